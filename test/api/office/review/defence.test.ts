import { describe, expect, it } from 'vitest';
import { examiner, officer, panellist, ReviewYear, sheet, year } from '../../../kit/review.ts';

/** Two shortlisted organisations, documents at 50 %, site at 60 %; panel p1, p2, p3. */
const shortlisted = async () => {
  const begun = await ReviewYear.begin([{}, {}]);
  await begun.qualify();
  for (const code of begun.codes) await begun.scoreDocuments(code);
  await begun.pass('document-review', { selected: [...begun.codes], reasons: [] });
  for (const code of begun.codes) await begun.visit(code);
  await begun.pass('site-visit', { selected: [...begun.codes], reasons: [] });
  begun.api.now = '2026-08-03T01:00:00.000Z';
  return begun;
};

const heard = async () => {
  const begun = await shortlisted();
  await begun.officeDone('/panel', { panellists: ['p1', 'p2', 'p3'] });
  for (const [index, code] of begun.codes.entries()) {
    await begun.officeDone(`/applications/${code}/defence`, slot(`2026-08-10T0${8 + index}:00:00+08:00`));
  }
  begun.api.now = '2026-08-10T06:00:00.000Z';
  return begun;
};

const slot = (at: string) => ({ at, place: '区行政中心三楼会议室', publicAttendance: '凭身份证入场，席位五十个' });
const score = (value: number) => ({ score: value, remarks: '陈述清楚，回答切题' });

describe('scheduling', () => {
  it('A14.4b: a defence is scheduled beforehand, with three unconcerned panellists, one organisation at a time', async () => {
    const begun = await shortlisted();
    const [first, second] = [begun.code(1), begun.code(2)];
    const at = '2026-08-10T09:00:00+08:00';
    const early = await begun.office(`/applications/${first}/defence`, slot('2026-08-03T09:00:00+08:00'));
    expect(early.body.gaps?.map(({ at: gap }) => gap)).toEqual(['panel', 'at']);
    await begun.officeDone('/panel', { panellists: ['p1', 'p2', 'p3'] });
    await begun.officeDone('/persons/p3/interests', { organisation: first, relation: 'consulting' });
    expect((await begun.office(`/applications/${first}/defence`, slot(at))).body.gaps).toMatchObject([{ at: 'panel' }]);
    await begun.officeDone('/panel', { panellists: ['p1', 'p2', 'p3', 'p4'] });
    await begun.officeDone(`/applications/${first}/defence`, slot(at));
    expect((await begun.office(`/applications/${second}/defence`, slot(at))).body.gaps).toMatchObject([
      { at: 'at', problem: expect.stringContaining('测试组织1') },
    ]);
    await begun.officeDone(`/applications/${second}/defence`, slot('2026-08-10T10:00:00+08:00'));
    await begun.officeDone(`/applications/${second}/defence`, slot('2026-08-10T11:00:00+08:00'));
  });
});

describe('scoring a defence', () => {
  it('A14.4c: each panellist scores alone and once, not before it begins', async () => {
    const begun = await heard();
    const code = begun.code(1);
    begun.api.now = '2026-08-09T23:59:59.999Z';
    expect((await begun.examine(panellist(1), code, 'defence-score', score(80))).body.type).toContain(
      'before-the-defence',
    );
    begun.api.now = '2026-08-10T00:00:00.000Z';
    await begun.examineDone(panellist(1), code, 'defence-score', score(80));
    expect(await begun.examine(panellist(1), code, 'defence-score', score(81))).toMatchObject({ status: 422 });
    expect(await begun.examine(panellist(2), code, 'defence-score', score(101))).toMatchObject({ status: 400 });
    expect(await begun.examine(panellist(4), code, 'defence-score', score(90))).toMatchObject({ status: 404 });
    const read = await begun.api.call<Record<string, unknown>>(
      'GET',
      `/api/examiner/cycles/${year}/applications/${code}`,
      { as: panellist(2) },
    );
    expect(read.body).toMatchObject({ as: 'panellist', defence: { place: '区行政中心三楼会议室' }, reports: [] });
    expect(JSON.stringify(read.body)).not.toMatch(/80|score|content|team/);
    const own = await begun.api.done('GET', `/api/examiner/cycles/${year}/applications/${code}/scorecards/defence`, {
      as: panellist(1),
    });
    expect(own).toMatchObject({ defence: { score: 80 } });
  });

  it('A20b: a panellist with an interest leaves that one organisation, and what he scored there counts no more', async () => {
    const begun = await heard();
    const [first, second] = [begun.code(1), begun.code(2)];
    for (const code of begun.codes) {
      await begun.examineDone(panellist(1), code, 'defence-score', score(60));
      await begun.examineDone(panellist(2), code, 'defence-score', score(80));
      await begun.examineDone(panellist(3), code, 'defence-score', score(100));
    }
    await begun.api.done('POST', `/api/examiner/cycles/${year}/interests/disclosures`, {
      as: panellist(3),
      body: { organisation: first, relation: 'relative' },
    });
    const results = await begun.api.done('GET', `/api/office/cycles/${year}/results`, { as: officer });
    // 30 % of 500, 50 % of 600, and 20 % of the mean of the panel on 1000 points.
    expect(results.overall).toMatchObject([
      { code: second, document: '500.00', site: '600.00', defence: '80.00', overall: '610.00', rank: 1, gaps: [] },
      { code: first, defence: '70.00', overall: '590.00', rank: 2, gaps: [] },
    ]);
    const reading = `/api/examiner/cycles/${year}/applications`;
    expect(await begun.api.call('GET', `${reading}/${first}`, { as: panellist(3) })).toMatchObject({ status: 403 });
    expect(await begun.api.call('GET', `${reading}/${second}`, { as: panellist(3) })).toMatchObject({ status: 200 });
    expect(await begun.pass('oral-defence')).toMatchObject({
      type: 'StageClosed',
      passed: [first, second],
      eliminated: [],
    });
  });

  it('A14.4: the stage closes when every panellist that counts has scored; nobody is eliminated by it', async () => {
    const begun = await heard();
    for (const code of begun.codes) await begun.examineDone(panellist(1), code, 'defence-score', score(75));
    const refused = await begun.office('/stages/oral-defence/close', {});
    expect(refused).toMatchObject({ status: 422, body: { article: 'A14.4' } });
    expect(refused.body.gaps).toMatchObject([
      { at: begun.code(1), problem: expect.stringContaining('p2、p3') },
      { at: begun.code(2) },
    ]);
    await begun.officeDone('/panel', { panellists: ['p1', 'p2', 'p4'], reason: 'p3因病退出' });
    for (const code of begun.codes) await begun.examineDone(panellist(2), code, 'defence-score', score(75));
    expect((await begun.office('/stages/oral-defence/close', {})).body.gaps).toHaveLength(2);
    for (const code of begun.codes) await begun.examineDone(panellist(4), code, 'defence-score', score(75));
    await begun.pass('oral-defence');
    expect(await begun.office('/panel', { panellists: ['p1', 'p2', 'p3'], reason: '调整' })).toMatchObject({
      status: 422,
      body: { article: 'A14.4' },
    });
  });
});

describe('a consensus that falls after its stage', () => {
  it('A9a, A20b: is renewed by a replacement who scores blind; the lists that were fixed stay', async () => {
    const begun = await heard();
    const code = begun.code(1);
    for (const number of [1, 2, 3]) await begun.examineDone(panellist(number), code, 'defence-score', score(70));
    for (const number of [1, 2, 3])
      await begun.examineDone(panellist(number), begun.code(2), 'defence-score', score(70));
    await begun.officeDone('/persons/e2/interests', { organisation: code, relation: 'ownership' });

    const blocked = await begun.office('/stages/oral-defence/close', {});
    expect(blocked.body.gaps?.map(({ at }) => at)).toEqual([code, code, code]);
    const again = await begun.examine(examiner(1), begun.code(2), 'scorecards/document', sheet(90));
    expect(again).toMatchObject({ status: 422, body: { article: 'A14.2' } });

    await begun.officeDone(`/applications/${code}/team/members`, {
      examiner: 'e5',
      industryExpert: false,
      reason: '补足',
    });
    const { assignments } = await begun.api.done<{ assignments: unknown[] }>('GET', '/api/examiner/assignments', {
      as: examiner(5),
    });
    expect(assignments).toMatchObject([{ code, todo: ['score-document', 'score-site'] }]);
    for (const phase of ['document', 'site']) {
      const scores = `/api/examiner/cycles/${year}/applications/${code}/scores/${phase}`;
      expect(await begun.api.call('GET', scores, { as: examiner(5) })).toMatchObject({ status: 403 });
      await begun.examineDone(examiner(5), code, `scorecards/${phase}`, sheet(55));
      await begun.examineDone(examiner(1), code, `consensus/${phase}`, sheet(55));
    }
    const { version: proposal } = await begun.examineDone<{ version: number }>(
      examiner(1),
      code,
      'recommendation-proposals',
      { recommended: true, award: 'quality', reason: '维持推荐' },
    );
    for (const number of [1, 3, 5]) {
      await begun.examineDone(examiner(number), code, 'recommendation-signatures', { proposal });
    }
    await begun.examineDone(examiner(1), code, 'recommendations', { proposal });
    expect(await begun.pass('oral-defence')).toMatchObject({ type: 'StageClosed', passed: [...begun.codes] });
    const results = await begun.api.done('GET', `/api/office/cycles/${year}/results`, { as: officer });
    expect(results.overall).toMatchObject([
      { code: begun.code(2), document: '500.00', overall: '590.00' },
      { code, document: '550.00', site: '550.00', overall: '580.00' },
    ]);
  });

  it('A20d: with the last stage the team has nothing left to read', async () => {
    const begun = await heard();
    const { assignments } = await begun.api.done<{ assignments: unknown[] }>('GET', '/api/examiner/assignments', {
      as: examiner(1),
    });
    expect(assignments).toEqual([]);
    const reading = `/api/examiner/cycles/${year}/applications/${begun.code(1)}`;
    expect(await begun.api.call('GET', reading, { as: examiner(1) })).toMatchObject({ status: 404 });
  });
});
