import { loadPool } from '../../../adapters/review-facts.ts';
import { applicationParams } from '../../../contracts/api/assessment.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { formTeam } from '../../../contracts/api/team.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { formTeam as decide } from '../../../domain/team/form-team.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const formTeamRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/team',
  roles: ['office'],
  article: 'A9',
  summary: 'Form the team of an application',
  params: applicationParams,
  body: formTeam,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onApplication(journal, call, streamOf.team(call.params.cycle, call.params.code), async (review, dossier) =>
      decide(review, dossier, await loadPool(journal), call.body, call.receivedAt),
    ),
});
