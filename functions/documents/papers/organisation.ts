import type { Authority } from '../../domain/authority/authority.ts';
import { rightWords } from '../../domain/authority/authority.ts';
import type { DutyReport } from '../../domain/award/duty-reports.ts';
import { type Block, heading, officialDate, paragraph } from '../../domain/document/model.ts';
import { formatShanghai } from '../../domain/policy/calendar.ts';
import type { EliminationReview } from '../../domain/reinstatement/elimination-review.ts';
import { eliminationWords } from '../../domain/stage/during.ts';
import { field } from './paper.ts';

/** Titles of files, by id; one that is not known is named by its id. */
type TitleOf = (file: string) => string;

const filesOf = (ids: readonly string[], titleOf: TitleOf): readonly Block[] =>
  field('所附材料', ids.map(titleOf).join('、'));

/** Who acted for the organisation by which letter (A3d, A13); name and telephone unless they were erased. */
export const authorityWords = (
  given: readonly {
    readonly authority: Authority;
    readonly profile: { readonly name: string; readonly telephone: string } | undefined;
  }[],
  titleOf: TitleOf,
): readonly Block[] =>
  given.flatMap(({ authority: { rights, from, until, at, letter, revoked }, profile }, index) => [
    heading(`授权委托书${index + 1}`),
    ...(profile
      ? [...field('受托人', profile.name), ...field('电话', profile.telephone)]
      : [paragraph('受托人姓名和电话已按规定清除。')]),
    ...field('授权事项', rights.map((right) => rightWords[right]).join('；')),
    ...field('授权期限', `${officialDate(from)}至${officialDate(until)}`),
    ...field('登记时间', formatShanghai(at)),
    ...field('撤销', revoked && `${formatShanghai(revoked.at)}，理由：${revoked.reason}`),
    ...filesOf([letter], titleOf),
  ]);

const reviewStates = {
  requested: '待受理',
  accepted: '已受理，尚未答复',
  'not-accepted': '不予受理',
  upheld: '复核意见成立',
  dismissed: '维持原决定',
} as const;

/** 复核: what the organisation asked and why, unless that was erased, and what the office answered (A14.2g). */
export const eliminationReviewWords = (
  reviews: readonly { readonly review: EliminationReview; readonly grounds: string | undefined }[],
  titleOf: TitleOf,
): readonly Block[] =>
  reviews.flatMap(({ review: { stage, requestedAt, evidence, state, reason, answeredAt }, grounds }) => [
    heading(`${eliminationWords[stage]}结果的复核`),
    ...field('申请时间', formatShanghai(requestedAt)),
    ...(grounds === undefined ? [paragraph('申请理由已按规定清除。')] : field('申请理由', grounds)),
    ...filesOf(evidence, titleOf),
    ...field('答复时间', answeredAt && formatShanghai(answeredAt)),
    ...field('处理', `${reviewStates[state]}。${reason ?? ''}`),
  ]);

const dutyKinds = { 'experience-sharing': '经验分享', visit: '接待参观学习', report: '情况报告' } as const;
const dutyStates = { reported: '待确认', acknowledged: '已确认', returned: '已退回' } as const;

/** What the winner reported of its duty to share its experience, with the office's word (A18). */
export const dutyReportWords = (reports: readonly DutyReport[], titleOf: TitleOf): readonly Block[] =>
  reports.flatMap(({ report, kind, what, on, result, evidence, reportedAt, state, reason }) => [
    heading(`第${report}号报送：${dutyKinds[kind]}`),
    ...field('活动', `${officialDate(on)}，${what}`),
    ...field('成效', result),
    ...filesOf(evidence, titleOf),
    ...field('报送时间', formatShanghai(reportedAt)),
    ...field('评审办', `${dutyStates[state]}。${reason ?? ''}`),
  ]);
