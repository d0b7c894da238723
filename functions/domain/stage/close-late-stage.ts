import type { CloseLateStage } from '../../contracts/api/reinstatement.ts';
import type { ReviewStage } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { qualificationInForce } from '../assessment/assessment.ts';
import { currentStage, lateStageOf, reviewStages } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, invalid, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { lacking } from './blockers.ts';
import { goesOn, stageArticle, stageWords } from './during.ts';
import { basisOf } from './freeze-stage.ts';
import type { Dossier, Review } from './review.ts';
import { tellingReason } from './telling-reason.ts';

/**
 * Ends a stage for a late entrant alone, by the same rules as for the others and with a reason either way (A14.2g). One step is
 * enough: whose words are awaited is known, all of them have to be there, and what is not in the basis does not count.
 *
 * @param reviewUsed whether the organisation already asked for a 复核 of this stage
 */
export const closeLateStage = (
  review: Review,
  dossier: Dossier,
  stage: ReviewStage,
  { passed, reason }: CloseLateStage,
  reviewUsed: boolean,
  receivedAt: Instant,
): Result<EventOf<'cycle'>> => {
  const { cycle } = review;
  const going = goesOn(cycle, dossier);
  if (!going.ok) return going;
  if (lateStageOf(cycle, dossier.code) !== stage) {
    return outOfOrder({
      code: 'not-a-late-entrant',
      reason: `该组织没有在单独补行${stageWords[stage]}。`,
      remedy: '随本阶段其他组织一并评审的，按阶段结束办理。',
    });
  }
  const gaps = lacking(review, dossier, stage, receivedAt);
  if (gaps.length > 0) {
    return against(stageArticle[stage], {
      code: 'stage-incomplete',
      reason: `该组织补行的${stageWords[stage]}尚未完成，共${gaps.length}处。`,
      remedy: '请按所列各项完成后再结束。',
      gaps,
    });
  }
  const telling = passed ? [] : tellingReason(review, dossier.code, reason, 'body.reason');
  if (telling.length > 0) {
    return invalid({
      code: 'reason-tells-score',
      reason: '未通过的理由含有不得告知该组织的内容，没有结束该阶段。',
      remedy: '请改写理由，不写分数、百分比和排名。',
      gaps: telling,
    });
  }
  const verdict = qualificationInForce(dossier.assessment, dossier.application);
  if (stage === 'qualification-review' && verdict?.qualified !== passed) {
    return outOfOrder({
      code: 'against-the-verdict',
      reason: `资格审查结论为“${verdict?.qualified ? '符合' : '不符合'}申报条件”，结果须与结论一致。`,
      remedy: '请核对；需要改变的，先重新作出资格审查结论。',
    });
  }
  if (stage === 'oral-defence' && !passed) {
    return outOfOrder({
      code: 'defence-eliminates-nobody',
      reason: '陈述答辩不淘汰组织，是否列为候选在提出候选授奖名单时说明理由。',
      remedy: '请按通过结束，再提出或补充候选授奖名单。',
    });
  }
  const next = reviewStages[reviewStages.indexOf(stage) + 1];
  if (passed && next && next === currentStage(cycle) && cycle.stages[next].closing) {
    return outOfOrder({
      code: 'next-stage-closing',
      reason: `${stageWords[next]}阶段正在结束，此时加入会影响其他组织。`,
      remedy: '请待该阶段名单确定后（约两分钟）再办理，该组织随后单独补行该阶段。',
    });
  }
  return ok({
    type: 'LateStageClosed',
    code: dossier.code,
    stage,
    passed,
    reason,
    reviewable: !passed && !reviewUsed,
    basis: basisOf([dossier], stage),
  });
};
