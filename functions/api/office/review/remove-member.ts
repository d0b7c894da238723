import { applicationParams } from '../../../contracts/api/assessment.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { removeMember } from '../../../contracts/api/team.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { removeMember as decide } from '../../../domain/team/form-team.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const removeMemberRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/team/removals',
  roles: ['office'],
  article: 'A20',
  summary: 'Take a member out of a team; his scores no longer count',
  params: applicationParams,
  body: removeMember,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onApplication(journal, call, streamOf.team(call.params.cycle, call.params.code), (_review, dossier) =>
      decide(dossier, call.body),
    ),
});
