/**
 * How much each cluster of people pulls an estimate: ψ with log R̂ − log R ≈ Σ ψ, so that Var = Σ ψ², and the covariance of two
 * task types that share people is Σ ψ·ψ′. It names contributors, so it is private: it can be combined, never read or serialised.
 */
export class Influence {
  readonly #values: ReadonlyMap<string, number>;

  constructor(values: ReadonlyMap<string, number> = new Map()) {
    this.#values = values;
  }

  covariance(other: Influence): number {
    let total = 0;
    for (const [cluster, value] of this.#values) total += value * (other.#values.get(cluster) ?? 0);
    return total;
  }

  /** Correlation of two estimates, −1 to 1; 0 where either has no spread. */
  correlation(other: Influence): number {
    const spread = Math.sqrt(this.covariance(this) * other.covariance(other));
    return spread > 0 ? this.covariance(other) / spread : 0;
  }

  toJSON(): undefined {
    return undefined;
  }
}
