import type { FileSiteReport } from '../../contracts/api/visit.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { reportAnswerOf } from '../assessment/assessment.ts';
import { asLeader } from '../consensus/conclude-consensus.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Gap, invalid, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { itemsOf } from '../policy/criteria/edition.ts';
import { afterVisitBegan } from '../scorecard/submit-scorecard.ts';
import { duringStage } from '../stage/during.ts';
import { type Dossier, editionOfYear, type Review } from '../stage/review.ts';
import { scoreTraces } from './score-free.ts';
import { reportInForce } from './visit.ts';

const textsOf = ({ findings, strengths, opportunities }: FileSiteReport): readonly { at: string; text: string }[] => [
  ...findings.map(({ finding }, index) => ({ at: `findings.${index}.finding`, text: finding })),
  ...strengths.map(({ text }, index) => ({ at: `strengths.${index}.text`, text })),
  ...opportunities.map(({ text }, index) => ({ at: `opportunities.${index}.text`, text })),
];

const itemGaps = (review: Review, { findings, strengths, opportunities }: FileSiteReport): readonly Gap[] => {
  const edition = editionOfYear(review);
  const known = new Set(itemsOf(edition).map(({ code }) => code));
  const named = { findings, strengths, opportunities };
  return Object.entries(named).flatMap(([name, entries]) =>
    entries.flatMap(({ item }, index) =>
      known.has(item) ? [] : [{ at: `${name}.${index}.item`, problem: `${edition.standard}没有评分条款${item}` }],
    ),
  );
};

/**
 * The leader hands in the site report (A14.3b): findings per item, strengths, opportunities, and nothing that is a score, a
 * percentage or a ranking, because the organisation reads it. A new version is possible until one was confirmed, also after a
 * disagreement (A14.3c).
 */
export const fileSiteReport = (
  review: Review,
  dossier: Dossier,
  leader: string,
  command: FileSiteReport,
  receivedAt: Instant,
): Result<EventOf<'visit'>> => {
  const leads = asLeader(review, dossier, leader);
  if (!leads.ok) return leads;
  const during = duringStage(review.cycle, dossier, 'site-visit', receivedAt);
  if (!during.ok) return during;
  const begun = afterVisitBegan(dossier, receivedAt);
  if (!begun.ok) return begun;
  const filed = reportInForce(dossier.visit);
  if (filed && reportAnswerOf(dossier.assessment, dossier.application, filed.version)?.answer === 'confirmed') {
    return outOfOrder({
      code: 'report-confirmed',
      reason: '该组织已确认现场评审报告，不能再提交新的版本。',
      remedy: '报告以确认的版本为准。',
    });
  }
  const gaps = itemGaps(review, command);
  const planned = dossier.assessment.visit?.on ?? '';
  if (command.visitedOn > civilDateOf(receivedAt) || command.visitedOn < planned) {
    return invalid({
      code: 'visit-date-impossible',
      reason: '现场评审日期早于计划日期或晚于今天。',
      remedy: '请填写实际评审日期。',
      gaps,
    });
  }
  if (gaps.length > 0) {
    return invalid({
      code: 'report-items-unknown',
      reason: '报告中有评分标准以外的条款。',
      remedy: '请按所列各项改正条款号。',
      gaps,
    });
  }
  const scores = textsOf(command).flatMap(({ at, text }) =>
    scoreTraces(text).map((trace) => ({ at, problem: `含有分数、百分比或排名：“${trace}”` })),
  );
  if (scores.length > 0) {
    return outOfOrder({
      code: 'report-with-scores',
      reason: '现场评审报告交申报组织确认，不得出现分数、百分比和排名。',
      remedy: '请改用文字描述，数据请指明所在的证明材料；评分请在评分表中填写。',
      gaps: scores,
    });
  }
  const { visitedOn, findings, strengths, opportunities } = command;
  return ok({
    type: 'SiteReportFiled',
    visitedOn,
    findings: [...findings],
    strengths: [...strengths],
    opportunities: [...opportunities],
  });
};
