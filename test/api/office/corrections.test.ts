import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { last } from '../../../functions/domain/kernel/recorded.ts';
import { messagesOf } from '../../../functions/domain/message/messages.ts';
import type { Api } from '../../kit/api.ts';
import { approval, approve, codesOf, noticed, submit } from '../../kit/approval.ts';
import { codeOf, cycle, endNotice, medium, onNotice, stepOf, write, yearOf } from '../../kit/decision.ts';
import { consult } from '../../kit/inquiries.ts';
import { formal, lodge, noticed as lodging, status } from '../../kit/opinions.ts';
import { officer } from '../../kit/seats.ts';

const at = '2026-10-09T01:00:00.000Z';
const list = [1, 2, 3].map((number) => ({ code: codeOf(number), award: 'quality' as const }));

const correct = (api: Api, names: readonly object[], notice = 'n1') =>
  api.call<{ notice: string; lastDay: string; endsAt: string }>(
    'POST',
    `/api/office/cycles/${cycle}/notices/${notice}/correcting-notices`,
    {
      as: officer,
      body: { statement: '名称漏印', names, media: [{ ...medium, on: '2026-10-09' }], contact: '评审办' },
      at,
    },
  );

const right = { code: codeOf(1), name: '瓯海泵阀集团' };

describe('a wrong name found when the notice is over', () => {
  it('A14.6a: is mended by a linked notice with the whole period of its own; what was published stays', async () => {
    const api = await noticed();
    expect(await stepOf(api)).toBe('AwaitSubmission');
    const { status: code, body } = await correct(api, [right]);
    // Seven working days after 9 October: Saturday the 10th is worked.
    expect([code, body.notice, body.lastDay]).toEqual([201, 'n2', '2026-10-19']);
    api.now = at;
    expect(await stepOf(api)).toBe('NoticePeriod');
    expect(await submit(api, list)).toMatchObject({ status: 422 });
    const read = (notice: string) => api.done('GET', `/api/public/notices/${cycle}/${notice}`);
    expect(await read('n1')).toMatchObject({
      names: [{ name: '瓯海组织1' }, {}, {}],
      open: false,
      correctedBy: ['n2'],
    });
    expect(await read('n2')).toMatchObject({
      kind: 'correction',
      corrects: { notice: 'n1', statement: '名称漏印' },
      names: [{ ...right, award: 'quality' }],
      open: true,
    });
    expect(await endNotice(api, body.endsAt)).toBe('AwaitSubmission');
    expect(codesOf((await yearOf(api)).cycle.list)).toEqual([1, 2, 3].map(codeOf));
  });

  it('A14.6a: holds up a list that lies with the government; after its approval nothing is corrected', async () => {
    const api = await noticed();
    await consult(api, cycle, 'list');
    await submit(api, list);
    const { body } = await correct(api, [right]);
    api.now = at;
    const decision = { ...approval([1, 2, 3].map(codeOf)), decidedOn: '2026-10-09' };
    expect(await approve(api, 1, decision)).toMatchObject({ status: 422 });
    await endNotice(api, body.endsAt);
    expect(await approve(api, 1, decision)).toMatchObject({ status: 201 });
    expect(await correct(api, [right])).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('already-approved') },
    });
  });

  it('A14.6a: names every fault, and leaves a running notice to its own corrections', async () => {
    const api = await noticed();
    const faults = [
      { code: codeOf(9), name: '别家' },
      { code: codeOf(2), name: '瓯海组织2' },
    ];
    const answer = await correct(api, faults);
    expect(answer).toMatchObject({ status: 400 });
    expect(answer.body.gaps?.map(({ at: place }) => place)).toEqual(['body.names.0.code', 'body.names.1.name']);
    await correct(api, [right]);
    expect(await correct(api, [{ code: codeOf(2), name: '另名' }])).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('notice-running') },
    });
  });
});

describe('an opinion in time that is entered late', () => {
  it('A14.6c: reopens a list that lies with the government, and tells the supervisor', async () => {
    const api = await noticed();
    const scan = 'c'.repeat(20);
    await write(api, streamOf.evidence(cycle, 'office', scan), { type: 'EvidenceCleared', key: 'key' });
    await submit(api, list);
    const body = { kind: 'lead', about: codeOf(1), channel: 'letter', receivedOn: '2026-09-29', scan, text: '事实' };
    const register = () =>
      api.call<{ receipt: string }>('POST', onNotice('opinions'), {
        as: officer,
        body,
        at: '2026-10-09T01:00:00.000Z',
      });
    const registered = (await register()).body;
    expect(await stepOf(api)).toBe('AwaitOpinions');
    const decision = { ...approval([1, 2, 3].map(codeOf)) };
    expect(await approve(api, 1, decision)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('opinions-open') },
    });
    const recorded = last(
      await api.services.journal.load(streamOf.objection(cycle, 'n1', registered.receipt)),
      'ObjectionLodged',
    );
    if (!recorded) throw new Error('the opinion was registered');
    expect(messagesOf(recorded, {}).filter(({ to }) => to.kind === 'role' && to.role === 'supervisor')).toMatchObject([
      { template: 'opinion-registered-late', text: expect.stringContaining(registered.receipt) },
    ]);
  });

  it('A14.6c: the one that comes up after the government approved reopens nothing and is refused with the way that is left', async () => {
    const api = await noticed();
    const scan = 'c'.repeat(20);
    await write(api, streamOf.evidence(cycle, 'office', scan), { type: 'EvidenceCleared', key: 'key' });
    await consult(api, cycle, 'list');
    await submit(api, list);
    api.now = at;
    expect(await approve(api, 1, { ...approval([1, 2, 3].map(codeOf)), decidedOn: '2026-10-09' })).toMatchObject({
      status: 201,
    });
    const body = { kind: 'lead', about: codeOf(1), channel: 'letter', receivedOn: '2026-09-29', scan, text: '事实' };
    const refused = await api.call('POST', onNotice('opinions'), { as: officer, body, at });
    expect(refused).toMatchObject({ status: 422, body: { type: expect.stringContaining('already-approved') } });
    expect(refused.body.remedy).toContain('第十七条');
    expect((await api.services.journal.list('objection', `${cycle}/n1`)).size).toBe(0);
    expect(await stepOf(api)).toBe('AwaitCommendation');
  });
});

describe('numbers of an opinion', () => {
  it('A14.6d: a receipt number when it comes, an acceptance number when it is accepted, which its sender reads', async () => {
    const api = await lodging();
    const sent = (await lodge(api, formal)).body;
    expect((await status(api, sent)).body).not.toHaveProperty('acceptanceNumber');
    await api.done('POST', onNotice(`opinions/${sent.receipt}/acceptance`), { as: officer });
    const acceptanceNumber = sent.receipt.replace('YY', 'YS');
    expect((await status(api, sent)).body).toMatchObject({ state: 'accepted', acceptanceNumber });
    expect(await api.done('GET', onNotice('opinions'), { as: officer })).toMatchObject({
      opinions: [{ receipt: sent.receipt, acceptanceNumber }],
    });
  });
});
