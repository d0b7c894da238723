import * as z from 'zod';
import { loadCommittee } from '../../adapters/committee.ts';
import type { Journal } from '../../adapters/journal.ts';
import { loadReview } from '../../adapters/review-facts.ts';
import { leaderRecusals } from '../../contracts/api/board.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { recusalGrounds } from '../../contracts/api/dossier.ts';
import { streamOf } from '../../contracts/streams.ts';
import { openRecusals } from '../../domain/assessment/decide-recusal.ts';
import { seatHeldBy } from '../../domain/committee/committee.ts';
import { impartial } from '../../domain/interest/conflict.ts';
import { last } from '../../domain/kernel/recorded.ts';
import { ok } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

const profileName = z.object({ name: z.string() });

const resolutionOn = async (journal: Journal, cycle: string, code: string, request: number) =>
  last(await journal.load(streamOf.leaderRecusal(cycle, code, request)), 'LeaderRecusalResolved')?.event;

export const readLeaderRecusalsRoute = route({
  method: 'GET',
  path: '/api/committee/cycles/{cycle}/recusal-requests',
  roles: ['committee'],
  article: 'A14.3',
  summary: 'Requests that the leader of a team stay away, with what the committee resolved',
  params: cycleParams,
  response: leaderRecusals,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { cycle } = call.params;
    const person = call.caller.id;
    const seat = seatHeldBy(await loadCommittee(journal), person);
    if (!seat.ok) return seat;
    const review = await loadReview(journal, cycle);
    if (!review) return noCycle(cycle);
    const nameOf = async (examiner: string) => {
      const profile = last(await journal.load(streamOf.examiner(examiner)), 'ExaminerRegistered')?.event.profile;
      return profileName.safeParse(profile && (await privates.get(profile.ref))).data?.name;
    };
    const requests = [...review.dossiers.values()]
      .filter(({ application }) => impartial(review.interests.get(person), application).ok)
      .flatMap((dossier) => {
        const open = new Set(openRecusals(dossier).map(({ request }) => request));
        return dossier.application.recusals.map((asked) => ({
          code: dossier.code,
          name: dossier.application.name,
          asked,
          // Whom the office decides about does not come before the committee.
          due: open.has(asked.request) && dossier.team?.leader === asked.member,
        }));
      });
    const shown = await Promise.all(
      requests.map(async ({ code, name, asked: { request, member, grounds, receivedAt }, due }) => {
        const resolution = await resolutionOn(journal, cycle, code, request);
        if (!due && !resolution) return [];
        const [kept, leaderName] = await Promise.all([privates.get(grounds.ref), nameOf(member)]);
        return [
          {
            code,
            name,
            request,
            leader: member,
            ...(leaderName === undefined ? {} : { leaderName }),
            ...recusalGrounds.safeParse(kept).data,
            receivedAt,
            ...(resolution ? { resolution } : {}),
          },
        ];
      }),
    );
    return ok({ requests: shown.flat() });
  },
});
