import { loadConflicts } from '../../../adapters/conflicts.ts';
import { loadWinners } from '../../../adapters/winners.ts';
import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import {
  completeDuty,
  completeTask,
  dutyParams,
  honoursView,
  petitionIncident,
  planDuty,
  taskParams,
  undoTask,
  winnerParams,
} from '../../../contracts/api/honours.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { type DutyReport, dutyReportsOf } from '../../../domain/award/duty-reports.ts';
import {
  completeDuty as decideDuty,
  planDuty as decidePlan,
  completeTask as decideTask,
  undoTask as decideUndo,
  doneTasks,
  tasksOf,
} from '../../../domain/award/honours.ts';
import { type History, only } from '../../../domain/kernel/recorded.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { petitionIncident as decidePetition } from '../../../domain/revocation/petition.ts';
import { type Winner, watchedUntil } from '../../../domain/revocation/revocation.ts';
import { loadOfficeEvidence } from '../../kernel/office-evidence.ts';
import { onWinner, titleView } from '../../kernel/on-winner.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

type Needs = Pick<Services, 'journal'>;

const path = '/api/office/cycles/{cycle}/winners';

const viewOf = (winner: Winner, history: History<'duty-report'>) => {
  const own = dutyReportsOf(history, winner.honours);
  const acknowledged = new Map(
    own.flatMap((each) => (each.state === 'acknowledged' ? [[each.duty, each] as const] : [])),
  );
  const done = doneTasks(winner.honours);
  const reports = new Map(only(winner.honours, 'DutyDone').map(({ event }) => [event.duty, event]));
  return {
    ...titleView(winner),
    watchedUntil: watchedUntil(winner.conferred),
    tasks: tasksOf(winner).map((task) => ({ ...done.get(task), task })),
    duties: only(winner.honours, 'DutyPlanned').map(({ event, version }) => ({
      ...doneBy(acknowledged.get(version)),
      ...reports.get(version),
      ...event,
      duty: version,
    })),
    reports: own,
  };
};

/** A planned activity as the winner's acknowledged report has it. */
const doneBy = (report: DutyReport | undefined) => (report ? { on: report.on, result: report.result } : {});

/** What the office does for and about its winners (A15b, A17b, A18, A19). It withdraws no title. */
export const honoursRoutes = [
  route({
    method: 'GET',
    path,
    roles: ['office'],
    article: 'A15',
    summary: 'Winners with everything handed over, to be taken back, and planned',
    params: cycleParams,
    response: honoursView,
    handle: async (call, { journal }: Needs) => {
      const [winners, reports] = await Promise.all([
        loadWinners(journal, call.params.cycle),
        journal.list('duty-report', call.params.cycle),
      ]);
      return ok({ winners: winners.map((winner) => viewOf(winner, reports.get(winner.code) ?? [])) });
    },
  }),
  route({
    method: 'POST',
    path: `${path}/{code}/tasks/{task}`,
    roles: ['office'],
    article: 'A15',
    summary: 'Record that something was handed over, taken back or published, with proof',
    params: taskParams,
    body: completeTask,
    response: receipt,
    handle: (call, { journal }: Needs) => {
      const { cycle, code, task } = call.params;
      return onWinner(journal, call, streamOf.honours(cycle, code), async (winner) =>
        decideTask(winner, { ...call.body, task }, await loadOfficeEvidence(journal, cycle), call.receivedAt),
      );
    },
  }),
  route({
    method: 'POST',
    path: `${path}/{code}/tasks/{task}/correction`,
    roles: ['office'],
    article: 'A15',
    summary: 'Open a task again that was recorded wrongly, with reason (更正)',
    params: taskParams,
    body: undoTask,
    response: receipt,
    handle: (call, { journal }: Needs) => {
      const { cycle, code, task } = call.params;
      return onWinner(journal, call, streamOf.honours(cycle, code), (winner) =>
        decideUndo(winner, task, call.body.reason),
      );
    },
  }),
  route({
    method: 'POST',
    path: `${path}/{code}/revocation-petitions`,
    roles: ['office'],
    article: 'A19',
    summary: 'Ask the government to withdraw a title after a serious incident within two years',
    params: winnerParams,
    body: petitionIncident,
    response: receipt,
    handle: (call, { journal }: Needs) =>
      onWinner(journal, call, streamOf.honours(call.params.cycle, call.params.code), async (winner) => {
        const { impartial } = await loadConflicts(journal, call.params.cycle);
        const fair = impartial(call.caller.id, winner.code);
        if (!fair.ok) return fair;
        const clear = await loadOfficeEvidence(journal, call.params.cycle);
        return decidePetition(winner, call.body, clear, call.receivedAt);
      }),
  }),
  route({
    method: 'POST',
    path: `${path}/{code}/duties`,
    roles: ['office'],
    article: 'A18',
    summary: 'Plan an activity of a winner: experience sharing, visit, report',
    params: winnerParams,
    body: planDuty,
    response: receipt,
    handle: (call, { journal }: Needs) =>
      onWinner(journal, call, streamOf.honours(call.params.cycle, call.params.code), (winner) =>
        decidePlan(winner, call.body),
      ),
  }),
  route({
    method: 'POST',
    path: `${path}/{code}/duties/{duty}/completion`,
    roles: ['office'],
    article: 'A18',
    summary: 'Record that an activity took place, with its result',
    params: dutyParams,
    body: completeDuty,
    response: receipt,
    handle: (call, { journal }: Needs) => {
      const { cycle, code, duty } = call.params;
      return onWinner(journal, call, streamOf.honours(cycle, code), (winner) =>
        decideDuty(winner, duty, call.body, call.receivedAt),
      );
    },
  }),
];
