import type { CloseStage } from '../../contracts/api/cycle.ts';
import type { ReviewStage } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { conflictOf, conflictWords, impartial } from '../interest/conflict.ts';
import { type Instant, later } from '../kernel/instant.ts';
import type { History } from '../kernel/recorded.ts';
import { against, forbidden, type Gap, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { formatShanghai } from '../policy/calendar.ts';
import { type EliminationReview, isOpen } from '../reinstatement/elimination-review.ts';
import { blockersOf, participantsOf } from './blockers.ts';
import { eliminationWords, stageArticle, stageTakes, stageWords } from './during.ts';
import { gateOf } from './gate.ts';
import type { Review } from './review.ts';
import { selectionGaps } from './selection.ts';

/**
 * Begins to close a stage (A14.1d, A14.2f, A14.4a): the first of two steps. What was received until now still counts, so the
 * gate is the next millisecond; `freezeStage` then looks again and fixes the list. Refused with everything that is missing,
 * whoever misses it; and to an officer without the year's undertaking or with an interest in one of them (A20).
 *
 * @param history the cycle's stream, for who closed before
 * @param reviews every 复核 of the year: who closes has to acknowledge those that are open (A14.1d)
 * @param further what else holds the closing up: departments that were not asked or did not answer (A14.1a)
 */
export const closeStage = (
  review: Review,
  history: History<'cycle'>,
  stage: ReviewStage,
  { selected, reasons, openReviews }: CloseStage,
  officer: string,
  further: readonly Gap[],
  receivedAt: Instant,
  reviews: readonly EliminationReview[],
): Result<EventOf<'cycle'>> => {
  const gate = gateOf(history, stage);
  if (gate) {
    return stale({
      code: 'stage-being-closed',
      reason: `${stageWords[stage]}阶段已由${gate.by}于${formatShanghai(gate.at)}${gate.closedAt ? '结束' : '开始结束'}。`,
      remedy: '请刷新查看；名单冻结后即可进入下一阶段。',
      current: { stage, closing: gate.at, by: gate.by, selected: gate.selected, closed: gate.closedAt !== undefined },
    });
  }
  const takes = stageTakes(review.cycle, stage, receivedAt);
  if (!takes.ok) return takes;
  const participants = participantsOf(review, stage);
  const conflicts = participants.flatMap(({ code, application }) => {
    const conflict = conflictOf(review.interests.get(officer), application);
    return conflict ? [{ at: code, problem: `您${conflictWords(conflict)}` }] : [];
  });
  if (conflicts.length > 0) {
    return forbidden({
      code: 'conflict-of-interest',
      reason: '您与本阶段的组织有利害关系，不得确定其去留。',
      remedy: '请由没有利害关系的人员结束本阶段。',
      basis: { rule: 'regulation', article: 'A20' },
      gaps: conflicts,
    });
  }
  const [anybody] = participants;
  const fair = anybody ? impartial(review.interests.get(officer), anybody.application) : ok(undefined);
  if (!fair.ok) return fair;
  const stopped = new Set(review.cycle.terminated.map(({ code }) => code));
  const open = reviews.filter(
    (asked) =>
      isOpen(asked) && !stopped.has(asked.code) && review.dossiers.get(asked.code)?.application.withdrawn === false,
  );
  const unacknowledged = open.filter(({ code }) => !openReviews.includes(code));
  if (unacknowledged.length > 0) {
    return outOfOrder({
      code: 'reviews-open',
      reason: `有${unacknowledged.length}件复核申请尚未答复，结束本阶段后其复核仍须继续办理。`,
      remedy: '请先答复；确需先行结束的，请逐一确认知悉（在 openReviews 中列出），更正后该组织将单独补行评审。',
      gaps: unacknowledged.map((asked) => ({
        at: asked.code,
        problem: `${review.dossiers.get(asked.code)?.application.name ?? asked.code}：${eliminationWords[asked.stage]}结果的复核尚未答复`,
      })),
    });
  }
  const gaps = [
    ...blockersOf(review, stage, receivedAt),
    ...further,
    ...selectionGaps(review, stage, participants, { selected, reasons }),
  ];
  return gaps.length > 0
    ? against(stageArticle[stage], {
        code: 'stage-incomplete',
        reason: `${stageWords[stage]}阶段尚不能结束，共${gaps.length}处未完成。`,
        remedy: '请按所列各项完成后再结束本阶段。',
        gaps,
      })
    : ok({
        type: 'StageClosing',
        stage,
        at: later(receivedAt, 1),
        selected: [...selected],
        reasons: [...reasons],
        ...(open.length > 0 ? { openReviews: open.map(({ code }) => code) } : {}),
      });
};
