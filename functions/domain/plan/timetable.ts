import type { PlanTimetable } from '../../contracts/api/timetable.ts';
import type { PlannedAct } from '../../contracts/events/plan.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Cycle } from '../cycle/cycle.ts';
import { type History, last } from '../kernel/recorded.ts';
import { type Gap, invalid, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { stageWords } from '../stage/during.ts';
import { changeNeedsReason } from './change-needs-reason.ts';

/** The acts in the words of the regulation. */
export const actWords: Readonly<Record<PlannedAct, string>> = {
  'policy-determination': '实施细则审定',
  call: '发布申报通知',
  'application-window': '申报受理',
  ...stageWords,
  'candidates-submitted': '提出候选授奖名单',
  'committee-meeting': '评委会审议表决',
  'public-notice': '初选公示',
  'list-submission': '报送拟授奖名单',
  'government-approval': '区政府审定批准',
  commendation: '表彰决定',
  ceremony: '表彰会议',
};

/** What the call may tell: nothing of what committee and government do among themselves. */
const tellable: ReadonlySet<PlannedAct> = new Set([
  'call',
  'application-window',
  'qualification-review',
  'document-review',
  'site-visit',
  'oral-defence',
  'public-notice',
  'ceremony',
]);

const gapsIn = (entries: PlanTimetable['entries']): readonly Gap[] =>
  entries.flatMap(({ act, from, to, inCall }, place) => {
    const at = `body.entries.${place}`;
    return [
      ...(to < from ? [{ at: `${at}.to`, problem: `${actWords[act]}的结束日期早于开始日期` }] : []),
      ...(entries.findIndex((other) => other.act === act) === place
        ? []
        : [{ at: `${at}.act`, problem: `${actWords[act]}重复列出` }]),
      ...(inCall && !tellable.has(act)
        ? [{ at: `${at}.inCall`, problem: `${actWords[act]}系内部工作安排，不对外公开` }]
        : []),
    ];
  });

/**
 * Plans the year's timetable (A8a), until the year is completed; each later version says why. It is our order of work: nothing starts,
 * ends or is refused by it.
 */
export const planTimetable = (
  cycle: Cycle,
  history: History<'plan'>,
  { entries, reason }: PlanTimetable,
): Result<EventOf<'plan'>> => {
  if (cycle.winners) {
    return outOfOrder({
      code: 'cycle-completed',
      reason: `${cycle.year}年度评审已经结束，工作计划不再修改。`,
      remedy: '请在下一年度的计划中安排。',
    });
  }
  const gaps = gapsIn(entries);
  if (gaps.length > 0) {
    return invalid({
      code: 'timetable-invalid',
      reason: `年度工作计划有${gaps.length}处问题，没有保存。`,
      remedy: '请按所列各项改正后重新提交。',
      gaps,
    });
  }
  const explained = changeNeedsReason(last(history, 'TimetablePlanned') !== undefined, reason);
  return explained.ok
    ? ok({ type: 'TimetablePlanned', entries, ...(reason === undefined ? {} : { reason }) })
    : explained;
};
