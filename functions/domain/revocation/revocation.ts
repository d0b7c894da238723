import type { RevocationGround } from '../../contracts/events/honours.ts';
import { awardOf, type ConferredAward } from '../award/award.ts';
import { type History, only } from '../kernel/recorded.ts';
import { type Article, missing, ok, type Result } from '../kernel/result.ts';
import { addYears, type CivilDate, civilDateOf } from '../policy/calendar.ts';
import { ouhai2020 } from '../policy/regulation/ouhai-2020.ts';

/** One winner with all that was written since: read consistently from its four streams. */
export interface Winner {
  readonly code: string;
  readonly conferred: ConferredAward;
  /** The office's. */
  readonly honours: History<'honours'>;
  /** The committee's. */
  readonly resolutions: History<'resolution'>;
  /** The government's: its word on every petition about this winner, in one stream, so that a title is revoked once. */
  readonly approvals: History<'approval'>;
}

/** A winner by its streams; a refusal for who has not won. */
export const winnerOf = (
  code: string,
  award: History<'award'>,
  { honours, resolutions, approvals }: Pick<Winner, 'honours' | 'resolutions' | 'approvals'>,
): Result<Winner> => {
  const conferred = awardOf(award);
  return conferred
    ? ok({ code, conferred, honours, resolutions, approvals })
    : missing({
        code: 'no-such-winner',
        reason: '该组织在该年度没有获奖。',
        remedy: '请核对年度和统一社会信用代码。',
      });
};

/** The article a ground stands on. */
export const articleOf: Readonly<Record<RevocationGround, Article>> = { fraud: 'A17', incident: 'A19' };

/** The government's revocation; undefined while the title is held. */
export const revocationOf = (approvals: History<'approval'>) => only(approvals, 'RevocationApproved')[0]?.event;

/** The last day of the two years in which an incident can cost the title: counted from the commendation decision, by the Civil Code, article 202 (A19). */
export const watchedUntil = ({ decidedOn }: Pick<ConferredAward, 'decidedOn'>): CivilDate =>
  addYears(decidedOn, ouhai2020.rules.watchYears.value);

/** A petition with what came of it. */
export interface Petition {
  readonly ground: RevocationGround;
  /** The version in its stream. */
  readonly petition: number;
  readonly petitionedOn: CivilDate;
  readonly facts: string;
  readonly evidence: readonly string[];
  readonly occurredOn?: CivilDate;
  readonly heardOn?: CivilDate;
  readonly minutes?: string;
  readonly state: 'petitioned' | 'approved' | 'refused';
  readonly reason?: string;
}

/** Every petition about a winner, of the committee (A17) and of the office (A19). */
export const petitionsOf = (
  code: string,
  { honours, resolutions, approvals }: Pick<Winner, 'honours' | 'resolutions' | 'approvals'>,
): readonly Petition[] => {
  const outcome = (ground: RevocationGround, petition: number): Pick<Petition, 'state' | 'reason'> => {
    const decided = approvals
      .map(({ event }) => event)
      .find(
        (event) =>
          (event.type === 'RevocationApproved' || event.type === 'RevocationRefused') &&
          event.ground === ground &&
          event.petition === petition,
      );
    if (decided?.type === 'RevocationRefused') return { state: 'refused', reason: decided.reason };
    return { state: decided ? 'approved' : 'petitioned' };
  };
  return [
    ...only(resolutions, 'FraudPetitioned')
      .filter(({ event }) => event.code === code)
      .map(({ event: { facts, evidence, heardOn, minutes }, version, receivedAt }) => ({
        ground: 'fraud' as const,
        petition: version,
        petitionedOn: civilDateOf(receivedAt),
        facts,
        evidence,
        heardOn,
        minutes,
        ...outcome('fraud', version),
      })),
    ...only(honours, 'IncidentPetitioned').map(({ event: { facts, evidence, occurredOn }, version, receivedAt }) => ({
      ground: 'incident' as const,
      petition: version,
      petitionedOn: civilDateOf(receivedAt),
      facts,
      evidence,
      occurredOn,
      ...outcome('incident', version),
    })),
  ];
};
