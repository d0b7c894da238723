import { describe, expect, it } from 'vitest';
import { workingDays } from '../../../functions/adapters/working-days.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { remind } from '../../../functions/schedules/remind/remind.ts';
import type { Api } from '../../kit/api.ts';
import { cycle, endNotice, listedYear, publishNotice, write } from '../../kit/decision.ts';
import { chair, officer } from '../../kit/seats.ts';

const path = `/api/office/cycles/${cycle}/timetable`;

const entries = [
  { act: 'application-window', from: '2026-04-01', to: '2026-04-30', inCall: true },
  { act: 'oral-defence', from: '2026-07-20', to: '2026-07-31', inCall: true },
  { act: 'candidates-submitted', from: '2026-08-05', to: '2026-08-05' },
  { act: 'committee-meeting', from: '2026-08-10', to: '2026-08-10', note: '第二会议室' },
  { act: 'public-notice', from: '2026-08-20', to: '2026-08-31', inCall: true },
  { act: 'government-approval', from: '2026-12-01', to: '2026-12-10' },
];

const plan = (api: Api, body: object) => api.call('POST', path, { as: officer, body });

interface Entry {
  readonly act: string;
  readonly state: string;
  readonly daysLate: number;
}

const read = (api: Api) =>
  api.done<{ basis: string; entries: readonly Entry[]; versions: readonly object[] }>('GET', path, { as: officer });

const publicly = async (api: Api) =>
  (await api.done<{ entries: readonly object[] }>('GET', `/api/public/cycles/${cycle}/timetable`)).entries;

const stateOf = async (api: Api, act: string) => (await read(api)).entries.find((entry) => entry.act === act);

describe('the year’s timetable', () => {
  it('A8a: holds what was planned against what the records say happened', async () => {
    const api = await listedYear({ quality: 2 });
    expect((await plan(api, { entries })).status).toBe(201);
    const view = await read(api);
    expect(view.entries).toMatchObject([
      { act: 'application-window', actual: { from: '2026-04-01', to: '2026-05-01' }, state: 'done', daysLate: 1 },
      { act: 'oral-defence', actual: { to: '2026-08-03' }, state: 'done', daysLate: 3 },
      { act: 'candidates-submitted', actual: { from: '2026-08-03', to: '2026-08-03' }, state: 'done', daysLate: 0 },
      { act: 'committee-meeting', name: '评委会审议表决', state: 'done', daysLate: 0 },
      { act: 'public-notice', state: 'ahead' },
      { act: 'government-approval', state: 'ahead' },
    ]);
    expect(view.basis).toContain('不是办法规定的期限');
  });

  it('A8a: what is overdue shows and blocks nothing', async () => {
    const api = await listedYear({ quality: 2 });
    await plan(api, { entries });
    api.now = '2026-08-25T02:00:00.000Z';
    expect(await stateOf(api, 'public-notice')).toMatchObject({ state: 'start-overdue', daysLate: 0 });
    const { endsAt } = await publishNotice(api);
    expect(await stateOf(api, 'public-notice')).toMatchObject({
      state: 'overdue',
      daysLate: 18,
      actual: { from: '2026-09-18' },
    });
    await endNotice(api, endsAt);
    expect(await stateOf(api, 'public-notice')).toMatchObject({ state: 'done' });
  });

  it('A8a: reminds the office before and after a planned end, once each, and not of what is done', async () => {
    const api = await listedYear({ quality: 2 });
    await plan(api, { entries });
    const { journal } = api.services;
    const reminded = async () => [...(await journal.list('reminder', cycle)).keys()].toSorted();
    for (const now of ['2026-08-28T01:00:00.000Z', '2026-08-28T02:00:00.000Z']) await remind(journal, workingDays, now);
    expect(await reminded()).toEqual(['plan.public-notice.2026-08-31.before']);
    for (const now of ['2026-09-01T01:00:00.000Z', '2026-09-02T01:00:00.000Z']) await remind(journal, workingDays, now);
    expect(await reminded()).toEqual(['plan.public-notice.2026-08-31.before', 'plan.public-notice.2026-08-31.overdue']);
    const [issued] = await journal.load(streamOf.reminder(cycle, 'plan.public-notice.2026-08-31.overdue'));
    expect(issued?.event).toMatchObject({ to: { kind: 'role', role: 'office' }, about: '年度工作计划：初选公示' });
  });

  it('A8a: is changed with a reason; every version stays, and the faults of one are named at once', async () => {
    const api = await listedYear({ quality: 2 });
    await plan(api, { entries });
    expect(await plan(api, { entries })).toMatchObject({ status: 400, body: { gaps: [{ at: 'body.reason' }] } });
    const moved = entries.map((entry) => (entry.act === 'public-notice' ? { ...entry, to: '2026-09-30' } : entry));
    expect((await plan(api, { entries: moved, reason: '会议改期' })).status).toBe(201);
    expect((await read(api)).versions).toMatchObject([
      { version: 1 },
      { version: 2, by: officer.id, reason: '会议改期' },
    ]);
    const wrong = [
      { act: 'call', from: '2026-03-02', to: '2026-03-01' },
      { act: 'ceremony', from: '2026-12-20', to: '2026-12-20' },
      { act: 'ceremony', from: '2026-12-21', to: '2026-12-21' },
      { act: 'committee-meeting', from: '2026-08-10', to: '2026-08-10', inCall: true },
    ];
    const refused = await plan(api, { entries: wrong, reason: '试改' });
    expect(refused.body.gaps?.map(({ at }) => at)).toEqual([
      'body.entries.0.to',
      'body.entries.2.act',
      'body.entries.3.inCall',
    ]);
    expect(await api.call('POST', path, { as: chair, body: { entries } })).toMatchObject({ status: 403 });
  });

  it('A8a: ends with the year', async () => {
    const api = await listedYear({ quality: 2 });
    await write(api, streamOf.cycle(cycle), { type: 'CycleCompleted', winners: [] });
    expect(await plan(api, { entries })).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('cycle-completed') },
    });
  });

  it('A8a: everybody reads what the call tells, nobody what is internal, and nothing before the call', async () => {
    const api = await listedYear({ quality: 2 });
    await plan(api, { entries });
    expect(await publicly(api)).toEqual([
      { act: 'application-window', name: '申报受理', from: '2026-04-01', to: '2026-04-30' },
      { act: 'oral-defence', name: '陈述答辩', from: '2026-07-20', to: '2026-07-31' },
      { act: 'public-notice', name: '初选公示', from: '2026-08-20', to: '2026-08-31' },
    ]);
    await write(api, streamOf.cycle('2027'), { type: 'CycleOpened', year: '2027', regulation: 'ouhai-2020' });
    const next = '/api/office/cycles/2027/timetable';
    await api.done('POST', next, { as: officer, body: { entries } });
    const { entries: told } = await api.done<{ entries: object[] }>('GET', '/api/public/cycles/2027/timetable');
    expect(told).toEqual([]);
  });
});
