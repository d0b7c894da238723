import type { Entry, Journal } from '../functions/adapters/journal.ts';
import { type EventOf, type StreamRef, type StreamType, streamOf } from '../functions/contracts/streams.ts';

export const cycle = '2026';
export const now = '2026-03-20T04:00:00.000Z';
/** A stream that a year's reading does not include: its records are only written and loaded. */
export const notes = (name: string): StreamRef<'delivery'> => streamOf.delivery(cycle, name);

export const entry = <E>(event: E, commandId = 'a'.repeat(64)) => ({
  event,
  commandId,
  fingerprint: 'b'.repeat(64),
  actor: { id: 'office1', role: 'office' as const },
  receivedAt: '2026-03-10T01:00:00.000Z',
});

export const note: EventOf<'delivery'> = {
  type: 'MessageDelivered',
  template: 'application-received',
  to: '91330304MA00000050',
  status: 'accepted',
};

export const codeOf = (number: number): string => `91330304MA${String(number).padStart(8, '0')}`;

const submitted = (number: number): EventOf<'application'> => ({
  type: 'ApplicationSubmitted',
  award: number % 3 === 0 ? 'innovation' : 'quality',
  receiptNumber: `收2026-${number}`,
  organisation: { name: `浙江第${number}精密制造有限公司`, industry: '通用设备制造业', industrial: true },
  content: { key: `applications/2026/${number}`, sha256: 'c'.repeat(64) },
  evidence: Array.from({ length: 12 }, (_, index) => ({
    id: String(index).padStart(20, '0'),
    sha256: 'd'.repeat(64),
  })),
  consultants: ['温州某咨询有限公司'],
  contact: { ref: 'e'.repeat(32), hmac: 'f'.repeat(64) },
});

const write = async <S extends StreamType>(journal: Journal, ref: StreamRef<S>, given: Entry<S>): Promise<void> => {
  if (!(await journal.append(ref, await journal.load(ref), given))) throw new Error('nobody else writes here');
};

/** A year in its application period with so many applications, and a machine that waits for the period's end. */
export const writeYear = async (journal: Journal, applications: number): Promise<void> => {
  await write(journal, streamOf.cycle(cycle), entry({ type: 'CycleOpened', year: cycle, regulation: 'ouhai-2020' }));
  const call = {
    type: 'CallPublished' as const,
    documentNumber: '瓯质评办〔2026〕1号',
    opens: '2026-03-09T01:00:00.000Z',
    closes: '2026-04-30T16:00:00.000Z',
  };
  await write(journal, streamOf.cycle(cycle), entry(call));
  await write(journal, streamOf.procedure(cycle), entry({ type: 'GenerationStarted', generation: 1 }));
  for (let number = 1; number <= applications; number += 1)
    await write(journal, streamOf.application(cycle, codeOf(number)), entry(submitted(number)));
};
