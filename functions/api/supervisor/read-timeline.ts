import type * as z from 'zod';
import { recordReading } from '../../adapters/readings.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { timelinePage, timelineQuery } from '../../contracts/api/supervisor.ts';
import { eventName } from '../../domain/kernel/event-names.ts';
import { ok } from '../../domain/kernel/result.ts';
import { timelineOf } from '../../feed/project/project.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

type Entry = Omit<z.output<typeof timelinePage>['entries'][number], 'name'>;

/** A row as the timeline's view holds it, with the name of its event. */
const named = (entry: Entry) => ({ ...entry, name: eventName(entry.stream.type, entry.type) });

export const readTimelineRoute = route({
  method: 'GET',
  path: '/api/supervisor/cycles/{cycle}/timeline',
  roles: ['supervisor'],
  article: 'A7',
  summary:
    'What happened in a year, in the order of time: who did what when, without its content; the reading is logged',
  params: cycleParams,
  query: timelineQuery,
  response: timelinePage,
  handle: async (call, { journal, views }: Pick<Services, 'journal' | 'views'>) => {
    const { cycle } = call.params;
    const { after, limit } = call.query;
    const actor = { id: call.caller.id, role: call.caller.role };
    await recordReading(
      journal,
      cycle,
      { actor, receivedAt: call.receivedAt },
      { type: 'JournalRead', what: 'timeline' },
    );
    const rows = await views.query(timelineOf(cycle), { limit, ...(after === undefined ? {} : { after }) });
    const end = rows.at(-1)?.key;
    return ok({
      entries: rows.map(({ content }) => named(content as Entry)),
      ...(end !== undefined && rows.length === limit ? { next: end } : {}),
    });
  },
});
