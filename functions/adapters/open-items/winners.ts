import { doneTasks, dutiesDone, tasksOf, taskWords } from '../../domain/award/honours.ts';
import { only } from '../../domain/kernel/recorded.ts';
import { addDays, endOfDay } from '../../domain/policy/calendar.ts';
import { workingRules } from '../../domain/policy/working-rules.ts';
import type { OpenItem } from '../../domain/reminder/reminders-due.ts';
import { petitionsOf, revocationOf, type Winner } from '../../domain/revocation/revocation.ts';
import type { Journal } from '../journal.ts';
import { loadWinners } from '../winners.ts';
import { office } from './office.ts';

/** What is to be handed over, and once a title is revoked, taken back and published (A15b, A17b, A19b); due by our own rule. */
const openTasks = (winner: Winner): readonly OpenItem[] => {
  const { code, conferred, honours, approvals } = winner;
  const revoked = revocationOf(approvals);
  const due = revoked
    ? addDays(revoked.decidedOn, workingRules.revocationTaskDays.value)
    : addDays(conferred.decidedOn, workingRules.honourTaskDays.value);
  const done = doneTasks(honours);
  return tasksOf(winner)
    .filter((task) => !done.has(task))
    .map((task) => ({
      id: `honour.${code}.${revoked ? 'revoked' : 'conferred'}.${task}`,
      about: `${conferred.name}：${taskWords[task]}待办理`,
      due: endOfDay(due),
      to: office,
      escalates: false,
    }));
};

/** Activities of a winner (A18): the organisation is reminded, then the office told. A revoked title has none any more. */
const openDuties = ({ code, honours, approvals }: Winner): readonly OpenItem[] => {
  if (revocationOf(approvals)) return [];
  const done = dutiesDone(honours);
  return only(honours, 'DutyPlanned')
    .filter(({ version }) => !done.has(version))
    .map(({ version, event }) => ({
      id: `duty.${code}.${version}`,
      about: `获奖组织活动“${event.what.slice(0, 60)}”待完成`,
      due: endOfDay(event.due),
      to: { kind: 'unit' as const, unit: code },
      escalates: true,
    }));
};

/** Petitions for a revocation that the government has not decided (A17a, A19a); due by our own rule. */
const openPetitions = (winner: Winner): readonly OpenItem[] =>
  petitionsOf(winner.code, winner)
    .filter(({ state }) => state === 'petitioned' && !revocationOf(winner.approvals))
    .map(({ ground, petition, petitionedOn }) => ({
      id: `petition.${winner.code}.${ground}.${petition}`,
      about: `提请撤销${winner.conferred.name}称号事项待审定`,
      due: endOfDay(addDays(petitionedOn, workingRules.petitionDays.value)),
      to: { kind: 'role' as const, role: 'government' as const },
      escalates: true,
    }));

/** Everything that is open about a year's winners. The year may long be completed. */
export const openAboutWinners = async (journal: Journal, cycle: string): Promise<readonly OpenItem[]> =>
  (await loadWinners(journal, cycle)).flatMap((winner) => [
    ...openTasks(winner),
    ...openDuties(winner),
    ...openPetitions(winner),
  ]);
