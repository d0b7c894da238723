import type { InquiryRound, Situation } from '../../contracts/events/inquiry.ts';
import type { Instant } from '../kernel/instant.ts';
import type { History } from '../kernel/recorded.ts';
import { consultedDepartments } from './departments.ts';

/** A department's word on one organisation, with when it came. */
export type Answer = Situation & { readonly at: Instant; readonly late: boolean };

/** One organisation as one department was asked about it. */
export interface AskedOrganisation {
  readonly code: string;
  readonly name: string;
  readonly due: Instant;
  /** The letter that asked, by its version. */
  readonly letter: number;
  /** Newest last; only the newest counts. Empty is silence, and silence is no answer. */
  readonly answers: readonly Answer[];
}

/** One department in a round. */
interface AskedDepartment {
  readonly department: string;
  readonly name: string;
  readonly organisations: readonly AskedOrganisation[];
}

/** One round of 征求意见函 with its answers (A14.1a). */
export interface Inquiry {
  readonly round: InquiryRound;
  readonly letters: readonly { readonly version: number; readonly at: Instant; readonly codes: readonly string[] }[];
  readonly omitted: readonly { readonly department: string; readonly reason: string }[];
  readonly departments: readonly AskedDepartment[];
}

/** The rounds in words, as the letters are titled. */
export const roundWords: Readonly<Record<InquiryRound, string>> = {
  qualification: '资格审查',
  candidates: '候选授奖名单提交评审委员会前',
  list: '拟授奖名单报区政府前',
};

/** The id of a department's answers. */
const replyId = (round: InquiryRound, department: string): string => `${round}.${department}`;

/**
 * A round as its letters and answers tell it.
 *
 * @param replies by the id of `replyId`
 */
export const inquiryOf = (
  round: InquiryRound,
  letters: History<'inquiry'>,
  replies: ReadonlyMap<string, History<'reply'>>,
): Inquiry => {
  const units = [...new Set(letters.flatMap(({ event }) => event.departments))];
  return {
    round,
    letters: letters.map(({ version, receivedAt, event }) => ({
      version,
      at: receivedAt,
      codes: event.organisations.map(({ code }) => code),
    })),
    omitted: letters.flatMap(({ event }) => event.omitted),
    departments: units.map((department) => ({
      department,
      name: consultedDepartments.get(department) ?? department,
      organisations: askedOf(department, letters, replies.get(replyId(round, department)) ?? []),
    })),
  };
};

const askedOf = (
  department: string,
  letters: History<'inquiry'>,
  replies: History<'reply'>,
): readonly AskedOrganisation[] => {
  const given = replies.flatMap(({ event, receivedAt }) =>
    event.answers.map((answer): Answer => ({ ...answer, at: receivedAt, late: event.late })),
  );
  return letters
    .filter(({ event }) => event.departments.includes(department))
    .flatMap(({ version, event }) =>
      event.organisations.map(({ code, name }) => ({
        code,
        name,
        due: event.due,
        letter: version,
        answers: given.filter((answer) => answer.code === code),
      })),
    );
};

/** What counts of a department's words on an organisation: the newest; undefined while it was silent. */
export const answerInForce = ({ answers }: AskedOrganisation): Answer | undefined => answers.at(-1);

/** A situation that a department reported and has not taken back. */
export interface Finding {
  readonly code: string;
  readonly organisation: string;
  readonly department: string;
  readonly name: string;
  readonly text: string;
  readonly at: Instant;
}

/** All 有情况 that count, on the organisations concerned. */
export const findingsOf = ({ departments }: Inquiry, concerned: ReadonlySet<string>): readonly Finding[] =>
  departments.flatMap(({ department, name, organisations }) =>
    organisations.flatMap((asked) => {
      const answer = answerInForce(asked);
      return answer?.situation === 'found' && concerned.has(asked.code)
        ? [{ code: asked.code, organisation: asked.name, department, name, text: answer.text, at: answer.at }]
        : [];
    }),
  );

/** Files that departments gave with what they reported on an organisation. */
export const foundEvidence = ({ departments }: Inquiry, code: string): readonly string[] =>
  departments
    .flatMap(({ organisations }) => organisations.filter((asked) => asked.code === code))
    .flatMap(({ answers }) => answers.flatMap((answer) => (answer.situation === 'found' ? answer.evidence : [])));
