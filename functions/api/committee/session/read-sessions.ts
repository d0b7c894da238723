import { loadCommittee, loadCommitteeAt } from '../../../adapters/committee.ts';
import { loadConflicts } from '../../../adapters/conflicts.ts';
import { loadOrganisations, nameIn } from '../../../adapters/organisations.ts';
import { loadYear } from '../../../adapters/year.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { sessionParams, sessionView, sessionViews } from '../../../contracts/api/session.ts';
import { seatHeldBy } from '../../../domain/committee/committee.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { ballotsNeeded, ballotsPossible } from '../../../domain/list/standing.ts';
import { memberActing, onlySeated, seatedIn } from '../../../domain/session/session.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { noSession } from './on-session.ts';
import { viewOf } from './view.ts';

export const readSessionsRoute = route({
  method: 'GET',
  path: '/api/committee/cycles/{cycle}/sessions',
  roles: ['committee'],
  article: 'A14.5',
  summary: 'Ballots of the year, and those that are due',
  params: cycleParams,
  response: sessionViews,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const [year, committee, committeeAt, { conflicted }, organisations] = await Promise.all([
      loadYear(journal, cycle),
      loadCommittee(journal),
      loadCommitteeAt(journal),
      loadConflicts(journal, cycle),
      loadOrganisations(journal, cycle),
    ]);
    if (!year) return noCycle(cycle);
    const { id } = call.caller;
    const seat = seatHeldBy(committee, id);
    const visible = year.sessions.filter((session) => seat.ok || memberActing(session, id) !== undefined);
    if (!seat.ok && visible.length === 0) return seat;
    const { policy } = year;
    const ballots = (list: ReturnType<typeof ballotsNeeded>) =>
      list.map(({ candidates, ...ballot }) => ({ ...ballot, candidates: [...candidates] }));
    return ok({
      sessions: policy
        ? visible.map((session) =>
            viewOf(onlySeated(session, seatedIn(session, committeeAt)), id, conflicted, nameIn(organisations), policy),
          )
        : [],
      due: year.cycle.candidates ? ballots(ballotsNeeded(year)) : [],
      possible: ballots(ballotsPossible(year)),
    });
  },
});

export const readSessionRoute = route({
  method: 'GET',
  path: '/api/committee/cycles/{cycle}/sessions/{session}',
  roles: ['committee'],
  article: 'A14.5',
  summary: 'One ballot; its counts and receipts when it is counted',
  params: sessionParams,
  response: sessionView,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const [year, committee, committeeAt, { conflicted }, organisations] = await Promise.all([
      loadYear(journal, cycle),
      loadCommittee(journal),
      loadCommitteeAt(journal),
      loadConflicts(journal, cycle),
      loadOrganisations(journal, cycle),
    ]);
    const session = year?.sessions.find(({ id }) => id === call.params.session);
    if (!year?.policy || !session) return noSession(call.params);
    const { id } = call.caller;
    const seat = seatHeldBy(committee, id);
    if (!seat.ok && memberActing(session, id) === undefined) return seat;
    const counting = onlySeated(session, seatedIn(session, committeeAt));
    return ok(viewOf(counting, id, conflicted, nameIn(organisations), year.policy));
  },
});
