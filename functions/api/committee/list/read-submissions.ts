import { loadCommittee } from '../../../adapters/committee.ts';
import { loadOrganisations, nameIn } from '../../../adapters/organisations.ts';
import { loadYear } from '../../../adapters/year.ts';
import { submissionsView } from '../../../contracts/api/approval.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { seatHeldBy } from '../../../domain/committee/committee.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { positionOf } from '../../../domain/procedure/position.ts';
import type { NoticeFacts, Submission, Year } from '../../../domain/year/year.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

const submissionView = (
  year: Year,
  { number, list, decision, reconsideration }: Submission,
  nameOf: (code: string) => string,
  awaiting: boolean,
) => ({
  submission: number,
  list: list.map(({ code, award }) => {
    const votes = year.cycle.list?.find((entry) => entry.code === code)?.inFavour;
    const noticedIn = year.notices.find(({ notice }) => notice.names.some((name) => name.code === code))?.notice.id;
    return {
      code,
      name: nameOf(code),
      award,
      ...(votes === undefined ? {} : { inFavour: votes }),
      ...(noticedIn === undefined ? {} : { noticedIn }),
    };
  }),
  awaiting,
  ...(decision?.type === 'ListApproved' ? { decision: 'approved' as const, ...decision } : {}),
  ...(decision?.type === 'ListSentBack' ? { decision: 'sent-back' as const, reason: decision.reason } : {}),
  ...(reconsideration ? { reconsideration } : {}),
});

const noticeView = ({ notice, opinions, report }: NoticeFacts) => ({
  notice: notice.id,
  firstDay: notice.published.firstDay,
  lastDay: notice.lastDay,
  closed: notice.closed !== undefined,
  opinions: opinions.length,
  upheld: opinions.filter(({ ruling }) => ruling?.upheld).length,
  dismissed: opinions.filter(({ ruling }) => ruling && !ruling.upheld).length,
  notAccepted: opinions.filter(({ decision }) => decision === 'not-accepted').length,
  ...(report ? { report: { examined: report.examined, conclusion: report.report.conclusion } } : {}),
});

export const readSubmissionsRoute = route({
  method: 'GET',
  path: '/api/committee/cycles/{cycle}/submissions',
  roles: ['government', 'committee'],
  article: 'A14.7',
  summary: 'Lists before the government, what it decided, and the notices behind them',
  params: cycleParams,
  response: submissionsView,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    if (call.caller.role === 'committee') {
      const seat = seatHeldBy(await loadCommittee(journal), call.caller.id);
      if (!seat.ok) return seat;
    }
    const year = await loadYear(journal, cycle);
    if (!year) return noCycle(cycle);
    const nameOf = nameIn(await loadOrganisations(journal, cycle));
    const { step, round } = positionOf(year, call.receivedAt);
    return ok({
      submissions: year.submissions.map((submission) =>
        submissionView(year, submission, nameOf, step === 'AwaitApproval' && round === submission.number),
      ),
      notices: year.notices.map(noticeView),
    });
  },
});
