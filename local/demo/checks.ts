import { isDeepStrictEqual } from 'node:util';
import { type Problem, Refused } from './client.ts';
import type { Print } from './narrator.ts';

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What a refusal has to be: its status, the end of its type, and the article where the regulation is the reason. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly article?: string;
}

/**
 * Compares what the system says with what the demo itself worked out. A deviation is printed at once and remembered: one fault
 * does not hide the next.
 */
export class Checks {
  readonly deviations: string[] = [];
  readonly #print: Print;
  #count = 0;

  constructor(print: Print) {
    this.#print = print;
  }

  get count(): number {
    return this.#count;
  }

  /** The two have to be equal, deeply. */
  equal(what: string, actual: unknown, expected: unknown): void {
    this.#count += 1;
    if (!isDeepStrictEqual(actual, expected))
      this.deviates(`${what}：应为${written(expected)}，实为${written(actual)}`);
  }

  /** The same members, in whatever order. */
  sameMembers(what: string, actual: readonly string[], expected: readonly string[]): void {
    this.equal(what, actual.toSorted(), expected.toSorted());
  }

  holds(what: string, condition: boolean): void {
    this.#count += 1;
    if (!condition) this.deviates(what);
  }

  /** The command has to be refused in this way; answers the problem. */
  async refused(
    what: string,
    command: Promise<unknown>,
    { status, code, article }: Refusal,
  ): Promise<Problem | undefined> {
    this.#count += 1;
    try {
      await command;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { problem } = error;
      const as = { status: problem.status, code: problem.type.split(':').at(-1), article: problem.article };
      const expected = { status, code, article };
      if (!isDeepStrictEqual(as, expected)) this.deviates(`${what}：应以${written(expected)}拒绝，实为${written(as)}`);
      return problem;
    }
    this.deviates(`${what}：应被拒绝（${code}），却已办理`);
    return undefined;
  }

  /** Something is not as it has to be. */
  deviates(deviation: string): void {
    this.deviations.push(deviation);
    this.#print(`✗ 偏差：${deviation}`);
  }
}
