import type { RegisterOpinion } from '../../contracts/api/opinion.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, invalid, ok, outOfOrder, type Result } from '../kernel/result.ts';
import type { Notice } from '../notice/notice.ts';
import { formatDate, formatEnd, formatShanghai } from '../policy/calendar.ts';
import { happened } from '../resolution/happened.ts';
import type { Year } from '../year/year.ts';

const elsewhere = (notice: Notice): string =>
  `仍可向评审办（${notice.published.contact}）或区监委书面反映情况；授奖后发现弄虚作假或重大问题的，` +
  '可依据《瓯海区政府质量奖管理办法》第十七条、第十九条反映。';

const named = (notice: Notice, about: string): Result<undefined> =>
  notice.names.some(({ code }) => code === about)
    ? ok(undefined)
    : invalid({
        code: 'not-noticed',
        reason: '意见所指的组织不在本次公示的名单中。',
        remedy: `请从公示名单中选择：${notice.names.map(({ name }) => name).join('、')}。`,
        gaps: [{ at: 'body.about', problem: '不在公示名单中' }],
      });

/**
 * Whether an opinion counts (A14.6c, f): received from the publication on and before the end, by the gateway's time; processed
 * later it counts all the same.
 */
export const lodgeOpinion = (notice: Notice, about: string, receivedAt: Instant): Result<undefined> =>
  receivedAt < notice.endsAt
    ? named(notice, about)
    : against('A14.6', {
        code: 'opinion-late',
        reason: `公示期已于${formatEnd(notice.endsAt)}届满，您的意见于${formatShanghai(receivedAt)}收到，不能作为公示期意见处理。`,
        remedy: elsewhere(notice),
      });

/**
 * Whether an opinion that came otherwise can be registered (A14.6c): the date on which it came counts, not the entry's; an entry of
 * one that came in time reopens the check until the government has approved.
 */
export const registerOpinion = (
  year: Year,
  notice: Notice,
  { kind, about, receivedOn, name, contact }: RegisterOpinion,
  receivedAt: Instant,
): Result<undefined> => {
  const dated = happened(receivedOn, receivedAt, 'body.receivedOn');
  if (!dated.ok) return dated;
  if (receivedOn < notice.published.publishedOn || receivedOn > notice.lastDay) {
    return against('A14.6', {
      code: 'opinion-late',
      reason: `收文日期${formatDate(receivedOn)}不在公示期内（${formatDate(notice.published.publishedOn)}发布，至${formatDate(notice.lastDay)}止）。`,
      remedy: '不在公示期内收到的，请作为一般信访或举报事项另行办理。',
    });
  }
  if (year.submissions.at(-1)?.decision?.type === 'ListApproved') {
    return outOfOrder({
      code: 'already-approved',
      reason: '区政府已审定批准，公示意见不再重新处理。',
      remedy: '请依据《瓯海区政府质量奖管理办法》第十七条、第十九条办理。',
    });
  }
  if (kind === 'formal' && (name === undefined || contact === undefined)) {
    return invalid({
      code: 'objector-unnamed',
      reason: '正式异议须有异议人姓名和联系方式。',
      remedy: '没有姓名或联系方式的，请登记为线索。',
      gaps: [
        ...(name === undefined ? [{ at: 'body.name', problem: '未填写' }] : []),
        ...(contact === undefined ? [{ at: 'body.contact', problem: '未填写' }] : []),
      ],
    });
  }
  return named(notice, about);
};
