import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import type { History } from '../kernel/recorded.ts';
import { formatDate, formatEnd, formatShanghai } from '../policy/calendar.ts';
import { eliminationWords, resumedFrom, stageWords } from '../stage/during.ts';
import { labelOf } from '../verification/facts.ts';

/** One line of what happened to an application, in words that the organisation may read. */
export interface TimelineEntry {
  readonly at: Instant;
  readonly event: string;
  readonly text: string;
}

/** The streams that speak of one application. */
export interface ApplicationStreams {
  readonly application: History<'application'>;
  readonly verifications: ReadonlyMap<string, History<'verification'>>;
  readonly recommendation: History<'recommendation'>;
  readonly assessment: History<'assessment'>;
  readonly visit: History<'visit'>;
  readonly cycle: History<'cycle'>;
  readonly resolutions: History<'resolution'>;
  readonly reviewRequests: History<'review-request'>;
  readonly reviewAnswers: History<'review-answer'>;
}

/**
 * What happened so far, oldest first. A verdict of the qualification review is told when its list is fixed, not before; no
 * score, recommendation or fact about anybody else ever appears (A20d).
 */
export const timelineOf = (code: string, streams: ApplicationStreams): readonly TimelineEntry[] =>
  [
    ...told(streams.application, ownStep),
    ...[...streams.verifications].flatMap(([fact, history]) => told(history, (event) => factStep(fact, event))),
    ...told(streams.recommendation, (event) =>
      event.type === 'RecommendationSigned' ? '推荐意见已签署' : `推荐单位答复不予推荐：${event.reason}`,
    ),
    ...told(streams.assessment, officeStep),
    ...told(streams.visit, (event) => (event.type === 'SiteReportFiled' ? '现场评审报告已提交，请确认' : undefined)),
    ...told(streams.cycle, (event) => cycleStep(code, event)),
    ...told(streams.resolutions, (event) =>
      event.type === 'TerminationResolved' && event.code === code ? `评委会决定终止评审：${event.reason}` : undefined,
    ),
    ...told(streams.reviewRequests, ({ stage }) => `已就${eliminationWords[stage]}结果申请复核`),
    ...told(streams.reviewAnswers, reviewStep),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

const told = <E extends { type: string }>(
  history: readonly { readonly event: E; readonly recordedAt: Instant }[],
  words: (event: E) => string | undefined,
): readonly TimelineEntry[] =>
  history.flatMap(({ event, recordedAt }) => {
    const text = words(event);
    return text === undefined ? [] : { at: recordedAt, event: event.type, text };
  });

const ownStep = (event: EventOf<'application'>): string => {
  switch (event.type) {
    case 'VerificationRequested':
      return `已提请验证“${labelOf(event.fact)}”`;
    case 'RecommendationRequested':
      return '已请行业协会或主管部门签署推荐意见';
    case 'ApplicationSubmitted':
      return `申报已提交，收件编号${event.receiptNumber}`;
    case 'ApplicationCorrected':
      return event.facts.length === 0
        ? '已补正申报材料'
        : `已补正申报材料，重新提请验证：${event.facts.map(({ fact }) => labelOf(fact)).join('、')}`;
    case 'ApplicationWithdrawn':
      return `申报已撤回：${event.reason}`;
    case 'RecusalRequested':
      return '已提出评审员回避申请';
    case 'SiteReportConfirmed':
      return '已确认现场评审报告';
    case 'SiteReportDisputed':
      return '已对现场评审报告提出不同意见';
  }
};

const factStep = (fact: string, event: EventOf<'verification'>): string =>
  event.type === 'FactVerified' ? `“${labelOf(fact)}”已获确认` : `“${labelOf(fact)}”未获确认：${event.reason}`;

const officeStep = (event: EventOf<'assessment'>): string | undefined => {
  switch (event.type) {
    case 'CreditCodeAccepted':
      return `评审办认可统一社会信用代码：${event.reason}`;
    case 'CorrectionRequested':
      return `评审办要求于${formatEnd(event.due)}前补正：${event.items.join('；')}`;
    case 'VisitPlanned':
      return `现场评审定于${formatDate(event.on)}，为期${event.days}天`;
    case 'RecusalDecided':
      return `回避申请${event.granted ? '已获同意' : '未获同意'}：${event.reason}`;
    case 'DefenceScheduled':
      return `陈述答辩定于${formatShanghai(event.at)}，地点：${event.place}`;
    default:
      return undefined;
  }
};

const reviewStep = (event: EventOf<'review-answer'>): string => {
  switch (event.type) {
    case 'ReviewAccepted':
      return '复核申请已受理';
    case 'ReviewNotAccepted':
      return `复核申请不予受理：${event.reason}`;
    case 'ReviewAnswered':
      return `复核答复：${event.upheld ? '复核意见成立' : '维持原决定'}。${event.reason}`;
  }
};

const cycleStep = (code: string, event: EventOf<'cycle'>): string | undefined => {
  switch (event.type) {
    case 'CallPublished':
      return `申报通知已发布（${event.documentNumber}），受理期限${formatShanghai(event.opens)}至${formatEnd(event.closes)}`;
    case 'WindowExtended':
      return `受理期限延长至${formatEnd(event.closes)}`;
    case 'WindowClosed': {
      const applicant = event.applicants.find((listed) => listed.code === code);
      return applicant && `申报已受理，受理编号${applicant.acceptanceNumber}`;
    }
    case 'StageClosed': {
      const out = event.eliminated.find((eliminated) => eliminated.code === code);
      if (out) return `未通过${stageWords[event.stage]}：${out.reason}`;
      return event.passed.includes(code) ? `已通过${stageWords[event.stage]}` : undefined;
    }
    case 'ApplicationReinstated':
      return event.code === code ? `评审办作出更正决定，${resumedFrom(event.stage)}：${event.reason}` : undefined;
    case 'LateStageClosed': {
      if (event.code !== code) return undefined;
      const stage = stageWords[event.stage];
      return event.passed ? `已通过补行的${stage}` : `未通过补行的${stage}：${event.reason}`;
    }
    case 'ApplicationTerminated':
      return event.code === code ? `评审已终止：${event.reason}` : undefined;
    default:
      return undefined;
  }
};
