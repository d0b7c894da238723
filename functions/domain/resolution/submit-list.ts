import type { ReconsiderList, SubmitList } from '../../contracts/api/resolution.ts';
import type { Award, CodeWithReason } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { roundSettled } from '../inquiry/round.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, type Gap, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { awards, passingOf, placesOf, stoppedIn } from '../list/votes.ts';
import { inOrder } from '../procedure/in-order.ts';
import type { Submission, Year } from '../year/year.ts';

interface Entry {
  readonly code: string;
  readonly award: Award;
}

/** Names of an award beyond its places: «原则上不超过5家», unless the committee recorded an exception (A3b). */
const beyondPlaces = (year: Year, list: readonly Entry[]): Result<undefined> => {
  const gaps = awards.flatMap((award): readonly Gap[] => {
    const names = list.filter((entry) => entry.award === award).length;
    const places = placesOf(year, award);
    return names > places ? [{ at: award, problem: `${names}家，超过${places}家` }] : [];
  });
  return gaps.length === 0
    ? ok(undefined)
    : against('A3', {
        code: 'too-many-names',
        reason: '名单超过规定名额；获奖组织数量原则上每个奖项不超过5家。',
        remedy: '确需超过的，请评委会先记录名额例外及理由。',
        gaps,
      });
};

/**
 * The committee submits the 拟授奖名单 to the government (A7c, A14.7a): after notice and opinions are done, and exactly the list that
 * ballots, rulings and terminations left; every department asked about it has answered (A14.1a).
 */
export const submitList = (
  year: Year,
  inquiry: Inquiry,
  { list, minutes, situations }: SubmitList,
  receivedAt: Instant,
): Result<EventOf<'resolution'>> => {
  const due = inOrder(year, 'AwaitSubmission', '报送拟授奖名单', receivedAt);
  if (!due.ok) return due;
  const running = year.sessions.find(({ results }) => !results);
  if (running) {
    return outOfOrder({
      code: 'ballot-running',
      reason: `表决${running.id}尚未结束，名单可能变动。`,
      remedy: '请先结束表决并等待计票结果。',
    });
  }
  const current = (year.cycle.list ?? []).map(({ code, award }) => ({ code, award }));
  const same =
    current.length === list.length &&
    current.every(({ code, award }) => list.some((entry) => entry.code === code && entry.award === award));
  if (!same) {
    return stale({
      code: 'list-differs',
      reason: '所报名单与经公示和异议处理后的现行名单不一致。',
      remedy: '请按现行名单报送；增减须经评委会规定程序。',
      current: { list: current },
    });
  }
  const within = beyondPlaces(year, current);
  if (!within.ok) return within;
  const names = current.map(({ code }) => code);
  const settled = roundSettled(inquiry, names, names, situations);
  return settled.ok
    ? ok({ type: 'ListSubmitted', list: current, minutes, ...(situations.length > 0 ? { situations } : {}) })
    : settled;
};

/** Whether this submission is the one that lies at a step: the newest, in the state that the command belongs to. */
export const submissionAt = (
  year: Year,
  number: number,
  step: 'AwaitApproval' | 'AwaitReconsideration',
  what: string,
  receivedAt: Instant,
): Result<Submission> => {
  const due = inOrder(year, step, what, receivedAt);
  if (!due.ok) return due;
  const newest = year.submissions.at(-1);
  return newest?.number === number
    ? ok(newest)
    : stale({
        code: 'submission-superseded',
        reason: `第${number}次报送不是目前待办的报送。`,
        remedy: `请办理第${newest?.number ?? 0}次报送。`,
        current: { submission: newest?.number ?? 0 },
      });
};

const twice = (entries: readonly CodeWithReason[], field: string): readonly Gap[] =>
  entries.flatMap(({ code }, place) =>
    entries.findIndex((entry) => entry.code === code) === place
      ? []
      : [{ at: `body.${field}.${place}`, problem: '重复列出' }],
  );

const gapsInAdded = (year: Year, added: readonly CodeWithReason[]): readonly Gap[] => {
  const listed = new Set(year.cycle.list?.map(({ code }) => code));
  const out = stoppedIn(year);
  const passed = new Set(awards.flatMap((award) => passingOf(year, award)).map(({ code }) => code));
  const problemOf = (code: string): string | undefined => {
    if (listed.has(code)) return '已在名单中';
    if (out.has(code)) return '已撤回申报或终止评审';
    if (year.cycle.removed.some((entry) => entry.code === code && entry.cause === 'objection-upheld')) {
      return '因异议成立被移出名单';
    }
    return passed.has(code) ? undefined : '在评委会表决中未获规定多数';
  };
  return added.flatMap(({ code }, place) => {
    const problem = problemOf(code);
    return problem === undefined ? [] : [{ at: `body.added.${place}`, problem }];
  });
};

/**
 * The committee's answer to a list sent back (A14.7b): takes names off with reason, adds only who had the majority in the ballots,
 * or stands by the list. An added name that was never publicised gets a notice of its own.
 */
export const reconsiderList = (
  year: Year,
  number: number,
  { removed, added, statement, minutes }: ReconsiderList,
  receivedAt: Instant,
): Result<EventOf<'resolution'>> => {
  const submission = submissionAt(year, number, 'AwaitReconsideration', '复议', receivedAt);
  if (!submission.ok) return submission;
  const listed = year.cycle.list ?? [];
  const gaps = [
    ...removed.flatMap(({ code }, place) =>
      listed.some((entry) => entry.code === code) ? [] : [{ at: `body.removed.${place}`, problem: '不在名单中' }],
    ),
    ...twice(removed, 'removed'),
    ...gapsInAdded(year, added),
    ...twice(added, 'added'),
  ];
  if (gaps.length > 0) {
    return outOfOrder({
      code: 'reconsideration-impossible',
      reason: '所列增减与名单和表决结果不符。',
      remedy: '移出的须在名单中；增列的须在评委会表决中获规定多数且未被移出评审。',
      gaps,
    });
  }
  const candidates = year.cycle.candidates?.candidates ?? [];
  const after = [
    ...listed.filter(({ code }) => !removed.some((entry) => entry.code === code)),
    ...candidates.filter(({ code }) => added.some((entry) => entry.code === code)),
  ];
  const within = beyondPlaces(year, after);
  return within.ok ? ok({ type: 'ListReconsidered', removed, added, statement, minutes }) : within;
};
