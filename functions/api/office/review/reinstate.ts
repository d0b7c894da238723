import { loadEliminationReview } from '../../../adapters/elimination-reviews.ts';
import type { Journal } from '../../../adapters/journal.ts';
import { applicationParams } from '../../../contracts/api/assessment.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { confirmReinstatement, proposalParams, proposeReinstatement } from '../../../contracts/api/reinstatement.ts';
import type { EliminationStage } from '../../../contracts/primitives.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { last } from '../../../domain/kernel/recorded.ts';
import {
  type CorrectionFacts,
  confirmReinstatement as decideConfirmation,
  proposeReinstatement as decideProposal,
} from '../../../domain/reinstatement/reinstate.ts';
import type { Dossier, Review } from '../../../domain/stage/review.ts';
import { loadOfficeEvidence } from '../../kernel/office-evidence.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onApplication } from './on-application.ts';

const factsFor = async (
  journal: Journal,
  { cycle }: Review,
  dossier: Dossier,
  stage: EliminationStage,
): Promise<CorrectionFacts> => {
  const [review, sessions, clear] = await Promise.all([
    loadEliminationReview(journal, cycle.year, dossier.code, stage),
    journal.list('session', cycle.year),
    loadOfficeEvidence(journal, cycle.year),
  ]);
  return { cycle, dossier, review, ballotOpened: sessions.size > 0, clear };
};

export const proposeReinstatementRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/reinstatements',
  roles: ['office'],
  article: 'A14.2',
  summary: 'Propose a correction decision (更正决定) on an elimination, reasoned and with evidence',
  params: applicationParams,
  body: proposeReinstatement,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onApplication(journal, call, streamOf.reinstatement(call.params.cycle, call.params.code), async (review, dossier) =>
      decideProposal(await factsFor(journal, review, dossier, call.body.stage), call.body),
    ),
});

export const confirmReinstatementRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/reinstatements/{proposal}/confirmation',
  roles: ['office'],
  article: 'A14.2',
  summary: 'Confirm a correction decision as the second officer: it reinstates the application as a late entrant',
  params: proposalParams,
  body: confirmReinstatement,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code, proposal } = call.params;
    return onApplication(journal, call, streamOf.cycle(cycle), async (review, dossier) => {
      const proposals = await journal.load(streamOf.reinstatement(cycle, code));
      const stage = last(proposals, 'ReinstatementProposed')?.event.stage ?? 'qualification-review';
      const facts = await factsFor(journal, review, dossier, stage);
      return decideConfirmation(facts, proposals, proposal, call.caller.id);
    });
  },
});
