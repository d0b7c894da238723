import type { FormPanel } from '../../contracts/api/defence.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { lateEntrants } from '../cycle/cycle.ts';
import { notYetAssignable } from '../examiner/assignable.ts';
import type { Examiner } from '../examiner/examiner.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Gap, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { stageNotOver } from '../stage/during.ts';
import type { Review } from '../stage/review.ts';
import { fewestPanellists } from './panel.ts';

/**
 * Forms the panel, or forms it anew until the defences are closed (A14.4): registered, trained and under the undertaking, every
 * one. Whoever leaves it does so for a reason, since his scores go with him.
 */
export const formPanel = (
  { cycle, interests, panel }: Review,
  examiners: ReadonlyMap<string, Examiner>,
  { panellists, reason }: FormPanel,
  receivedAt: Instant,
): Result<EventOf<'panel'>> => {
  const over = stageNotOver(cycle, 'oral-defence', receivedAt);
  const persons = new Set(panellists);
  const leaving = (panel?.panellists ?? []).filter((person) => !persons.has(person));
  // A late entrant's defence may need another panellist; nobody leaves, so the scores of the others stay what they are.
  if (!over.ok && (lateEntrants(cycle).length === 0 || leaving.length > 0)) return over;
  const gaps: Gap[] = [
    ...[...persons].flatMap((person) => {
      const today = panel?.panellists.includes(person) ? undefined : civilDateOf(receivedAt);
      return notYetAssignable(person, examiners.get(person), interests.get(person), 'panellist', today);
    }),
    ...(persons.size < fewestPanellists
      ? [{ at: 'panellists', problem: `答辩专家组${persons.size}人，至少${fewestPanellists}人` }]
      : []),
    ...(persons.size < panellists.length ? [{ at: 'panellists', problem: '同一专家重复列入' }] : []),
    ...(leaving.length > 0 && reason === undefined
      ? [{ at: 'reason', problem: `${leaving.join('、')}退出答辩专家组，其评分不再计入，须说明理由` }]
      : []),
  ];
  return gaps.length > 0
    ? outOfOrder({
        code: 'panel-incomplete',
        reason: '答辩专家组尚不能成立。',
        remedy: '请按所列各项补齐后重新提交。',
        gaps,
      })
    : ok({ type: 'PanelFormed', panellists: [...panellists], ...(reason === undefined ? {} : { reason }) });
};
