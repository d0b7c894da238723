import { reviewStages } from '../../domain/cycle/cycle.ts';
import { type Block, paragraph } from '../../domain/document/model.ts';
import { awardWords } from '../../domain/export/applications.ts';
import { formatDate, formatEnd, formatShanghai } from '../../domain/policy/calendar.ts';
import { stageWords } from '../../domain/stage/during.ts';
import type { Submission, Year } from '../../domain/year/year.ts';
import { field, section } from './paper.ts';

type NameOf = (code: string) => string;

/** What was decided in a year, in its order: the call, the stages with who passed, the lists and what became of them (A12–A15). */
export const yearWords = (year: Year, nameOf: NameOf): readonly Block[] => {
  const { cycle } = year;
  const reasons = (list: readonly { readonly code: string; readonly reason: string }[]) =>
    list.map(({ code, reason }) => paragraph(`${nameOf(code)}：${reason}`));
  return [
    ...section(
      '申报受理',
      cycle.call
        ? [
            ...field('申报通知', cycle.call.documentNumber),
            ...field('受理期', `${formatShanghai(cycle.call.opens)}至${formatEnd(cycle.call.closes)}`),
          ]
        : [],
    ),
    ...section(
      '受理的申报组织',
      (cycle.applicants ?? []).map(({ code, award, acceptanceNumber }) =>
        paragraph(`${acceptanceNumber} ${nameOf(code)}（${awardWords[award]}）`),
      ),
    ),
    ...reviewStages.flatMap((stage) => {
      const closed = cycle.stages[stage].closed;
      return section(
        stageWords[stage],
        closed
          ? [
              ...field('通过', closed.passed.map(nameOf).join('、') || '无'),
              ...closed.eliminated.map(({ code, reason }) => paragraph(`未通过：${nameOf(code)}，理由：${reason}`)),
            ]
          : [],
      );
    }),
    ...section('终止评审', [...reasons(cycle.terminated), ...reasons(year.terminations)]),
    ...section('候选授奖名单', reasons(cycle.candidates?.candidates ?? [])),
    ...section('未列入候选授奖名单', reasons(cycle.candidates?.omitted ?? [])),
    ...section(
      '名单变动',
      [
        ...cycle.removed.map(({ code, reason }) => `移出：${nameOf(code)}，理由：${reason}`),
        ...cycle.added.map(({ code, reason }) => `增补：${nameOf(code)}，理由：${reason}`),
      ].map(paragraph),
    ),
    ...section(
      '报送区政府和审定',
      year.submissions.flatMap((submission) => submissionWords(submission, nameOf)),
    ),
    ...section(
      '表彰决定',
      cycle.commendation
        ? [paragraph(`${cycle.commendation.documentNumber}，${formatDate(cycle.commendation.decidedOn)}`)]
        : [],
    ),
    ...section(
      '获奖组织',
      (cycle.winners ?? []).map(({ code, award }) => paragraph(`${nameOf(code)}（${awardWords[award]}）`)),
    ),
  ];
};

const submissionWords = ({ number, list, decision, reconsideration }: Submission, nameOf: NameOf): readonly Block[] => [
  paragraph(`第${number}次报送：${list.map(({ code }) => nameOf(code)).join('、') || '无'}`),
  ...(decision?.type === 'ListApproved'
    ? [
        paragraph(
          `区政府审定批准（${decision.documentNumber}，${formatDate(decision.decidedOn)}）：${decision.approved.map(nameOf).join('、') || '无'}`,
        ),
        ...decision.refused.map(({ code, reason }) => paragraph(`未批准：${nameOf(code)}，理由：${reason}`)),
      ]
    : []),
  ...(decision?.type === 'ListSentBack' ? [paragraph(`区政府退回，理由：${decision.reason}`)] : []),
  ...(reconsideration ? [paragraph(`评审委员会复议（${reconsideration.minutes}）：${reconsideration.statement}`)] : []),
];
