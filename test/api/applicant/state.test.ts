import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import {
  announcedYear,
  applicant,
  bring,
  code,
  codeNumbered,
  exampleForm,
  haveConfirmed,
  inWindow,
  record,
  submitted,
  write,
} from '../../kit/applicant.ts';

const state = <T>(api: Awaited<ReturnType<typeof announcedYear>>) =>
  api.done<T>('GET', '/api/applicant/cycles/2026/application', { as: applicant });

describe('the own application', () => {
  it('A13a: shows the draft by sections with versions, and when each was saved', async () => {
    const api = await announcedYear();
    api.now = '2026-03-20T08:00:00.000Z';
    await write(api, applicant, { award: { award: 'quality' } });
    const { sections } = await state<{ sections: Record<string, unknown>[] }>(api);
    expect(sections.find(({ section }) => section === 'award')).toMatchObject({
      title: '申报奖项',
      version: 1,
      savedAt: '2026-03-20T08:00:00.000Z',
      content: { award: 'quality' },
      complete: true,
      gaps: [],
    });
    expect(sections).toHaveLength(9);
  });

  it('A4a: names the standard of the year with the categories that the self-evaluation speaks to', async () => {
    const { criteria } = await state<{ criteria: unknown }>(await announcedYear());
    expect(criteria).toMatchObject({
      standard: expect.stringContaining('GB/T 19580'),
      categories: expect.arrayContaining([
        { code: '4.1', name: '领导' },
        { code: '4.7', name: '结果' },
      ]),
    });
  });

  it('A13d: names the authorities that can be asked for the recommendation, and who was asked', async () => {
    const api = await announcedYear();
    const { authorities } = await state<{ authorities: { unit: string; name: string }[] }>(api);
    expect(authorities).toContainEqual({ unit: 'economy-information', name: '区经济和信息化局' });
    expect(new Set(authorities.map(({ unit }) => unit)).size).toBe(authorities.length);
    await write(api, applicant, { organisation: exampleForm('0'.repeat(20)).organisation ?? {} });
    await api.done('POST', '/api/applicant/cycles/2026/application/recommendation-requests', {
      as: applicant,
      body: { recommender: 'economy-information', evidence: [] },
    });
    expect(await state(api)).toMatchObject({
      recommendations: [{ recommender: 'economy-information', recommenderName: '区经济和信息化局', status: 'open' }],
    });
  });

  it('A13c: shows who was asked and who has answered', async () => {
    const { api } = await submitted();
    const { facts, recommendations } = await state<{
      facts: { fact: string; status: string; departmentName: string }[];
      recommendations: { status: string; recommender: string }[];
    }>(api);
    expect(facts.map(({ fact }) => fact)).toEqual([
      'registration',
      'quality-record',
      'safety-record',
      'environment-record',
      'public-health-record',
      'credit-record',
      'economic-indicators',
      'per-mu-grade',
    ]);
    expect(facts.every(({ status }) => status === 'agreed')).toBe(true);
    expect(recommendations).toEqual([
      expect.objectContaining({ status: 'agreed', recommender: 'association-eyewear' }),
    ]);
  });

  it('A13f: every version stays readable, with the people that it named', async () => {
    const { api, receipt } = await submitted();
    const version = await api.done<{ content: { form: Record<string, unknown> }; people: Record<string, unknown> }>(
      'GET',
      `/api/applicant/cycles/2026/application/versions/${receipt.version}`,
      { as: applicant },
    );
    expect(version.content.form).toMatchObject({ organisation: { name: '温州瓯海明镜眼镜有限公司' } });
    expect(version.people).toMatchObject({ contact: { name: '示例联系人' } });
    const other = await api.call('GET', `/api/applicant/cycles/2026/application/versions/${receipt.version}`, {
      as: { ...applicant, unit: codeNumbered(5) },
    });
    expect(other.status).toBe(404);
  });

  it('A13b: neither the contact nor a consultant in person is in the journal or on the locked shelf', async () => {
    const { api, receipt } = await submitted();
    const history = await api.services.journal.load(streamOf.application('2026', code));
    const kept = await api.services.files.read('evidence', `${code}/2026/${receipt.contentSha256}`);
    for (const text of [JSON.stringify(history), Buffer.from(kept ?? []).toString('utf8')]) {
      expect(text).toContain('温州瓯海明镜眼镜有限公司');
      for (const personal of ['示例联系人', '0577-0000 0000', 'contact@example.com', '示例顾问']) {
        expect(text).not.toContain(personal);
      }
    }
  });

  it('A20d: neither a verdict before its list is fixed, nor a score, a recommendation of the team or another applicant', async () => {
    const { api } = await submitted();
    const rival = codeNumbered(300);
    await record(api, streamOf.assessment('2026', code), {
      type: 'QualificationAssessed',
      application: 1,
      conditions: (['1', '2', '3', '4', '5', '6', '7', '8'] as const).map((condition) => ({
        condition,
        verdict: 'met' as const,
        reason: '机密判断',
        evidence: [],
      })),
      qualified: true,
      reason: '机密判断',
    });
    await record(api, streamOf.visit('2026', code), {
      type: 'TeamRecommendationFiled',
      recommended: true,
      award: 'quality',
      reason: '机密建议',
      signedBy: ['e1'],
      dissents: [],
    });
    await record(api, streamOf.cycle('2026'), {
      type: 'StageClosed',
      stage: 'qualification-review',
      passed: [code],
      eliminated: [{ code: rival, reason: '他人的理由' }],
      basis: {},
    });
    const shown = await state<{ timeline: { text: string }[] }>(api);
    expect(shown.timeline.map(({ text }) => text)).toContain('已通过资格审查');
    const text = JSON.stringify(shown);
    for (const secret of ['机密判断', '机密建议', rival, '他人的理由']) expect(text).not.toContain(secret);
  });

  it('A14.2g: an eliminated organisation reads the reason in its own timeline', async () => {
    const { api } = await submitted();
    await record(api, streamOf.cycle('2026'), {
      type: 'StageClosed',
      stage: 'document-review',
      passed: [],
      eliminated: [{ code, reason: '过程展开不充分' }],
      basis: {},
    });
    const { timeline } = await state<{ timeline: { text: string }[] }>(api);
    expect(timeline.at(-1)?.text).toBe('未通过资料评审：过程展开不充分');
  });
});

describe('the self-check', () => {
  interface Check {
    readonly conditions: readonly {
      readonly condition: string;
      readonly state: string;
      readonly missing: readonly { at: string; problem: string }[];
      readonly refused: readonly { problem: string }[];
      readonly toJudge: readonly { at: string; problem: string }[];
    }[];
  }
  const check = (api: Awaited<ReturnType<typeof announcedYear>>) =>
    api.done<Check>('GET', '/api/applicant/cycles/2026/application/self-check', { as: applicant });

  it('A11: names what each of the eight conditions lacks', async () => {
    const api = await announcedYear();
    const { conditions } = await check(api);
    expect(conditions.map(({ condition }) => condition)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(conditions.every(({ state: s, missing }) => s === 'incomplete' && missing.length > 0)).toBe(true);
    const places = (condition: string) =>
      conditions.find((c) => c.condition === condition)?.missing.map(({ at }) => at) ?? [];
    expect(places('1')).toEqual(expect.arrayContaining(['organisation.registeredOn', 'facts.registration']));
    expect(places('3')).toEqual(expect.arrayContaining(['eligibility.certificates', 'facts.economic-indicators']));
    expect(places('6')).toEqual(expect.arrayContaining(['facts.safety-record', 'facts.environment-record']));
    expect(places('7')).toContain('facts.credit-record');
  });

  it('A11e: «not evaluated» is neither ready nor missing: the office has to judge it', async () => {
    const api = await announcedYear();
    api.now = inWindow;
    const form = exampleForm(await bring(api, applicant, code));
    const perMu = { year: 2025, grade: 'not-evaluated', evidence: [] };
    await write(api, applicant, { ...form, eligibility: { ...form.eligibility, perMu } });
    await haveConfirmed(api, applicant);
    const fifth = (await check(api)).conditions.find(({ condition }) => condition === '5');
    expect(fifth).toMatchObject({
      state: 'doubtful',
      missing: [],
      refused: [],
      toJudge: [{ at: 'eligibility.perMu.grade', problem: expect.stringContaining('评审办') }],
    });
  });

  it('A11: is ready when nothing lacks, and doubtful where a department did not confirm', async () => {
    const { api } = await submitted();
    expect((await check(api)).conditions.every(({ state: s }) => s === 'ready')).toBe(true);

    const asked = await announcedYear();
    asked.now = inWindow;
    await write(asked, applicant, exampleForm('0'.repeat(20)));
    const { request } = await asked.done<{ request: number }>(
      'POST',
      '/api/applicant/cycles/2026/application/verification-requests',
      { as: applicant, body: { fact: 'credit-record' } },
    );
    await asked.done('POST', `/api/partner/cycles/2026/verifications/${code}/credit-record/refuse`, {
      as: { id: 'dr', roles: ['department'], unit: 'development-reform' },
      body: { request, reason: '存在行政处罚信息' },
    });
    const seventh = (await check(asked)).conditions.find(({ condition }) => condition === '7');
    expect(seventh?.refused).toEqual([
      { at: 'facts.credit-record', problem: '区发展和改革局未予确认：存在行政处罚信息' },
    ]);
  });
});
