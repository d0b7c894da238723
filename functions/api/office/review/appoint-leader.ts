import { applicationParams } from '../../../contracts/api/assessment.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { appointLeader } from '../../../contracts/api/team.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { appointLeader as decide } from '../../../domain/team/form-team.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const appointLeaderRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/team/leader',
  roles: ['office'],
  article: 'A9',
  summary: 'Make a member the leader of a team',
  params: applicationParams,
  body: appointLeader,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onApplication(journal, call, streamOf.team(call.params.cycle, call.params.code), (review, dossier) =>
      decide(review, dossier, call.body),
    ),
});
