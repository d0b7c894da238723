import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../../functions/contracts/streams.ts';
import { recusalsToRemove } from '../../../../functions/domain/assessment/recusals-to-remove.ts';
import { bring } from '../../../kit/applicant.ts';
import { examiner, officer, ReviewYear, sheet, siteReport, year } from '../../../kit/review.ts';

/** Two organisations in the site-visit stage; teams of e1 (leader), e2, e3. */
const visiting = async () => {
  const begun = await ReviewYear.begin([{}, {}]);
  await begun.qualify();
  for (const code of begun.codes) await begun.scoreDocuments(code);
  await begun.pass('document-review', { selected: [...begun.codes], reasons: [] });
  begun.api.now = '2026-07-01T01:00:00.000Z';
  return begun;
};

const plan = { on: '2026-07-06', agenda: '首次会议、现场查验、末次会议' };

const planned = async () => {
  const begun = await visiting();
  await begun.officeDone(`/applications/${begun.code(1)}/visit-plan`, plan);
  return begun;
};

const onTheDay = async () => {
  const begun = await planned();
  begun.api.now = '2026-07-06T09:00:00.000Z';
  return begun;
};

/** The organisation asks by its own route. */
const request = async (begun: ReviewYear, member: string): Promise<number> => {
  const path = `/api/applicant/cycles/${year}/application/recusal-requests`;
  const as = { id: 'handler', roles: ['applicant'], unit: begun.code(1) };
  const body = { member, grounds: '该成员曾任职于竞争对手' };
  return (await begun.api.done<{ request: number }>('POST', path, { as, body })).request;
};

const answer = (begun: ReviewYear, word: 'confirm' | 'dispute', report: number) =>
  begun.api.done('POST', `/api/applicant/cycles/${year}/application/site-report/${word}`, {
    as: { id: 'handler', roles: ['applicant'], unit: begun.code(1) },
    body: word === 'confirm' ? { report } : { report, statement: '第二条发现与事实不符，附说明' },
  });

const blockers = async (begun: ReviewYear) =>
  (
    await begun.api.done<{ blockers: { at: string; problem: string }[] }>(
      'GET',
      `/api/office/cycles/${year}/stages/site-visit`,
      { as: officer },
    )
  ).blockers.filter(({ at }) => at === begun.code(1));

describe('planning a visit', () => {
  it('A14.3a: is announced beforehand with a complete team, usually for one day, longer with a reason', async () => {
    const begun = await visiting();
    const path = `/applications/${begun.code(1)}/visit-plan`;
    expect(await begun.office(path, { ...plan, on: '2026-07-01' })).toMatchObject({ status: 422 });
    const long = await begun.office(path, { ...plan, days: 2 });
    expect(long).toMatchObject({ status: 422, body: { article: 'A14.3' } });
    await begun.officeDone(path, { ...plan, days: 2, reason: '两个厂区分处两地' });
    await begun.officeDone('/persons/e3/interests', { organisation: begun.code(1), relation: 'other' });
    expect(await begun.office(path, plan)).toMatchObject({ status: 422, body: { article: 'A9' } });
  });

  it('A14.3a: names and telephones of the contacts lie in Private; the office reads them, the team does not', async () => {
    const begun = await visiting();
    const contacts = {
      organisation: { name: '接待人', telephone: '0577-0000002' },
      office: { name: '联络员', telephone: '0577-0000003' },
    };
    const code = begun.code(1);
    await begun.officeDone(`/applications/${code}/visit-plan`, { ...plan, transport: '统一乘车', contacts });
    const journal = JSON.stringify(await begun.api.services.journal.load(streamOf.assessment(year, code)));
    expect(journal).not.toMatch(/接待人|0577-/);
    const office = await begun.api.done('GET', `/api/office/cycles/${year}/applications/${code}`, { as: officer });
    expect(office.visit).toMatchObject({ contacts, transport: '统一乘车' });
    // The 6th of July and five working days: the 13th, to its end.
    expect(office.reportDue).toBe('2026-07-13T16:00:00.000Z');
    const mine = await begun.api.done('GET', `/api/examiner/cycles/${year}/applications/${code}`, { as: examiner(2) });
    expect(mine.visit).toEqual({ ...plan, days: 1, transport: '统一乘车' });
  });
});

describe('recusal', () => {
  it('A14.3a: the office decides with a reason before the visit; granted, the member counts no more', async () => {
    const begun = await planned();
    const code = begun.code(1);
    const number = await request(begun, 'e2');
    expect((await blockers(begun)).map(({ problem }) => problem).join()).toContain('对e2的回避申请尚未决定');
    const path = `/applications/${code}/recusal-requests/${number}/decision`;
    expect(await begun.office(path, { granted: true })).toMatchObject({ status: 400 });
    await begun.officeDone(path, { granted: true, reason: '情况属实' });
    expect(await begun.office(path, { granted: false, reason: '改变' })).toMatchObject({
      status: 409,
      body: { current: { granted: true } },
    });
    const reading = `/api/examiner/cycles/${year}/applications/${code}`;
    expect(await begun.api.call('GET', reading, { as: examiner(2) })).toMatchObject({ status: 404 });
    expect((await blockers(begun)).map(({ problem }) => problem).join()).toMatch(/有效成员2名/);
    const due = async () => {
      const dossier = (await begun.review()).dossiers.get(code);
      if (!dossier) throw new Error('no application');
      return recusalsToRemove(dossier);
    };
    expect(await due()).toEqual([{ code, examiner: 'e2', reason: expect.stringContaining('情况属实') }]);
    const [removal] = await due();
    await begun.officeDone(`/applications/${code}/team/removals`, {
      examiner: removal?.examiner,
      cause: 'recusal',
      reason: removal?.reason,
    });
    expect(await due()).toEqual([]);
  });

  it('A14.3a: refused, the member stays; a leader’s recusal is the committee’s; after the visit it is too late', async () => {
    const begun = await planned();
    const base = `/applications/${begun.code(1)}/recusal-requests`;
    const ordinary = await request(begun, 'e2');
    await begun.officeDone(`${base}/${ordinary}/decision`, { granted: false, reason: '未发现利害关系' });
    const leader = await request(begun, 'e1');
    const refused = await begun.office(`${base}/${leader}/decision`, { granted: true, reason: '同意' });
    expect(refused).toMatchObject({ status: 422, body: { basis: 'working' } });
    expect(refused.body.type).toContain('leader-recusal');
    const late = await request(begun, 'e3');
    begun.api.now = '2026-07-05T16:00:00.000Z';
    expect((await begun.office(`${base}/${late}/decision`, { granted: true, reason: '同意' })).body.type).toContain(
      'visit-begun',
    );
    expect(await begun.office(`${base}/99/decision`, { granted: true, reason: '同意' })).toMatchObject({ status: 404 });
  });
});

describe('the site report', () => {
  it('A14.3b: is refused with every score, percentage and ranking that it holds', async () => {
    const begun = await onTheDay();
    const code = begun.code(1);
    const scores = {
      ...siteReport,
      findings: [{ item: '4.1.2', finding: '领导作用可得85分' }],
      strengths: [{ item: '4.1.2', text: '成熟度达到70%，排名第二' }],
    };
    const refused = await begun.examine(examiner(1), code, 'site-reports', scores);
    expect(refused).toMatchObject({ status: 422 });
    expect(refused.body.gaps?.map(({ at }) => at)).toEqual([
      'findings.0.finding',
      'strengths.0.text',
      'strengths.0.text',
    ]);
    const strange = { ...siteReport, findings: [{ item: '4.9.9', finding: '查阅记录' }] };
    expect(await begun.examine(examiner(1), code, 'site-reports', strange)).toMatchObject({ status: 400 });
    const future = { ...siteReport, visitedOn: '2026-07-07' };
    expect(await begun.examine(examiner(1), code, 'site-reports', future)).toMatchObject({ status: 400 });
    expect(await begun.examine(examiner(2), code, 'site-reports', siteReport)).toMatchObject({ status: 403 });
    expect(await begun.examine(examiner(1), code, 'site-reports', siteReport)).toMatchObject({ status: 201 });
  });

  it('A14.3b: neither report nor sheet before the day of the visit', async () => {
    const begun = await planned();
    begun.api.now = '2026-07-05T15:59:59.999Z';
    for (const path of ['site-reports', 'scorecards/site']) {
      const body = path === 'site-reports' ? siteReport : sheet(60);
      const early = await begun.examine(examiner(1), begun.code(1), path, body);
      expect(early.body.type).toContain('before-the-visit');
    }
    begun.api.now = '2026-07-05T16:00:00.000Z';
    expect(await begun.examine(examiner(1), begun.code(1), 'scorecards/site', sheet(60))).toMatchObject({
      status: 201,
    });
  });

  it('A14.3c: a disagreement stays attached and allows a new version; a confirmation ends it', async () => {
    const begun = await onTheDay();
    const code = begun.code(1);
    const first = await begun.examineDone<{ version: number }>(examiner(1), code, 'site-reports', siteReport);
    expect((await blockers(begun)).map(({ problem }) => problem).join()).toContain('尚未确认');
    await answer(begun, 'dispute', first.version);
    const second = await begun.examineDone<{ version: number }>(examiner(1), code, 'site-reports', siteReport);
    await answer(begun, 'confirm', second.version);
    expect((await begun.examine(examiner(1), code, 'site-reports', siteReport)).body.type).toContain(
      'report-confirmed',
    );
    const path = `/api/office/cycles/${year}/applications/${code}`;
    const { reports } = await begun.api.done<{ reports: unknown[] }>('GET', path, { as: officer });
    expect(reports).toMatchObject([
      { version: first.version, answer: 'disputed', statement: '第二条发现与事实不符，附说明' },
      { version: second.version, answer: 'confirmed' },
    ]);
  });

  it('A14.3c: an answer on paper is recorded with its scan; silence only after the policy’s time, and as silence', async () => {
    const begun = await onTheDay();
    const code = begun.code(1);
    const { version } = await begun.examineDone<{ version: number }>(examiner(1), code, 'site-reports', siteReport);
    const path = `/applications/${code}/site-report-answers`;
    const paper = { report: version, answer: 'disputed', answeredOn: '2026-07-06' };
    const bare = await begun.office(path, paper);
    expect(bare.body.gaps?.map(({ at }) => at)).toEqual(['evidence', 'statement']);
    const silence = {
      report: version,
      answer: 'unanswered',
      answeredOn: '2026-07-06',
      statement: '两次电话、一次发函催告',
    };
    expect((await begun.office(path, silence)).body.gaps?.map(({ at }) => at)).toEqual(['answer']);
    // Monday the 6th and three working days: to the end of the 9th.
    begun.api.now = '2026-07-09T16:00:00.000Z';
    await begun.officeDone(path, { ...silence, answeredOn: '2026-07-09' });
    expect((await blockers(begun)).map(({ problem }) => problem).join()).not.toContain('尚未确认');
    const late = { ...paper, answeredOn: '2026-07-09', statement: '逾期书面提出不同意见' };
    const unknown = await begun.office(path, { ...late, evidence: ['f'.repeat(20)] });
    expect(unknown.body.gaps?.map(({ at }) => at)).toEqual(['evidence.0']);
    const scan = await bring(begun.api, officer, 'office', '盖章答复');
    await begun.officeDone(path, { ...late, evidence: [scan] });
    const detail = await begun.api.done<{ reports: unknown[] }>(
      'GET',
      `/api/office/cycles/${year}/applications/${code}`,
      {
        as: officer,
      },
    );
    expect(detail.reports).toMatchObject([{ answer: 'disputed', statement: '逾期书面提出不同意见' }]);
    expect(await begun.office(path, silence)).toMatchObject({ status: 409 });
  });

  it('A14.3b: the score sheets after the visit are a record of their own; the report never carries them', async () => {
    const begun = await onTheDay();
    const code = begun.code(1);
    await begun.examineDone(examiner(1), code, 'site-reports', siteReport);
    await begun.examineDone(examiner(2), code, 'scorecards/site', sheet(65));
    const stored = await begun.api.services.journal.load(streamOf.visit(year, code));
    expect(stored.map(({ event }) => event)).toEqual([{ type: 'SiteReportFiled', ...siteReport }]);
    const early = await begun.api.call('GET', `/api/examiner/cycles/${year}/applications/${code}/scores/site`, {
      as: examiner(1),
    });
    expect(early.status).toBe(403);
  });
});

describe('the team’s recommendation', () => {
  const recommendation = { recommended: true, award: 'quality', reason: '管理成熟' };
  const ready = async () => {
    const begun = await onTheDay();
    const code = begun.code(1);
    await begun.examineDone(examiner(1), code, 'site-reports', siteReport);
    for (const number of [1, 2, 3]) await begun.examineDone(examiner(number), code, 'scorecards/site', sheet(60));
    await begun.examineDone(examiner(1), code, 'consensus/site', sheet(60));
    return { begun, code };
  };

  it('A14.3d: rests on report and consensus, is for the award applied for, and is worded by the leader', async () => {
    const begun = await onTheDay();
    const early = await begun.examine(examiner(1), begun.code(1), 'recommendation-proposals', recommendation);
    expect(early.body.gaps?.map(({ at }) => at)).toEqual(['report', 'consensus']);
    const { begun: later, code } = await ready();
    const other = { ...recommendation, award: 'innovation' };
    expect(await later.examine(examiner(1), code, 'recommendation-proposals', other)).toMatchObject({
      status: 422,
      body: { article: 'A2' },
    });
    expect(await later.examine(examiner(2), code, 'recommendation-proposals', recommendation)).toMatchObject({
      status: 403,
    });
  });

  it('A14.3d: is handed in with every member’s own signature, a dissent attached', async () => {
    const { begun, code } = await ready();
    const { version: proposal } = await begun.examineDone<{ version: number }>(
      examiner(1),
      code,
      'recommendation-proposals',
      recommendation,
    );
    for (const number of [1, 2])
      await begun.examineDone(examiner(number), code, 'recommendation-signatures', { proposal });
    const early = await begun.examine(examiner(1), code, 'recommendations', { proposal });
    expect(early).toMatchObject({ status: 422, body: { gaps: [{ at: 'e3' }] } });
    const dissent = '结果类条款的证据尚不充分';
    await begun.examineDone(examiner(3), code, 'recommendation-signatures', { proposal, dissent });
    expect(await begun.examine(examiner(3), code, 'recommendation-signatures', { proposal })).toMatchObject({
      status: 422,
    });
    expect(await begun.examine(examiner(4), code, 'recommendation-signatures', { proposal })).toMatchObject({
      status: 404,
    });
    await begun.examineDone(examiner(1), code, 'recommendations', { proposal });
    const detail = await begun.api.done('GET', `/api/office/cycles/${year}/applications/${code}`, { as: officer });
    expect(detail.recommendation).toMatchObject({
      recommended: true,
      signedBy: ['e1', 'e2', 'e3'],
      dissents: [{ examiner: 'e3', statement: dissent }],
    });
    expect(await begun.examine(examiner(1), code, 'recommendations', { proposal: 99 })).toMatchObject({ status: 409 });
  });

  it('A9a: falls with a member who signed it, and so blocks the closing', async () => {
    const begun = await visiting();
    await begun.visit(begun.code(1));
    expect(await blockers(begun)).toEqual([]);
    await begun.officeDone('/persons/e2/interests', { organisation: begun.code(1), relation: 'relative' });
    expect((await blockers(begun)).map(({ problem }) => problem).join()).toMatch(
      /资料评审合议结果因成员变动失效.*现场评审合议结果因成员变动失效.*评审组建议因成员变动失效/s,
    );
  });
});

describe('closing the site visits', () => {
  it('A14.4a: the shortlist has its reasons: for everybody out, and for whoever the team did not recommend', async () => {
    const begun = await visiting();
    await begun.visit(begun.code(1), 60, false);
    await begun.visit(begun.code(2), 60);
    const [doubtful, good] = [begun.code(1), begun.code(2)];
    const refused = await begun.office('/stages/site-visit/close', { selected: [doubtful], reasons: [] });
    expect(refused).toMatchObject({ status: 422, body: { article: 'A14.3' } });
    expect(refused.body.gaps).toMatchObject([
      { at: doubtful, problem: expect.stringContaining('不予推荐') },
      { at: good, problem: expect.stringContaining('未入选') },
    ]);
    const closed = await begun.pass('site-visit', {
      selected: [good],
      reasons: [{ code: doubtful, reason: '未获推荐' }],
    });
    expect(closed).toMatchObject({ passed: [good], eliminated: [{ code: doubtful }] });
  });
});
