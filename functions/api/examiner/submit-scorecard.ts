import { receipt } from '../../contracts/api/cycle.ts';
import { phaseParams, submitScorecard } from '../../contracts/api/scorecard.ts';
import { streamOf } from '../../contracts/streams.ts';
import { submitScorecard as decide } from '../../domain/scorecard/submit-scorecard.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { onAssigned } from './on-assigned.ts';

export const submitScorecardRoute = route({
  method: 'POST',
  path: '/api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}',
  roles: ['examiner'],
  article: 'A14.2',
  summary: 'Submit one’s own sheet of a phase, once',
  params: phaseParams,
  body: submitScorecard,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code, phase } = call.params;
    const person = call.caller.id;
    return onAssigned(journal, call, streamOf.scorecard(cycle, code, phase, person), 'team', (review, dossier) =>
      decide(review, dossier, phase, person, call.body, call.receivedAt),
    );
  },
});
