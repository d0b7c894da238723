import type { Privates } from '../../adapters/privates.ts';
import type { ExaminerProfile } from '../../contracts/api/examiner.ts';
import type { VisitContacts } from '../../contracts/api/visit.ts';
import { reportAnswerOf } from '../../domain/assessment/assessment.ts';
import type { Examiner } from '../../domain/examiner/examiner.ts';
import { needingExplanation } from '../../domain/policy/criteria/discrepancy.ts';
import { itemsOf } from '../../domain/policy/criteria/edition.ts';
import { decimalOf } from '../../domain/policy/fraction.ts';
import { sideBySide } from '../../domain/scorecard/reading-scores.ts';
import { stageOfPhase, type TeamPhase } from '../../domain/scorecard/scorecard.ts';
import { written } from '../../domain/scorecard/written.ts';
import {
  consensusOf,
  type Dossier,
  editionOfYear,
  membersThatCount,
  policyOfStage,
  type Review,
} from '../../domain/stage/review.ts';

/** Name, employer and telephone of a person of the pool, unless they were erased. */
export const profileOf = async (
  privates: Privates,
  examiner: Examiner | undefined,
): Promise<ExaminerProfile | undefined> =>
  examiner && ((await privates.get(examiner.profile.ref)) as ExaminerProfile | undefined);

/** The sheets of a phase side by side, with how far they are apart and the consensus that holds. */
export const showScores = (review: Review, dossier: Dossier, phase: TeamPhase) => {
  const edition = editionOfYear(review);
  const { scorecards, awaited, discrepancies } = sideBySide(review, dossier, phase);
  const explain = new Set(
    needingExplanation(discrepancies, policyOfStage(review, stageOfPhase[phase]).discrepancyThreshold).map(
      ({ item }) => item,
    ),
  );
  const names = new Map(itemsOf(edition).map(({ code, name }) => [code, name]));
  const consensus = consensusOf(review, dossier, phase);
  return {
    scorecards: scorecards.map((sheet) => ({ ...written(edition, sheet), submittedAt: sheet.at })),
    awaited,
    discrepancies: discrepancies.map(({ mean, ...rest }) => ({
      ...rest,
      name: names.get(rest.item) ?? '',
      mean: decimalOf(mean, 2),
      explain: explain.has(rest.item),
    })),
    ...(consensus ? { consensus: written(edition, consensus) } : {}),
  };
};

/** The team, with who of it counts. Names where `pool` is given. */
export const showTeam = async (
  review: Review,
  dossier: Dossier,
  privates: Privates,
  pool: ReadonlyMap<string, Examiner>,
) => {
  const { team } = dossier;
  if (!team) return undefined;
  const counting = new Set(membersThatCount(review, dossier).map(({ examiner }) => examiner));
  return {
    name: team.name,
    ...(team.leader === undefined ? {} : { leader: team.leader }),
    members: await Promise.all(
      team.members.map(async ({ examiner, industryExpert }) => {
        const profile = await profileOf(privates, pool.get(examiner));
        return {
          examiner,
          industryExpert,
          counts: counting.has(examiner),
          ...(profile ? { name: profile.name } : {}),
        };
      }),
    ),
    removed: team.removed,
  };
};

/** Every version of the site report, with the organisation's answer to it. */
export const showReports = ({ visit, assessment, application }: Dossier) =>
  visit.reports.map((report) => {
    const answered = reportAnswerOf(assessment, application, report.version);
    return {
      ...report,
      ...(answered
        ? { answer: answered.answer, ...(answered.statement === undefined ? {} : { statement: answered.statement }) }
        : {}),
    };
  });

/** The plan of the visit; with whom to call where `privates` is given. */
export const showVisit = async ({ assessment }: Dossier, privates: Privates | undefined) => {
  const { visit } = assessment;
  if (!visit) return undefined;
  const { on, days, agenda, transport, reason, contacts } = visit;
  const people = contacts && privates && ((await privates.get(contacts.ref)) as VisitContacts | undefined);
  return {
    on,
    days,
    agenda,
    ...(transport === undefined ? {} : { transport }),
    ...(reason === undefined ? {} : { reason }),
    ...(people ? { contacts: people } : {}),
  };
};
