import { describe, expect, it } from 'vitest';
import { codeOf, cycle, yearOf } from '../../kit/decision.ts';
import { chair, officer } from '../../kit/seats.ts';
import { conferredYear, done, onWinner, openTasks, winnerAt } from '../../kit/winners.ts';

describe('after the conferral', () => {
  it('A15b: ceremony, cup, certificate and bonus per winner, with dates and reference; the year is complete while they are open', async () => {
    const api = await conferredYear();
    expect((await yearOf(api)).cycle.winners).toHaveLength(2);
    expect(await openTasks(api, 1)).toEqual(['ceremony', 'cup', 'certificate', 'bonus']);
    api.now = '2026-11-01T02:00:00.000Z';
    expect(await done(api, 1, 'ceremony', { on: '2026-11-02' })).toMatchObject({ status: 400 });
    expect(await done(api, 1, 'ceremony', { on: '2026-09-29' })).toMatchObject({ status: 400 });
    for (const task of ['ceremony', 'cup', 'certificate']) {
      expect(await done(api, 1, task, { on: '2026-10-28' })).toMatchObject({ status: 201 });
    }
    expect(await openTasks(api, 1)).toEqual(['bonus']);
    expect(await openTasks(api, 2)).toHaveLength(4);
    expect(await done(api, 1, 'cup', { on: '2026-10-28' })).toMatchObject({ status: 409 });
    expect(await done(api, 1, 'cup-recovered', { on: '2026-10-28' })).toMatchObject({ status: 422 });
    expect(await api.call('POST', onWinner(1, 'tasks/cup'), { as: chair, body: { on: '2026-10-28' } })).toMatchObject({
      status: 403,
    });
    expect(await done(api, 3, 'cup', { on: '2026-10-28' })).toMatchObject({ status: 404 });
  });

  it('A15a, A15b: a bonus of another amount than the regulation fixes is refused with its article; a wrong entry is mended by another with reason', async () => {
    const api = await conferredYear();
    const paid = (number: number, amount?: number, reference: string | undefined = '国库支付2026-118') =>
      done(api, number, 'bonus', { on: '2026-09-30', amount, reference });
    expect(await paid(1, 100_000)).toMatchObject({ status: 422, body: { article: 'A15' } });
    expect(await paid(2, 200_000)).toMatchObject({ status: 422, body: { article: 'A15' } });
    expect(await paid(1)).toMatchObject({ status: 400 });
    expect(await done(api, 1, 'bonus', { on: '2026-09-30', amount: 200_000 })).toMatchObject({ status: 400 });
    expect(await paid(1, 200_000, '误记')).toMatchObject({ status: 201 });
    expect(await paid(2, 100_000)).toMatchObject({ status: 201 });
    const undo = (body: object) => api.call('POST', onWinner(1, 'tasks/bonus/correction'), { as: officer, body });
    expect(await undo({})).toMatchObject({ status: 400 });
    expect(await undo({ reason: '凭证号录错' })).toMatchObject({ status: 201 });
    expect(await openTasks(api, 1)).toContain('bonus');
    expect(await undo({ reason: '再次更正' })).toMatchObject({ status: 422 });
    await paid(1, 200_000);
    expect((await winnerAt(api, 1)).tasks).toContainEqual({
      task: 'bonus',
      on: '2026-09-30',
      amount: 200_000,
      reference: '国库支付2026-118',
    });
    const { journal } = api.services;
    const history = await journal.load({ type: 'honours', scope: cycle, id: codeOf(1) });
    expect(history.map(({ event }) => event.type)).toEqual(['HonourTaskDone', 'HonourTaskUndone', 'HonourTaskDone']);
  });

  it('A18a: experience sharing, visits and reports are planned with a date and followed until done', async () => {
    const api = await conferredYear();
    const { version } = await api.done<{ version: number }>('POST', onWinner(1, 'duties'), {
      as: officer,
      body: { kind: 'experience-sharing', what: '全区质量管理经验交流会', due: '2027-03-15' },
    });
    const complete = (duty: number) =>
      api.call('POST', onWinner(1, `duties/${duty}/completion`), {
        as: officer,
        body: { on: '2027-03-12', result: '到会46家企业' },
      });
    expect((await winnerAt(api, 1)).duties).toEqual([
      { duty: version, kind: 'experience-sharing', what: '全区质量管理经验交流会', due: '2027-03-15' },
    ]);
    expect(await complete(version)).toMatchObject({ status: 400 });
    api.now = '2027-03-13T02:00:00.000Z';
    expect(await complete(version + 1)).toMatchObject({ status: 404 });
    expect(await complete(version)).toMatchObject({ status: 201 });
    expect(await complete(version)).toMatchObject({ status: 409 });
    expect((await winnerAt(api, 1)).duties).toMatchObject([
      { duty: version, on: '2027-03-12', result: '到会46家企业' },
    ]);
  });
});
