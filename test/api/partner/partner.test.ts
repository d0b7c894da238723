import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api, Person } from '../../kit/api.ts';
import {
  announcedYear,
  applicant,
  association,
  bring,
  code,
  emergency,
  exampleForm,
  factsOf,
  haveConfirmed,
  inWindow,
  market,
  officialOf,
  record,
  submit,
  submitted,
  write,
} from '../../kit/applicant.ts';

interface Inbox {
  readonly cycle: string;
  readonly verifications: readonly {
    readonly fact: string;
    readonly request: number;
    readonly status: string;
    readonly statement: string;
    readonly organisation: string;
    readonly due: string;
    readonly overdue: boolean;
    readonly evidence: readonly { owner: string; id: string; title: string }[];
  }[];
  readonly recommendations: readonly { readonly request: number; readonly status: string }[];
}

const inbox = (api: Api, as: Person) => api.done<Inbox>('GET', '/api/partner/requests', { as });

const drafted = async () => {
  const api = await announcedYear();
  api.now = inWindow;
  const evidence = await bring(api, applicant, code, '安全生产承诺');
  await write(api, applicant, exampleForm(evidence));
  return { api, evidence };
};

const ask = (api: Api, fact: string, evidence: string[] = []) =>
  api.call<{ request: number }>('POST', '/api/applicant/cycles/2026/application/verification-requests', {
    as: applicant,
    body: { fact, evidence },
  });

const askRecommendation = (api: Api, recommender: string) =>
  api.call<{ request: number }>('POST', '/api/applicant/cycles/2026/application/recommendation-requests', {
    as: applicant,
    body: { recommender },
  });

const answer = (api: Api, as: typeof market, fact: string, how: 'confirm' | 'refuse', body: unknown) =>
  api.call('POST', `/api/partner/cycles/2026/verifications/${code}/${fact}/${how}`, { as, body });

describe('verification by departments', () => {
  it('A13c: reaches the department concerned in the words of the form, with what is attached and when it is due', async () => {
    const { api, evidence } = await drafted();
    const { body } = await ask(api, 'safety-record', [evidence]);
    const { verifications, cycle } = await inbox(api, emergency);
    expect(cycle).toBe('2026');
    expect(verifications).toEqual([
      expect.objectContaining({
        fact: 'safety-record',
        request: body.request,
        status: 'open',
        organisation: '温州瓯海明镜眼镜有限公司',
        statement: expect.stringContaining('近三年未发生重大生产安全事故'),
        // Ten working days from 10 April 2026, over no holiday.
        due: '2026-04-24T16:00:00.000Z',
        overdue: false,
        evidence: [{ owner: code, id: evidence, title: '安全生产承诺', name: '安全生产承诺.pdf' }],
      }),
    ]);
    expect((await inbox(api, market)).verifications).toEqual([]);
    api.now = '2026-04-24T16:00:00.000Z';
    expect((await inbox(api, emergency)).verifications[0]?.overdue).toBe(true);
  });

  it('A13c: is confirmed with proof of the department’s own, once', async () => {
    const { api, evidence } = await drafted();
    const { body } = await ask(api, 'safety-record');
    const { request } = body;
    expect((await answer(api, emergency, 'safety-record', 'confirm', { request, evidence: [] })).status).toBe(400);
    const foreign = await answer(api, emergency, 'safety-record', 'confirm', { request, evidence: [evidence] });
    expect(foreign.body.type).toContain('evidence-not-clear');
    const proof = await bring(api, emergency, 'emergency');
    expect((await answer(api, emergency, 'safety-record', 'confirm', { request, evidence: [proof] })).status).toBe(201);
    const again = await answer(api, emergency, 'safety-record', 'refuse', { request, reason: '改主意' });
    expect(again.body.type).toContain('request-answered');
    expect((await inbox(api, emergency)).verifications[0]).toMatchObject({ status: 'agreed', evidence: [] });
  });

  it('A13c: is refused with a reason that the organisation reads', async () => {
    const { api } = await drafted();
    const { body } = await ask(api, 'safety-record');
    expect((await answer(api, emergency, 'safety-record', 'refuse', { request: body.request })).status).toBe(400);
    await answer(api, emergency, 'safety-record', 'refuse', { request: body.request, reason: '2025年发生一起事故' });
    expect((await factsOf(api, applicant)).find(({ fact }) => fact === 'safety-record')).toMatchObject({
      status: 'refused',
      reason: '2025年发生一起事故',
    });
  });

  it('A13c: another department learns nothing of it, not even that somebody was asked', async () => {
    const { api } = await drafted();
    const { body } = await ask(api, 'safety-record');
    const proof = await bring(api, market, 'market-regulation');
    const stranger = await answer(api, market, 'safety-record', 'confirm', {
      request: body.request,
      evidence: [proof],
    });
    const nothing = await answer(api, market, 'credit-record', 'confirm', { request: 1, evidence: [proof] });
    expect(stranger.status).toBe(404);
    expect(stranger.body).toEqual(nothing.body);
    expect((await api.call('GET', '/api/partner/requests', { as: applicant })).status).toBe(403);
  });

  it('A13f: a corrected statement replaces the question; an answer to the old one is refused with the new one', async () => {
    const { api } = await drafted();
    const first = await ask(api, 'registration');
    expect((await ask(api, 'registration')).body.type).toContain('fact-already-asked');
    const { organisation } = exampleForm('0'.repeat(20));
    await write(api, applicant, { organisation: { ...organisation, address: '浙江省温州市瓯海区新桥街道1号' } });
    const second = await ask(api, 'registration');
    expect(second.status).toBe(201);
    const proof = await bring(api, market, 'market-regulation');
    const old = await answer(api, market, 'registration', 'confirm', {
      request: first.body.request,
      evidence: [proof],
    });
    expect(old).toMatchObject({
      status: 409,
      body: { current: { request: second.body.request, statement: expect.stringContaining('新桥街道') } },
    });
    const now = await answer(api, market, 'registration', 'confirm', {
      request: second.body.request,
      evidence: [proof],
    });
    expect(now.status).toBe(201);
    expect((await ask(api, 'registration')).body.detail).toContain('已由区市场监管局确认');
  });

  it('A13c: nothing is asked that the form does not say yet, that does not apply, or that is no fact', async () => {
    const api = await announcedYear();
    const empty = await ask(api, 'economic-indicators');
    expect(empty.body.type).toContain('fact-incomplete');
    expect(empty.body.gaps?.map(({ at }) => at)).toEqual(
      expect.arrayContaining(['organisation.name', 'indicators.years']),
    );
    expect((await ask(api, 'per-mu-grade')).body.type).toContain('fact-not-concerned');
    expect((await ask(api, 'anything')).status).toBe(404);
  });

  it('A13c: requests lapse with a withdrawal, and are asked again for the next application', async () => {
    const { api, evidence } = await submitted();
    const { organisation } = exampleForm(evidence);
    const request = await record(api, streamOf.assessment('2026', code), {
      type: 'CorrectionRequested',
      items: ['登记日期有误'],
      facts: [],
      due: '2026-04-20T16:00:00.000Z',
    });
    await write(api, applicant, { organisation: { ...organisation, registeredOn: '2014-02-02' } });
    const corrected = await api.done<{ version: number }>('POST', '/api/applicant/cycles/2026/application/correct', {
      as: applicant,
      body: { request, answers: [{ item: 1, sections: ['organisation'], answer: '已更正' }] },
    });
    const registration = async () =>
      (await inbox(api, market)).verifications.find(({ fact }) => fact === 'registration');
    expect(await registration()).toMatchObject({ status: 'open', request: corrected.version });
    await api.done('POST', '/api/applicant/cycles/2026/application/withdraw', {
      as: applicant,
      body: { reason: '完善' },
    });
    expect(await registration()).toBeUndefined();
    const proof = await bring(api, market, 'market-regulation', '补充证明');
    const late = await answer(api, market, 'registration', 'confirm', {
      request: corrected.version,
      evidence: [proof],
    });
    expect(late.body.type).toContain('application-withdrawn');
    const { body } = await ask(api, 'registration');
    expect(await registration()).toMatchObject({ status: 'open', request: body.request });
    const now = await answer(api, market, 'registration', 'confirm', { request: body.request, evidence: [proof] });
    expect(now.status).toBe(201);
  });

  it('A13f: after submission nothing more is asked', async () => {
    const { api } = await submitted();
    expect((await ask(api, 'registration')).body.type).toContain('application-frozen');
  });

  it('A13c: a question whose due date lies in a year without a known calendar is refused, not guessed', async () => {
    const { api } = await drafted();
    api.now = '2026-12-25T02:00:00.000Z';
    expect((await ask(api, 'registration')).body.type).toContain('calendar-unknown');
  });
});

describe('recommendation', () => {
  const sign = (api: Api, as: typeof market, request: number) =>
    api.call('POST', `/api/partner/cycles/2026/recommendations/${code}/sign`, {
      as,
      body: { request, statement: '同意推荐' },
    });

  it('A13d: an association signs, and one signature suffices', async () => {
    const { api } = await drafted();
    const asked = await askRecommendation(api, 'association-eyewear');
    expect((await inbox(api, association)).recommendations).toEqual([
      expect.objectContaining({ request: asked.body.request, status: 'open' }),
    ]);
    expect((await sign(api, association, asked.body.request)).status).toBe(201);
    expect((await askRecommendation(api, 'economy-information')).body.type).toContain('already-recommended');
  });

  it('A13d: a competent authority recommends as well; who declines leaves room for another', async () => {
    const { api } = await drafted();
    const first = await askRecommendation(api, 'association-eyewear');
    expect((await askRecommendation(api, 'association-eyewear')).body.type).toContain('recommendation-already-asked');
    await api.done('POST', `/api/partner/cycles/2026/recommendations/${code}/decline`, {
      as: association,
      body: { request: first.body.request, reason: '非本会会员' },
    });
    const second = await askRecommendation(api, 'economy-information');
    expect((await sign(api, association, second.body.request)).status).toBe(404);
    expect((await sign(api, officialOf('economy-information'), second.body.request)).status).toBe(201);
  });

  it('A13e: without any recommendation the application is not submitted', async () => {
    const { api } = await drafted();
    await askRecommendation(api, 'association-eyewear');
    const { body } = await submit(api);
    expect(body.gaps).toContainEqual({ at: 'recommendation', problem: '行业协会或主管部门尚未签署推荐意见' });
  });

  it('A13d: a second one that was asked and never answered need not answer once the application is in', async () => {
    const { api } = await readyToSubmitTwice();
    const lock = { ...association, id: 'lock', unit: 'association-lock' };
    const [open] = (await inbox(api, lock)).recommendations;
    expect(open).toMatchObject({ status: 'open' });
    expect((await submit(api)).status).toBe(201);
    expect((await inbox(api, lock)).recommendations).toEqual([]);
    const late = await sign(api, lock, open?.request ?? 0);
    expect(late.body.type).toContain('recommendation-not-needed');
  });
});

/** Ready to be submitted, and a second association was asked before the first one signed. */
const readyToSubmitTwice = async () => {
  const { api } = await drafted();
  await askRecommendation(api, 'association-lock');
  await haveConfirmed(api, applicant);
  return { api };
};
