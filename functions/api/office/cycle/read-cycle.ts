import { loadOpenItems } from '../../../adapters/open-items/open-items.ts';
import { loadOrganisations } from '../../../adapters/organisations.ts';
import { loadYear } from '../../../adapters/year.ts';
import { cycleBoard } from '../../../contracts/api/board.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { type Cycle, extensionsOf } from '../../../domain/cycle/cycle.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { ballotsNeeded } from '../../../domain/list/standing.ts';
import { placesOf } from '../../../domain/list/votes.ts';
import { defaultPolicy } from '../../../domain/policy/award-policy.ts';
import { editions } from '../../../domain/policy/criteria/editions.ts';
import { stepWords } from '../../../domain/procedure/phases.ts';
import { positionOf } from '../../../domain/procedure/position.ts';
import type { Submission, Year } from '../../../domain/year/year.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { type Named, namedIn, showList, showNotice, showPolicy } from '../../kernel/year-views.ts';
import { showDue } from './show-due.ts';

const showCriteria = ({ criteria }: Cycle) =>
  criteria ? { criteria: { ...criteria, standard: editions.get(criteria.edition)?.standard ?? criteria.edition } } : {};

const showSubmission = ({ number, list, decision, reconsideration }: Submission, named: Named) => ({
  submission: number,
  list: list.map(named),
  ...(decision?.type === 'ListApproved' ? { decision: 'approved' as const } : {}),
  ...(decision?.type === 'ListSentBack' ? { decision: 'sent-back' as const, reason: decision.reason } : {}),
  reconsidered: reconsideration !== undefined,
});

const showBallots = (year: Year, named: Named) => ({
  needed: ballotsNeeded(year).map(({ award, candidates, tieOf }) => ({
    award,
    candidates: candidates.map((code) => named({ code, award })),
    ...(tieOf === undefined ? {} : { tieOf }),
  })),
  held: year.sessions.map(({ id, award, results, closing }) => ({
    session: id,
    award,
    state: results ? ('counted' as const) : closing ? ('closing' as const) : ('open' as const),
  })),
});

export const readCycleRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}',
  roles: ['office'],
  article: 'A8',
  summary: 'The year as the office steers it: where it stands, what it runs by, what is due, what was decided',
  params: cycleParams,
  response: cycleBoard,
  handle: async (call, { journal, workingDays }: Pick<Services, 'journal' | 'workingDays'>) => {
    const id = call.params.cycle;
    const [year, history, resolutions, organisations, due] = await Promise.all([
      loadYear(journal, id),
      journal.load(streamOf.cycle(id)),
      journal.load(streamOf.resolution(id, 'policy')),
      loadOrganisations(journal, id),
      loadOpenItems(journal, id, workingDays, call.receivedAt),
    ]);
    if (!year) return noCycle(id);
    const { cycle } = year;
    const { step, until } = positionOf(year, call.receivedAt);
    const named = namedIn(organisations);
    return ok({
      cycle: id,
      position: { step, ...stepWords[step], ...(until === undefined ? {} : { until }) },
      editions: [...editions.values()].map(({ id: edition, standard, guide }) => ({ id: edition, standard, guide })),
      ...showCriteria(cycle),
      policy: { ...showPolicy(cycle, resolutions), start: defaultPolicy },
      ...(cycle.call ? { call: { ...cycle.call, extensions: extensionsOf(history).map(({ event }) => event) } } : {}),
      ...(cycle.applicants ? { applicants: cycle.applicants.length } : {}),
      due: due
        .map((item) => showDue(item, organisations, call.receivedAt))
        .toSorted((a, b) => (`${a.due}${a.id}` < `${b.due}${b.id}` ? -1 : 1)),
      ...(cycle.candidates ? { candidates: cycle.candidates.candidates.map(named) } : {}),
      ballots: showBallots(year, named),
      places: { quality: placesOf(year, 'quality'), innovation: placesOf(year, 'innovation') },
      ...showList(year, named),
      removed: cycle.removed.map((entry) => ({ ...named(entry), cause: entry.cause, reason: entry.reason })),
      notices: year.notices.map(showNotice),
      submissions: year.submissions.map((submission) => showSubmission(submission, named)),
      ...(cycle.commendation ? { commendation: cycle.commendation } : {}),
      ...(cycle.winners ? { winners: cycle.winners.map(named) } : {}),
    });
  },
});
