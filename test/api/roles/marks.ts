import type { Person } from '../../kit/api.ts';
import { codeNumbered, exampleForm } from '../../kit/applicant.ts';
import { sheet } from '../../kit/review.ts';
import { chair, members } from '../../kit/seats.ts';

/** A word that stands in one place only, so that every answer that carries it is known to carry what stands there. */
export const mark = (what: string, of = ''): string => `⟨${what}${of}⟩`;

/** All marks in an answer. */
export const marksIn = (answer: unknown): ReadonlySet<string> =>
  new Set([...JSON.stringify(answer).matchAll(/⟨([^⟩]+)⟩/g)].map(([, found = '']) => found));

export const letters = ['甲', '乙', '丙'] as const;
export type Letter = (typeof letters)[number];

export const codes = { 甲: codeNumbered(101), 乙: codeNumbered(102), 丙: codeNumbered(103) } as const;
export const handlers: Readonly<Record<Letter, Person>> = {
  甲: { id: 'handler-1', roles: ['applicant'], unit: codes.甲 },
  乙: { id: 'handler-2', roles: ['applicant'], unit: codes.乙 },
  丙: { id: 'handler-3', roles: ['applicant'], unit: codes.丙 },
};

/** Teams by organisation, the leader first; 1, 4 and 6 are the experts. */
export const teams: Readonly<Record<Letter, readonly number[]>> = { 甲: [1, 2, 3], 乙: [4, 5, 6], 丙: [4, 5, 6] };

export const tiedOfficer: Person = { id: 'tied-officer', roles: ['office'] };
/** A member of the committee with an interest in 甲. */
export const tiedMember = members[4] ?? chair;

export const formOf = (letter: Letter, evidence: string) => {
  const form = exampleForm(evidence);
  return {
    ...form,
    organisation: { ...form.organisation, name: `温州${mark('名称', letter)}有限公司` },
    contact: { ...form.contact, name: mark('联系人', letter) },
    'self-evaluation': {
      ...form['self-evaluation'],
      categories: Object.fromEntries(
        ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7'].map((category) => [category, mark('自评', letter)]),
      ),
    },
    consultants: {
      used: true,
      consultants: [{ institution: mark('咨询机构', letter), persons: [mark('顾问', letter)], service: '2025年导入' }],
    },
  };
};

export const sheetOf = (what: string, letter: Letter, of: string) => ({
  ...sheet(60),
  strengths: [{ item: '4.1.2', text: mark(what, `${letter}${of}`) }],
});
