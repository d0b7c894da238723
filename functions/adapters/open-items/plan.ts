import type { Instant } from '../../domain/kernel/instant.ts';
import { actWords } from '../../domain/plan/timetable.ts';
import { endOfDay } from '../../domain/policy/calendar.ts';
import type { OpenItem } from '../../domain/reminder/reminders-due.ts';
import type { Journal } from '../journal.ts';
import { loadTimetable } from '../timetable.ts';
import { office } from './office.ts';

/** What the office planned and has not done (A8a): its own plan reminds it, and blocks nothing. */
export const plannedActs = async (journal: Journal, cycle: string, now: Instant): Promise<readonly OpenItem[]> =>
  (await loadTimetable(journal, cycle, now)).entries
    .filter(({ state }) => state !== 'done')
    .map(({ act, to }) => ({
      id: `plan.${act}.${to}`,
      about: `年度工作计划：${actWords[act]}`,
      due: endOfDay(to),
      to: office,
      escalates: false,
    }));
