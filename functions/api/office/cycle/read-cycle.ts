import { loadOpenItems } from '../../../adapters/open-items/open-items.ts';
import { loadOrganisations, type Organisation } from '../../../adapters/organisations.ts';
import { loadYear } from '../../../adapters/year.ts';
import { cycleBoard } from '../../../contracts/api/board.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import type { Award } from '../../../contracts/primitives.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { type Cycle, extensionsOf } from '../../../domain/cycle/cycle.ts';
import { type History, last } from '../../../domain/kernel/recorded.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { ballotsNeeded } from '../../../domain/list/standing.ts';
import { placesOf } from '../../../domain/list/votes.ts';
import { allAnswered, listsEvery } from '../../../domain/opinion/opinion.ts';
import { defaultPolicy, policyItems } from '../../../domain/policy/award-policy.ts';
import { editions } from '../../../domain/policy/criteria/editions.ts';
import { citationOf } from '../../../domain/policy/regulation/regulation.ts';
import { stepWords } from '../../../domain/procedure/phases.ts';
import { positionOf } from '../../../domain/procedure/position.ts';
import type { NoticeFacts, Submission, Year } from '../../../domain/year/year.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { showDue } from './show-due.ts';

type Named = (entry: { readonly code: string; readonly award: Award }) => { code: string; name: string; award: Award };

const namedIn =
  (organisations: ReadonlyMap<string, Organisation>): Named =>
  ({ code, award }) => ({ code, name: organisations.get(code)?.name ?? code, award });

const showCriteria = ({ criteria }: Cycle) =>
  criteria ? { criteria: { ...criteria, standard: editions.get(criteria.edition)?.standard ?? criteria.edition } } : {};

const showPolicy = ({ drafts }: Cycle, resolutions: History<'resolution'>) => {
  const determined = last(resolutions, 'PolicyDetermined')?.event;
  return {
    items: policyItems.map(({ item, label, concerns, silence }) => ({
      item,
      label,
      article: citationOf(concerns),
      silence,
    })),
    start: defaultPolicy,
    drafts: [...drafts],
    ...(determined ? { determined } : {}),
  };
};

const showNotice = ({ notice, opinions, report }: NoticeFacts) => ({
  notice: notice.id,
  firstDay: notice.published.firstDay,
  lastDay: notice.lastDay,
  endsAt: notice.endsAt,
  closed: notice.closed !== undefined,
  names: notice.names.length,
  opinions: opinions.length,
  open: opinions.filter((opinion) => !allAnswered([opinion], report)).length,
  ...(report
    ? {
        report: {
          version: report.version,
          examined: report.examined,
          complete: listsEvery(report.report, opinions),
        },
      }
    : {}),
});

const showSubmission = ({ number, list, decision, reconsideration }: Submission, named: Named) => ({
  submission: number,
  list: list.map(named),
  ...(decision?.type === 'ListApproved' ? { decision: 'approved' as const } : {}),
  ...(decision?.type === 'ListSentBack' ? { decision: 'sent-back' as const, reason: decision.reason } : {}),
  reconsidered: reconsideration !== undefined,
});

const showList = ({ cycle, notices }: Year, named: Named) =>
  cycle.list
    ? {
        list: cycle.list.map((entry) => {
          const noticed = notices.find(({ notice }) => notice.names.some(({ code }) => code === entry.code));
          return {
            ...named(entry),
            inFavour: entry.inFavour,
            ...(noticed ? { noticedIn: noticed.notice.id } : {}),
          };
        }),
      }
    : {};

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
      policy: showPolicy(cycle, resolutions),
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
