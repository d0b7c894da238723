import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOf } from '../../../functions/contracts/streams.ts';
import { instant } from '../../../functions/domain/kernel/instant.ts';
import type { History } from '../../../functions/domain/kernel/recorded.ts';
import { counting, gateOf } from '../../../functions/domain/stage/gate.ts';

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
const closed: Happened = {
  event: { type: 'StageClosed', stage, passed: [], eliminated: [], basis: {} },
  second: 130,
  by: 'system',
};
const reopened: Happened = { event: { type: 'StageReopened', stage, gaps: [] }, second: 130, by: 'system' };

const received = (seconds: readonly number[]) =>
  historyOf(seconds.map((second) => ({ event: closing.event, second, by: 'e1' })));
const secondsOf = (history: History<'cycle'>) =>
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
    const gate = (events: History<'cycle'>) => secondsOf(counting(received(seconds), gateOf(events, stage)));
    expect(gate(historyOf([]))).toEqual(seconds);
    expect(gate(historyOf([closing]))).toEqual([9]);
    expect(gate(historyOf([closing, closed]))).toEqual([9, 130]);
    expect(gate(historyOf([closing, reopened]))).toEqual(seconds);
  });

  it('freezing takes nothing away that the closing let count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), (seconds) => {
        const before = secondsOf(counting(received(seconds), gateOf(historyOf([closing]), stage)));
        const after = secondsOf(counting(received(seconds), gateOf(historyOf([closing, closed]), stage)));
        expect(after.filter((second) => second < 130)).toEqual(before);
      }),
    );
  });
});
