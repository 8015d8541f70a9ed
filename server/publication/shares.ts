/** Who carries how much of something, and who carries more of it than may be. */
export class Shares {
  readonly #by = new Map<string, number>();
  readonly #most: number;
  #total = 0;

  /** `most`: the largest share that one may carry, 0–1. */
  constructor(most: number) {
    this.#most = most;
  }

  add(owner: string, weight: number): void {
    this.#by.set(owner, (this.#by.get(owner) ?? 0) + weight);
    this.#total += weight;
  }

  get owners(): number {
    return this.#by.size;
  }

  /** Who carries more than may be, the heaviest of them; null where nobody does. */
  heaviest(): string | null {
    let found: string | null = null;
    let most = this.#total * this.#most * (1 + 1e-9);
    for (const [owner, weight] of this.#by)
      if (weight > most) {
        found = owner;
        most = weight;
      }
    return found;
  }
}
