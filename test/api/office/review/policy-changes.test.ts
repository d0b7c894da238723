import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../../functions/contracts/policy.ts';
import { streamOf } from '../../../../functions/contracts/streams.ts';
import { examplePolicy } from '../../../kit/policy.ts';
import { examiner, officer, panellist, ReviewYear, sheet, siteReport, year } from '../../../kit/review.ts';
import { chair } from '../../../kit/seats.ts';

const later = (begun: ReviewYear, milliseconds = 60_000): void => {
  begun.api.now = new Date(Date.parse(begun.api.now) + milliseconds).toISOString();
};

/** The committee determines another policy, a minute after all that was; what follows is a minute later. */
const determine = async (begun: ReviewYear, change: Partial<Policy>): Promise<void> => {
  later(begun);
  const { version } = await begun.officeDone<{ version: number }>('/policy-drafts', {
    policy: { ...examplePolicy, ...change },
  });
  await begun.api.done('POST', `/api/committee/cycles/${year}/policy`, {
    as: chair,
    body: { draft: version, decidedOn: begun.api.now.slice(0, 10), minutes: '评委会会议纪要〔2026〕2号' },
  });
  later(begun);
};

/** One organisation through the document review. */
const inVisit = async (before?: Partial<Policy>) => {
  const begun = await ReviewYear.begin([{}]);
  await begun.qualify();
  await begun.scoreDocuments(begun.code(1));
  if (before) await determine(begun, before);
  await begun.pass('document-review', { selected: [begun.code(1)], reasons: [] });
  begun.api.now = '2026-07-01T01:00:00.000Z';
  return begun;
};

const plan = (begun: ReviewYear) =>
  begun.officeDone(`/applications/${begun.code(1)}/visit-plan`, { on: '2026-07-06', agenda: '首次会议、末次会议' });

const reportDue = async (begun: ReviewYear) =>
  (await begun.api.done('GET', `/api/office/cycles/${year}/applications/${begun.code(1)}`, { as: officer })).reportDue;

/** The visit of the first organisation, and its defence before the three of the panel at 80 points. */
const defended = async (during?: Partial<Policy>) => {
  const begun = await inVisit();
  await begun.visit(begun.code(1));
  await begun.pass('site-visit', { selected: [begun.code(1)], reasons: [] });
  if (during) await determine(begun, during);
  begun.api.now = '2026-08-03T01:00:00.000Z';
  await begun.officeDone('/panel', { panellists: ['p1', 'p2', 'p3'] });
  await begun.officeDone(`/applications/${begun.code(1)}/defence`, {
    at: '2026-08-10T08:00:00+08:00',
    place: '区行政中心三楼会议室',
    publicAttendance: '凭身份证入场',
  });
  begun.api.now = '2026-08-10T06:00:00.000Z';
  for (const number of [1, 2, 3]) {
    await begun.examineDone(panellist(number), begun.code(1), 'defence-score', { score: 80, remarks: '清楚' });
  }
  return begun;
};

const overall = async (begun: ReviewYear) => {
  const results = await begun.api.done<{ overall: { overall: string }[] }>(
    'GET',
    `/api/office/cycles/${year}/results`,
    { as: officer },
  );
  return results.overall[0]?.overall;
};

describe('a policy that changes under way', () => {
  it('A14.3d A7a: moves no due date of site reports once the stage has opened', async () => {
    const begun = await inVisit();
    await plan(begun);
    expect(await reportDue(begun)).toBe('2026-07-13T16:00:00.000Z');
    await determine(begun, { siteReportDays: 1 });
    expect(await reportDue(begun)).toBe('2026-07-13T16:00:00.000Z');
    // A plan that is made or changed after it is due by the same rule: all are visited in one stage.
    await plan(begun);
    expect(await reportDue(begun)).toBe('2026-07-13T16:00:00.000Z');
  });

  it('A14.3d A7a: counts for the stage that opens after it', async () => {
    const begun = await inVisit({ siteReportDays: 1 });
    await plan(begun);
    expect(await reportDue(begun)).toBe('2026-07-07T16:00:00.000Z');
  });

  it('A14.3c A7a: neither shortens nor lengthens the organisation’s time for its answer', async () => {
    const begun = await inVisit();
    await plan(begun);
    begun.api.now = '2026-07-06T09:00:00.000Z';
    const { version: report } = await begun.examineDone<{ version: number }>(
      examiner(1),
      begun.code(1),
      'site-reports',
      siteReport,
    );
    await determine(begun, { siteReportAnswerDays: 1 });
    const read = await begun.api.done('GET', `/api/applicant/cycles/${year}/application/site-report`, {
      as: { id: 'handler', roles: ['applicant'], unit: begun.code(1) },
    });
    expect(read.answerBy).toBe('2026-07-09T16:00:00.000Z');
    begun.api.now = '2026-07-08T02:00:00.000Z';
    const silent = await begun.office(`/applications/${begun.code(1)}/site-report-answers`, {
      report,
      answer: 'unanswered',
      answeredOn: '2026-07-08',
      statement: '已电话催促两次',
    });
    expect(silent).toMatchObject({ status: 422, body: { gaps: [{ at: 'answer' }] } });
  });

  it('A14.4c A7a: weighs nothing anew once the defences have begun', async () => {
    const kept = await defended();
    // 30 % of 500, 50 % of 600, 20 % of 800.
    expect(await overall(kept)).toBe('610.00');
    const changed = await defended({ weights: { document: 10, site: 10, defence: 80 } });
    expect(await overall(changed)).toBe('610.00');
  });

  it('A14.2d A7a: asks no leader for more explanations than when the stage opened', async () => {
    const begun = await ReviewYear.begin([{}]);
    const code = begun.code(1);
    await begun.qualify();
    await begun.team(code);
    for (const [number, all] of [
      [1, 50],
      [2, 60],
      [3, 60],
    ] as const) {
      await begun.examineDone(examiner(number), code, 'scorecards/document', sheet(all));
    }
    await determine(begun, { discrepancyThreshold: 5 });
    await begun.examineDone(examiner(1), code, 'consensus/document', sheet(55));
  });

  it('A14.2g A7a: takes no day from who was eliminated by the rules before it', async () => {
    const begun = await ReviewYear.begin([{}, {}]);
    const code = begun.code(1);
    await begun.assess(code, { qualified: false, reason: '不符合申报条件' });
    await begun.assess(begun.code(2));
    await begun.pass('qualification-review');
    await begun.record(streamOf.document(year, `not-passed-notice.qualification-review-${code}`), {
      type: 'DocumentServed',
      addressee: '测试组织',
      way: 'in-person',
      on: '2026-09-18',
    });
    begun.api.now = '2026-09-18T02:00:00.000Z';
    await determine(begun, { reviewRequestDays: 1 });
    begun.api.now = '2026-09-24T15:59:59.999Z';
    const asked = await begun.api.call('POST', `/api/applicant/cycles/${year}/application/reviews`, {
      as: { id: 'handler', roles: ['applicant'], unit: code },
      body: { stage: 'qualification-review', grounds: '证书在有效期内' },
    });
    expect(asked).toMatchObject({ status: 201 });
  });
});
