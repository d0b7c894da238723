import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import {
  announcedYear,
  applicant,
  bring,
  code,
  codeNumbered,
  confirm,
  exampleForm,
  factsOf,
  haveConfirmed,
  inWindow,
  officer,
  readyToSubmit,
  record,
  submit,
  submitted,
  supervisor,
  write,
} from '../../kit/applicant.ts';
import { awardRecord } from '../../kit/award.ts';
import { examplePolicy } from '../../kit/policy.ts';

const places = (body: { gaps?: readonly { at: string }[] | undefined }): readonly string[] =>
  (body.gaps ?? []).map(({ at }) => at);

describe('submitting', () => {
  it('A13e: an empty application is refused with every gap at once, each at its place', async () => {
    const api = await announcedYear();
    api.now = inWindow;
    const { status, body } = await submit(api);
    expect(status).toBe(422);
    expect(body).toMatchObject({ article: 'A13', type: expect.stringContaining('application-incomplete') });
    expect(places(body)).toEqual(
      expect.arrayContaining([
        'organisation.name',
        'organisation.address',
        'award.award',
        'eligibility.conditions.1',
        'eligibility.conditions.8',
        'indicators.years',
        'self-evaluation.reportEvidence',
        'consultants.used',
        'declarations.signatureEvidence',
        'declarations.sealEvidence',
        'declarations.undertakingEvidence',
        'contact.telephone',
        'facts.registration',
        'facts.safety-record',
        'recommendation',
      ]),
    );
    expect(body.gaps?.every(({ problem }) => /[\u4e00-\u9fff]/.test(problem))).toBe(true);
  });

  it('A13e: a complete application is received under a number, its content frozen under its hash', async () => {
    const { api, receipt } = await submitted();
    expect(receipt.receiptNumber).toMatch(/^SJ2026-[0-9A-F]{10}$/);
    expect(receipt.receivedAt).toBe(inWindow);
    const [event] = (await api.services.journal.load(streamOf.application('2026', code))).slice(-1);
    expect(event?.event).toMatchObject({
      type: 'ApplicationSubmitted',
      award: 'quality',
      organisation: { name: '温州瓯海明镜眼镜有限公司', industry: '眼镜制造', industrial: true },
      consultants: ['示例咨询有限公司'],
      content: { sha256: receipt.contentSha256 },
    });
  });

  it('A12b: the window is half-open: the first instant counts, the last one before its end, and the end no more', async () => {
    const { api } = await readyToSubmit();
    const early = await submit(api, applicant, { at: '2026-03-31T15:59:59.999Z' });
    expect(early).toMatchObject({
      status: 422,
      body: { article: 'A12', type: expect.stringContaining('window-not-open') },
    });
    const late = await submit(api, applicant, { at: '2026-04-30T16:00:00.000Z' });
    expect(late).toMatchObject({ status: 422, body: { article: 'A12', type: expect.stringContaining('window-over') } });
    expect((await submit(api, applicant, { at: '2026-04-30T15:59:59.999Z' })).status).toBe(201);
  });

  it('A12b: an extension counts for everybody from its publication', async () => {
    const { api } = await readyToSubmit();
    await api.done('POST', '/api/office/cycles/2026/window-extensions', {
      as: officer,
      body: { documentNumber: '瓯质评办〔2026〕2号', closes: '2026-05-08T00:00:00+08:00', reason: '节假日顺延' },
    });
    expect((await submit(api, applicant, { at: '2026-05-07T15:59:59.999Z' })).status).toBe(201);
  });

  it('A12c: a retry of what was received in time gets the same answer after the end; a new attempt is late', async () => {
    const { api } = await readyToSubmit();
    const key = randomUUID();
    const first = await submit(api, applicant, { at: '2026-04-30T15:59:59.999Z', key });
    const retry = await submit(api, applicant, { at: '2026-04-30T16:00:01.000Z', key });
    expect(first.status).toBe(201);
    expect(retry).toEqual(first);
    expect((await submit(api, applicant, { at: '2026-04-30T16:00:01.000Z' })).body.type).toContain('already-submitted');
  });

  it('A12c: while the window is closing what was received before the gate counts; once the list is fixed nothing does', async () => {
    const { api } = await readyToSubmit();
    const at = '2026-04-30T16:00:00.000Z';
    await record(api, streamOf.cycle('2026'), { type: 'WindowClosing', at }, at);
    expect((await submit(api, applicant, { at })).body.type).toContain('window-over');
    expect((await submit(api, applicant, { at: '2026-04-30T15:59:59.999Z' })).status).toBe(201);
  });

  it('A12c: what is processed after the list of applicants was fixed is void, even if received before', async () => {
    const { api } = await readyToSubmit();
    const at = '2026-04-30T16:00:00.000Z';
    await record(api, streamOf.cycle('2026'), { type: 'WindowClosing', at }, at);
    await record(api, streamOf.cycle('2026'), { type: 'WindowClosed', applicants: [] }, at);
    expect(await submit(api, applicant, { at: '2026-04-30T15:59:59.999Z' })).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining('受理名单已经固定') },
    });
  });

  it('A12c: neither the office nor the supervisor can submit for anyone', async () => {
    const { api } = await readyToSubmit();
    expect((await submit(api, officer)).status).toBe(403);
    expect((await submit(api, supervisor)).status).toBe(403);
  });

  it('A3d: somebody acts only for the organisation of his token', async () => {
    const { api } = await submitted();
    const other = await api.done<{ status: string; submission?: unknown }>(
      'GET',
      '/api/applicant/cycles/2026/application',
      { as: { ...applicant, unit: codeNumbered(18) } },
    );
    expect(other.status).toBe('draft');
    expect(other.submission).toBeUndefined();
    expect(await submit(api, { id: 'nobody', roles: ['applicant'] })).toMatchObject({
      status: 403,
      body: { type: expect.stringContaining('no-organisation') },
    });
  });

  it('A3d: an organisation applies once a year', async () => {
    const { api } = await submitted();
    expect(await submit(api)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('already-submitted') },
    });
  });
});

describe('submitting at once, and over and over', () => {
  it('A3d: of several submissions at the same moment one counts', async () => {
    const { api } = await readyToSubmit();
    const answers = await Promise.all(Array.from({ length: 5 }, () => submit(api)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422, 422, 422]);
    const history = await api.services.journal.load(streamOf.application('2026', code));
    expect(history.filter(({ event }) => event.type === 'ApplicationSubmitted')).toHaveLength(1);
  });

  it('A3d, A12b: whatever order of submitting, withdrawing and writing, in and out of the window', async () => {
    const opens = '2026-03-31T16:00:00.000Z';
    const closes = '2026-04-30T16:00:00.000Z';
    const times = ['2026-03-31T15:59:59.999Z', opens, '2026-04-30T15:59:59.999Z', closes];
    const step = fc.record({ what: fc.constantFrom('submit', 'withdraw', 'write'), at: fc.constantFrom(...times) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const { api } = await readyToSubmit();
        const path = '/api/applicant/cycles/2026/application';
        let [inside, saved] = [false, 1];
        for (const { what, at } of steps) {
          if (what === 'submit') {
            const open = opens <= at && at < closes;
            expect((await submit(api, applicant, { at })).status).toBe(open && !inside ? 201 : 422);
            inside ||= open;
          } else if (what === 'withdraw') {
            const body = { reason: '完善' };
            const { status } = await api.call('POST', `${path}/withdraw`, { as: applicant, body, at });
            expect(status).toBe(inside ? 201 : 422);
            inside = false;
          } else {
            const body = { known: saved, content: { award: 'quality' } };
            const { status } = await api.call('PUT', `${path}/draft/award`, { as: applicant, body, at });
            expect(status).toBe(inside ? 422 : 201);
            if (status === 201) saved += 1;
          }
        }
        const state = await api.done<{ status: string }>('GET', path, { as: applicant });
        expect(state.status === 'submitted').toBe(inside);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a submission is judged by', () => {
  const refusedFor = async (changes: Parameters<typeof exampleForm>[1]) => {
    const { api } = await readyToSubmit(changes);
    const { status, body } = await submit(api);
    expect(status).toBe(422);
    return { places: places(body), body };
  };
  const form = exampleForm('0'.repeat(20));

  it('A11a: three full years on the last day of the window, to the day', async () => {
    const organisation = (registeredOn: string, evidence: string) => ({
      organisation: { ...form.organisation, licenceEvidence: evidence, registeredOn },
    });
    const { api, evidence } = await readyToSubmit();
    await write(api, applicant, organisation('2023-05-01', evidence));
    const short = await submit(api);
    expect(places(short.body)).toContain('organisation.registeredOn');
    expect(short.body.gaps?.find(({ at }) => at === 'organisation.registeredOn')?.problem).toContain('2026-04-30');
    await write(api, applicant, organisation('2023-04-30', evidence));
    const { request } = await api.done<{ request: number }>(
      'POST',
      '/api/applicant/cycles/2026/application/verification-requests',
      { as: applicant, body: { fact: 'registration' } },
    );
    await confirm(api, code, 'registration', request);
    expect((await submit(api)).status).toBe(201);
  });

  it('A11a: the address lies in Ouhai', async () => {
    const api = await announcedYear();
    await write(api, applicant, { organisation: { ...form.organisation, address: '杭州市西湖区示例路1号' } });
    const { sections } = await api.done<{ sections: { section: string; gaps: { at: string; problem: string }[] }[] }>(
      'GET',
      '/api/applicant/cycles/2026/application',
      { as: applicant },
    );
    expect(sections.find(({ section }) => section === 'organisation')?.gaps).toEqual([
      { at: 'organisation.address', problem: expect.stringContaining('瓯海区') },
      { at: 'organisation.licenceEvidence', problem: expect.stringContaining('不存在') },
    ]);
  });

  it('A11a: a code that fails GB 32100 is refused, until the registration authority confirmed that it is real', async () => {
    const strange = `${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'}`;
    const as = { ...applicant, unit: strange };
    const api = await announcedYear();
    api.now = inWindow;
    const evidence = await bring(api, as, strange);
    await write(api, as, exampleForm(evidence));
    const before = await submit(api, as);
    expect(places(before.body)).toEqual(expect.arrayContaining(['organisation.creditCode', 'facts.credit-code']));
    await haveConfirmed(api, as);
    expect((await submit(api, as)).status).toBe(201);
  });

  it('A11a: such a code is taken for real by the office, with a reason, and needs no confirmation then', async () => {
    const strange = `${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'}`;
    const as = { ...applicant, unit: strange };
    const api = await announcedYear();
    api.now = inWindow;
    const evidence = await bring(api, as, strange);
    await write(api, as, exampleForm(evidence));
    const accept = (of: string, reason: string) =>
      api.call('POST', `/api/office/cycles/2026/applications/${of}/credit-code`, { as: officer, body: { reason } });
    const undeclared = await accept(strange, '登记机关档案核对无误');
    expect([undeclared.status, undeclared.body]).toEqual([
      403,
      expect.objectContaining({ type: expect.stringContaining('undertaking-missing') }),
    ]);
    await api.done('POST', '/api/office/cycles/2026/interests', {
      as: officer,
      body: { undertaking: true, interests: [] },
    });
    expect((await accept(strange, '')).status).toBe(400);
    expect((await accept(code, '一切正常')).body).toMatchObject({
      type: expect.stringContaining('credit-code-in-order'),
    });
    expect((await accept(strange, '登记机关档案核对无误')).status).toBe(201);
    expect((await accept(strange, '再次认可')).body).toMatchObject({
      type: expect.stringContaining('credit-code-accepted'),
    });
    const after = await submit(api, as);
    expect(places(after.body)).toContain('facts.registration');
    expect(places(after.body)).not.toContain('organisation.creditCode');
    expect(places(after.body)).not.toContain('facts.credit-code');
    const asked = await api.call('POST', '/api/applicant/cycles/2026/application/verification-requests', {
      as,
      body: { fact: 'credit-code' },
    });
    expect(asked.body).toMatchObject({ type: expect.stringContaining('fact-not-concerned') });
    await haveConfirmed(api, as);
    expect((await submit(api, as)).status).toBe(201);
  });

  it('A11c: both certifications are in force on the last day of the window', async () => {
    const { api, evidence } = await readyToSubmit();
    const full = exampleForm(evidence);
    const certificate = (kind: string, validUntil: string) => ({
      kind,
      number: 'CN-1',
      issuer: '示例认证有限公司',
      validFrom: '2024-01-01',
      validUntil,
      evidence,
    });
    const judged = async (certificates: unknown[]) => {
      await write(api, applicant, { eligibility: { ...full.eligibility, certificates } });
      return (await submit(api)).body.gaps ?? [];
    };
    expect(await judged([certificate('quality-management', '2027-01-01')])).toEqual([
      { at: 'eligibility.certificates', problem: expect.stringContaining('缺少环境管理体系认证') },
    ]);
    expect(
      await judged([
        certificate('quality-management', '2027-01-01'),
        certificate('environmental-management', '2026-04-29'),
      ]),
    ).toEqual([{ at: 'eligibility.certificates', problem: expect.stringContaining('已失效') }]);
    await write(api, applicant, {
      eligibility: {
        ...full.eligibility,
        certificates: [
          certificate('quality-management', '2026-04-30'),
          certificate('environmental-management', '2026-04-30'),
        ],
      },
    });
    expect((await submit(api)).status).toBe(201);
  });

  it('A11e: an industrial enterprise below grade B is told so; not evaluated is for the office to judge', async () => {
    const { api, evidence } = await readyToSubmit();
    const full = exampleForm(evidence);
    const graded = async (grade: string, proof: string[]) => {
      await write(api, applicant, {
        eligibility: { ...full.eligibility, perMu: { year: 2025, grade, evidence: proof } },
      });
      return (await submit(api)).body.gaps ?? [];
    };
    expect(await graded('C', [evidence])).toEqual(
      expect.arrayContaining([{ at: 'eligibility.perMu.grade', problem: expect.stringContaining('低于B档') }]),
    );
    const unevaluated = await graded('not-evaluated', []);
    expect(unevaluated.filter(({ at }) => at.startsWith('eligibility'))).toEqual([]);
    const { perMu: _, ...without } = full.eligibility ?? {};
    await write(api, applicant, { eligibility: without });
    expect(places((await submit(api)).body)).toContain('eligibility.perMu');
  });

  it('A11e: who is no industrial enterprise says that the condition does not apply', async () => {
    const { api, evidence } = await readyToSubmit();
    const full = exampleForm(evidence);
    await write(api, applicant, { organisation: { ...full.organisation, industrial: false } });
    expect(places((await submit(api)).body)).toContain('eligibility.conditions.5.claim');
  });

  it('A2b: the innovation award’s application carries all four kinds of innovation results', async () => {
    const { api, evidence } = await readyToSubmit();
    await write(api, applicant, { award: { award: 'innovation' } });
    expect(places((await submit(api)).body)).toEqual([
      'innovation.quality',
      'innovation.standards',
      'innovation.brand',
      'innovation.intellectualProperty',
    ]);
    const result = { name: '示例成果', year: 2025, description: '成效', evidence: [evidence] };
    const some = { quality: [result], standards: [result], brand: [result], intellectualProperty: [] };
    await write(api, applicant, { innovation: some });
    const short = await submit(api);
    expect(short.body).toMatchObject({ article: 'A2', gaps: [{ at: 'innovation.intellectualProperty' }] });
    await write(api, applicant, { innovation: { ...some, intellectualProperty: [result] } });
    expect((await submit(api)).status).toBe(201);
  });

  it('A4a: the self-evaluation speaks to every category of the year’s edition, and to no other', async () => {
    const { places: at } = await refusedFor({
      'self-evaluation': { reportEvidence: '0'.repeat(20), categories: { '4.1': '领导', '4.9': '无此类目' } },
    });
    expect(at).toEqual(expect.arrayContaining(['self-evaluation.categories.4.7', 'self-evaluation.categories.4.9']));
    expect(at).not.toContain('self-evaluation.categories.4.1');
  });

  it('A13b: economic indicators are those of the three years before', async () => {
    const years = [2022, 2023, 2024].map((year) => ({
      year,
      revenue: 1,
      profit: -1,
      tax: 0,
      assets: 1,
      research: 0,
      employees: 10,
    }));
    const { body } = await refusedFor({ indicators: { years } });
    expect(body.gaps?.find(({ at }) => at === 'indicators.years')?.problem).toContain('2023、2024、2025');
  });

  it('A13b: who was helped by consultants names them', async () => {
    const api = await announcedYear();
    await write(api, applicant, { consultants: { used: true, consultants: [] } });
    api.now = inWindow;
    expect(places((await submit(api)).body)).toContain('consultants.consultants');
  });

  it('A13b: a file counts only when its bytes were verified', async () => {
    const { places: at } = await refusedFor({
      declarations: {
        signatureEvidence: 'a'.repeat(20),
        sealEvidence: 'b'.repeat(20),
        undertakingEvidence: 'c'.repeat(20),
      },
    });
    expect(at).toEqual([
      'declarations.signatureEvidence',
      'declarations.sealEvidence',
      'declarations.undertakingEvidence',
    ]);
  });

  it('A13c: only unanswered blocks: a refused fact does not, and a changed statement does', async () => {
    const api = await announcedYear();
    api.now = inWindow;
    const evidence = await bring(api, applicant, code);
    const full = exampleForm(evidence);
    await write(api, applicant, full);
    await haveConfirmed(api, applicant);
    await write(api, applicant, {
      indicators: {
        years: (full.indicators as { years: { year: number }[] }).years.map((y) => ({ ...y, revenue: 99 })),
      },
    });
    const changed = await submit(api);
    expect(changed.body.gaps).toEqual([
      { at: 'facts.economic-indicators', problem: expect.stringContaining('已改变') },
    ]);
    const { request } = await api.done<{ request: number }>(
      'POST',
      '/api/applicant/cycles/2026/application/verification-requests',
      { as: applicant, body: { fact: 'economic-indicators' } },
    );
    expect((await submit(api)).body.gaps).toEqual([
      { at: 'facts.economic-indicators', problem: expect.stringContaining('尚未答复') },
    ]);
    await api.done('POST', `/api/partner/cycles/2026/verifications/${code}/economic-indicators/refuse`, {
      as: { id: 'tax', roles: ['department'], unit: 'taxation' },
      body: { request, reason: '与申报数据不一致' },
    });
    expect((await factsOf(api, applicant)).find(({ fact }) => fact === 'economic-indicators')?.status).toBe('refused');
    expect((await submit(api)).status).toBe(201);
  });

  it('a former winner does not apply again for the years that the policy says: shown as policy, not as regulation', async () => {
    const { api } = await readyToSubmit();
    const conferred = (year: number) =>
      record(api, streamOf.award(String(year), code), awardRecord({ decidedOn: `${year}-11-01` }));
    await conferred(2026 - examplePolicy.formerWinnerYears - 1);
    await conferred(2026 - examplePolicy.formerWinnerYears);
    const refused = await submit(api);
    expect(refused.body).toMatchObject({ status: 422, basis: 'policy', gaps: [{ at: 'award.award' }] });
    expect(refused.body.article).toBeUndefined();
    await write(api, applicant, { award: { award: 'innovation' } });
    expect(places((await submit(api)).body)).not.toContain('award.award');
  });
});
