import { describe, expect, it } from 'vitest';
import { Api } from '../../kit/api.ts';
import { chair, government, officer, seatCommittee, seats } from '../../kit/seats.ts';

const propose = (api: Api, proposed: readonly object[]) =>
  api.call<{ version: number }>('POST', '/api/office/seats/proposals', { as: officer, body: { seats: proposed } });

const publication = { documentNumber: '瓯质评办〔2026〕2号', on: '2026-03-02' };

describe('the committee', () => {
  it('A6a: has one chair and two vice chairs by their posts; every fault is named', async () => {
    const api = new Api();
    const [first, ...others] = seats;
    const answer = await propose(api, [{ ...first, function: 'member' }, ...others, { ...others[0], seat: 'seat-9' }]);
    expect(answer).toMatchObject({ status: 422, body: { article: 'A6' } });
    expect(answer.body.gaps?.map(({ at }) => at)).toEqual(['chair', 'vice-chair', 'seat-1', 'wu']);
  });

  it('A6a, A6b: is published only after the government approved it, and nobody acts before', async () => {
    const api = new Api();
    const { body } = await propose(api, seats);
    const publish = () =>
      api.call('POST', '/api/office/seats/publications', {
        as: officer,
        body: { proposal: body.version, ...publication },
      });
    expect(await publish()).toMatchObject({ status: 422, body: { article: 'A6' } });
    await api.done('POST', '/api/office/cycles', { as: officer, body: { year: '2026' } });
    const act = () =>
      api.call('POST', '/api/committee/cycles/2026/policy', {
        as: chair,
        body: { draft: 1, decidedOn: '2026-03-02', minutes: '纪要' },
      });
    expect(await act()).toMatchObject({ status: 403, body: { article: 'A6' } });
    await api.done('POST', `/api/government/seats/${body.version}/approval`, {
      as: government,
      body: { documentNumber: '1号', decidedOn: '2026-03-02' },
    });
    expect(await act()).toMatchObject({ status: 403, body: { article: 'A6' } });
    expect(await publish()).toMatchObject({ status: 201 });
    expect(await act()).toMatchObject({ status: 404 });
    expect(await publish()).toMatchObject({ status: 422, body: { type: expect.stringContaining('seats-published') } });
  });

  it('A6a: the government decides once; what it refused is not published', async () => {
    const api = new Api();
    const { body } = await propose(api, seats);
    const decide = (what: string, decision: object) =>
      api.call('POST', `/api/government/seats/${body.version}/${what}`, { as: government, body: decision });
    const approval = { documentNumber: '1号', decidedOn: '2026-03-03' };
    expect(await decide('approval', approval)).toMatchObject({
      status: 400,
      body: { type: expect.stringContaining('date-ahead') },
    });
    expect(await decide('refusal', { reason: '请调整成员' })).toMatchObject({ status: 201 });
    expect(await decide('approval', { ...approval, decidedOn: '2026-03-01' })).toMatchObject({
      status: 409,
      body: { current: { decision: 'refused' } },
    });
    expect(
      await api.call('POST', '/api/office/seats/publications', {
        as: officer,
        body: { proposal: body.version, ...publication },
      }),
    ).toMatchObject({ status: 422, body: { article: 'A6' } });
    expect(
      await api.call('POST', '/api/government/seats/9/approval', { as: government, body: approval }),
    ).toMatchObject({ status: 404 });
    expect(await api.call('POST', `/api/government/seats/${body.version}/refusal`, { as: officer })).toMatchObject({
      status: 403,
    });
  });

  it('A6a: a change of post hands the seat over with date and document', async () => {
    const api = new Api();
    await seatCommittee(api);
    const handOver = (change: object) =>
      api.call('POST', '/api/office/seats/handovers', {
        as: officer,
        body: { seat: 'seat-2', holder: 'jiang', name: '蒋某', documentNumber: '任免3号', on: '2026-03-02', ...change },
      });
    expect(await handOver({ holder: 'feng' })).toMatchObject({ status: 422 });
    expect(await handOver({ on: '2026-03-03' })).toMatchObject({ status: 400 });
    expect(await handOver({ seat: 'seat-8' })).toMatchObject({ status: 404 });
    expect(await handOver({})).toMatchObject({ status: 201 });
    const seen = await api.done<{ seats: readonly { seat: string; holder: string }[] }>('GET', '/api/committee/seats', {
      as: government,
    });
    expect(seen.seats.find(({ seat }) => seat === 'seat-2')).toMatchObject({ holder: 'jiang', name: '蒋某' });
    expect(await api.done('GET', '/api/office/seats', { as: officer })).toEqual(seen);
  });

  it('publishes the newest proposal only', async () => {
    const api = new Api();
    await seatCommittee(api);
    const { body } = await propose(api, seats);
    await api.done('POST', `/api/government/seats/${body.version}/approval`, {
      as: government,
      body: { documentNumber: '2号', decidedOn: '2026-03-02' },
    });
    await propose(api, seats);
    const answer = await api.call('POST', '/api/office/seats/publications', {
      as: officer,
      body: { proposal: body.version, ...publication },
    });
    expect(answer).toMatchObject({ status: 422, body: { type: expect.stringContaining('proposal-superseded') } });
    expect(
      await api.call('POST', '/api/office/seats/publications', { as: officer, body: { proposal: 77, ...publication } }),
    ).toMatchObject({ status: 404 });
  });
});
