import { jurisdiction, type StreamRef, type StreamType, streamOf } from '../contracts/streams.ts';
import { appliedOf } from '../domain/assessment/applied.ts';
import { assessmentOf } from '../domain/assessment/assessment.ts';
import { conclusionsOf } from '../domain/consensus/consensus.ts';
import { cycleOf, policyInForce } from '../domain/cycle/cycle.ts';
import { stagePolicies } from '../domain/cycle/stage-policies.ts';
import { type Examiner, examinerOf } from '../domain/examiner/examiner.ts';
import { interestsOf } from '../domain/interest/interest.ts';
import type { History } from '../domain/kernel/recorded.ts';
import { disqualifiedIn } from '../domain/misconduct/misconduct.ts';
import { panelOf } from '../domain/panel/panel.ts';
import { editions } from '../domain/policy/criteria/editions.ts';
import { defenceScoreOf, scorecardOf } from '../domain/scorecard/scorecard.ts';
import { basisKey, type Gates, gatesOf } from '../domain/stage/gate.ts';
import type { Dossier, Review } from '../domain/stage/review.ts';
import { teamOf } from '../domain/team/team.ts';
import { visitOf } from '../domain/visit/visit.ts';
import type { Journal } from './journal.ts';

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
  const { counts } = gatesOf(history);
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
        const dossier = dossierOf(cycleId, id, streams, counts);
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

const dossierOf = (cycle: string, code: string, stored: Stored, counts: Gates['counts']): Dossier | undefined => {
  const counted = stored.application.filter(counts);
  const application = appliedOf(code, counted);
  if (!application) return undefined;
  const assessment = stored.assessment.filter(counts);
  const visit = stored.visit.filter(counts);
  const conclusions = { document: stored.document.filter(counts), site: stored.site.filter(counts) };
  const sheets = (phase: 'document' | 'site' | 'defence') =>
    [...stored.scorecards].flatMap(([id, history]): [string, History<'scorecard'>][] =>
      id.startsWith(`${phase}.`) ? [[id.slice(phase.length + 1), history.filter(counts)]] : [],
    );
  const scorecards = { document: sheets('document'), site: sheets('site') };
  const defences = sheets('defence');
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
      [streamOf.application(cycle, code), counted],
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
      return head ? [[basisKey(ref), head.version]] : [];
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
