/** What a kind is shrunk toward: the centre b₀ of the kinds' effects, its variance, and their spread τ² (log ratios). Secret. */
export interface Shrinkage {
  centre: number;
  centreVariance: number;
  spreadSquared: number;
}

/** One row's time ratio before anything is released. Secret: a person who has it can take a colleague out of it. */
export interface Estimate {
  /** log A, A = minutes that the with-AI pieces took ÷ minutes they would have taken without. */
  logRatio: number;
  /** On the log scale. */
  standardError: number;
  /** The smaller arm's pieces less its people: min(N_a − c_a). */
  degreesOfFreedom: number;
}

export interface TogetherFit extends Estimate {
  kind: 'together';
  /** Stored with the reading: a kind's own row is shrunk by the latest one. */
  shrinkage: Shrinkage;
}

export interface KindFit extends Estimate {
  kind: 'kind';
  /** The kind's own effect before it was shrunk, with its error. */
  own: { logRatio: number; standardError: number };
}
