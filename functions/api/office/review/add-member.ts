import { loadPool } from '../../../adapters/review-facts.ts';
import { applicationParams } from '../../../contracts/api/assessment.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { addMember } from '../../../contracts/api/team.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { addMember as decide } from '../../../domain/team/form-team.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const addMemberRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/team/members',
  roles: ['office'],
  article: 'A9',
  summary: 'Add a member to a team, as a replacement or besides',
  params: applicationParams,
  body: addMember,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onApplication(journal, call, streamOf.team(call.params.cycle, call.params.code), async (review, dossier) =>
      decide(review, dossier, await loadPool(journal), call.body, call.receivedAt),
    ),
});
