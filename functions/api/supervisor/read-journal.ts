import { partitionKey, sortKey } from '../../adapters/journal.ts';
import { streamsOfCycle } from '../../adapters/records-of-cycle.ts';
import { lastingScopes, scopesOfCycle } from '../../adapters/scopes.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { journalPage, journalQuery, journalVerification } from '../../contracts/api/supervisor.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { ok } from '../../domain/kernel/result.ts';
import { verifyJournal } from '../../schedules/seal/verify.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { noted } from './noted.ts';

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
