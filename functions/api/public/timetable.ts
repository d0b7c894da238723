import { cycleParam } from '../../contracts/api/public.ts';
import { publicTimetable } from '../../contracts/api/timetable.ts';
import { streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { last } from '../../domain/kernel/recorded.ts';
import { ok } from '../../domain/kernel/result.ts';
import { planBasis } from '../../domain/plan/plan-basis.ts';
import { actWords } from '../../domain/plan/timetable.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

export const publicTimetableRoute = route({
  method: 'GET',
  path: '/api/public/cycles/{cycle}/timetable',
  roles: ['public'],
  article: 'A8',
  summary: 'The part of the year’s timetable that the call tells, once the call is out',
  params: cycleParam,
  response: publicTimetable,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const [year, history] = await Promise.all([
      journal.load(streamOf.cycle(cycle)).then(cycleOf),
      journal.load(streamOf.timetable(cycle)),
    ]);
    if (!year) return noCycle(cycle);
    const entries = year.call ? (last(history, 'TimetablePlanned')?.event.entries ?? []) : [];
    return ok({
      basis: planBasis,
      entries: entries.filter(({ inCall }) => inCall).map((entry) => ({ ...entry, name: actWords[entry.act] })),
    });
  },
});
