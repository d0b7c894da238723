import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { streamOf } from '../../functions/contracts/streams.ts';
import { dummyPath, operations } from '../api/roles/openapi.ts';
import { journalOf, startAward, year } from './award-cloud.ts';

const reused = 'urn:ouhai-quality-award:problem:idempotency-key-reused';

it('A3a A20d: over HTTP: twenty of the same command at once are one; nobody gets in without a token', async () => {
  const { cloud, client } = await startAward();
  const send = async (
    method: string,
    path: string,
    { token, key, body }: { token?: string; key?: string; body?: unknown },
  ) => {
    const response = await fetch(`${client.url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const token = await client.token('office1');

  const open = { token, key: randomUUID(), body: { year: String(year) } };
  const answers = await Promise.all(Array.from({ length: 20 }, () => send('POST', '/api/office/cycles', open)));
  expect(answers[0]).toMatchObject({ status: 201 });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  const journal = journalOf(cloud);
  expect(await journal.load(streamOf.cycle(String(year)))).toMatchObject([{ event: { type: 'CycleOpened' } }]);

  // The same key with another body is neither a retry nor a new command, be it for another year.
  const other = await send('POST', '/api/office/cycles', { ...open, body: { year: String(year + 1) } });
  expect(other).toMatchObject({ status: 422, body: { type: reused } });
  const record = `/api/office/cycles/${year}/criteria`;
  const first = { token, key: randomUUID(), body: { edition: 'gbt-19580-2012', lookedUpOn: '2026-03-01' } };
  const changed = { ...first, body: { ...first.body, lookedUpOn: '2026-03-02' } };
  expect((await send('POST', record, first)).status).toBe(201);
  expect(await send('POST', record, changed)).toMatchObject({
    status: 422,
    body: { type: reused },
  });

  const forged = `${token.split('.').slice(0, 2).join('.')}.${'A'.repeat(86)}`;
  for (const { method, path, roles } of operations) {
    const target = dummyPath(path);
    const request = { key: randomUUID(), ...(method === 'GET' ? {} : { body: {} }) };
    const signedIn = !roles.includes('public');
    const nobody = await send(method, target, request);
    expect([method, path, nobody.status === 401]).toEqual([method, path, signedIn]);
    if (!signedIn) continue;
    const forger = await send(method, target, { ...request, token: forged });
    expect([method, path, forger.status]).toEqual([method, path, 401]);
  }
});
