import { loadPool, loadReview } from '../../../adapters/review-facts.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { proposeTeams, teamProposals } from '../../../contracts/api/team.ts';
import { against, ok } from '../../../domain/kernel/result.ts';
import { civilDateOf } from '../../../domain/policy/calendar.ts';
import { participantsOf } from '../../../domain/stage/blockers.ts';
import { gapsOfTeam } from '../../../domain/stage/review.ts';
import { proposeTeams as propose } from '../../../domain/team/propose-teams.ts';
import { workloadOf } from '../../../domain/team/workload.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const proposeTeamsRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/team-proposals',
  roles: ['office'],
  article: 'A9',
  summary: 'Propose balanced teams without conflicts, each choice explained; changes nothing',
  params: cycleParams,
  body: proposeTeams,
  response: teamProposals,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const { applications, size } = call.body;
    const [review, examiners] = await Promise.all([loadReview(journal, cycle), loadPool(journal)]);
    if (!review) return noCycle(cycle);
    const participants = participantsOf(review, 'document-review');
    const strangers = applications.filter((code) => !participants.some((dossier) => dossier.code === code));
    if (strangers.length > 0) {
      return against('A14.2', {
        code: 'not-in-stage',
        reason: '评审组只为通过资格审查的组织组建，所列组织中有不在资料评审名单的。',
        remedy: '请核对资格审查的结果。',
        gaps: strangers.map((at) => ({ at, problem: '不在资料评审名单之中' })),
      });
    }
    const needing = participants.filter((dossier) =>
      applications.length > 0 ? applications.includes(dossier.code) : gapsOfTeam(review, dossier).length > 0,
    );
    const others = participants.filter((dossier) => !needing.includes(dossier));
    const { proposals, load } = propose(
      needing.map(({ application }) => application),
      { examiners, interests: review.interests },
      size,
      civilDateOf(call.receivedAt),
      workloadOf(review, others),
    );
    return ok({
      cycle,
      proposals: proposals.map((proposal) => ({ ...nameOf(needing, proposal.code), ...proposal })),
      load: [...load].map(([examiner, count]) => ({ examiner, applications: count })),
    });
  },
});

const nameOf = (
  dossiers: readonly {
    readonly code: string;
    readonly application: { readonly name: string; readonly industry: string };
  }[],
  code: string,
) => {
  const { name = '', industry = '' } = dossiers.find((dossier) => dossier.code === code)?.application ?? {};
  return { name, industry };
};
