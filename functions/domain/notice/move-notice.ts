import type { CorrectNotice, ExtendNotice } from '../../contracts/api/notice.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { addDays, endOfDay, formatDate } from '../policy/calendar.ts';
import { noticePeriod, type WorkingDays, withKnownCalendar } from '../policy/working-days.ts';
import { correctedEntries } from './misprint.ts';
import type { Notice } from './notice.ts';
import { publicationDay, unprovenMedia } from './publish-notice.ts';

const stillRuns = (notice: Notice, receivedAt: Instant, what: string): Result<undefined> =>
  notice.closing !== undefined || receivedAt >= notice.endsAt
    ? against('A14.6', {
        code: 'notice-over',
        reason: `公示期已于${formatDate(notice.lastDay)}24:00届满，不能再${what}。`,
        remedy: '期满后发现名称有误或名称、奖项被误刊的，请发布期满后的更正公告（另有完整公示期）。',
      })
    : ok(undefined);

/** The first working day from a date on. */
const workingFrom = (date: string, port: WorkingDays): string =>
  port.isWorkingDay(date) ? date : workingFrom(addDays(date, 1), port);

/** Gives everybody more time, published before the end; never less (A14.6g). The new last day is a working day (A14.6b). */
export const extendNotice = (
  notice: Notice,
  { lastDay, reason }: ExtendNotice,
  workingDays: WorkingDays,
  receivedAt: Instant,
): Result<EventOf<'notice'>> => {
  const runs = stillRuns(notice, receivedAt, '延长');
  if (!runs.ok) return runs;
  if (lastDay <= notice.lastDay) {
    return outOfOrder({
      code: 'notice-shorter',
      reason: `新的截止日不晚于已公布的${formatDate(notice.lastDay)}；公示期只能延长，不能缩短。`,
      remedy: `请填写晚于${notice.lastDay}的日期。`,
    });
  }
  const working = withKnownCalendar(() => workingFrom(lastDay, workingDays));
  if (!working.ok) return working;
  return working.value === lastDay
    ? ok({ type: 'NoticeExtended', lastDay, endsAt: endOfDay(lastDay), reason })
    : outOfOrder({
        code: 'last-day-off',
        reason: `${formatDate(lastDay)}不是工作日，公示期最后一日应为工作日。`,
        remedy: `请改为其后的首个工作日${working.value}。`,
      });
};

/**
 * 更正公告 (A14.6a): the published text stays, the correction stands beside it. Where a name or award was
 * wrong, the period starts again, in the length that was printed, and never ends before the printed end.
 */
export const correctNotice = (
  notice: Notice,
  { statement, names, media }: CorrectNotice,
  { clear, workingDays }: { readonly clear: (id: string) => boolean; readonly workingDays: WorkingDays },
  receivedAt: Instant,
): Result<EventOf<'notice'>> => {
  const runs = stillRuns(notice, receivedAt, '更正');
  if (!runs.ok) return runs;
  const proven = unprovenMedia(media, clear);
  if (!proven.ok) return proven;
  const entries = correctedEntries(notice, names);
  if (!entries.ok) return entries;
  const publishedOn = publicationDay(media, receivedAt);
  const correction = { type: 'NoticeCorrected' as const, statement, names: [...entries.value], media, publishedOn };
  if (names.length === 0) return ok(correction);
  const period = noticePeriod({ publishedOn, length: notice.published.length }, workingDays);
  return period.ok ? ok({ ...correction, period: period.value }) : period;
};
