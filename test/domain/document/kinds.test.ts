import { describe, expect, it } from 'vitest';
import { call, opinionInquiry } from '../../../functions/domain/document/kinds/applying.ts';
import {
  approvalRequest,
  commendationDecision,
  revocationAnnouncement,
} from '../../../functions/domain/document/kinds/deciding.ts';
import { notPassedNotice, reviewAnswer } from '../../../functions/domain/document/kinds/leaving.ts';
import { correctionAnnouncement } from '../../../functions/domain/document/kinds/noticing.ts';
import {
  investigationReport,
  objectionAccepted,
  objectionNotAccepted,
  objectionRuled,
} from '../../../functions/domain/document/kinds/opinions.ts';
import { visitNotice, visitReport } from '../../../functions/domain/document/kinds/reviewing.ts';
import { withoutLeaks } from '../../../functions/domain/document/leaks.ts';
import { linesOf } from '../../../functions/domain/document/model.ts';

const imprint = { year: '2026', on: '2026-06-01', contact: '评审办 0577-88888888' };
const organisation = '温州霁岚眼镜有限公司';
const code = '91330304MA00000050';
const list = [
  { name: organisation, code, award: 'quality' as const },
  { name: '温州禾屿养老服务中心', code: '91330304MA00000130', award: 'innovation' as const },
];
const decision = { documentNumber: '温瓯政发〔2026〕30号', on: '2026-11-02' };

const notice = notPassedNotice(imprint, {
  organisation,
  award: 'quality',
  acceptanceNumber: 'SL2026-001',
  ending: 'qualification-review',
  time: 1,
  by: 'office',
  reviewable: true,
  reason: '不具备申报条件。',
  conditions: [
    {
      text: '（一）在瓯海区行政区域内注册登记，具有独立法人资格，合法经营三年以上；',
      reason: '截至申报截止日经营未满三年。',
    },
  ],
  reviewRequestDays: 5,
});
const report = visitReport(imprint, {
  organisation,
  visitedOn: '2026-07-06',
  findings: [{ item: '4.1.2', finding: '查阅了战略评审记录。' }],
  strengths: [{ item: '4.1.2', text: '高层领导定期走访班组。' }],
  opportunities: [{ item: '4.5.3', text: '过程评价周期偏长。' }],
  nameOf: (item) => ({ '4.1.2': '高层领导的作用', '4.5.3': '过程的实施与改进' })[item] ?? '',
});
const opinion = { receipt: 'YY2026-ABCD2345', organisation, receivedOn: '2026-09-21' };

describe('what documents say', () => {
  it('A14.2g: the notice of not passing has the reason and how to ask for 复核, as policy and not as the regulation', () => {
    expect(linesOf(notice)).toMatchInlineSnapshot(`
      [
        "关于2026年度瓯海区政府质量奖资格审查结果的通知",
        "温州霁岚眼镜有限公司：",
        "贵单位2026年度瓯海区政府质量奖的申报（受理编号：SL2026-001）已按《瓯海区政府质量奖管理办法》（2020年修订）第十四条第（一）项进行资格审查。经资格审查，贵单位未列入符合申报条件的名单。现书面通知如下。",
        "一、理由",
        "不具备申报条件。",
        "《办法》第十一条（一）在瓯海区行政区域内注册登记，具有独立法人资格，合法经营三年以上：不符合。截至申报截止日经营未满三年。",
        "二、申请复核的办法",
        "根据评审委员会审定的本年度评审规则（《瓯海区政府质量奖管理办法》对此未作规定），贵单位对上述结果有异议的，可自本通知送达之日起5个工作日内（送达当日不计入，最后一日至24:00止）向我办书面申请复核，写明理由并附有关证明。我办将由原经办人员以外的人员办理，书面答复贵单位，并告知监督机关。",
        "复核理由成立的，更正决定在评审委员会就候选授奖名单开始表决之前作出。",
        "瓯海区政府质量奖评审委员会办公室",
        "2026年6月1日",
        "（联系方式：评审办 0577-88888888）",
      ]
    `);
  });

  it('A14.3b: the site report has findings by item and nothing that is a score', () => {
    expect(linesOf(report).slice(0, 9)).toMatchInlineSnapshot(`
      [
        "2026年度瓯海区政府质量奖现场评审报告",
        "温州霁岚眼镜有限公司：",
        "根据《瓯海区政府质量奖管理办法》（2020年修订）第十四条第（三）项，评审组于2026年7月6日对贵单位进行了现场评审，形成本报告，请贵单位确认；有不同意见的，请书面说明，所附说明随报告一并提交。",
        "一、现场评审情况",
        "4.1.2 高层领导的作用：查阅了战略评审记录。",
        "二、优势",
        "4.1.2 高层领导的作用：高层领导定期走访班组。",
        "三、改进机会",
        "4.5.3 过程的实施与改进：过程评价周期偏长。",
      ]
    `);
  });

  it('A14.3b, A20d: an applicant’s document with a score, a ranking or another organisation is refused, with each place', () => {
    const leaking = notPassedNotice(imprint, {
      organisation,
      award: 'quality',
      acceptanceNumber: 'SL2026-001',
      ending: 'document-review',
      time: 1,
      by: 'office',
      reviewable: true,
      reason: '资料评审得分612.5分，排名第七，低于温州禾屿养老服务中心。',
      conditions: [],
      reviewRequestDays: 5,
    });
    const refused = withoutLeaks(leaking, { organisations: ['温州禾屿养老服务中心'], objectors: [], scores: [] });
    expect(refused.ok ? [] : refused.error.gaps?.map(({ problem }) => problem)).toEqual([
      '含有分数、百分比或排名：“得分612.5”',
      expect.stringContaining('排名第七'),
      '提到了其他组织“温州禾屿养老服务中心”',
    ]);
    expect(withoutLeaks(notice, { organisations: ['温州禾屿养老服务中心'], objectors: [], scores: [] }).ok).toBe(true);
    expect(withoutLeaks(report, { organisations: [], objectors: [], scores: [] }).ok).toBe(true);
  });

  it('A14.2g: a second notice of the same stage says that it is the result after a correction decision; a second ballot’s does not', () => {
    const facts = {
      organisation,
      award: 'quality' as const,
      acceptanceNumber: 'SL2026-001',
      by: 'office' as const,
      reviewable: false,
      reason: '证据仍不足。',
      conditions: [],
      reviewRequestDays: 5,
    };
    const linesAt = (ending: 'document-review' | 'ballot', time: number) =>
      linesOf(notPassedNotice(imprint, { ...facts, ending, time })).join('');
    expect(linesAt('document-review', 2)).toContain('原结果已依更正决定更正，本通知所载为补行评审后的结果。');
    expect(linesAt('document-review', 1)).not.toContain('更正决定');
    expect(linesAt('ballot', 2)).not.toContain('更正决定');
  });

  it('A14.6a: a correction names what a medium misprinted, and does not call our own right entry wrong', () => {
    const published = {
      title: '2026年度瓯海区政府质量奖初选授奖名单公示',
      publishedOn: '2026-09-28',
      firstDay: '2026-09-29',
      lastDay: '2026-10-13',
      endsAt: '2026-10-13T16:00:00.000Z',
      length: { days: 7, unit: 'working' as const },
      kind: 'initial' as const,
      type: 'NoticePublished' as const,
      basis: '依据。',
      objecting: '提出。',
      contact: '评审办',
      issuer: '瓯海区政府质量奖评审委员会',
      names: list.slice(0, 1),
      media: [],
    };
    const wrong = { ...published, names: [{ code, name: '温州霁岚眼境有限公司', award: 'quality' as const }] };
    const announce = (before: typeof published, misprint?: string) =>
      linesOf(
        correctionAnnouncement(imprint, {
          published: before,
          before: before.names,
          endsAt: '2026-10-14T16:00:00.000Z',
          correction: {
            type: 'NoticeCorrected',
            statement: '以本公告为准。',
            names: [{ code, name: organisation, award: 'quality', ...(misprint === undefined ? {} : { misprint }) }],
            media: [],
            publishedOn: '2026-09-29',
          },
        }),
      ).join('\n');
    const inMedium = announce(published, '《瓯海新闻》误刊为“温州霁岚眼境有限公司”');
    expect(inMedium).toContain('在媒体刊登时有误，现予更正');
    expect(inMedium).toContain('媒体误刊｜更正为');
    expect(inMedium).toContain('误刊为“温州霁岚眼境有限公司”｜温州霁岚眼镜有限公司（瓯海区政府质量奖）');
    const ours = announce(wrong);
    expect(ours).toContain('原公示｜更正为');
    expect(ours).toContain('温州霁岚眼境有限公司（瓯海区政府质量奖）｜温州霁岚眼镜有限公司（瓯海区政府质量奖）');
    expect(ours).not.toContain('媒体');
  });

  it('A8a: a document with a place that nobody filled is refused, whoever is to read it', () => {
    const unfilled = reviewAnswer(imprint, {
      organisation,
      stage: 'site-visit',
      requestedOn: '2026-07-20',
      result: 'dismissed',
      reason: '经复核，【此处填写】',
    });
    expect(withoutLeaks(unfilled, { organisations: [], objectors: [] })).toMatchObject({
      ok: false,
      error: { code: 'document-leaks' },
    });
  });

  it('A14.1a: the inquiry lists every organisation, and silence is not 无意见', () => {
    const lines = linesOf(
      opinionInquiry(imprint, {
        round: 'qualification',
        department: '区税务局',
        organisations: list,
        due: '2026-06-12T16:00:00.000Z',
      }),
    );
    expect(lines[1]).toBe('区税务局：');
    expect(lines).toContain('请于2026年6月12日（星期五）24:00前答复。逾期未答复的，不作“无意见”处理，我办将催办。');
    expect(lines.slice(-2)).toEqual([`1｜${organisation}｜${code}`, '2｜温州禾屿养老服务中心｜91330304MA00000130']);
  });

  it('A12a: the call quotes the conditions in the words of article 11 and the end of the window as 24:00', () => {
    const lines = linesOf(
      call(imprint, {
        opens: '2026-05-31T16:00:00.000Z',
        closes: '2026-06-30T16:00:00.000Z',
        standard: 'GB/T 19580-2012',
      }),
    );
    expect(lines).toContain('（五）工业企业的“亩均效益”综合评价结果上年度不低于B档；');
    expect(lines.find((line) => line.includes('北京时间'))).toContain('至2026年6月30日（星期二）24:00止');
  });

  it('A14.6c, A14.6d: letters on an objection name nobody who objected, and each side gets the result', () => {
    const due = '2026-10-16T16:00:00.000Z';
    const both = (['objector', 'organisation'] as const).map((to) =>
      objectionRuled(imprint, { ...opinion, to, upheld: false, reason: '证据不足。' }),
    );
    expect(both.map(({ addressee }) => addressee)).toEqual(['收件编号YY2026-ABCD2345的异议人', organisation]);
    expect(objectionAccepted(imprint, { ...opinion, due }).addressee).toBe('收件编号YY2026-ABCD2345的异议人');
    expect(linesOf(objectionNotAccepted(imprint, { ...opinion, reason: '超出公示事项。' }))).toContain(
      '理由：超出公示事项。',
    );
  });

  it('A14.6d: the investigation report lists leads and opinions that were not accepted, too', () => {
    const lines = linesOf(
      investigationReport(imprint, {
        notice: '公示',
        conclusion: '建议维持名单。',
        opinions: [
          { receipt: 'YY2026-AAAA2222', kind: 'formal', organisation, result: 'not-accepted', finding: '不予受理。' },
          {
            receipt: 'YY2026-BBBB3333',
            kind: 'lead',
            organisation,
            result: 'not-substantiated',
            finding: '经查不属实。',
          },
        ],
      }),
    );
    expect(lines).toContain(`YY2026-AAAA2222｜异议｜${organisation}｜不予受理｜不予受理。`);
    expect(lines).toContain(`YY2026-BBBB3333｜线索｜${organisation}｜不属实｜经查不属实。`);
    expect(lines.find((line) => line.includes('共2件'))).toContain('异议1件、线索1件');
  });

  it('A14.7a: the request for approval has the list as its annex and says what the notice brought', () => {
    const lines = linesOf(
      approvalRequest(imprint, {
        list,
        minutes: '评委会纪要〔2026〕4号',
        notices: [{ title: '初选授奖名单公示', firstDay: '2026-09-19', lastDay: '2026-09-29' }],
        opinions: 0,
      }),
    );
    expect(lines.slice(0, 8)).toMatchInlineSnapshot(`
      [
        "关于提请审定2026年度瓯海区政府质量奖拟授奖名单的请示",
        "瓯海区人民政府：",
        "根据《瓯海区政府质量奖管理办法》（2020年修订）第七条和第十四条第（七）项，评审委员会（评委会纪要〔2026〕4号）确定了2026年度瓯海区政府质量奖拟授奖名单，共2家（见附件，排名不分先后）。",
        "“初选授奖名单公示”已于2026年9月19日至2026年9月29日进行。",
        "公示期间未收到意见。",
        "妥否，请批示。",
        "附件：2026年度瓯海区政府质量奖拟授奖名单",
        "瓯海区政府质量奖评审委员会",
      ]
    `);
  });

  it('A15a: the commendation decision carries the regulation’s amounts', () => {
    const lines = linesOf(commendationDecision(imprint, { winners: list })).join('\n');
    expect(lines).toContain(
      `授予${organisation}“瓯海区政府质量奖”称号，颁发奖杯、证书，每家奖励人民币20万元（《办法》第十五条）。`,
    );
    expect(lines).toContain('每家奖励人民币10万元');
  });

  it('a revocation recovers what its own article names', () => {
    const facts = { organisation, award: 'quality' as const, wonIn: '2026', facts: '经查，情况属实。', decision };
    const fraud = linesOf(revocationAnnouncement(imprint, { ...facts, ground: 'fraud' })).join('\n');
    const incident = linesOf(revocationAnnouncement(imprint, { ...facts, ground: 'incident' })).join('\n');
    expect(fraud).toContain('第十七条，经区人民政府批准（温瓯政发〔2026〕30号，2026年11月2日）');
    expect(fraud).toContain('收回奖杯、证书，追缴奖金。');
    expect(incident).toContain('第十九条');
    expect(incident).toContain('收回奖牌、证书和奖金。');
  });

  it('A14.3a: the visit notice names the team, the leader first, and says how to ask for a recusal', () => {
    const lines = linesOf(
      visitNotice(imprint, {
        organisation,
        on: '2026-07-06',
        days: 1,
        agenda: '9:00 首次会议\n16:30 末次会议',
        team: [
          { name: '李工', leader: true },
          { name: '周工', leader: false },
        ],
      }),
    );
    expect(lines).toContain('李工（组长）、周工');
    expect(lines.find((line) => line.includes('回避'))).toBeDefined();
    expect(lines).toContain('16:30 末次会议');
  });
});
