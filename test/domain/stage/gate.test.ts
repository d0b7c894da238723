import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventOf, streamOf } from '../../../functions/contracts/streams.ts';
import { instant } from '../../../functions/domain/kernel/instant.ts';
import type { History, Recorded } from '../../../functions/domain/kernel/recorded.ts';
import { gateOf, gatesOf } from '../../../functions/domain/stage/gate.ts';

const at = (second: number) => instant(Date.UTC(2026, 5, 1) + 1000 * second);

interface Happened {
  readonly event: EventOf<'cycle'>;
  readonly second: number;
  readonly by: string;
}

const historyOf = (events: readonly Happened[]): History<'cycle'> =>
  events.map(({ event, second, by }, index) => ({
    stream: { type: 'cycle', scope: 'ouhai', id: '2026' },
    version: index + 1,
    event,
    commandId: String(index),
    fingerprint: '',
    actor: { id: by, role: 'office' },
    receivedAt: at(second),
    recordedAt: at(second),
    previous: '',
    hash: '',
  }));

const stage = 'site-visit';
const closing: Happened = {
  event: { type: 'StageClosing', stage, at: at(10), selected: [], reasons: [] },
  second: 10,
  by: 'lin',
};
const code = '91330304MA00000050';
const visit = streamOf.visit('2026', code);
const closedWith = (event: Partial<Extract<EventOf<'cycle'>, { type: 'StageClosed' }>> = {}): Happened => ({
  event: { type: 'StageClosed', stage, passed: [], eliminated: [], basis: {}, ...event },
  second: 130,
  by: 'system',
});
const closed = closedWith();
const reopened: Happened = { event: { type: 'StageReopened', stage, gaps: [] }, second: 130, by: 'system' };

/** Records of the site visit, received one after another. */
const received = (seconds: readonly number[]): readonly Recorded<EventOf<'visit'>>[] =>
  seconds.map((second, index) => ({
    stream: visit,
    version: index + 1,
    event: { type: 'TeamRecommendationSigned', proposal: 1 },
    commandId: String(index),
    fingerprint: '',
    actor: { id: 'e1', role: 'examiner' },
    receivedAt: at(second),
    recordedAt: at(second),
    previous: '',
    hash: '',
  }));
const secondsOf = (history: readonly Recorded<EventOf<'visit'>>[]) =>
  history.map(({ receivedAt }) => (Date.parse(receivedAt) - Date.UTC(2026, 5, 1)) / 1000);

describe('A14: the gate of a stage', () => {
  it('tells by whom it was closed and since when the list is frozen; a stage that was opened again has none', () => {
    expect(gateOf(historyOf([closing]), stage)).toEqual({ at: at(10), by: 'lin', selected: [] });
    expect(gateOf(historyOf([closing, closed]), stage)).toMatchObject({ closedAt: at(130) });
    expect(gateOf(historyOf([closing, reopened]), stage)).toBeUndefined();
    expect(gateOf(historyOf([closing, reopened, { ...closing, by: 'wang' }]), stage)).toMatchObject({ by: 'wang' });
    expect(gateOf(historyOf([closing]), 'document-review')).toBeUndefined();
  });

  it('lets count what was received before it, half-open, and what renews after the list was frozen', () => {
    const seconds = [9, 10, 129, 130];
    const gate = (events: History<'cycle'>) => secondsOf(received(seconds).filter(gatesOf(events).counts));
    expect(gate(historyOf([]))).toEqual(seconds);
    expect(gate(historyOf([closing]))).toEqual([9]);
    expect(gate(historyOf([closing, closed]))).toEqual([9, 130]);
    expect(gate(historyOf([closing, reopened]))).toEqual(seconds);
  });

  it('freezing takes nothing away that the closing let count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), (seconds) => {
        const before = secondsOf(received(seconds).filter(gatesOf(historyOf([closing])).counts));
        const after = secondsOf(received(seconds).filter(gatesOf(historyOf([closing, closed])).counts));
        expect(after.filter((second) => second < 130)).toEqual(before);
      }),
    );
  });

  it('lets the basis of the frozen list say what was in it, even of what was received in time', () => {
    const basis = { [`visit@2026/${code}`]: 2 };
    const frozen = historyOf([closing, closedWith({ passed: [code], basis })]);
    const records = received([7, 8, 9, 130]);
    expect(secondsOf(records.filter(gatesOf(frozen).counts))).toEqual([7, 8, 130]);
    expect(records.map(gatesOf(frozen).behind)).toEqual([undefined, undefined, stage, undefined]);
    const eliminated = historyOf([closing, closedWith({ eliminated: [{ code, reason: '未入围' }], basis })]);
    expect(records.map(gatesOf(eliminated).behind)).toEqual([undefined, undefined, stage, undefined]);
  });

  it('is nothing behind of before the list is frozen, or of whom it does not have', () => {
    const records = received([9, 10]);
    for (const events of [[], [closing], [closing, reopened], [closing, closed]])
      expect(records.map(gatesOf(historyOf(events)).behind)).toEqual([undefined, undefined]);
  });
});
