import type { Award } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { lateUnderWay, yetToName } from '../candidates/late.ts';
import type { Committee } from '../committee/committee.ts';
import { against, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { ballotsNeeded, ballotsPossible } from '../list/standing.ts';
import { stoppedIn } from '../list/votes.ts';
import { type EliminationReview, isOpen } from '../reinstatement/elimination-review.ts';
import { eliminationWords } from '../stage/during.ts';
import type { Year } from '../year/year.ts';

/**
 * Opens the ballot that an award needs, or may have to fill a free place (A14.5b, c; A14.6h): on its candidates, or on the equals
 * among them. 应到 are the seats published at this moment; secret as the policy says.
 */
export const openSession = (
  year: Year,
  committee: Committee,
  award: Award,
  reviews: readonly EliminationReview[],
): Result<EventOf<'session'>> => {
  if (!year.policy) {
    return against('A7', {
      code: 'policy-undetermined',
      reason: '本年度表决规则尚未经评委会审定。',
      remedy: '请先审定实施细则。',
    });
  }
  if (!year.cycle.candidates) {
    return against('A14.5', {
      code: 'no-candidates',
      reason: '评审办尚未提出提请审议的候选授奖名单。',
      remedy: '请待评审办提交候选名单及现场评审报告后再组织表决。',
    });
  }
  const due = reviewFirst(year, reviews);
  if (!due.ok) return due;
  const running = year.sessions.find((session) => session.award === award && !session.results);
  if (running) {
    return stale({
      code: 'ballot-running',
      reason: '该奖项已有一次表决正在进行或等待计票。',
      remedy: '请先结束该次表决并等待计票结果。',
      current: { session: running.id, ...(running.closing ? { closing: running.closing } : {}) },
    });
  }
  const ballot = [...ballotsNeeded(year), ...ballotsPossible(year)].find((needed) => needed.award === award);
  if (!ballot) {
    return outOfOrder({
      code: 'no-ballot-due',
      reason: '该奖项目前没有需要表决的候选组织。',
      remedy: '未达法定人数、得票相同须定先后或有空缺名额可递补时，方需另行表决。',
    });
  }
  const { secretBallot, quorum, majority, substituteAttendance, substitution } = year.policy;
  return ok({
    type: 'SessionOpened',
    award,
    candidates: [...ballot.candidates],
    expected: committee.seats.map(({ seat, holder }) => ({ seat, holder })),
    secret: secretBallot,
    rules: { quorum, majority, substituteAttendance, substitution },
    ...(ballot.tieOf === undefined ? {} : { tieOf: ballot.tieOf }),
  });
};

/**
 * The first ballot ends every way back (A14.2g), so it opens when no 复核 and no late entrant is under way; the office can always
 * end both, by an answer and by closing the late entrant's stage.
 */
const reviewFirst = (year: Year, reviews: readonly EliminationReview[]): Result<undefined> => {
  const { cycle, sessions } = year;
  if (cycle.list) return ok(undefined);
  const out = stoppedIn(year);
  const open = sessions.length > 0 ? [] : reviews.filter((review) => isOpen(review) && !out.has(review.code));
  const gaps = [
    ...open.map(({ code, stage }) => ({ at: code, problem: `${eliminationWords[stage]}结果的复核尚未答复` })),
    ...lateUnderWay(cycle, out).map(({ code }) => ({ at: code, problem: '更正后补行的评审阶段尚未结束' })),
    ...yetToName(cycle, out).map(({ code }) => ({ at: code, problem: '补行评审已结束，尚未补充列入或不列入候选名单' })),
  ];
  return gaps.length > 0
    ? outOfOrder({
        code: 'way-back-open',
        reason: '表决开始后不能再更正淘汰决定，尚有复核或补行评审没有办结。',
        remedy: '请评审办先办结所列各项，再开始表决。',
        gaps,
      })
    : ok(undefined);
};
