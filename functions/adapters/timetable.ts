import { streamOf } from '../contracts/streams.ts';
import type { Instant } from '../domain/kernel/instant.ts';
import { type History, last } from '../domain/kernel/recorded.ts';
import { type Progress, progressOf, type YearRecords } from '../domain/plan/actual.ts';
import type { Journal } from './journal.ts';

const flat = <E>(streams: ReadonlyMap<string, readonly E[]>): readonly E[] => [...streams.values()].flat();

const loadRecords = async (journal: Journal, cycleId: string): Promise<YearRecords> => {
  const [cycle, resolutions, approvals, sessions, notices, honours] = await Promise.all([
    journal.load(streamOf.cycle(cycleId)),
    journal.list('resolution', cycleId),
    journal.list('approval', cycleId),
    journal.list('session', cycleId),
    journal.list('notice', cycleId),
    journal.list('honours', cycleId),
  ]);
  return {
    cycle,
    resolutions: flat(resolutions),
    approvals: flat(approvals),
    sessions: flat(sessions),
    notices,
    honours: flat(honours),
  };
};

/** A year's timetable held against its records (A8a), with every version of the plan. */
export const loadTimetable = async (
  journal: Journal,
  cycle: string,
  now: Instant,
): Promise<{ readonly history: History<'plan'>; readonly entries: readonly Progress[] }> => {
  const history = await journal.load(streamOf.timetable(cycle));
  const planned = last(history, 'TimetablePlanned')?.event.entries;
  if (!planned) return { history, entries: [] };
  return { history, entries: progressOf(planned, await loadRecords(journal, cycle), now) };
};
