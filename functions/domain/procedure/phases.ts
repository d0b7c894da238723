import type { Step } from './position.ts';

/** The parts of a year as the public knows them: the call, the seven stages of article 14, and conferral. */
export type Phase =
  | 'preparation'
  | 'application'
  | 'qualification-review'
  | 'document-review'
  | 'site-visit'
  | 'oral-defence'
  | 'comprehensive-review'
  | 'public-notice'
  | 'final-approval'
  | 'conferral'
  | 'completed';

interface Words {
  readonly phase: Phase;
  /** For those who work on it. */
  readonly words: string;
}

const at = (phase: Phase, words: string): Words => ({ phase, words });

/** Every state of the procedure in words. */
export const stepWords: Readonly<Record<Step, Words>> = {
  AwaitCall: at('preparation', '等待评审办发布申报通知'),
  ApplicationPeriod: at('application', '申报受理期内'),
  CloseWindow: at('application', '申报受理期届满'),
  SettleWindow: at('application', '申报截止收尾'),
  FixApplicants: at('application', '确定申报组织名单'),
  AwaitQualificationReview: at('qualification-review', '资格审查进行中'),
  SettleQualificationReview: at('qualification-review', '资格审查收尾'),
  CloseQualificationReview: at('qualification-review', '确定符合申报条件的名单'),
  AwaitDocumentReview: at('document-review', '资料评审进行中'),
  SettleDocumentReview: at('document-review', '资料评审收尾'),
  CloseDocumentReview: at('document-review', '确定进入现场评审的名单'),
  AwaitSiteVisit: at('site-visit', '现场评审进行中'),
  SettleSiteVisit: at('site-visit', '现场评审收尾'),
  CloseSiteVisit: at('site-visit', '确定入围陈述答辩的名单'),
  AwaitOralDefence: at('oral-defence', '陈述答辩进行中'),
  SettleOralDefence: at('oral-defence', '陈述答辩收尾'),
  CloseOralDefence: at('oral-defence', '确定陈述答辩结果'),
  AwaitCandidates: at('comprehensive-review', '等待评审办提出候选授奖名单'),
  AwaitBallots: at('comprehensive-review', '等待评委会审议表决'),
  SettleBallots: at('comprehensive-review', '表决收尾'),
  CountBallots: at('comprehensive-review', '计票'),
  FixPreliminaryList: at('comprehensive-review', '确定初选授奖名单'),
  AwaitNotice: at('public-notice', '等待发布初选公示'),
  NoticePeriod: at('public-notice', '初选公示期内'),
  CloseNotice: at('public-notice', '公示期届满'),
  SettleNotice: at('public-notice', '公示期届满收尾'),
  FixOpinions: at('public-notice', '汇总公示期内意见'),
  AwaitOpinions: at('public-notice', '公示意见调查核实和审查处理中'),
  UpdateList: at('public-notice', '按处理结果更新名单'),
  AwaitSubmission: at('final-approval', '等待评委会报送拟授奖名单'),
  AwaitApproval: at('final-approval', '等待区政府审定批准'),
  AwaitReconsideration: at('final-approval', '区政府退回，等待评委会复议'),
  AwaitCommendation: at('conferral', '等待登记表彰决定'),
  ConferAwards: at('conferral', '颁授奖项'),
  CompleteYear: at('conferral', '年度评审收尾'),
  YearCompleted: at('completed', '年度评审已结束'),
};

/** What the public reads: the stage, and nothing of what happens inside it. */
export const phaseWords: Readonly<Record<Phase, string>> = {
  preparation: '本年度评审正在筹备，申报通知尚未发布。',
  application: '正在受理申报。',
  'qualification-review': '资格审查阶段。',
  'document-review': '资料评审阶段。',
  'site-visit': '现场评审阶段。',
  'oral-defence': '陈述答辩阶段，过程向公众公开。',
  'comprehensive-review': '综合审查阶段。',
  'public-notice': '初选公示阶段。',
  'final-approval': '审定批准阶段。',
  conferral: '表彰奖励阶段。',
  completed: '本年度评审已结束。',
};
