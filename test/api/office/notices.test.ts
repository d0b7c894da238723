import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api } from '../../kit/api.ts';
import { codeOf, cycle, endNotice, listedYear, medium, onNotice, publishNotice, write } from '../../kit/decision.ts';
import { chair, officer } from '../../kit/seats.ts';

const notices = `/api/office/cycles/${cycle}/notices`;

const publish = (api: Api, media: readonly object[], at: string, key = randomUUID()) =>
  api.call('POST', notices, { as: officer, body: { media, contact: '评审办' }, at, key });

interface PublicNotice {
  readonly names: readonly { code: string; name: string; award: string }[];
  readonly open: boolean;
}

const readNotice = (api: Api, at?: string, notice = 'n1') =>
  api.done<PublicNotice>('GET', `/api/public/notices/${cycle}/${notice}`, at === undefined ? {} : { at });

describe('publishing the preliminary list', () => {
  it('A14.6a: needs a medium with a link or a verified page scan', async () => {
    const api = await listedYear({ quality: 2 });
    const { link: _, ...bare } = medium;
    const at = '2026-09-18T01:00:00.000Z';
    expect(await publish(api, [], at)).toMatchObject({ status: 400 });
    expect(await publish(api, [bare], at)).toMatchObject({ status: 400 });
    expect(await publish(api, [{ ...bare, level: 'street' }], at)).toMatchObject({ status: 400 });
    const scan = 'a'.repeat(20);
    const unseen = await publish(api, [{ ...bare, scan }], at);
    expect(unseen).toMatchObject({ status: 422, body: { article: 'A14.6' } });
    await write(api, streamOf.evidence(cycle, 'office', scan), { type: 'EvidenceCleared', key: 'key' });
    expect(await publish(api, [{ ...bare, scan }], at)).toMatchObject({ status: 201 });
  });

  it('A14.6b: runs from the later of first medium and page; 18 September + 7 working days end on the 29th', async () => {
    const api = await listedYear({ quality: 2 });
    // The paper came out the day before the page: the period runs from the page.
    const { body } = await publish(api, [{ ...medium, on: '2026-09-17' }], '2026-09-18T01:00:00.000Z');
    expect(body).toMatchObject({
      notice: 'n1',
      firstDay: '2026-09-19',
      lastDay: '2026-09-29',
      endsAt: '2026-09-29T16:00:00.000Z',
    });
    const paperLater = await listedYear({ quality: 2, policy: { notice: { days: 5, unit: 'working' } } });
    const later = await publish(paperLater, [medium, { ...medium, on: '2026-09-21' }], '2026-09-16T01:00:00.000Z');
    expect(later.body).toMatchObject({ lastDay: '2026-09-24' });
  });

  it('A14.6b: a natural last day on a holiday rolls forward, and an unknown calendar refuses loudly', async () => {
    const api = await listedYear({ quality: 2, policy: { notice: { days: 7, unit: 'natural' } } });
    const rolled = await publish(api, [{ ...medium, on: '2026-09-28' }], '2026-09-28T01:00:00.000Z');
    expect(rolled.body).toMatchObject({ lastDay: '2026-10-08' });
    const unknown = await listedYear({ quality: 2 });
    const answer = await publish(unknown, [{ ...medium, on: '2026-12-29' }], '2026-12-29T01:00:00.000Z');
    expect(answer).toMatchObject({ status: 422, body: { type: expect.stringContaining('calendar-unknown') } });
    expect(answer.body.remedy).toContain('2027');
  });

  it('A14.6a: names whom the ballots chose, in the order of acceptance and not of votes', async () => {
    const api = await listedYear({ quality: 3, innovation: 1 });
    await publishNotice(api);
    const page = await readNotice(api);
    expect(page.names.map(({ code, award }) => [code, award])).toEqual([
      [codeOf(1), 'quality'],
      [codeOf(2), 'quality'],
      [codeOf(3), 'quality'],
      [codeOf(4), 'innovation'],
    ]);
    expect(page).toMatchObject({
      title: '2026年度瓯海区政府质量奖初选授奖名单公示',
      issuer: '瓯海区政府质量奖评审委员会',
      period: '2026年9月19日（星期六）至2026年9月29日（星期二）24:00（北京时间）',
      contact: '评审办 0577-88888888',
    });
    expect(JSON.stringify(page)).not.toMatch(/inFavour|score|votes/i);
    const list = await api.done<{ notices: unknown[] }>('GET', '/api/public/notices');
    expect(list.notices).toEqual([expect.objectContaining({ cycle, notice: 'n1', open: true })]);
  });

  it('A14.6: is out of order before the list is fixed and while a notice runs, and a retry is no second notice', async () => {
    const api = await listedYear({ quality: 2 });
    const key = randomUUID();
    const at = '2026-09-18T01:00:00.000Z';
    const first = await publish(api, [medium], at, key);
    expect(await publish(api, [medium], '2026-09-18T03:00:00.000Z', key)).toEqual(first);
    const second = await publish(api, [medium], at);
    expect(second).toMatchObject({ status: 422, body: { type: expect.stringContaining('not-the-time') } });
    expect(second.body.detail).toContain('初选公示期内');
    expect(await api.call('POST', notices, { as: chair, body: { media: [medium], contact: '评审办' } })).toMatchObject({
      status: 403,
    });
  });
});

describe('moving the end of a notice', () => {
  const extend = (api: Api, lastDay: string, at: string) =>
    api.call('POST', onNotice('extensions'), { as: officer, body: { lastDay, reason: '群众关注' }, at });

  it('A14.6g: outwards before the end, to a working day; never inwards and never afterwards', async () => {
    const api = await listedYear({ quality: 2 });
    const { endsAt } = await publishNotice(api);
    const during = '2026-09-21T01:00:00.000Z';
    expect(await extend(api, '2026-09-29', during)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('notice-shorter') },
    });
    const holiday = await extend(api, '2026-10-01', during);
    expect(holiday).toMatchObject({ status: 422 });
    expect(holiday.body.remedy).toContain('2026-10-08');
    expect(await extend(api, '2026-09-30', '2026-09-29T16:00:00.000Z')).toMatchObject({
      status: 422,
      body: { article: 'A14.6' },
    });
    expect(await extend(api, '2026-09-30', '2026-09-29T15:59:59.999Z')).toMatchObject({
      status: 201,
      body: { lastDay: '2026-09-30', endsAt: '2026-09-30T16:00:00.000Z' },
    });
    expect(await readNotice(api, endsAt)).toMatchObject({
      open: true,
      period: '2026年9月19日（星期六）至2026年9月30日（星期三）24:00（北京时间）',
      printedPeriod: '2026年9月19日（星期六）至2026年9月29日（星期二）24:00（北京时间）',
    });
    expect(await endNotice(api, endsAt)).toBe('NoticePeriod');
  });

  it('A14.6a: a correction leaves what was printed; a changed name starts the period again', async () => {
    const api = await listedYear({ quality: 2 });
    await publishNotice(api);
    const correct = (names: readonly object[], at: string) =>
      api.call('POST', onNotice('corrections'), {
        as: officer,
        body: { statement: '更正说明', names, media: [{ ...medium, on: '2026-09-22' }] },
        at,
      });
    const at = '2026-09-22T01:00:00.000Z';
    const same = await correct(
      [
        { code: codeOf(1), name: '瓯海组织1' },
        { code: codeOf(9), name: '别家' },
      ],
      at,
    );
    expect(same).toMatchObject({ status: 400 });
    expect(same.body.gaps).toHaveLength(2);
    expect(await correct([], at)).toMatchObject({ status: 201, body: { lastDay: '2026-09-29' } });
    expect(await correct([{ code: codeOf(1), name: '瓯海泵阀集团' }], at)).toMatchObject({
      status: 201,
      body: { lastDay: '2026-10-09' },
    });
    const page = await readNotice(api);
    expect(page.names[0]).toMatchObject({ name: '瓯海组织1' });
    expect(page).toMatchObject({
      lastDay: '2026-10-09',
      corrections: [{ names: [] }, { names: [{ name: '瓯海泵阀集团', award: 'quality' }] }],
    });
  });
});
