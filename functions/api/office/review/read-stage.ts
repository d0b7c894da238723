import { loadEliminationReviews } from '../../../adapters/elimination-reviews.ts';
import { loadReview } from '../../../adapters/review-facts.ts';
import { stageParams, stageView } from '../../../contracts/api/stage.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { rankingOf } from '../../../domain/consensus/ranking.ts';
import { currentStage, lateEntrants, lateStageOf } from '../../../domain/cycle/cycle.ts';
import { last } from '../../../domain/kernel/recorded.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { isOpen } from '../../../domain/reinstatement/elimination-review.ts';
import { blockersOf, participantsOf } from '../../../domain/stage/blockers.ts';
import { stageWords } from '../../../domain/stage/during.ts';
import { gateOf } from '../../../domain/stage/gate.ts';
import { eliminationsToRedecide } from '../../../domain/stage/redecide.ts';
import { selectingPhase } from '../../../domain/stage/selection.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { openInquiry } from './open-inquiry.ts';
import { readableBy, showResult } from './show-result.ts';

export const readStageRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/stages/{stage}',
  roles: ['office'],
  article: 'A14',
  summary: 'Where a stage stands and what blocks its closing, all at once',
  params: stageParams,
  response: stageView,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, stage } = call.params;
    const [review, history, reviews] = await Promise.all([
      loadReview(journal, cycle),
      journal.load(streamOf.cycle(cycle)),
      loadEliminationReviews(journal, cycle),
    ]);
    if (!review) return noCycle(cycle);
    const running = currentStage(review.cycle) === stage;
    const { closed } = review.cycle.stages[stage];
    const gate = gateOf(history, stage);
    const participants = participantsOf(review, stage);
    const silent = stage === 'qualification-review' && running ? await openInquiry(journal, cycle, review) : [];
    const phase = selectingPhase[stage];
    const ofStage = history.filter(({ event }) => 'stage' in event && event.stage === stage);
    return ok({
      stage,
      name: stageWords[stage],
      state: closed ? 'closed' : running ? (gate ? 'closing' : 'running') : 'not-reached',
      participants: participants.length,
      ...(gate ? { closing: { at: gate.at, by: gate.by, selected: gate.selected } } : {}),
      blockers: running ? [...blockersOf(review, stage, gate?.at ?? call.receivedAt), ...silent] : [],
      ...(phase
        ? { ranking: rankingOf(review, participants, phase).filter(readableBy(review, call.caller.id)).map(showResult) }
        : {}),
      ...(closed ? { passed: closed.passed, eliminated: closed.eliminated } : {}),
      late: lateEntrants(review.cycle).flatMap(({ code }) =>
        lateStageOf(review.cycle, code) === stage && !review.dossiers.get(code)?.application.withdrawn ? [code] : [],
      ),
      openReviews: reviews.filter(isOpen).map((asked) => ({ code: asked.code, stage: asked.stage })),
      reopened: gate ? [] : (last(ofStage, 'StageReopened')?.event.gaps ?? []),
      redecide: eliminationsToRedecide(review),
    });
  },
});
