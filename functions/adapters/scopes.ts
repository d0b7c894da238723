import { type EventOf, jurisdiction, type StreamRef, type StreamType } from '../contracts/streams.ts';
import type { Journal } from './journal.ts';

/** A partition of the journal. */
export type Scope = Pick<StreamRef, 'type' | 'scope'>;

const scope = (type: StreamType, name: string): Scope => ({ type, scope: name });

/** What outlives a year. */
const lasting = [
  'cycle',
  'committee',
  'examiner',
  'procedure',
  'approval',
  'misconduct',
  'finding',
  'sanction',
] as const satisfies readonly StreamType[];

/** Partitions that lie directly under a year. */
const yearly = [
  'application',
  'authority',
  'verification',
  'recommendation',
  'reading',
  'assessment',
  'team',
  'panel',
  'consensus',
  'visit',
  'interest',
  'session',
  'resolution',
  'approval',
  'notice',
  'award',
  'honours',
  'duty-report',
  'delivery',
  'reminder',
  'minutes',
  'official-document',
  'review-request',
  'review-answer',
  'reinstatement',
  'inquiry',
  'reply',
  'budget',
  'signature',
  'hearing',
  'position',
  'remark',
  'remark-answer',
  'archive',
  'plan',
] as const satisfies readonly StreamType[];

/** The partitions of what outlives a year: the years themselves, seats and their approval, the pool, the machine's notes. */
export const lastingScopes = (): readonly Scope[] => lasting.map((type) => scope(type, jurisdiction));

/** Units that an application asked for confirmation or recommendation: they may have brought files of their own. */
const askedIn = (event: EventOf<'application'>): readonly string[] => {
  switch (event.type) {
    case 'VerificationRequested':
      return [event.department];
    case 'RecommendationRequested':
      return [event.recommender];
    case 'ApplicationCorrected':
      return event.facts.map(({ department }) => department);
    default:
      return [];
  }
};

/**
 * All partitions of a year, found in the journal itself: an application's code names its score sheets and files, a notice's id its
 * opinions. No list is kept anywhere that could be forgotten or fall out of step. (Files of an organisation that has not asked or
 * submitted anything yet belong to nothing; they appear with its first act.)
 */
export const scopesOfCycle = async (journal: Journal, cycle: string): Promise<readonly Scope[]> => {
  const [applications, verifications, recommendations, replies, pool, notices] = await Promise.all([
    journal.list('application', cycle),
    journal.list('verification', cycle),
    journal.list('recommendation', cycle),
    journal.list('reply', cycle),
    journal.list('examiner', jurisdiction),
    journal.list('notice', cycle),
  ]);
  const codes = [...applications.keys()];
  const answers = [verifications, recommendations, replies].flatMap((streams) => [...streams.values()].flat());
  const owners = new Set([
    'office',
    ...codes,
    ...[...pool.keys()].map((person) => `person.${person}`),
    ...[...applications.values()].flat().flatMap(({ event }) => askedIn(event)),
    ...answers.flatMap(({ actor }) => actor.unit ?? []),
  ]);
  return [
    ...yearly.map((type) => scope(type, cycle)),
    ...codes.map((code) => scope('scorecard', `${cycle}/${code}`)),
    ...[...owners].map((owner) => scope('evidence', `${cycle}/${owner}`)),
    ...[...notices.keys()].flatMap((notice) =>
      (['objection', 'investigation', 'ruling'] as const).map((type) => scope(type, `${cycle}/${notice}`)),
    ),
  ];
};

/** Every partition of the journal: what outlives the years, and all years. */
export const allScopes = async (journal: Journal): Promise<readonly Scope[]> => {
  const years = [...(await journal.list('cycle', jurisdiction)).keys()];
  const ofYears = await Promise.all(years.map((year) => scopesOfCycle(journal, year)));
  return [...lastingScopes(), ...ofYears.flat()];
};
