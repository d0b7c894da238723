import type { Journal } from '../../adapters/journal.ts';
import type { DraftOwner, DraftSection } from '../../adapters/privates.ts';
import type { Policy } from '../../contracts/policy.ts';
import { streamOf } from '../../contracts/streams.ts';
import { type Application, applicationOf } from '../../domain/application/application.ts';
import type { Dossier } from '../../domain/application/dossier.ts';
import { assessmentOf } from '../../domain/assessment/assessment.ts';
import { cycleOf, policyInForce } from '../../domain/cycle/cycle.ts';
import { type StagePolicies, stagePolicies } from '../../domain/cycle/stage-policies.ts';
import { evidenceFiles } from '../../domain/evidence/evidence.ts';
import { type History, last } from '../../domain/kernel/recorded.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { editions } from '../../domain/policy/criteria/editions.ts';
import { recommendationStates } from '../../domain/recommendation/recommendation.ts';
import { factStates, type Verifications } from '../../domain/verification/verification.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import type { Services } from '../kernel/services.ts';
import { readForm } from './form.ts';

/** Whose draft it is: written by the organisation alone, kept erasably. */
export const draftOwner = (cycle: string, code: string): DraftOwner => `application/${cycle}/${code}`;

/** A dossier with the streams that it was read from. */
export interface LoadedDossier {
  readonly dossier: Dossier;
  readonly policy: Policy | undefined;
  /** The policy of each stage that was opened: a later change is for later stages. */
  readonly stagePolicies: StagePolicies;
  readonly draft: readonly DraftSection[];
  readonly history: {
    readonly cycle: History<'cycle'>;
    readonly application: History<'application'>;
    readonly verifications: Verifications;
    readonly recommendation: History<'recommendation'>;
    readonly assessment: History<'assessment'>;
  };
}

/**
 * Reads everything that an application is judged by, consistently.
 *
 * @param history the application's own stream, where the caller has just read it to append behind it
 */
export const loadDossier = async (
  { journal, privates }: Pick<Services, 'journal' | 'privates'>,
  year: string,
  code: string,
  history?: History<'application'>,
): Promise<Result<LoadedDossier>> => {
  const [cycleHistory, resolutions, own, recommendation, assessment, evidence, draft] = await Promise.all([
    journal.load(streamOf.cycle(year)),
    journal.load(streamOf.resolution(year, 'policy')),
    history ?? journal.load(streamOf.application(year, code)),
    journal.load(streamOf.recommendation(year, code)),
    journal.load(streamOf.assessment(year, code)),
    journal.list('evidence', `${year}/${code}`),
    privates.draft(draftOwner(year, code)),
  ]);
  const cycle = cycleOf(cycleHistory);
  if (!cycle) return noCycle(year);
  const application = applicationOf(code, own);
  const policy = policyInForce(resolutions);
  const [verifications, awards] = await Promise.all([
    loadAnswers(journal, year, application),
    formerAwards(journal, year, code, policy?.formerWinnerYears ?? 0),
  ]);
  const edition = cycle.criteria && editions.get(cycle.criteria.edition);
  return ok({
    dossier: {
      cycle,
      ...(edition ? { edition } : {}),
      application,
      codeAccepted: assessmentOf(assessment).codeAccepted !== undefined,
      files: evidenceFiles(evidence),
      facts: factStates(application, verifications),
      recommendations: recommendationStates(application, recommendation),
      former: { years: policy?.formerWinnerYears ?? 0, awards },
      ...readForm(draft),
    },
    policy,
    stagePolicies: stagePolicies(cycleHistory, resolutions),
    draft,
    history: { cycle: cycleHistory, application: own, verifications, recommendation, assessment },
  });
};

const loadAnswers = async (journal: Journal, year: string, application: Application): Promise<Verifications> =>
  new Map(
    await Promise.all(
      [...application.facts.keys()].map(
        async (fact) => [fact, await journal.load(streamOf.verification(year, application.code, fact))] as const,
      ),
    ),
  );

/** What the organisation won in the years of which policy says that a winner does not apply again. */
const formerAwards = async (journal: Journal, year: string, code: string, years: number) => {
  const before = Array.from({ length: years }, (_, index) => Number(year) - 1 - index);
  const won = await Promise.all(
    before.map(async (earlier) => ({
      year: earlier,
      award: last(await journal.load(streamOf.award(String(earlier), code)), 'AwardConferred')?.event.award,
    })),
  );
  return won.flatMap(({ year: earlier, award }) => (award ? [{ year: earlier, award }] : []));
};
