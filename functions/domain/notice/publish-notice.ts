import type { PublishNotice } from '../../contracts/api/notice.ts';
import type { Medium } from '../../contracts/events/decision.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, ok, type Result } from '../kernel/result.ts';
import { awards } from '../list/votes.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { noticePeriod, type WorkingDays } from '../policy/working-days.ts';
import { inOrder } from '../procedure/in-order.ts';
import { notYetNoticed, type Year } from '../year/year.ts';

const issuer = '瓯海区政府质量奖评审委员会';

const objecting =
  '任何单位和个人对名单有异议的，可在公示期内提出，以收到时间为准。请写明异议对象、事实和理由，提供姓名、联系方式及有关证据，' +
  '异议人信息依法保密；不署名反映的，作为线索核查。信函、来访、电话等方式提出的，以收文日期为准。';

/** The day from which a period runs: the first medium's, and never before the page is up (A14.6a). */
export const publicationDay = (media: readonly Medium[], pageUpAt: Instant): string => {
  const page = civilDateOf(pageUpAt);
  const [first = page] = media.map(({ on }) => on).toSorted();
  return [first, page].toSorted()[1] ?? page;
};

/** Page scans that are not among the office's verified evidence prove nothing. */
export const unprovenMedia = (media: readonly Medium[], clear: (id: string) => boolean): Result<undefined> => {
  const gaps = media.flatMap(({ scan, name }, index) =>
    scan === undefined || clear(scan)
      ? []
      : [{ at: `body.media.${index}.scan`, problem: `“${name}”的版面扫描件尚未上传或未通过检查` }],
  );
  return gaps.length === 0
    ? ok(undefined)
    : against('A14.6', {
        code: 'medium-unproven',
        reason: '公示须在区级及以上主要新闻媒体刊登，并附链接或版面扫描件。',
        remedy: '请先上传版面扫描件，待检查通过后再发布。',
        gaps,
      });
};

/** What a notice prints of its media and its period: by the policy in force, from the day that the media give (A14.6a, b). */
export const printedPeriod = (
  { policy }: Pick<Year, 'policy'>,
  media: readonly Medium[],
  { clear, workingDays }: Pick<NoticeContext, 'clear' | 'workingDays'>,
  receivedAt: Instant,
) => {
  const proven = unprovenMedia(media, clear);
  if (!proven.ok) return proven;
  if (!policy) throw new Error('a list without a policy: no window opens without one');
  const publishedOn = publicationDay(media, receivedAt);
  const period = noticePeriod({ publishedOn, length: policy.notice }, workingDays);
  return period.ok ? ok({ media: [...media], publishedOn, ...period.value, length: policy.notice }) : period;
};

/** What the notice has to know of the organisations and the office's evidence. */
export interface NoticeContext {
  readonly nameOf: (code: string) => string;
  /** Whether an evidence file of the office was verified. */
  readonly clear: (id: string) => boolean;
  readonly workingDays: WorkingDays;
}

/**
 * Publishes the names of the preliminary list that no notice has publicised yet (A14.6a, b, h; A14.7b), in the order in which the
 * applications were accepted: the order tells nobody the votes. The printed dates bind from then on.
 */
export const publishNotice = (
  year: Year,
  { media, contact }: PublishNotice,
  { nameOf, clear, workingDays }: NoticeContext,
  receivedAt: Instant,
): Result<EventOf<'notice'>> => {
  const due = inOrder(year, 'AwaitNotice', '发布初选公示', receivedAt);
  if (!due.ok) return due;
  const period = printedPeriod(year, media, { clear, workingDays }, receivedAt);
  if (!period.ok) return period;
  const kind = year.notices.length === 0 ? 'initial' : 'supplementary';
  const place = (code: string) => (year.cycle.applicants ?? []).findIndex((applicant) => applicant.code === code);
  return ok({
    type: 'NoticePublished',
    kind,
    title: `${year.cycle.year}年度瓯海区政府质量奖初选授奖名单${kind === 'initial' ? '' : '补充'}公示`,
    issuer,
    basis:
      `根据《瓯海区政府质量奖管理办法》（2020年修订）第十四条第（六）项，经评审委员会审议表决，现将${year.cycle.year}年度` +
      '瓯海区政府质量奖初选授奖的企业或组织名单予以公示（排名不分先后），征求社会各界的意见。',
    names: notYetNoticed(year)
      .toSorted((a, b) => awards.indexOf(a.award) - awards.indexOf(b.award) || place(a.code) - place(b.code))
      .map(({ code, award }) => ({ code, name: nameOf(code), award })),
    ...period.value,
    objecting,
    contact,
  });
};
