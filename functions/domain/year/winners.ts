import type { Award } from '../../contracts/primitives.ts';
import type { Year } from './year.ts';

/** Whom the government approved (A14.7b); nobody before, or when the year ended without a list. */
export const winnersOf = ({ submissions }: Year): readonly { readonly code: string; readonly award: Award }[] => {
  const submission = submissions.at(-1);
  const decision = submission?.decision;
  if (!submission || decision?.type !== 'ListApproved') return [];
  return submission.list.filter(({ code }) => decision.approved.includes(code));
};
