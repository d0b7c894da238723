import type * as z from 'zod';
import { recordReading } from '../../adapters/readings.ts';
import type { Row, Views } from '../../adapters/views.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { timelinePage, timelineQuery } from '../../contracts/api/supervisor.ts';
import { eventName } from '../../domain/kernel/event-names.ts';
import { ok } from '../../domain/kernel/result.ts';
import { endOfDay, startOfDay } from '../../domain/policy/calendar.ts';
import { timelineOf } from '../../feed/project/project.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

type Entry = Omit<z.output<typeof timelinePage>['entries'][number], 'name'>;
type Query = z.output<typeof timelineQuery>;

const entryOf = ({ content }: Row): Entry => content as Entry;

/** A row as the timeline's view holds it, with the name of its event. */
const named = (entry: Entry) => ({ ...entry, name: eventName(entry.stream.type, entry.type) });

const matches =
  ({ type, role, actor, about }: Query) =>
  ({ stream, actor: by }: Entry): boolean =>
    (type ?? stream.type) === stream.type &&
    (role ?? by.role) === by.role &&
    [by.id, by.inNameOf?.recorder].includes(actor ?? by.id) &&
    (about === undefined || `${stream.scope} ${stream.id}`.includes(about));

/** Rows read at once while filters throw most of them away. */
const stride = 500;

/**
 * One page of the rows that a query asks for. Keys begin with the time of the record, so that days are bounds of the reading;
 * the other filters are applied to what was read.
 */
const pageOf = async (
  views: Pick<Views, 'query'>,
  view: string,
  query: Query,
): Promise<{ readonly rows: readonly Row[]; readonly more: boolean }> => {
  const { from, to, limit } = query;
  const wanted = matches(query);
  const end = to && endOfDay(to);
  const rows: Row[] = [];
  let after = query.after ?? (from && startOfDay(from));
  for (;;) {
    const read = await views.query(view, { limit: stride, ...(after === undefined ? {} : { after }) });
    for (const row of read) {
      if (end !== undefined && entryOf(row).recordedAt >= end) return { rows, more: false };
      if (!wanted(entryOf(row))) continue;
      if (rows.length === limit) return { rows, more: true };
      rows.push(row);
    }
    if (read.length < stride) return { rows, more: false };
    after = read.at(-1)?.key;
  }
};

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
    const actor = { id: call.caller.id, role: call.caller.role };
    await recordReading(
      journal,
      cycle,
      { actor, receivedAt: call.receivedAt },
      { type: 'JournalRead', what: 'timeline' },
    );
    const { rows, more } = await pageOf(views, timelineOf(cycle), call.query);
    const end = rows.at(-1)?.key;
    return ok({ entries: rows.map((row) => named(entryOf(row))), ...(end !== undefined && more ? { next: end } : {}) });
  },
});
