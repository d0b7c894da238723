import type { Journal } from '../../adapters/journal.ts';
import { partitionKey, sortKey } from '../../adapters/journal.ts';
import { recordReading } from '../../adapters/readings.ts';
import { streamsOfCycle } from '../../adapters/records-of-cycle.ts';
import { lastingScopes, scopesOfCycle } from '../../adapters/scopes.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { journalPage, journalQuery, journalVerification } from '../../contracts/api/supervisor.ts';
import { type EventOf, streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { verifyJournal } from '../../schedules/seal/verify.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { type Call, route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

/** The supervisor sees everything, and what he sees is noted before he sees it (A7d). */
const noted = async (
  journal: Journal,
  call: Call<{ cycle: string }>,
  event: EventOf<'reading'>,
): Promise<Result<undefined>> => {
  const { cycle } = call.params;
  if (!cycleOf(await journal.load(streamOf.cycle(cycle)))) return noCycle(cycle);
  const actor = { id: call.caller.id, role: call.caller.role };
  await recordReading(journal, cycle, { actor, receivedAt: call.receivedAt }, event);
  return ok(undefined);
};

/** The place of a record among all: by time, then by stream and version. */
const placeOf = ({ recordedAt, stream, version }: Recorded): string =>
  `${recordedAt} ${partitionKey(stream)} ${sortKey(stream.id, version)}`;

export const readJournalRoute = route({
  method: 'GET',
  path: '/api/supervisor/cycles/{cycle}/journal',
  roles: ['supervisor'],
  article: 'A7',
  summary: 'Everything that was recorded in a year, in the order of time; the reading is logged',
  params: cycleParams,
  query: journalQuery,
  response: journalPage,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { type, after = '', limit } = call.query;
    const filter = type === undefined ? {} : { filter: type };
    const logged = await noted(journal, call, { type: 'JournalRead', what: 'records', ...filter });
    if (!logged.ok) return logged;
    const streams = await streamsOfCycle(journal, call.params.cycle, type);
    const records = streams
      .flatMap(({ records: ofStream }) => ofStream)
      .map((recorded) => ({ place: placeOf(recorded), recorded }))
      .toSorted((a, b) => (a.place < b.place ? -1 : 1));
    const rest = records.filter(({ place }) => place > after);
    const page = rest.slice(0, limit);
    const end = page.at(-1)?.place;
    return ok({
      records: page.map(({ recorded }) => ({ ...recorded, event: { ...recorded.event } })),
      total: records.length,
      ...(end !== undefined && rest.length > limit ? { next: end } : {}),
    });
  },
});

export const verifyJournalRoute = route({
  method: 'GET',
  path: '/api/supervisor/cycles/{cycle}/verification',
  roles: ['supervisor'],
  article: 'A7',
  summary: 'Check every hash chain of a year and the sealed digests; the check is logged',
  params: cycleParams,
  response: journalVerification,
  handle: async (call, services: Pick<Services, 'journal' | 'ledger' | 'verifier'>) => {
    const { journal } = services;
    const logged = await noted(journal, call, { type: 'JournalRead', what: 'verification' });
    if (!logged.ok) return logged;
    const found = await verifyJournal(services, [
      ...lastingScopes(),
      ...(await scopesOfCycle(journal, call.params.cycle)),
    ]);
    return ok({ ...found, whole: found.faults.length === 0, faults: [...found.faults] });
  },
});
