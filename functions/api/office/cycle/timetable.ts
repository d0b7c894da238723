import { loadTimetable } from '../../../adapters/timetable.ts';
import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import { planTimetable, timetableView } from '../../../contracts/api/timetable.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { cycleOf } from '../../../domain/cycle/cycle.ts';
import { last, only } from '../../../domain/kernel/recorded.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { planBasis } from '../../../domain/plan/plan-basis.ts';
import { actWords, planTimetable as decide } from '../../../domain/plan/timetable.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { onYear } from '../../kernel/on-year.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const planTimetableRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/timetable',
  roles: ['office'],
  article: 'A8',
  summary: 'Plan the year’s timetable, or change it with a reason; every version stays',
  params: cycleParams,
  body: planTimetable,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onYear(journal, call, streamOf.timetable(call.params.cycle), ({ cycle }, history) =>
      decide(cycle, history, call.body),
    ),
});

export const readTimetableRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/timetable',
  roles: ['office'],
  article: 'A8',
  summary: 'The timetable against what the records say happened; what is overdue shows and stops nothing',
  params: cycleParams,
  response: timetableView,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    if (!cycleOf(await journal.load(streamOf.cycle(cycle)))) return noCycle(cycle);
    const { history, entries } = await loadTimetable(journal, cycle, call.receivedAt);
    const planned = last(history, 'TimetablePlanned');
    return ok({
      basis: planBasis,
      ...(planned ? { version: planned.version } : {}),
      entries: entries.map((entry) => ({ ...entry, name: actWords[entry.act] })),
      versions: only(history, 'TimetablePlanned').map(({ version, recordedAt, actor, event }) => ({
        version,
        at: recordedAt,
        by: actor.id,
        ...(event.reason === undefined ? {} : { reason: event.reason }),
      })),
    });
  },
});
