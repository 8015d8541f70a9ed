/** One line of the program made wrong, which a test must notice. */
export interface Mutant {
  /** Text that stands in the file exactly once, */
  from: string;
  /** and what stands there instead. */
  to: string;
  /** What is broken by it, in a few words. */
  breaks: string;
  /** Where not the file's own tests are to notice it. */
  killedBy?: readonly string[];
  /** Why no test can notice it: it is the same program, or nearly. */
  survives?: string;
}

/** Mutants of one file, and the tests that are to kill them. */
export interface MutatedFile {
  file: string;
  killedBy: readonly string[];
  mutants: readonly Mutant[];
}
