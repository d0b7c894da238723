import type { ScheduleDefence } from '../../contracts/api/defence.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Gap, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { fewestPanellists } from '../panel/panel.ts';
import { duringStage } from '../stage/during.ts';
import { type Dossier, panellistsThatCount, type Review } from '../stage/review.ts';

/**
 * Schedules an organisation's defence, or schedules it anew as long as nobody scored it (A14.4b): beforehand, because time, place and how to
 * attend stand on the public page; with enough panellists who have no interest in it; and one at a time, since all share a panel.
 *
 * @param review with all applications of the year
 */
export const scheduleDefence = (
  review: Review,
  dossier: Dossier,
  { at, place, publicAttendance }: ScheduleDefence,
  receivedAt: Instant,
): Result<EventOf<'assessment'>> => {
  const during = duringStage(review.cycle, dossier, 'oral-defence', receivedAt);
  if (!during.ok) return during;
  const gaps: Gap[] = [];
  const hearing = panellistsThatCount(review, dossier).length;
  if (hearing < fewestPanellists) {
    gaps.push({
      at: 'panel',
      problem: `与该组织无利害关系的答辩专家${hearing}名，不足${fewestPanellists}名，请调整答辩专家组`,
    });
  }
  if (dossier.defenceScores.size > 0) gaps.push({ at: 'at', problem: '答辩已经进行并有专家评分，不能改期' });
  if (at <= receivedAt) gaps.push({ at: 'at', problem: '答辩时间须事先向公众公布，不能早于现在' });
  const taken = [...review.dossiers.values()].find(
    (other) => other.code !== dossier.code && !other.application.withdrawn && other.assessment.defence?.at === at,
  );
  if (taken) gaps.push({ at: 'at', problem: `同一时间已安排${taken.application.name}答辩` });
  return gaps.length > 0
    ? outOfOrder({
        code: 'defence-unschedulable',
        reason: '该组织的答辩尚不能如此安排。',
        remedy: '请按所列各项调整后重新提交。',
        gaps,
      })
    : ok({ type: 'DefenceScheduled', at, place, publicAttendance });
};
