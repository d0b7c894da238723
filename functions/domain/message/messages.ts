import type { Message, Recipient } from '../../contracts/message.ts';
import type { EventOf, StreamType } from '../../contracts/streams.ts';
import type { Recorded } from '../kernel/recorded.ts';
import { formatDate, formatEnd, formatShanghai } from '../policy/calendar.ts';

/** What is said, before it has an id. */
type Said = Omit<Message, 'id'>;

/** What a message about an opinion needs to know of it: its event alone names only the receipt. */
export interface OpinionFacts {
  readonly about: string;
  readonly ref: string;
}

const unit = (id: string): Recipient => ({ kind: 'unit', unit: id });
const person = (id: string): Recipient => ({ kind: 'person', person: id });
const office: Recipient = { kind: 'role', role: 'office' };

const say = (to: Recipient, template: string, subject: string, text: string): Said => ({ to, template, subject, text });

const stageWords = {
  'qualification-review': '资格审查',
  'document-review': '资料评审',
  'site-visit': '现场评审',
  'oral-defence': '陈述答辩',
} as const;

/** The organisation that a stream of a cycle belongs to: `<code>` or `<code>.<rest>`. */
const codeOf = (recorded: Recorded): string => recorded.stream.id.split('.')[0] ?? '';

/**
 * Whom an event concerns and what they are told. Nobody but the objector learns who objected; the organisation concerned learns
 * the result (A14.6d). Scores are never in a message (A20d).
 */
export const messagesOf = (recorded: Recorded, opinion?: OpinionFacts): readonly Message[] => {
  const tell = (teller[recorded.stream.type] ?? (() => [])) as Teller<StreamType>;
  return tell(recorded, opinion).map((said, index) => ({ id: `${recorded.hash.slice(0, 24)}-${index}`, ...said }));
};

type Teller<S extends StreamType> = (recorded: Recorded<EventOf<S>>, opinion?: OpinionFacts) => readonly Said[];

const teller: { readonly [S in StreamType]?: Teller<S> } = {
  application: ({ event, stream: { id: code } }) => {
    switch (event.type) {
      case 'VerificationRequested':
        return [
          say(
            unit(event.department),
            'verification-requested',
            '申报内容待验证确认',
            `统一社会信用代码${code}的组织申报区政府质量奖，请对下列内容验证确认：${event.statement}`,
          ),
        ];
      case 'RecommendationRequested':
        return [
          say(
            unit(event.recommender),
            'recommendation-requested',
            '推荐意见待签署',
            `统一社会信用代码${code}的组织申报区政府质量奖，请签署推荐意见。`,
          ),
        ];
      case 'ApplicationSubmitted':
        return [
          say(
            unit(code),
            'application-received',
            '申报材料已收件',
            `收件编号：${event.receiptNumber}。受理期限届满后由评审办统一编排受理编号。`,
          ),
        ];
      case 'ApplicationCorrected':
        return event.facts.map(({ department, statement }) =>
          say(
            unit(department),
            'verification-requested',
            '申报内容待验证确认',
            `统一社会信用代码${code}的组织补正了申报内容，请对下列内容重新验证确认：${statement}`,
          ),
        );
      case 'RecusalRequested':
        return [
          say(
            office,
            'recusal-requested',
            '收到回避申请',
            `统一社会信用代码${code}的组织申请评审组成员回避，理由请登录查看。`,
          ),
        ];
      case 'SiteReportDisputed':
        return [
          say(
            office,
            'site-report-disputed',
            '现场评审报告有不同意见',
            `统一社会信用代码${code}的组织对现场评审报告提出不同意见，意见附于报告之后。`,
          ),
        ];
      default:
        return [];
    }
  },
  verification: (recorded) => [
    recorded.event.type === 'FactVerified'
      ? say(
          unit(codeOf(recorded)),
          'fact-verified',
          '申报内容已验证确认',
          `申报内容“${recorded.stream.id.split('.')[1]}”已由有关部门验证确认。`,
        )
      : say(
          unit(codeOf(recorded)),
          'fact-refused',
          '申报内容未获验证',
          `有关部门未予确认，理由：${recorded.event.reason}`,
        ),
  ],
  recommendation: (recorded) => [
    recorded.event.type === 'RecommendationSigned'
      ? say(unit(codeOf(recorded)), 'recommendation-signed', '推荐意见已签署', '推荐意见已签署，可在申报页面查看。')
      : say(unit(codeOf(recorded)), 'recommendation-declined', '推荐意见未签署', `理由：${recorded.event.reason}`),
  ],
  assessment: (recorded) => {
    const { event } = recorded;
    const applicant = unit(codeOf(recorded));
    switch (event.type) {
      case 'CorrectionRequested':
        return [
          say(
            applicant,
            'correction-requested',
            '请补正申报材料',
            `请于${formatEnd(event.due)}前补正：${event.items.join('；')}`,
          ),
        ];
      case 'VisitPlanned':
        return [
          say(
            applicant,
            'visit-planned',
            '现场评审安排',
            `现场评审定于${formatDate(event.on)}，为期${event.days}天。日程：${event.agenda}`,
          ),
        ];
      case 'DefenceScheduled':
        return [
          say(
            applicant,
            'defence-scheduled',
            '陈述答辩安排',
            `时间：${formatShanghai(event.at)}；地点：${event.place}。过程向公众公开。`,
          ),
        ];
      case 'RecusalDecided':
        return [
          say(
            applicant,
            'recusal-decided',
            '回避申请的决定',
            `${event.granted ? '同意回避' : '不予回避'}，理由：${event.reason}`,
          ),
        ];
      default:
        return [];
    }
  },
  team: ({ event }) => {
    switch (event.type) {
      case 'TeamFormed':
        return event.members.map(({ examiner }) =>
          say(person(examiner), 'team-formed', '评审任务', `您已编入${event.team}，请登录查看分配的申报材料。`),
        );
      case 'MemberAdded':
        return [
          say(person(event.examiner), 'team-formed', '评审任务', '您已增补为评审组成员，请登录查看分配的申报材料。'),
        ];
      case 'MemberRemoved':
        return [
          say(person(event.examiner), 'member-removed', '评审任务变更', '您已退出该项评审，相关材料不再开放。'),
          say(
            office,
            'member-removed',
            '评审组成员变动',
            `评审组成员退出，原因：${event.reason}。少于3名有效评审员时须先补足。`,
          ),
        ];
      default:
        return [];
    }
  },
  visit: (recorded) =>
    recorded.event.type === 'SiteReportFiled'
      ? [
          say(
            unit(codeOf(recorded)),
            'site-report-filed',
            '请确认现场评审报告',
            '现场评审报告已提交，请登录确认或提出不同意见。',
          ),
        ]
      : [],
  cycle: ({ event }) => {
    switch (event.type) {
      case 'StageClosed': {
        const stage = stageWords[event.stage];
        return [
          ...event.eliminated.map(({ code, reason }) =>
            say(
              unit(code),
              'not-passed',
              `${stage}结果书面通知`,
              `贵单位未通过${stage}。理由：${reason}如有异议，可自本通知送达之日起按公布的期限书面申请复核。`,
            ),
          ),
          ...event.passed.map((code) => say(unit(code), 'passed', `${stage}结果`, `贵单位已通过${stage}。`)),
        ];
      }
      case 'StageReopened':
        return [
          say(
            office,
            'stage-reopened',
            `${stageWords[event.stage]}未能结束`,
            event.gaps.map(({ at, problem }) => `${at}：${problem}`).join('；'),
          ),
        ];
      case 'CandidateRemoved':
        return [
          say(
            unit(event.code),
            'candidate-removed',
            '初选名单变更通知',
            `贵单位不再列入初选授奖名单。理由：${event.reason}`,
          ),
        ];
      case 'CandidateAdded':
        return [
          say(
            unit(event.code),
            'candidate-added',
            '初选名单变更通知',
            `贵单位列入初选授奖名单，将另行公示。${event.reason}`,
          ),
        ];
      case 'ApplicationTerminated':
        return [say(unit(event.code), 'terminated', '终止评审通知', `对贵单位的评审已终止。理由：${event.reason}`)];
      default:
        return [];
    }
  },
  resolution: ({ event }) =>
    event.type === 'TerminationResolved'
      ? [
          say(
            unit(event.code),
            'terminated',
            '终止评审通知',
            `经评审委员会决定，对贵单位的评审已终止。理由：${event.reason}`,
          ),
        ]
      : [],
  notice: ({ event }) =>
    event.type === 'NoticePublished'
      ? event.names.map(({ code }) =>
          say(
            unit(code),
            'noticed',
            '初选公示',
            `贵单位列入${event.title}，公示期自${formatDate(event.firstDay)}至${formatDate(event.lastDay)}。`,
          ),
        )
      : [],
  objection: ({ event, stream: { id: receipt } }) =>
    event.type === 'ObjectionLodged'
      ? [
          say(
            office,
            'opinion-received',
            '收到公示意见',
            `收件号${receipt}，${event.kind === 'formal' ? '正式异议' : '线索'}，请及时受理。`,
          ),
          say(
            { kind: 'objector', ref: event.content.ref },
            'opinion-received',
            '意见已收到',
            `收件号：${receipt}。可凭收件号和查询码在公示页面查询办理情况。`,
          ),
        ]
      : [],
  investigation: ({ event, stream: { id: receipt } }, opinion) => {
    if (!opinion) return [];
    const objector: Recipient = { kind: 'objector', ref: opinion.ref };
    switch (event.type) {
      case 'OpinionAccepted':
        return [
          say(
            objector,
            'opinion-accepted',
            '意见已受理',
            `收件号${receipt}的意见已受理，将在${formatEnd(event.due)}前调查核实。`,
          ),
        ];
      case 'OpinionNotAccepted':
        return [
          say(
            objector,
            'opinion-not-accepted',
            '意见不予受理',
            `收件号${receipt}的意见不予受理。理由：${event.reason}`,
          ),
        ];
      default:
        return [];
    }
  },
  ruling: ({ event, stream: { id: receipt } }, opinion) => {
    if (!opinion || event.type === 'ReportExamined') return [];
    const result = event.type === 'ObjectionUpheld' ? '异议成立' : '异议不成立';
    const text = `评审委员会审查认为${result}。理由：${event.reason}`;
    return [
      say({ kind: 'objector', ref: opinion.ref }, 'objection-ruled', '异议处理结果', `收件号${receipt}：${text}`),
      say(unit(opinion.about), 'objection-ruled', '异议处理结果', text),
    ];
  },
  approval: ({ event }) => {
    switch (event.type) {
      case 'ListSentBack':
        return [
          say(
            { kind: 'role', role: 'committee' },
            'list-sent-back',
            '拟授奖名单被退回',
            `区政府退回拟授奖名单。理由：${event.reason}`,
          ),
        ];
      case 'ListApproved':
        return [
          say(
            office,
            'list-approved',
            '区政府已审定批准',
            `文号：${event.documentNumber}，批准${event.approved.length}家。`,
          ),
          ...event.refused.map(({ code, reason }) =>
            say(unit(code), 'not-approved', '审定结果通知', `区政府未批准授奖。理由：${reason}`),
          ),
        ];
      default:
        return [];
    }
  },
  award: ({ event, stream: { id: code } }) => [
    say(unit(code), 'conferred', '授奖通知', `贵单位获区政府质量奖项，证书编号${event.certificateNumber}。`),
  ],
  reminder: ({ event: { kind, to, about, due } }) => [
    say(to, `reminder-${kind}`, `提醒：${reminderWords[kind]}`, `${about}，期限：${formatEnd(due)}。`),
  ],
  procedure: ({ event }) =>
    event.type === 'WaitTimedOut'
      ? [say(waitedFor(event.state), 'still-waiting', '有事项待办', `当前环节仍待办理：${event.state}`)]
      : [],
};

const reminderWords = { before: '即将到期', overdue: '已经逾期', escalated: '逾期未答复，请评审办督办' } as const;

/** Whose decision a waiting state needs. */
const waitedFor = (state: string): Recipient => {
  if (state === 'AwaitApproval') return { kind: 'role', role: 'government' };
  return ['AwaitBallots', 'AwaitSubmission', 'AwaitReconsideration'].includes(state)
    ? { kind: 'role', role: 'committee' }
    : office;
};
