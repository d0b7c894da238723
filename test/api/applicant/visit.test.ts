import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api } from '../../kit/api.ts';
import { applicant, code, officer, record, submitted } from '../../kit/applicant.ts';

const path = '/api/applicant/cycles/2026/application';

const file = (api: Api, finding = '现场管理有序') =>
  record(api, streamOf.visit('2026', code), {
    type: 'SiteReportFiled',
    visitedOn: '2026-06-10',
    findings: [{ item: '4.5.2', finding }],
    strengths: [{ item: '4.5.2', text: '过程识别完整' }],
    opportunities: [{ item: '4.6.2', text: '加强数据分析' }],
  });

const answer = (api: Api, how: 'confirm' | 'dispute', report: number, at?: string) =>
  api.call('POST', `${path}/site-report/${how}`, {
    as: applicant,
    body: how === 'confirm' ? { report } : { report, statement: '第3页的描述与事实不符' },
    ...(at ? { at } : {}),
  });

describe('the site report', () => {
  it('A14.3b: shows findings, strengths and opportunities, and nothing else that the stream holds', async () => {
    const { api } = await submitted();
    expect((await api.call('GET', `${path}/site-report`, { as: applicant })).status).toBe(404);
    const report = await file(api);
    await record(api, streamOf.visit('2026', code), {
      type: 'TeamRecommendationFiled',
      recommended: false,
      award: 'quality',
      reason: '机密建议',
      signedBy: ['e1', 'e2', 'e3'],
      dissents: [],
    });
    const shown = await api.done('GET', `${path}/site-report`, { as: applicant });
    expect(shown).toMatchObject({ report, findings: [{ item: '4.5.2', finding: '现场管理有序' }] });
    expect(Object.keys(shown).toSorted()).toEqual(
      ['answerBy', 'filedAt', 'findings', 'opportunities', 'report', 'strengths', 'visitedOn'].toSorted(),
    );
    expect(JSON.stringify(shown)).not.toContain('机密建议');
  });

  it('A14.3c: is confirmed once; a new version can be answered again', async () => {
    const { api } = await submitted();
    const first = await file(api);
    expect((await answer(api, 'confirm', first)).status).toBe(201);
    expect((await answer(api, 'dispute', first)).body.type).toContain('site-report-answered');
    const second = await file(api, '补充后的描述');
    expect(await answer(api, 'confirm', first)).toMatchObject({ status: 409, body: { current: { report: second } } });
    expect((await answer(api, 'confirm', second)).status).toBe(201);
  });

  it('A14.3c: a disagreement stays attached', async () => {
    const { api } = await submitted();
    const report = await file(api);
    expect((await answer(api, 'dispute', report)).status).toBe(201);
    const { answer: said } = await api.done<{ answer: unknown }>('GET', `${path}/site-report`, { as: applicant });
    expect(said).toMatchObject({ confirmed: false, statement: '第3页的描述与事实不符' });
  });

  it('A14.3c: what was received before the visit’s closing counts, nothing after it', async () => {
    const { api } = await submitted();
    const report = await file(api);
    const at = '2026-06-20T02:00:00.000Z';
    await record(api, streamOf.cycle('2026'), {
      type: 'StageClosing',
      stage: 'site-visit',
      at,
      selected: [],
      reasons: [],
    });
    expect((await answer(api, 'confirm', report, at)).body.type).toContain('site-visit-closed');
    expect((await answer(api, 'confirm', report, '2026-06-20T01:59:59.999Z')).status).toBe(201);
  });

  it('A14.3c: nobody answers for the organisation', async () => {
    const { api } = await submitted();
    const report = await file(api);
    const answered = await api.call('POST', `${path}/site-report/confirm`, { as: officer, body: { report } });
    expect(answered.status).toBe(403);
  });
});

describe('asking that a member does not take part', () => {
  const visitOn = '2026-06-10';
  /** 0:00 of that day in Beijing. */
  const visitDay = '2026-06-09T16:00:00.000Z';
  const announced = async () => {
    const { api } = await submitted();
    await record(api, streamOf.examiner('e1'), {
      type: 'ExaminerRegistered',
      capacity: 'examiner',
      expertise: ['质量管理'],
      industryExpert: false,
      qualifications: ['高级工程师'],
      profile: await api.services.privates.put('e'.repeat(32), { name: '评审员甲' }, streamOf.examiner('e1'), api.now),
    });
    await record(api, streamOf.team('2026', code), {
      type: 'TeamFormed',
      team: '一组',
      members: ['e1', 'e2', 'e3'].map((examiner) => ({ examiner, industryExpert: examiner === 'e3' })),
      leader: 'e2',
    });
    return api;
  };
  const plan = (api: Api) =>
    record(api, streamOf.assessment('2026', code), { type: 'VisitPlanned', on: visitOn, days: 1, agenda: '首次会议' });
  const ask = (api: Api, member: string, at?: string) =>
    api.call<{ request: number }>('POST', `${path}/recusal-requests`, {
      as: applicant,
      body: { member, grounds: '曾任竞争对手顾问' },
      ...(at ? { at } : {}),
    });

  it('A14.3a: the team is known once the visit is announced, not before', async () => {
    const api = await announced();
    type Visit = { visit?: { team: unknown[] } };
    expect((await api.done<Visit>('GET', path, { as: applicant })).visit).toBeUndefined();
    expect((await ask(api, 'e1')).body.type).toContain('visit-not-announced');
    await plan(api);
    expect((await api.done<Visit>('GET', path, { as: applicant })).visit?.team).toEqual([
      { member: 'e1', name: '评审员甲', leader: false },
      { member: 'e2', leader: true },
      { member: 'e3', leader: false },
    ]);
  });

  it('A14.3a: before the day of the visit, for a member, once until it is decided', async () => {
    const api = await announced();
    await plan(api);
    expect((await ask(api, 'e1', visitDay)).body.type).toContain('visit-begun');
    expect((await ask(api, 'e9')).status).toBe(404);
    const asked = await ask(api, 'e1', '2026-06-09T15:59:59.999Z');
    expect(asked.status).toBe(201);
    expect((await ask(api, 'e1')).body.type).toContain('recusal-already-asked');
    await record(api, streamOf.assessment('2026', code), {
      type: 'RecusalDecided',
      request: asked.body.request,
      member: 'e1',
      granted: false,
      reason: '经核实不存在利害关系',
    });
    const { visit } = await api.done<{ visit: { recusals: unknown[] } }>('GET', path, { as: applicant });
    expect(visit.recusals).toEqual([
      expect.objectContaining({ member: 'e1', grounds: '曾任竞争对手顾问', granted: false }),
    ]);
    expect((await ask(api, 'e1')).status).toBe(201);
  });

  it('A20: the grounds speak about a person and are not in the journal', async () => {
    const api = await announced();
    await plan(api);
    await ask(api, 'e1');
    const history = await api.services.journal.load(streamOf.application('2026', code));
    expect(JSON.stringify(history)).not.toContain('竞争对手');
  });
});
