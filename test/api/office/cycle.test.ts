import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Api, type Person } from '../../kit/api.ts';
import { examplePolicy } from '../../kit/policy.ts';
import { seatCommittee } from '../../kit/seats.ts';

const officer: Person = { id: 'lin', roles: ['office'] };
const member: Person = { id: 'zhou', roles: ['committee'] };
const call = {
  documentNumber: '瓯质评办〔2026〕1号',
  opens: '2026-04-01T00:00:00+08:00',
  closes: '2026-05-01T00:00:00+08:00',
};

const prepared = async () => {
  const api = new Api();
  await seatCommittee(api);
  await api.done('POST', '/api/office/cycles', { as: officer, body: { year: '2026' } });
  await api.done('POST', '/api/office/cycles/2026/criteria', {
    as: officer,
    body: { edition: 'gbt-19580-2012', lookedUpOn: '2026-03-01' },
  });
  const draft = await api.done<{ version: number }>('POST', '/api/office/cycles/2026/policy-drafts', {
    as: officer,
    body: { policy: examplePolicy },
  });
  return { api, draft: draft.version };
};

describe('opening the year', () => {
  it('A3a: one cycle per year: a second one is refused with the article', async () => {
    const { api } = await prepared();
    const again = await api.call('POST', '/api/office/cycles', { as: officer, body: { year: '2026' } });
    expect(again).toMatchObject({
      status: 422,
      body: { article: 'A3', type: expect.stringContaining('cycle-exists') },
    });
  });

  it('A7a: the window cannot open before the committee determined the policy', async () => {
    const { api, draft } = await prepared();
    const early = await api.call('POST', '/api/office/cycles/2026/call', { as: officer, body: call });
    expect(early).toMatchObject({ status: 422, body: { article: 'A7' } });
    await api.done('POST', '/api/committee/cycles/2026/policy', {
      as: member,
      body: { draft, decidedOn: '2026-03-02', minutes: '评委会会议纪要〔2026〕1号' },
    });
    expect(await api.call('POST', '/api/office/cycles/2026/call', { as: officer, body: call })).toMatchObject({
      status: 201,
    });
  });

  it('answers a retry as the first time, and refuses the same key with another body', async () => {
    const { api } = await prepared();
    const key = randomUUID();
    const body = { edition: 'gbt-19580-2012', lookedUpOn: '2026-03-02' };
    const first = await api.call('POST', '/api/office/cycles/2026/criteria', { as: officer, body, key });
    const retry = await api.call('POST', '/api/office/cycles/2026/criteria', { as: officer, body, key });
    expect(retry).toEqual(first);
    const other = await api.call('POST', '/api/office/cycles/2026/criteria', {
      as: officer,
      body: { ...body, lookedUpOn: '2026-03-01' },
      key,
    });
    expect(other).toMatchObject({ status: 422, body: { type: expect.stringContaining('idempotency-key-reused') } });
  });

  it('keeps other roles out, and names every fault of a body at once', async () => {
    const { api } = await prepared();
    expect(await api.call('POST', '/api/office/cycles', { as: member, body: { year: '2027' } })).toMatchObject({
      status: 403,
    });
    const bad = await api.call('POST', '/api/office/cycles/26/call', {
      as: officer,
      body: { opens: 'tomorrow' },
      key: 'short',
    });
    expect(bad.status).toBe(400);
    expect(bad.body.gaps?.map(({ at }) => at)).toEqual(
      expect.arrayContaining([
        'path.cycle',
        'body.opens',
        'body.closes',
        'body.documentNumber',
        'header.Idempotency-Key',
      ]),
    );
  });
});
