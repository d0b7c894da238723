import type { InquiryRound } from '../../contracts/events/inquiry.ts';
import { qualificationInForce, reportAnswerOf } from '../../domain/assessment/assessment.ts';
import { type Block, officialDate, paragraph } from '../../domain/document/model.ts';
import { consultedDepartments } from '../../domain/inquiry/departments.ts';
import { answerInForce, type Inquiry, roundWords } from '../../domain/inquiry/inquiry.ts';
import { civilDateOf, formatEnd, formatShanghai } from '../../domain/policy/calendar.ts';
import type { RecommendationState } from '../../domain/recommendation/recommendation.ts';
import type { EliminationReview } from '../../domain/reinstatement/elimination-review.ts';
import { eliminationWords, stageWords } from '../../domain/stage/during.ts';
import { placeOf } from '../../domain/stage/place.ts';
import { type Dossier, type Review, recommendationOf } from '../../domain/stage/review.ts';
import type { FactState } from '../../domain/verification/verification.ts';
import { field, section } from './paper.ts';

/** What departments and recommenders were asked, and answered (A13c, d, A14.1a). */
export const thirdPartyWords = (
  facts: readonly FactState[],
  recommendations: readonly RecommendationState[],
  inquiries: readonly Inquiry[],
  code: string,
): readonly Block[] => [
  ...section(
    '部门验证确认',
    facts.flatMap(({ request, answer }) => [
      paragraph(`提请${consultedDepartments.get(request.department) ?? request.department}验证：${request.statement}`),
      paragraph(
        answer === undefined
          ? '答复：未答复。'
          : answer.event.type === 'FactVerified'
            ? `答复（${formatShanghai(answer.at)}）：确认。${answer.event.remark ?? ''}`
            : `答复（${formatShanghai(answer.at)}）：不予确认，理由：${answer.event.reason}`,
      ),
    ]),
  ),
  ...section(
    '推荐意见',
    recommendations.map(({ request, answer }) =>
      paragraph(
        answer === undefined
          ? `${request.recommender}：未答复。`
          : answer.event.type === 'RecommendationSigned'
            ? `${request.recommender}（${formatShanghai(answer.at)}）：同意推荐。${answer.event.statement}`
            : `${request.recommender}（${formatShanghai(answer.at)}）：不予推荐，理由：${answer.event.reason}`,
      ),
    ),
  ),
  ...section(
    '征求意见',
    inquiries.flatMap(({ round, departments }) => askedIn(round, departments, code)),
  ),
];

const askedIn = (round: InquiryRound, departments: Inquiry['departments'], code: string): readonly Block[] =>
  departments.flatMap(({ name, organisations }) =>
    organisations
      .filter((asked) => asked.code === code)
      .map((asked) => {
        const answer = answerInForce(asked);
        const said =
          answer === undefined ? '未答复' : answer.situation === 'none' ? '无意见' : `有情况：${answer.text}`;
        return paragraph(`${roundWords[round]}，${name}：${said}${answer?.late ? '（逾期）' : ''}`);
      }),
  );

const verdictWords = { met: '符合', 'not-met': '不符合', 'not-applicable': '不适用' } as const;
const reportAnswers = { confirmed: '确认', disputed: '有不同意见', unanswered: '逾期未答复' } as const;
const reviewWords = {
  requested: '待受理',
  accepted: '已受理',
  'not-accepted': '不予受理',
  upheld: '复核意见成立',
  dismissed: '维持原决定',
} as const;

/** What the review found of one application, without its scores: qualification, team, visit, recommendation, 复核 (A14.1–A14.4). */
export const reviewWordsOf = (
  review: Review,
  dossier: Dossier,
  reviews: readonly EliminationReview[],
  personOf: (person: string) => string | undefined,
): readonly Block[] => {
  const { application, assessment, team, visit } = dossier;
  const named = (person: string) => personOf(person) ?? person;
  const inForce = qualificationInForce(assessment, application);
  const place = placeOf(review.cycle, application);
  const recommendation = recommendationOf(review, dossier);
  return [
    ...section('评审结果', [
      ...('stage' in place ? field('未通过环节', stageWords[place.stage]) : []),
      ...('reason' in place ? field('理由', place.reason) : []),
      ...field('授奖', review.cycle.winners?.some(({ code }) => code === dossier.code) ? '是' : '否'),
    ]),
    ...section(
      '资格审查',
      assessment.qualifications.flatMap((verdict) => [
        paragraph(
          `${formatShanghai(verdict.at)}，${verdict.qualified ? '符合' : '不符合'}申报条件${verdict === inForce ? '（现行）' : ''}，理由：${verdict.reason}`,
        ),
        ...verdict.conditions.map(({ condition, verdict: found, reason }) =>
          paragraph(`第（${condition}）项：${verdictWords[found]}。${reason}`),
        ),
      ]),
    ),
    ...section(
      '补正',
      assessment.corrections.map(({ items, due, at }) =>
        paragraph(`${formatShanghai(at)}要求于${formatEnd(due)}前补正：${items.join('；')}`),
      ),
    ),
    ...section(
      '评审组',
      team
        ? [
            paragraph(`${team.name}：${team.members.map(({ examiner }) => named(examiner)).join('、')}`),
            ...field('组长', team.leader && named(team.leader)),
            ...team.removed.map(({ examiner, reason }) => paragraph(`退出：${named(examiner)}，理由：${reason}`)),
          ]
        : [],
    ),
    ...section('现场评审安排', assessment.visit ? visitWords(assessment.visit) : []),
    ...section(
      '现场评审报告',
      visit.reports.flatMap((report) => {
        const answered = reportAnswerOf(assessment, application, report.version);
        return [
          paragraph(`${officialDate(report.visitedOn)}现场评审，${formatShanghai(report.at)}提交。`),
          ...report.findings.map(({ item, finding }) => paragraph(`${item} ${finding}`)),
          ...report.strengths.map(({ item, text }) => paragraph(`优势（${item}）：${text}`)),
          ...report.opportunities.map(({ item, text }) => paragraph(`改进机会（${item}）：${text}`)),
          ...(answered ? [paragraph(`申报组织：${reportAnswers[answered.answer]}。${answered.statement ?? ''}`)] : []),
        ];
      }),
    ),
    ...section(
      '评审组建议',
      recommendation
        ? [
            paragraph(`${recommendation.recommended ? '建议授奖' : '建议不授奖'}，理由：${recommendation.reason}`),
            paragraph(`签署：${recommendation.signedBy.map(named).join('、')}`),
            ...recommendation.dissents.map(({ examiner, statement }) =>
              paragraph(`${named(examiner)}的不同意见：${statement}`),
            ),
          ]
        : [],
    ),
    ...section(
      '陈述答辩安排',
      assessment.defence ? [paragraph(`${formatShanghai(assessment.defence.at)}，${assessment.defence.place}`)] : [],
    ),
    ...section(
      '复核',
      reviews.map(({ stage, state, reason, requestedAt }) =>
        paragraph(
          `${officialDate(civilDateOf(requestedAt))}就${eliminationWords[stage]}申请复核：${reviewWords[state]}。${reason ?? ''}`,
        ),
      ),
    ),
  ];
};

const visitWords = ({
  on,
  days,
  agenda,
  transport,
  reason,
}: NonNullable<Dossier['assessment']['visit']>): readonly Block[] => [
  paragraph(`${officialDate(on)}起，${days}天。`),
  ...field('日程', agenda),
  ...field('交通', transport),
  ...field('超过一天的理由', reason),
];
