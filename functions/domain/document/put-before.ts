import type { DocumentKind } from '../../contracts/events/document.ts';
import type { OfficialDocument } from './document.ts';

/** Who decides, and reads what is put before him. */
export type Decider = 'committee' | 'government';

/** What each issues in its own name, whomever it is addressed to (A7c, A14.7, A15). */
const own: Readonly<Record<Decider, readonly DocumentKind[]>> = {
  committee: ['approval-request'],
  government: ['commendation-decision'],
};

/**
 * Whether an issued document is for the committee or the government to read: what is addressed to it (the investigation report, A14.6d;
 * the request for approval, A14.7), what it issues itself, what is published to everybody, and for the committee the site reports of
 * those who were put before it as candidates (A14.5a). Nobody else's letters are.
 *
 * @param organisations whose dossiers the committee has before it: nobody before the candidates were submitted
 */
export const isPutBefore = (
  { kind, draft, issued }: OfficialDocument,
  decider: Decider,
  organisations: ReadonlySet<string>,
): boolean => {
  if (!issued) return false;
  const { recipient, addressees, about } = draft;
  if (recipient?.kind === 'role') return recipient.role === decider || own[decider].includes(kind);
  if (own[decider].includes(kind) || addressees.length === 0) return true;
  return decider === 'committee' && kind === 'visit-report' && about.every((code) => organisations.has(code));
};
