import type { CorrectApplication } from '../../contracts/api/application.ts';
import type { SectionName } from '../../contracts/application-form.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { againstPolicy, type Gap, missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { formatEnd } from '../policy/calendar.ts';
import { namedFacts } from '../verification/facts.ts';
import type { Correction } from './correction.ts';
import type { Dossier } from './dossier.ts';
import { byArticle } from './shortfall.ts';
import { contentShortfalls } from './shortfalls.ts';
import { type Admitted, complete, incomplete } from './submit-application.ts';

type FactRequests = Extract<EventOf<'application'>, { type: 'ApplicationCorrected' }>['facts'];

/** A corrected form that may be frozen, and the facts whose verification it opens again. */
export interface Corrected extends Admitted {
  readonly facts: FactRequests;
}

/** What a correction is judged by, beside the dossier. */
export interface CorrectionGround {
  readonly dossier: Dossier;
  readonly corrections: readonly Correction[];
  /** Sections in which the draft differs from what is frozen. */
  readonly changed: readonly SectionName[];
  readonly sectionTitles: Readonly<Record<SectionName, string>>;
  /** When the departments' answers to what is opened again are due; a refusal where that cannot be known, which matters only then. */
  readonly due: Result<Instant>;
}

/**
 * Judges a correction (A13f, A14.1b): asked for by the office, before it is due, an answer to every item, no change that no
 * item asked for, and a form that is as complete as at submission. Facts that were asked about or whose words changed are put
 * to their departments again.
 */
export const correctApplication = (
  { dossier, corrections, changed, sectionTitles, due }: CorrectionGround,
  { request, answers }: CorrectApplication,
): Result<Corrected> => {
  const asked = corrections.find((correction) => correction.request === request);
  if (!asked) {
    return missing({
      code: 'no-such-correction',
      reason: '评审办没有提出过这项补正要求。',
      remedy: '申报材料提交后，只能按评审办的补正要求修改。',
    });
  }
  const closed = notOpen(asked);
  if (closed) return closed;
  const shortfalls = contentShortfalls(dossier);
  const gaps = [...unanswered(asked, answers), ...uncalledFor(changed, answers, sectionTitles)];
  if (gaps.length > 0 || shortfalls.length > 0) {
    return incomplete([...gaps.map(({ at, problem }) => byArticle('A13')(at, problem)), ...shortfalls]);
  }
  const admitted = complete(dossier);
  if (!admitted.ok) return admitted;
  const reopened = reopenedFacts(dossier, asked);
  if (reopened.length === 0) return ok({ ...admitted.value, facts: [] });
  return due.ok ? ok({ ...admitted.value, facts: reopened.map((fact) => ({ ...fact, due: due.value })) }) : due;
};

const notOpen = ({ state, due }: Correction) => {
  switch (state) {
    case 'open':
      return undefined;
    case 'overdue':
      return againstPolicy('correctionDays', {
        code: 'correction-overdue',
        reason: `补正期限已于${formatEnd(due)}届满。`,
        remedy: '请联系评审办；评审办可以另行提出补正要求。',
      });
    default:
      return outOfOrder({
        code: state === 'answered' ? 'correction-answered' : 'correction-lapsed',
        reason:
          state === 'answered' ? '这项补正要求已经答复。' : '资格审查已经结束或申报已重新提交，这项补正要求不再有效。',
        remedy: '无须再补正；如有疑问请联系评审办。',
      });
  }
};

/** Each item is answered once. */
const unanswered = ({ items }: Correction, answers: CorrectApplication['answers']): readonly Gap[] => [
  ...items.flatMap((text, index) => {
    const given = answers.filter(({ item }) => item === index + 1).length;
    if (given === 1) return [];
    return { at: `answers.${index + 1}`, problem: given === 0 ? `没有答复补正要求“${text}”` : `重复答复“${text}”` };
  }),
  ...answers
    .filter(({ item }) => item > items.length)
    .map(({ item }) => ({ at: `answers.${item}`, problem: `没有第${item}项补正要求` })),
];

/** A change belongs to an item that was asked; the award is never changed, since the lists are kept by award. */
const uncalledFor = (
  changed: readonly SectionName[],
  answers: CorrectApplication['answers'],
  titles: Readonly<Record<SectionName, string>>,
): readonly Gap[] =>
  changed.flatMap((section) => {
    if (section === 'award') return { at: section, problem: '申报奖项不能通过补正改变，请改回原来的奖项' };
    return answers.some(({ sections }) => sections.includes(section))
      ? []
      : { at: section, problem: `“${titles[section]}”有改动，但没有说明是对哪一项补正要求的答复` };
  });

const reopenedFacts = (
  { application: { code }, codeAccepted, form, facts, files }: Dossier,
  asked: Correction,
): readonly Omit<FactRequests[number], 'due'>[] => {
  const organisation = form.organisation?.name;
  if (organisation === undefined) return [];
  return namedFacts.flatMap((fact) => {
    if (!fact.concerns({ code, codeAccepted }, form)) return [];
    const before = facts.find(({ request }) => request.fact === fact.key)?.request;
    const statement = fact.statement(code, form);
    if (statement === undefined || (before?.statement === statement && !asked.facts.includes(fact.key))) return [];
    const evidence = (before?.evidence ?? []).filter((id) => files.get(id)?.clear);
    return { fact: fact.key, department: fact.department, organisation, statement, evidence };
  });
};
