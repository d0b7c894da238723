import type { CorrectClosedNotice } from '../../contracts/api/notice.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, outOfOrder, type Result } from '../kernel/result.ts';
import { beforeApproval } from '../resolution/before-approval.ts';
import type { Year } from '../year/year.ts';
import { correctedEntries } from './misprint.ts';
import type { Notice } from './notice.ts';
import { type NoticeContext, printedPeriod } from './publish-notice.ts';

/** What keeps a correction from going out now: the notice itself can still be corrected, or another one runs. */
const overAndNoneRuns = (year: Year, notice: Notice): Result<undefined> => {
  if (!notice.closed) {
    return outOfOrder({
      code: 'notice-running',
      reason: '该公示尚未结束。',
      remedy: '公示期内请在原公示上发布更正公告；期满的，请待意见汇总后办理。',
    });
  }
  const running = year.notices.find((other) => !other.notice.closed);
  return running
    ? outOfOrder({
        code: 'notice-running',
        reason: `公示${running.notice.id}尚未结束。`,
        remedy: '请待其结束后再发布更正公告。',
      })
    : ok(undefined);
};

/**
 * 更正公告 when the notice is over (A14.6a): the public saw a wrong name or award and had no time to object to the right one, so
 * it gets a notice of its own, with the whole period of the policy in force, before anything goes to the government or is approved there.
 * What was published stays as it was.
 */
export const correctClosedNotice = (
  year: Year,
  notice: Notice,
  { statement, names, media, contact }: CorrectClosedNotice,
  { clear, workingDays }: Pick<NoticeContext, 'clear' | 'workingDays'>,
  receivedAt: Instant,
): Result<EventOf<'notice'>> => {
  const open = beforeApproval(year);
  if (!open.ok) return open;
  const over = overAndNoneRuns(year, notice);
  if (!over.ok) return over;
  const listed = (code: string) => year.cycle.list?.some((entry) => entry.code === code) ?? false;
  const entries = correctedEntries(notice, names, listed);
  if (!entries.ok) return entries;
  const period = printedPeriod(year, media, { clear, workingDays }, receivedAt);
  if (!period.ok) return period;
  const { issuer, basis, objecting, title } = notice.published;
  return ok({
    type: 'NoticePublished',
    kind: 'correction',
    corrects: { notice: notice.id, statement },
    title: `${title}更正公告`.slice(0, 120),
    issuer,
    basis,
    names: [...entries.value],
    ...period.value,
    objecting,
    contact,
  });
};
