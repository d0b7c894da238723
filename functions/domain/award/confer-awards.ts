import type { RecordCommendation } from '../../contracts/api/cycle.ts';
import type { Award } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { invalid, ok, type Result, stale } from '../kernel/result.ts';
import { awards } from '../list/votes.ts';
import { ouhai2020 } from '../policy/regulation/ouhai-2020.ts';
import { inOrder } from '../procedure/in-order.ts';
import { happened } from '../resolution/happened.ts';
import { winnersOf } from '../year/winners.ts';
import type { Year } from '../year/year.ts';
import type { UnsignedAward } from './award.ts';

/** 区政府审定批准 (A14.7b). */
const approvalOf = ({ submissions }: Year) => {
  const decision = submissions.at(-1)?.decision;
  return decision?.type === 'ListApproved' ? decision : undefined;
};

/** 政府表彰决定, as the office records it (A15): the two years of watch run from its date (A19). */
export const recordCommendation = (
  year: Year,
  { documentNumber, decidedOn }: RecordCommendation,
  receivedAt: Instant,
): Result<EventOf<'cycle'>> => {
  const { commendation } = year.cycle;
  if (commendation) {
    return stale({
      code: 'commendation-recorded',
      reason: `表彰决定已登记（${commendation.documentNumber}）。`,
      remedy: '表彰决定只登记一次。',
      current: { ...commendation },
    });
  }
  const due = inOrder(year, 'AwaitCommendation', '登记表彰决定', receivedAt);
  if (!due.ok) return due;
  const dated = happened(decidedOn, receivedAt, 'body.decidedOn');
  if (!dated.ok) return dated;
  const approvedOn = approvalOf(year)?.decidedOn ?? '';
  return decidedOn >= approvedOn
    ? ok({ type: 'CommendationRecorded', documentNumber, decidedOn })
    : invalid({
        code: 'commendation-early',
        reason: `表彰决定的日期早于区政府审定批准的日期${approvedOn}。`,
        remedy: '请核对表彰决定的日期。',
        gaps: [{ at: 'body.decidedOn', problem: `早于${approvedOn}` }],
      });
};

const letters: Readonly<Record<Award, string>> = { quality: 'ZL', innovation: 'CX' };

/** «OHZJ-2026-ZL-01»: year, award, running number (A15a). The public checks a certificate by it. */
const certificateNumberOf = (cycle: string, award: Award, place: number): string =>
  `OHZJ-${cycle}-${letters[award]}-${String(place).padStart(2, '0')}`;

/** The award year of a certificate's number; undefined for what is none. */
export const cycleOfCertificate = (number: string): string | undefined =>
  /^OHZJ-(20\d{2})-(?:ZL|CX)-\d{2}$/.exec(number)?.[1];

/** The name under which an organisation was publicised, corrections included. Nobody wins who never was (A14.6h). */
const publicisedName = (year: Year, code: string): string => {
  const name = year.notices.flatMap(({ notice }) => notice.names).findLast((entry) => entry.code === code)?.name;
  if (name === undefined) throw new Error(`${code} was approved without a notice`);
  return name;
};

/** What one winner is awarded. */
export interface AwardDue {
  readonly code: string;
  readonly conferred: UnsignedAward;
}

/**
 * Every award that the year's commendation confers, with certificate number and the bonus that the regulation fixes (A15a). The
 * numbers run in the order in which the applications were accepted, so that they tell nobody the votes, and are the same however
 * often this is asked; the names are those that were publicised. Empty before the commendation is recorded.
 */
export const awardsToConfer = (year: Year): readonly AwardDue[] => {
  const { commendation, applicants = [] } = year.cycle;
  const approval = approvalOf(year);
  if (!commendation || !approval) return [];
  const { documentNumber, decidedOn } = approval;
  const accepted = applicants.map(({ code }) => code);
  return awards.flatMap((award) =>
    winnersOf(year)
      .filter((winner) => winner.award === award)
      .toSorted((a, b) => accepted.indexOf(a.code) - accepted.indexOf(b.code))
      .map(({ code }, place) => ({
        code,
        conferred: {
          type: 'AwardConferred',
          award,
          name: publicisedName(year, code),
          certificateNumber: certificateNumberOf(year.cycle.year, award, place + 1),
          approval: { documentNumber, decidedOn },
          ...commendation,
          bonus: ouhai2020.rules.bonus[award].value,
        },
      })),
  );
};
