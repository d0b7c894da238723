import { loadCommittee } from '../../adapters/committee.ts';
import { loadConflicts } from '../../adapters/conflicts.ts';
import { loadOrganisations } from '../../adapters/organisations.ts';
import { loadYear } from '../../adapters/year.ts';
import { agenda } from '../../contracts/api/board.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { streamOf } from '../../contracts/streams.ts';
import { seatHeldBy } from '../../domain/committee/committee.ts';
import { ok } from '../../domain/kernel/result.ts';
import { placesOf } from '../../domain/list/votes.ts';
import { stepWords } from '../../domain/procedure/phases.ts';
import { positionOf } from '../../domain/procedure/position.ts';
import type { Year } from '../../domain/year/year.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { type Named, namedIn, showList, showNotice, showPolicy } from '../kernel/year-views.ts';

/** Whom the committee's part of the year lost, and by what. */
const stoppedOf = ({ cycle, leftOut, terminations }: Year) => {
  const awardOf = (code: string) =>
    [...(cycle.candidates?.candidates ?? []), ...(cycle.applicants ?? [])].find((entry) => entry.code === code)?.award;
  const resolved = [
    ...terminations.map(({ code, reason }) => ({ code, reason, cause: 'terminated' })),
    ...leftOut.map(({ code, reason }) => ({ code, reason, cause: 'left-out' })),
  ];
  const removed = cycle.removed.filter(({ code }) => !resolved.some((entry) => entry.code === code));
  return [
    ...removed,
    ...resolved.flatMap((entry) => {
      const award = awardOf(entry.code);
      return award ? [{ ...entry, award }] : [];
    }),
  ];
};

const showStopped = (year: Year, named: Named, mayRead: (code: string) => boolean) =>
  stoppedOf(year).map((entry) => ({
    ...named(entry),
    cause: entry.cause,
    ...(mayRead(entry.code) ? { reason: entry.reason } : {}),
  }));

export const readAgendaRoute = route({
  method: 'GET',
  path: '/api/committee/cycles/{cycle}',
  roles: ['committee', 'government'],
  article: 'A7',
  summary: 'The year as committee and government decide on it: where it stands, its policy, its list, its notices',
  params: cycleParams,
  response: agenda,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const id = call.params.cycle;
    const { id: person, role } = call.caller;
    if (role === 'committee') {
      const seat = seatHeldBy(await loadCommittee(journal), person);
      if (!seat.ok) return seat;
    }
    const [year, resolutions, organisations, { impartial }] = await Promise.all([
      loadYear(journal, id),
      journal.load(streamOf.resolution(id, 'policy')),
      loadOrganisations(journal, id),
      loadConflicts(journal, id),
    ]);
    if (!year) return noCycle(id);
    const { step, until } = positionOf(year, call.receivedAt);
    const named = namedIn(organisations);
    return ok({
      cycle: id,
      position: { step, ...stepWords[step], ...(until === undefined ? {} : { until }) },
      policy: showPolicy(year.cycle, resolutions),
      places: { quality: placesOf(year, 'quality'), innovation: placesOf(year, 'innovation') },
      // The government reads the list that is submitted to it, and none before.
      ...(role === 'government' ? {} : showList(year, named)),
      stopped: role === 'government' ? [] : showStopped(year, named, (code) => impartial(person, code).ok),
      notices: year.notices.map(showNotice),
      ...(year.cycle.winners ? { winners: year.cycle.winners.map(named) } : {}),
    });
  },
});
