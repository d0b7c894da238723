import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api } from '../../kit/api.ts';
import {
  applicant,
  code,
  confirm,
  exampleForm,
  factsOf,
  officialOf,
  readyToSubmit,
  record,
  submit,
  submitted,
  write,
} from '../../kit/applicant.ts';

const due = '2026-05-20T16:00:00.000Z';
const afterClose = '2026-05-10T02:00:00.000Z';

const ask = (api: Api, items: string[], facts: string[] = []) =>
  record(api, streamOf.assessment('2026', code), { type: 'CorrectionRequested', items, facts, due }, api.now);

const correct = (api: Api, request: number, answers: unknown[], at?: string) =>
  api.call<{ reopenedFacts: string[]; version: number; contentSha256: string }>(
    'POST',
    '/api/applicant/cycles/2026/application/correct',
    { as: applicant, body: { request, answers }, ...(at ? { at } : {}) },
  );

const underReview = async () => {
  const { api, evidence } = await submitted();
  api.now = afterClose;
  await record(api, streamOf.cycle('2026'), { type: 'WindowClosing', at: '2026-04-30T16:00:00.000Z' });
  await record(api, streamOf.cycle('2026'), {
    type: 'WindowClosed',
    applicants: [{ code, award: 'quality', version: 9, acceptanceNumber: 'SL2026-001' }],
  });
  return { api, full: exampleForm(evidence) };
};

describe('corrections', () => {
  it('A13f: only when the office asked', async () => {
    const { api, full } = await underReview();
    const unasked = await correct(api, 1, [{ item: 1, answer: '已改' }]);
    expect(unasked).toMatchObject({ status: 404, body: { type: expect.stringContaining('no-such-correction') } });
    const frozen = await api.call('PUT', '/api/applicant/cycles/2026/application/draft/organisation', {
      as: applicant,
      body: { known: 1, content: full.organisation },
    });
    expect(frozen.status).toBe(422);
  });

  it('A13f: opens the draft again, takes every item asked and no change that nobody asked for', async () => {
    const { api, full } = await underReview();
    const request = await ask(api, ['从业人数与社保不符', '请说明认证范围']);
    await write(api, applicant, { organisation: { ...full.organisation, employees: 300 } });
    await write(api, applicant, { contact: { ...full.contact, name: '新联系人' } });
    const partial = await correct(api, request, [{ item: 1, sections: ['organisation'], answer: '已更正' }]);
    expect(partial).toMatchObject({ status: 422, body: { article: 'A13' } });
    expect(partial.body.gaps?.map(({ at }) => at)).toEqual(['answers.2', 'contact']);
    const done = await correct(api, request, [
      { item: 1, sections: ['organisation'], answer: '已更正' },
      { item: 2, sections: ['contact'], answer: '由新联系人说明' },
    ]);
    expect(done).toMatchObject({ status: 201, body: { reopenedFacts: [] } });
    const read = (version: number) =>
      api.done<{ content: { form: { organisation: { employees: number } } }; people: { contact: { name: string } } }>(
        'GET',
        `/api/applicant/cycles/2026/application/versions/${version}`,
        { as: applicant },
      );
    const { submission } = await api.done<{ submission: { versions: { version: number }[] } }>(
      'GET',
      '/api/applicant/cycles/2026/application',
      { as: applicant },
    );
    const [first, second] = await Promise.all(submission.versions.map(({ version }) => read(version)));
    expect(first?.content.form.organisation.employees).toBe(320);
    expect(first?.people.contact.name).toBe('示例联系人');
    expect(second?.content.form.organisation.employees).toBe(300);
    expect(second?.people.contact.name).toBe('新联系人');
  });

  it('A13f: a corrected fact opens its verification again, in its new words and at its department', async () => {
    const { api, full } = await underReview();
    const request = await ask(api, ['登记日期有误'], ['safety-record']);
    await write(api, applicant, { organisation: { ...full.organisation, registeredOn: '2014-01-01' } });
    const done = await correct(api, request, [{ item: 1, sections: ['organisation'], answer: '已更正' }]);
    expect(done.body.reopenedFacts.toSorted()).toEqual(['registration', 'safety-record']);
    const facts = await factsOf(api, applicant);
    const status = (fact: string) => facts.find((f) => f.fact === fact)?.status;
    expect([status('registration'), status('safety-record'), status('credit-record')]).toEqual([
      'open',
      'open',
      'agreed',
    ]);

    const inbox = await api.done<{
      verifications: { fact: string; status: string; statement: string; request: number }[];
    }>('GET', '/api/partner/requests?cycle=2026', { as: officialOf('market-regulation') });
    const asked = inbox.verifications.find(({ fact }) => fact === 'registration');
    expect(asked).toMatchObject({ status: 'open', statement: expect.stringContaining('2014-01-01') });
    await confirm(api, code, 'registration', asked?.request ?? 0);
    expect((await factsOf(api, applicant)).find(({ fact }) => fact === 'registration')?.status).toBe('agreed');
  });

  it('A13f: until it is due, half-open, and once', async () => {
    const { api, full } = await underReview();
    const request = await ask(api, ['补充说明']);
    await write(api, applicant, { organisation: { ...full.organisation, scope: '补充后的说明' } });
    const answers = [{ item: 1, sections: ['organisation'], answer: '已补充' }];
    expect(await correct(api, request, answers, due)).toMatchObject({
      status: 422,
      body: { basis: 'policy', type: expect.stringContaining('correction-overdue') },
    });
    expect((await correct(api, request, answers, '2026-05-20T15:59:59.999Z')).status).toBe(201);
    expect(await correct(api, request, answers, '2026-05-20T15:59:59.999Z')).toMatchObject({
      body: { type: expect.stringContaining('correction-answered') },
    });
  });

  it('A14.1b: what is received before the closing of the qualification review counts, and nothing after it', async () => {
    const { api } = await underReview();
    const request = await ask(api, ['请确认']);
    const at = '2026-05-12T02:00:00.000Z';
    await record(api, streamOf.cycle('2026'), {
      type: 'StageClosing',
      stage: 'qualification-review',
      at,
      selected: [],
      reasons: [],
    });
    const answers = [{ item: 1, answer: '确认无误' }];
    expect((await correct(api, request, answers, at)).body.type).toContain('correction-lapsed');
    expect((await correct(api, request, answers, '2026-05-12T01:59:59.999Z')).status).toBe(201);
  });

  it('A13f: a correction that opens no fact needs no due date, so an unknown calendar does not stop it', async () => {
    const { api } = await underReview();
    api.now = '2026-12-28T02:00:00.000Z';
    const later = (facts: string[]) =>
      record(
        api,
        streamOf.assessment('2026', code),
        { type: 'CorrectionRequested', items: ['请确认'], facts, due: '2026-12-30T16:00:00.000Z' },
        api.now,
      );
    const answers = [{ item: 1, answer: '确认无误' }];
    expect((await correct(api, await later(['safety-record']), answers)).body.type).toContain('calendar-unknown');
    expect((await correct(api, await later([]), answers)).status).toBe(201);
  });

  it('A13f: the award is not changed by a correction', async () => {
    const { api } = await underReview();
    const request = await ask(api, ['请确认']);
    await write(api, applicant, { award: { award: 'innovation' } });
    const refused = await correct(api, request, [{ item: 1, sections: ['award'], answer: '改报' }]);
    expect(refused.body.gaps?.map(({ at }) => at)).toContain('award');
  });
});

describe('withdrawing', () => {
  const withdraw = (api: Api) =>
    api.call('POST', '/api/applicant/cycles/2026/application/withdraw', {
      as: applicant,
      body: { reason: '材料需完善' },
    });

  it('A3d: takes the application back, and applies again within the window', async () => {
    const { api, receipt } = await submitted();
    expect((await withdraw(api)).status).toBe(201);
    await write(api, applicant, { award: { award: 'quality' } });
    const again = await submit(api);
    expect(again.status).toBe(201);
    expect(again.body.receiptNumber).not.toBe(receipt.receiptNumber);
    expect(again.body.version).toBeGreaterThan(receipt.version);
  });

  it('A3d: after the window it stays withdrawn', async () => {
    const { api } = await submitted();
    await withdraw(api);
    expect((await submit(api, applicant, { at: '2026-04-30T16:00:00.000Z' })).body.article).toBe('A12');
  });

  it('A3d: until the preliminary list is fixed; nothing to withdraw before submission', async () => {
    const { api: unsubmitted } = await readyToSubmit();
    expect((await withdraw(unsubmitted)).body.type).toContain('not-submitted');
    const { api } = await submitted();
    await record(api, streamOf.cycle('2026'), {
      type: 'PreliminaryListFixed',
      list: [{ code, award: 'quality', inFavour: 7 }],
      sessions: ['s1'],
    });
    const late = await withdraw(api);
    expect(late).toMatchObject({ status: 422, body: { type: expect.stringContaining('preliminary-list-fixed') } });
    expect(late.body.article).toBeUndefined();
  });

  it('A13f: a correction asked before a withdrawal lapses with it', async () => {
    const { api } = await submitted();
    const request = await ask(api, ['请确认']);
    await withdraw(api);
    api.now = '2026-04-11T02:00:00.000Z';
    expect((await submit(api)).status).toBe(201);
    expect((await correct(api, request, [{ item: 1, answer: '确认' }])).body.type).toContain('correction-lapsed');
  });
});
