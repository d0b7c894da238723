import type { FunctionName } from '../../functions/contracts/environment.ts';
import type { Step } from '../../functions/domain/procedure/position.ts';

type Worker = Extract<FunctionName, `procedure/${string}`>;

/** One state of the procedure: how it is left, and for where in the normal course. */
export type StepSpec = { readonly clause: string; readonly says: string } & (
  | { readonly kind: 'await'; readonly leadsTo: readonly Step[] }
  /** Waits for the end of a period, then asks whether it was extended. */
  | { readonly kind: 'period'; readonly ask: string; readonly leadsTo: readonly Step[] }
  /** What was received before the gate may still arrive; then the list is frozen. */
  | { readonly kind: 'settle'; readonly leadsTo: Step }
  | { readonly kind: 'work'; readonly by: Worker; readonly leadsTo: readonly Step[] }
  | { readonly kind: 'end' }
);

const settling = '办理截止前已收到、尚在处理中的事项';

type Stage = 'QualificationReview' | 'DocumentReview' | 'SiteVisit' | 'OralDefence';

const stage = <S extends Stage>(name: S, clause: string, says: string, next: Step) =>
  ({
    [`Await${name}`]: { kind: 'await', clause, says: `${says}：等待评审办结束本阶段`, leadsTo: [`Settle${name}`] },
    [`Settle${name}`]: { kind: 'settle', clause, says: `${says}：${settling}`, leadsTo: `Close${name}` },
    [`Close${name}`]: {
      kind: 'work',
      by: 'procedure/close-stage',
      clause,
      says: `${says}：确定结果名单，或因截止前收到的事项重新打开`,
      leadsTo: [next, `Await${name}`, 'CompleteYear'],
    },
  }) as Record<`${'Await' | 'Settle' | 'Close'}${S}`, StepSpec>;

/** Articles 12, 14 and 15 in their order. A step that the domain has and this table has not fails the type check. */
export const steps: Readonly<Record<Step, StepSpec>> = {
  AwaitCall: { kind: 'await', clause: 'A12', says: '等待评审办发出申报通知', leadsTo: ['ApplicationPeriod'] },
  ApplicationPeriod: {
    kind: 'period',
    clause: 'A12',
    says: '在规定时间内受理申请',
    ask: 'ReadApplicationPeriod',
    leadsTo: ['ApplicationPeriod', 'CloseWindow'],
  },
  CloseWindow: {
    kind: 'work',
    by: 'procedure/close-window',
    clause: 'A12',
    says: '受理时间届满，停止受理',
    leadsTo: ['SettleWindow'],
  },
  SettleWindow: { kind: 'settle', clause: 'A12', says: settling, leadsTo: 'FixApplicants' },
  FixApplicants: {
    kind: 'work',
    by: 'procedure/fix-applicants',
    clause: 'A12',
    says: '确定当年度申报组织名单',
    leadsTo: ['AwaitQualificationReview', 'CompleteYear'],
  },
  ...stage('QualificationReview', 'A14.1', '资格审查', 'AwaitDocumentReview'),
  ...stage('DocumentReview', 'A14.2', '资料评审', 'AwaitSiteVisit'),
  ...stage('SiteVisit', 'A14.3', '现场评审', 'AwaitOralDefence'),
  ...stage('OralDefence', 'A14.4', '陈述答辩', 'AwaitCandidates'),
  AwaitCandidates: {
    kind: 'await',
    clause: 'A14.5',
    says: '综合审查：等待评审办提出候选授奖名单',
    leadsTo: ['AwaitBallots', 'FixPreliminaryList'],
  },
  AwaitBallots: { kind: 'await', clause: 'A14.5', says: '综合审查：等待评委会审议表决', leadsTo: ['SettleBallots'] },
  SettleBallots: { kind: 'settle', clause: 'A14.5', says: `综合审查：${settling}`, leadsTo: 'CountBallots' },
  CountBallots: {
    kind: 'work',
    by: 'procedure/count-ballots',
    clause: 'A14.5',
    says: '综合审查：计票',
    leadsTo: ['FixPreliminaryList', 'AwaitBallots', 'UpdateList'],
  },
  FixPreliminaryList: {
    kind: 'work',
    by: 'procedure/update-list',
    clause: 'A14.5',
    says: '综合审查：确定初选授奖名单',
    leadsTo: ['AwaitNotice', 'CompleteYear'],
  },
  AwaitNotice: { kind: 'await', clause: 'A14.6', says: '等待发布初选公示', leadsTo: ['NoticePeriod'] },
  NoticePeriod: {
    kind: 'period',
    clause: 'A14.6',
    says: '初选公示：限期征求社会各界的意见',
    ask: 'ReadNoticePeriod',
    leadsTo: ['NoticePeriod', 'CloseNotice'],
  },
  CloseNotice: {
    kind: 'work',
    by: 'procedure/close-notice',
    clause: 'A14.6',
    says: '公示期满；期满不等于通过',
    leadsTo: ['SettleNotice'],
  },
  SettleNotice: { kind: 'settle', clause: 'A14.6', says: `初选公示：${settling}`, leadsTo: 'FixOpinions' },
  FixOpinions: {
    kind: 'work',
    by: 'procedure/fix-opinions',
    clause: 'A14.6',
    says: '初选公示：确定公示期内收到的意见',
    leadsTo: ['AwaitOpinions', 'AwaitSubmission', 'UpdateList', 'AwaitNotice'],
  },
  AwaitOpinions: {
    kind: 'await',
    clause: 'A14.6',
    says: '等待意见的调查核实、报告和评委会审查',
    leadsTo: ['AwaitSubmission', 'UpdateList', 'AwaitNotice'],
  },
  UpdateList: {
    kind: 'work',
    by: 'procedure/update-list',
    clause: 'A14.6',
    says: '按审查结果调整名单；新增的须另行公示',
    leadsTo: ['UpdateList', 'AwaitSubmission', 'AwaitNotice', 'AwaitBallots', 'CompleteYear'],
  },
  AwaitSubmission: {
    kind: 'await',
    clause: 'A14.7',
    says: '等待评委会确定拟授名单并报区人民政府',
    leadsTo: ['AwaitApproval', 'UpdateList', 'AwaitOpinions'],
  },
  AwaitApproval: {
    kind: 'await',
    clause: 'A14.7',
    says: '等待区人民政府审定批准',
    leadsTo: [
      'AwaitCommendation',
      'AwaitReconsideration',
      'AwaitSubmission',
      'UpdateList',
      'AwaitOpinions',
      'CompleteYear',
    ],
  },
  AwaitReconsideration: {
    kind: 'await',
    clause: 'A14.7',
    says: '区人民政府退回：等待评委会复议',
    leadsTo: ['AwaitSubmission', 'UpdateList'],
  },
  AwaitCommendation: {
    kind: 'await',
    clause: 'A15',
    says: '等待登记区政府表彰决定',
    leadsTo: ['ConferAwards'],
  },
  ConferAwards: {
    kind: 'work',
    by: 'procedure/confer-awards',
    clause: 'A15',
    says: '表彰和奖励：生成奖项与证书',
    leadsTo: ['CompleteYear', 'YearCompleted'],
  },
  CompleteYear: {
    kind: 'work',
    by: 'procedure/complete-year',
    clause: 'A3',
    says: '结束本年度；可少额或空缺',
    leadsTo: ['YearCompleted'],
  },
  YearCompleted: { kind: 'end', clause: 'A3', says: '本年度已结束' },
};

/** The steps by name, in the order of the text. */
export const stepNames = Object.keys(steps) as Step[];
