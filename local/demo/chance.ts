import { createHash } from 'node:crypto';

/** Choices that look random and are the same in every run: they come of the seed and of what they are for, in whatever order. */
export class Chance {
  readonly #seed: string;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number, what: string): number {
    const digest = createHash('sha256').update(`${this.#seed}/${what}`).digest();
    return digest.readUInt32BE() % limit;
  }

  /** One of the list. */
  one<T>(list: readonly T[], what: string): T {
    const chosen = list[this.below(list.length, what)];
    if (chosen === undefined) throw new RangeError(`nothing to choose from for ${what}`);
    return chosen;
  }

  /** The list in another order. */
  shuffled<T>(list: readonly T[], what: string): readonly T[] {
    return list
      .map((entry, index) => ({ entry, at: this.below(2 ** 32, `${what}/${index}`) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ entry }) => entry);
  }
}
