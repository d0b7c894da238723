import type { Choice } from '../../contracts/events/decision.ts';

/** What one paper says on one candidate. */
export interface Mark {
  readonly choice: Choice;
  /** 16 hex digits that only the voter can derive again. */
  readonly receipt: string;
}

const letters = { for: 'f', against: 'g', abstain: 'a' } as const satisfies Record<Choice, string>;
const choices = { f: 'for', g: 'against', a: 'abstain' } as const;
const receiptLength = 16;
const blank = '-'.repeat(receiptLength + 1);

/**
 * The plaintext of a secret vote: per candidate, in the ballot's order, a letter and a receipt, blank where the member is recused.
 * It has one length for all choices and recusals, so that the sealed vote's size tells nothing (A14.5b).
 *
 * @throws RangeError for a receipt of another form
 */
export const writePaper = (candidates: readonly string[], marks: ReadonlyMap<string, Mark>): string =>
  candidates
    .map((code) => {
      const mark = marks.get(code);
      if (!mark) return blank;
      if (!/^[0-9a-f]{16}$/.test(mark.receipt)) throw new RangeError('a receipt has 16 hex digits');
      return `${letters[mark.choice]}${mark.receipt}`;
    })
    .join('');

/**
 * The marks of a paper by candidate.
 *
 * @throws RangeError when the text is no paper of this ballot: it must never be counted as anything
 */
export const readPaper = (candidates: readonly string[], text: string): ReadonlyMap<string, Mark> => {
  if (text.length !== candidates.length * blank.length) throw new RangeError('not a paper of this ballot');
  return new Map(
    candidates.flatMap((code, index): [string, Mark][] => {
      const field = text.slice(index * blank.length, (index + 1) * blank.length);
      if (field === blank) return [];
      const [, letter, receipt] = /^([fga])([0-9a-f]{16})$/.exec(field) ?? [];
      if (letter === undefined || receipt === undefined) throw new RangeError('not a paper of this ballot');
      return [[code, { choice: choices[letter as keyof typeof choices], receipt }]];
    }),
  );
};
