import { formatDate, formatEnd, formatShanghai } from '../policy/calendar.ts';
import { eliminationWords, resumedFrom, stageWords } from '../stage/during.ts';
import { supervisor } from './reinstating.ts';
import { codeOf, office, person, say, type Tellers, unit } from './say.ts';

/** The course of the review: to organisations, teams and the office (A9, A14.1–A14.5). */
export const reviewing = {
  assessment: (recorded) => {
    const { event } = recorded;
    const applicant = unit(codeOf(recorded));
    switch (event.type) {
      case 'CreditCodeAccepted':
        return [
          say(
            applicant,
            'credit-code-accepted',
            '统一社会信用代码已获认可',
            `评审办认可贵单位的代码，申报时不再因校验位与GB 32100不符而受限，也不必再提请登记机关核对。理由：${event.reason}`,
          ),
        ];
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
      case 'ApplicationReinstated': {
        const stage = eliminationWords[event.stage];
        const resumed = resumedFrom(event.stage);
        return [
          say(
            unit(event.code),
            'reinstated',
            '更正决定',
            `经研究，更正贵单位未通过${stage}的决定，${resumed}。理由：${event.reason}`,
          ),
          say(
            supervisor,
            'reinstated',
            '更正决定',
            `对统一社会信用代码${event.code}的组织作出更正决定，${resumed}。理由：${event.reason}`,
          ),
        ];
      }
      case 'LateStageClosed': {
        const stage = stageWords[event.stage];
        if (event.passed) return [say(unit(event.code), 'passed', `${stage}结果`, `贵单位已通过补行的${stage}。`)];
        const way = event.reviewable ? '如有异议，可自本通知送达之日起按公布的期限书面申请复核。' : '';
        return [
          say(
            unit(event.code),
            'not-passed',
            `${stage}结果书面通知`,
            `贵单位未通过补行的${stage}。理由：${event.reason}${way}`,
          ),
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
} satisfies Tellers;
