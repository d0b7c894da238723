import { labelOf } from '../verification/facts.ts';
import { codeOf, office, say, type Tellers, unit } from './say.ts';

/** The submission landed behind the frozen list: it does not count, and both sides have to know (A12b). */
const notAccepted = (code: string, receiptNumber: string) => [
  say(
    unit(code),
    'application-not-accepted',
    '申报未列入受理名单',
    `收件编号${receiptNumber}的申报在受理名单固定之后才写入系统，未列入受理名单，本年度不再办理。请持收件编号联系评审办核实收件情况。`,
  ),
  say(
    office,
    'application-not-accepted',
    '有申报未列入受理名单',
    `收件编号${receiptNumber}的申报在受理名单固定之后才写入系统，已通知申报组织，请核实收件情况。`,
  ),
];

/** What the parties to an application tell one another (A13, A14.3). */
export const applying = {
  application: ({ event, stream: { id: code } }, { tooLate }) => {
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
          ...(tooLate ? notAccepted(code, event.receiptNumber) : []),
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
          `申报内容“${labelOf(recorded.stream.id.split('.')[1] ?? '')}”已由有关部门验证确认。`,
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
} satisfies Tellers;
