import type { Journal } from '../../adapters/journal.ts';
import { partitionKey } from '../../adapters/journal.ts';
import type { Row, Views } from '../../adapters/views.ts';
import type { Message, Recipient } from '../../contracts/message.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { messagesFor } from '../kernel/deliver.ts';
import { toldAnewBy } from '../kernel/too-late.ts';
import { cycleOfStream } from '../react/react.ts';

/** The view that holds what a recipient was told; an objector's messages are in none: he has no account. */
export const inboxOf = (to: Exclude<Recipient, { kind: 'objector' }>): string => {
  switch (to.kind) {
    case 'unit':
      return `inbox/unit/${to.unit}`;
    case 'role':
      return `inbox/role/${to.role}`;
    case 'person':
      return `inbox/person/${to.person}`;
  }
};

/** The view of everything that happened in a year, in the order of time. */
export const timelineOf = (cycle: string): string => `timeline/${cycle}`;

const letterRow = (recorded: Recorded, cycle: string, { id, to, template, subject, text }: Message): Row[] =>
  to.kind === 'objector'
    ? []
    : [
        {
          view: inboxOf(to),
          key: `${recorded.recordedAt}#${id}`,
          version: 1,
          content: { id, cycle, template, subject, text, at: recorded.recordedAt },
        },
      ];

/** The key of a record in the timeline: in the order of time, and to be had from its mark alone. */
export const timelineKey = (
  stream: Pick<Recorded['stream'], 'type' | 'scope' | 'id'>,
  { version, recordedAt }: Pick<Recorded, 'version' | 'recordedAt'>,
): string => `${recordedAt}#${partitionKey(stream)}#${stream.id}#${version}`;

/** The view of the messages that a year's events gave rise to: what is in it and not delivered is still to be sent. */
export const outgoingOf = (cycle: string): string => `outgoing/${cycle}`;

const outgoingRow = (recorded: Recorded, cycle: string, { id, template }: Message): Row => ({
  view: outgoingOf(cycle),
  key: id,
  version: 1,
  content: { stream: recorded.stream, version: recorded.version, template },
});

const timelineRow = (
  { stream, version, event, actor, receivedAt, recordedAt, hash }: Recorded,
  cycle: string,
): Row => ({
  view: timelineOf(cycle),
  key: timelineKey(stream, { version, recordedAt }),
  version: 1,
  content: { stream, version, type: event.type, actor, receivedAt, recordedAt, hash },
});

/** The rows that come of one event: its place in the year's timeline, and the letters it means. A row never changes: an event doesn't. */
const rowsOf = async (journal: Journal, recorded: Recorded): Promise<readonly Row[]> => {
  const cycle = cycleOfStream(recorded.stream);
  if (!cycle) return [];
  const messages = await messagesFor(journal, recorded);
  return [
    timelineRow(recorded, cycle),
    ...messages.flatMap((message) => [...letterRow(recorded, cycle, message), outgoingRow(recorded, cycle, message)]),
  ];
};

/** Writes the rows of one event; again is harmless. */
export const project = async (
  { journal, views }: { journal: Journal; views: Views },
  recorded: Recorded,
): Promise<void> => {
  for (const told of [recorded, ...(await toldAnewBy(journal, recorded))]) {
    for (const row of await rowsOf(journal, told)) await views.put(row);
  }
};
