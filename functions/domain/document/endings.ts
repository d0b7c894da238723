import type { Ending as EndingAt } from '../../contracts/api/document.ts';
import type { CodeWithReason, EliminationStage } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { eliminationOf, eliminationStages } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Recorded } from '../kernel/recorded.ts';
import { standingsOf, stoppedIn } from '../list/votes.ts';
import type { Year } from '../year/year.ts';
import type { Matter } from './matter.ts';

/** An application that ended without an award, how and why: each gets a written notice (A14.2g). */
export interface Ending {
  readonly code: string;
  readonly ending: EndingAt;
  /** Which time it is that it ended so: after a correction decision it can end in the same stage again. */
  readonly time: number;
  readonly reason: string;
  readonly at: Instant;
  readonly by: 'office' | 'committee' | 'government';
  /** When the organisation was heard, before a termination (A14.5a). */
  readonly heardOn?: string;
  /** Whether it may ask for 复核: once per stage, before the ballot, and whoever was stopped may not. */
  readonly reviewable: boolean;
}

type Left = Omit<Ending, 'time' | 'reviewable'>;
type Ground = Pick<Matter, 'year' | 'records' | 'reviews'>;

const inCycle = ({ event, recordedAt: at }: Recorded<EventOf<'cycle'>>, year: Year): readonly Left[] => {
  const each = (ending: EndingAt, codes: readonly CodeWithReason[], by: Left['by'] = 'office') =>
    codes.map(({ code, reason }): Left => ({ code, reason, ending, at, by }));
  switch (event.type) {
    case 'StageClosed':
      return each(event.stage, event.eliminated);
    case 'LateStageClosed':
      return event.passed ? [] : each(event.stage, [event]).map((left) => ({ ...left, reviewUsed: !event.reviewable }));
    case 'CandidatesSubmitted':
    case 'CandidatesSupplemented':
      return each('comprehensive-review', event.omitted);
    case 'ApplicationTerminated':
      return each('termination', [event]).map((left) => ({ ...left, heardOn: event.heardOn }));
    case 'PreliminaryListFixed':
      return each('ballot', votedDown(year, new Set(event.list.map(({ code }) => code))), 'committee');
    case 'CandidateRemoved':
      if (event.cause === 'objection-upheld') return each('objection', [event], 'committee');
      return event.cause === 'reconsidered' ? each('reconsideration', [event], 'committee') : [];
    default:
      return [];
  }
};

/** Candidates whom the ballots did not put on the list; for want of votes, or for want of places. How many votes is in no letter. */
const votedDown = (year: Year, listed: ReadonlySet<string>): readonly CodeWithReason[] => {
  const out = new Set([...stoppedIn(year), ...year.leftOut.map(({ code }) => code)]);
  return (year.cycle.candidates?.candidates ?? [])
    .filter(({ code }) => !listed.has(code) && !out.has(code))
    .map(({ code, award }) => {
      const majority = standingsOf(year, award).find((standing) => standing.code === code)?.majority === true;
      const reason = majority
        ? '获奖组织数量有限额，经评审委员会审议表决，未列入初选授奖名单。'
        : '经评审委员会审议表决，赞成票未达到规定的多数。';
      return { code, reason };
    });
};

const inResolution = ({ event, recordedAt: at }: Recorded<EventOf<'resolution'>>): readonly Left[] => {
  if (event.type === 'TerminationResolved') {
    const { code, reason, heardOn } = event;
    return [{ code, reason, heardOn, ending: 'termination', at, by: 'committee' }];
  }
  if (event.type === 'CandidateLeftOut') {
    return [{ code: event.code, reason: event.reason, ending: 'left-out', at, by: 'committee' }];
  }
  return [];
};

const inApproval = ({ event, recordedAt: at }: Recorded<EventOf<'approval'>>): readonly Left[] =>
  event.type === 'ListApproved'
    ? event.refused.map(({ code, reason }) => ({ code, reason, ending: 'approval', at, by: 'government' }))
    : [];

/** Before the ballot: what a correction decision can undo. */
const beforeBallot = (ending: EndingAt): ending is EliminationStage =>
  eliminationStages.some((stage) => stage === ending);

/** Whether it is still so: no correction decision, moving up or reconsideration undid it. */
const stands = ({ cycle }: Year, { code, ending }: Left): boolean => {
  if (beforeBallot(ending)) return eliminationOf(cycle, code, ending) !== undefined;
  const listed = cycle.list?.some((entry) => entry.code === code) ?? false;
  switch (ending) {
    case 'termination':
    case 'approval':
      return true;
    case 'ballot':
    case 'left-out':
      // Who moved up and fell afterwards has another end.
      return !listed && !cycle.added.some((entry) => entry.code === code);
    default:
      return !listed;
  }
};

/**
 * Everyone whose application ended without an award, in every way there is, in the order of time: eliminated in a stage, as a late
 * entrant, too; not named as a candidate; stopped; voted down, or on whom no valid ballot was to be had; removed from the list;
 * not approved (A14.2g, A14.5a, A14.6d, A14.7b). What was undone since is not among them. Whoever withdrew asked for no notice.
 */
export const endingsOf = ({ year, records, reviews }: Ground): readonly Ending[] => {
  const left = [
    ...records.cycle.flatMap((recorded) => inCycle(recorded, year)),
    ...[...records.resolutions.values()].flat().flatMap(inResolution),
    ...[...records.approvals.values()].flat().flatMap(inApproval),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  // Once per stage: who ended there again had his 复核.
  const asked = ({ code, ending, at }: Left) =>
    reviews.some((review) => review.code === code && review.stage === ending && review.requestedAt < at);
  const same = (a: Left) => (b: Left) => a.code === b.code && a.ending === b.ending;
  return left
    .filter((one, place) => !left.slice(place + 1).some(same(one)) && stands(year, one))
    .map((one) => ({
      ...one,
      time: left.filter(same(one)).length,
      reviewable: beforeBallot(one.ending) && !stoppedIn(year).has(one.code) && !asked(one),
    }));
};
