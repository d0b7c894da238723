import { loadConflicts } from '../../adapters/conflicts.ts';
import { loadInquiry } from '../../adapters/inquiries.ts';
import { loadYear } from '../../adapters/year.ts';
import { inquiryParams, inquiryView } from '../../contracts/api/inquiry.ts';
import type { SignedInRole } from '../../contracts/identity.ts';
import { reachedVisit } from '../../domain/candidates/standing.ts';
import { concernedBy, gapsOfRound } from '../../domain/inquiry/round.ts';
import { ok } from '../../domain/kernel/result.ts';
import { stoppedIn } from '../../domain/list/votes.ts';
import { noCycle } from './on-cycle.ts';
import { type Route, route } from './route.ts';
import type { Services } from './services.ts';
import { showInquiry } from './show-inquiry.ts';

/** What the departments said in a round, for whoever decides on it: office and committee, each without what an interest keeps from him. */
export const readInquiryRoute = (
  audience: 'office' | 'committee',
  roles: readonly SignedInRole[],
): Route<Pick<Services, 'journal'>> =>
  route({
    method: 'GET',
    path: `/api/${audience}/cycles/{cycle}/inquiries/{round}`,
    roles,
    article: 'A14.1',
    summary: 'The departments’ opinions of a round (征求意见函), side by side, and what is missing',
    params: inquiryParams,
    response: inquiryView,
    handle: async (call, { journal }: Pick<Services, 'journal'>) => {
      const { cycle, round } = call.params;
      const [year, inquiry, conflicts] = await Promise.all([
        loadYear(journal, cycle),
        loadInquiry(journal, cycle, round),
        loadConflicts(journal, cycle),
      ]);
      if (!year) return noCycle(cycle);
      // The committee learns of nobody who did not reach the visit, and of nobody before it has the candidates (A14.5a).
      const reached = year.cycle.candidates ? reachedVisit(year.cycle) : [];
      const readable = (code: string) =>
        (audience === 'office' || reached.includes(code)) && conflicts.impartial(call.caller.id, code).ok;
      const gaps = gapsOfRound(inquiry, concernedBy(year.cycle, round, stoppedIn(year)).filter(readable));
      return ok(showInquiry(inquiry, readable, gaps, call.receivedAt));
    },
  });
