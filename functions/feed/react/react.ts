import type { Journal } from '../../adapters/journal.ts';
import { jurisdiction, type StreamType } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { type Delivery, deliver } from '../kernel/deliver.ts';
import { enforceInterests, teamsTouched } from '../kernel/enforce-interests.ts';
import { ensureMachine } from '../kernel/ensure-machine.ts';
import { toldAnewBy } from '../kernel/too-late.ts';
import { canEndWait, type Waking, wake } from '../kernel/wake.ts';

/** Streams whose ids begin with the year in which they arose, though they outlive it. */
const arisen: ReadonlySet<StreamType> = new Set(['misconduct', 'finding', 'sanction']);

/** The award year of a stream; undefined for what outlives a cycle. */
export const cycleOfStream = ({ type, scope, id }: Recorded['stream']): string | undefined => {
  const candidate =
    type === 'cycle' || type === 'procedure' ? id : arisen.has(type) ? id.split('.')[0] : scope.split('/')[0];
  return candidate && /^20\d{2}$/.test(candidate) ? candidate : undefined;
};

/** The pool outlives the years: whoever left it leaves the teams of all that are under way (A8b). */
const replaceInTeams = async (journal: Journal, now: Instant): Promise<void> => {
  for (const [cycle, history] of await journal.list('cycle', jurisdiction)) {
    if (!cycleOf(history)?.winners) await enforceInterests(journal, cycle, now);
  }
};

/**
 * What follows from an event, whoever caused it: the machine starts or wakes, a conflict of interest takes effect, whom it concerns
 * is told. Everything here looks at the journal again and may run twice; it reads what the event can have changed, and no more: an
 * event costs the same among two hundred applications as among two. Two events that matter together are each looked at after both
 * stand in the journal by whoever is told last; what the feed loses, reconcile finds by reading everything.
 */
export const react = async (services: Waking & Delivery, recorded: Recorded): Promise<void> => {
  const { journal } = services;
  const now = recorded.recordedAt;
  if (recorded.event.type === 'ExaminerLeft') await replaceInTeams(journal, now);
  const cycle = cycleOfStream(recorded.stream);
  if (!cycle) return;
  if (recorded.event.type === 'CycleOpened') await ensureMachine(services, cycle, now);
  const teams = teamsTouched(recorded);
  if (teams) await enforceInterests(journal, cycle, now, teams);
  if (canEndWait(recorded)) await wake(services, cycle, now);
  for (const told of [recorded, ...(await toldAnewBy(journal, recorded))]) await deliver(services, cycle, told, now);
};
