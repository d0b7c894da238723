import type { Cycle } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import { formatEnd, formatShanghai } from '../policy/calendar.ts';

/** Why an application received now is outside the window. */
export interface OutsideWindow {
  readonly code: 'window-not-announced' | 'window-not-open' | 'window-over';
  readonly problem: string;
  readonly remedy: string;
}

/**
 * Whether an application received at this instant lies in the window [opens, closes) (A12b); undefined when it does. While the
 * window is closing, what was received before the gate still counts; once the applicants are fixed, nothing does.
 */
export const outsideWindow = ({ call, windowClosing, applicants, year }: Cycle, receivedAt: Instant) => {
  if (!call) {
    return outside('window-not-announced', `${year}年度申报通知尚未发布。`, '申报通知发布后即可在受理期限内提交。');
  }
  if (receivedAt < call.opens) {
    return outside('window-not-open', `受理自${formatShanghai(call.opens)}开始，现在还不能提交。`, opensLater);
  }
  const end = windowClosing !== undefined && windowClosing < call.closes ? windowClosing : call.closes;
  if (receivedAt < end && applicants) {
    return outside('window-over', '受理名单已经固定，本次请求未能在此之前写入。', '请联系评审办核实收件情况。');
  }
  if (receivedAt >= end) {
    return outside('window-over', `受理已于${formatEnd(end)}截止，逾期不再受理。`, '请关注下一年度的申报通知。');
  }
  return undefined;
};

const opensLater = '草稿已保存；请在受理开始后提交。';

const outside = (code: OutsideWindow['code'], problem: string, remedy: string): OutsideWindow => ({
  code,
  problem,
  remedy,
});
