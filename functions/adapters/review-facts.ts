import type { ReviewStage } from '../contracts/primitives.ts';
import { jurisdiction, type StreamRef, type StreamType, streamOf } from '../contracts/streams.ts';
import { appliedOf } from '../domain/assessment/applied.ts';
import { assessmentOf } from '../domain/assessment/assessment.ts';
import { conclusionsOf } from '../domain/consensus/consensus.ts';
import { cycleOf, policyInForce, reviewStages } from '../domain/cycle/cycle.ts';
import { stagePolicies } from '../domain/cycle/stage-policies.ts';
import { type Examiner, examinerOf } from '../domain/examiner/examiner.ts';
import { interestsOf } from '../domain/interest/interest.ts';
import { type History, only, type Recorded } from '../domain/kernel/recorded.ts';
import { disqualifiedIn } from '../domain/misconduct/misconduct.ts';
import { panelOf } from '../domain/panel/panel.ts';
import { editions } from '../domain/policy/criteria/editions.ts';
import { defenceScoreOf, scorecardOf, stageOfPhase } from '../domain/scorecard/scorecard.ts';
import { counting, gateOf, type StageGate } from '../domain/stage/gate.ts';
import type { Dossier, Review } from '../domain/stage/review.ts';
import { teamOf } from '../domain/team/team.ts';
import { visitOf } from '../domain/visit/visit.ts';
import { type Journal, partitionKey } from './journal.ts';

type Streams<S extends StreamType> = ReadonlyMap<string, History<S>>;

/** The streams of one application, as they stand in the journal. */
interface Stored {
  readonly application: History<'application'>;
  readonly assessment: History<'assessment'>;
  readonly team: History<'team'>;
  readonly visit: History<'visit'>;
  readonly document: History<'consensus'>;
  readonly site: History<'consensus'>;
  readonly scorecards: Streams<'scorecard'>;
}

/** Which stage each of the office's findings belongs to, whose gate cuts it. */
const stageOfFinding = {
  QualificationAssessed: 'qualification-review',
  CorrectionRequested: 'qualification-review',
  VisitPlanned: 'site-visit',
  RecusalDecided: 'site-visit',
  SiteReportAnswerRecorded: 'site-visit',
  DefenceScheduled: 'oral-defence',
} as const satisfies Record<History<'assessment'>[number]['event']['type'], ReviewStage>;

type Gates = Readonly<Record<ReviewStage, StageGate | undefined>>;

/** Cuts what landed behind the closing of a late entrant's stage: what its basis has not, and what a renewal did not add later. */
type LateCut = <E>(ref: StreamRef, stage: ReviewStage, records: readonly Recorded<E>[]) => readonly Recorded<E>[];

const lateCutOf =
  (history: History<'cycle'>, code: string): LateCut =>
  (ref, stage, records) => {
    const closed = only(history, 'LateStageClosed').findLast(
      ({ event }) => event.code === code && event.stage === stage,
    );
    if (!closed) return records;
    const head = closed.event.basis[`${partitionKey(ref)}/${ref.id}`] ?? 0;
    return records.filter(({ version, receivedAt }) => version <= head || receivedAt >= closed.recordedAt);
  };

const gatesOf = (history: History<'cycle'>): Gates =>
  Object.fromEntries(reviewStages.map((stage) => [stage, gateOf(history, stage)])) as Gates;

/**
 * Reads a year's review consistently: all applications, or the one that a command concerns. What landed behind a stage's gate is
 * left out, so that everybody who looks sees what the frozen list rests on. Undefined when the year was never opened.
 */
export const loadReview = async (journal: Journal, cycleId: string, code?: string): Promise<Review | undefined> => {
  const [history, resolutions, interests, sanctions, panel, stored] = await Promise.all([
    journal.load(streamOf.cycle(cycleId)),
    journal.load(streamOf.resolution(cycleId, 'policy')),
    journal.list('interest', cycleId),
    journal.list('sanction', jurisdiction),
    journal.load(streamOf.panel(cycleId)),
    code === undefined ? storedOfAll(journal, cycleId) : storedOfOne(journal, cycleId, code),
  ]);
  const cycle = cycleOf(history);
  if (!cycle) return undefined;
  const gates = gatesOf(history);
  const out = disqualifiedIn(cycleId, sanctions);
  const policy = policyInForce(resolutions);
  const edition = cycle.criteria && editions.get(cycle.criteria.edition);
  const formed = panelOf(panel);
  return {
    cycle,
    ...(policy ? { policy } : {}),
    stagePolicies: stagePolicies(history, resolutions),
    ...(edition ? { edition } : {}),
    interests: new Map(
      [...interests].map(([person, events]) => [
        person,
        { ...interestsOf(person, events), ...(out.has(person) ? { disqualified: true as const } : {}) },
      ]),
    ),
    ...(formed ? { panel: formed } : {}),
    dossiers: new Map(
      [...stored].flatMap(([id, streams]) => {
        const dossier = dossierOf(cycleId, id, streams, gates, lateCutOf(history, id));
        return dossier ? [[id, dossier]] : [];
      }),
    ),
  };
};

const storedOfOne = async (journal: Journal, cycle: string, code: string): Promise<ReadonlyMap<string, Stored>> => {
  const [application, assessment, team, visit, document, site, scorecards] = await Promise.all([
    journal.load(streamOf.application(cycle, code)),
    journal.load(streamOf.assessment(cycle, code)),
    journal.load(streamOf.team(cycle, code)),
    journal.load(streamOf.visit(cycle, code)),
    journal.load(streamOf.consensus(cycle, code, 'document')),
    journal.load(streamOf.consensus(cycle, code, 'site')),
    journal.list('scorecard', `${cycle}/${code}`),
  ]);
  return new Map([[code, { application, assessment, team, visit, document, site, scorecards }]]);
};

const storedOfAll = async (journal: Journal, cycle: string): Promise<ReadonlyMap<string, Stored>> => {
  const [applications, assessments, teams, visits, consensuses] = await Promise.all([
    journal.list('application', cycle),
    journal.list('assessment', cycle),
    journal.list('team', cycle),
    journal.list('visit', cycle),
    journal.list('consensus', cycle),
  ]);
  return new Map(
    await Promise.all(
      [...applications].map(
        async ([code, application]): Promise<[string, Stored]> => [
          code,
          {
            application,
            assessment: assessments.get(code) ?? [],
            team: teams.get(code) ?? [],
            visit: visits.get(code) ?? [],
            document: consensuses.get(`${code}.document`) ?? [],
            site: consensuses.get(`${code}.site`) ?? [],
            // Nobody scores without a team: most applications need no query of their own.
            scorecards: teams.has(code) ? await journal.list('scorecard', `${cycle}/${code}`) : new Map(),
          },
        ],
      ),
    ),
  );
};

const dossierOf = (cycle: string, code: string, stored: Stored, gates: Gates, late: LateCut): Dossier | undefined => {
  const application = appliedOf(code, stored.application);
  if (!application) return undefined;
  const { document, site } = stageOfPhase;
  const cut = <E>(ref: StreamRef, stage: ReviewStage, records: readonly Recorded<E>[]) =>
    late(ref, stage, counting(records, gates[stage]));
  const assessment = stored.assessment.filter((recorded) => {
    const stage = stageOfFinding[recorded.event.type];
    return cut(streamOf.assessment(cycle, code), stage, [recorded]).includes(recorded);
  });
  const visit = cut(streamOf.visit(cycle, code), site, stored.visit);
  const conclusions = {
    document: cut(streamOf.consensus(cycle, code, 'document'), document, stored.document),
    site: cut(streamOf.consensus(cycle, code, 'site'), site, stored.site),
  };
  const sheets = (phase: 'document' | 'site' | 'defence', stage: ReviewStage) =>
    [...stored.scorecards].flatMap(([id, history]): [string, History<'scorecard'>][] => {
      if (!id.startsWith(`${phase}.`)) return [];
      const person = id.slice(phase.length + 1);
      return [[person, cut(streamOf.scorecard(cycle, code, phase, person), stage, history)]];
    });
  const scorecards = { document: sheets('document', document), site: sheets('site', site) };
  const defences = sheets('defence', 'oral-defence');
  const team = teamOf(stored.team);
  return {
    code,
    application,
    assessment: assessmentOf(assessment),
    ...(team ? { team } : {}),
    scorecards: {
      document: byPerson(scorecards.document, scorecardOf),
      site: byPerson(scorecards.site, scorecardOf),
    },
    defenceScores: byPerson(defences, defenceScoreOf),
    conclusions: { document: conclusionsOf(conclusions.document), site: conclusionsOf(conclusions.site) },
    visit: visitOf(visit),
    heads: headsOf([
      [streamOf.application(cycle, code), stored.application],
      [streamOf.assessment(cycle, code), assessment],
      [streamOf.team(cycle, code), stored.team],
      [streamOf.visit(cycle, code), visit],
      [streamOf.consensus(cycle, code, 'document'), conclusions.document],
      [streamOf.consensus(cycle, code, 'site'), conclusions.site],
      ...scorecards.document.map(
        ([person, history]) => [streamOf.scorecard(cycle, code, 'document', person), history] as const,
      ),
      ...scorecards.site.map(
        ([person, history]) => [streamOf.scorecard(cycle, code, 'site', person), history] as const,
      ),
      ...defences.map(([person, history]) => [streamOf.scorecard(cycle, code, 'defence', person), history] as const),
    ]),
  };
};

const byPerson = <T>(
  sheets: readonly [string, History<'scorecard'>][],
  fold: (person: string, history: History<'scorecard'>) => T | undefined,
): ReadonlyMap<string, T> =>
  new Map(
    sheets.flatMap(([person, history]) => {
      const sheet = fold(person, history);
      return sheet ? [[person, sheet]] : [];
    }),
  );

const headsOf = (streams: readonly (readonly [StreamRef, readonly { readonly version: number }[]])[]) =>
  Object.fromEntries(
    streams.flatMap(([ref, history]) => {
      const head = history.at(-1);
      return head ? [[`${partitionKey(ref)}/${ref.id}`, head.version]] : [];
    }),
  );

/** The pool of examiners and panellists (A8b), by person. */
export const loadPool = async (journal: Journal): Promise<ReadonlyMap<string, Examiner>> => {
  const all = await journal.list('examiner', streamOf.examiner('').scope);
  return new Map(
    [...all].flatMap(([person, history]) => {
      const examiner = examinerOf(person, history);
      return examiner ? [[person, examiner]] : [];
    }),
  );
};
