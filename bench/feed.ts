import { JournalMemory } from '../functions/adapters/journal-memory.ts';
import type { Machine } from '../functions/adapters/machine.ts';
import { noMessenger } from '../functions/adapters/messenger.ts';
import { PrivatesMemory } from '../functions/adapters/privates-memory.ts';
import { ViewsMemory } from '../functions/adapters/views-memory.ts';
import type { Waits } from '../functions/adapters/waits.ts';
import { streamOf } from '../functions/contracts/streams.ts';
import { project } from '../functions/feed/project/project.ts';
import { react } from '../functions/feed/react/react.ts';
import { type Group, measure, type Work } from './measure.ts';
import { codeOf, cycle, entry, note, notes, writeYear } from './year.ts';

/** A machine that waits where the year stands: it is looked at, and not woken. */
const waiting: Waits = {
  put: async () => undefined,
  list: async (execution) => [{ execution, state: 'ApplicationPeriod', round: 1, token: 'token' }],
  remove: async () => undefined,
};
const machine: Machine = {
  start: async () => true,
  status: async () => undefined,
  stop: async () => undefined,
  wake: async () => true,
};

const worksFor = async (applications: number): Promise<Record<string, Work>> => {
  const journal = new JournalMemory();
  await writeYear(journal, applications);
  const [submitted] = await journal.load(streamOf.application(cycle, codeOf(1)));
  const called = (await journal.load(streamOf.cycle(cycle))).at(-1);
  if (!submitted || !called) throw new Error('the year was written');
  const services = {
    journal,
    views: new ViewsMemory(),
    privates: new PrivatesMemory(),
    waits: waiting,
    machine,
    messenger: noMessenger,
  };
  return {
    [`project one of ${applications} applications`]: () => project(services, submitted),
    [`react to one of ${applications} applications`]: () => react(services, submitted),
    [`react to the call for ${applications} applications`]: () => react(services, called),
  };
};

/** What one event costs the two consumers, computing alone. */
export const measureFeed = async (): Promise<Group> => {
  let appended = 0;
  const journal = new JournalMemory();
  return {
    title: 'What follows from one event',
    says: 'In memory, so that only computing counts. A reaction reads what its event can have changed: only one after which the year can stand elsewhere, as the call, reads the year.',
    timings: [
      ...(await measure({ 'an append': () => journal.append(notes(`n-${++appended}`), [], entry(note)) })),
      ...(await measure(await worksFor(20))),
      ...(await measure(await worksFor(200))),
    ],
  };
};
