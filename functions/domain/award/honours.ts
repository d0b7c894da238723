import type { CompleteDuty, PlanDuty } from '../../contracts/api/honours.ts';
import type { HonourTask, RevocationGround, TaskDone } from '../../contracts/events/honours.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { cited, type IsClear } from '../evidence/cited.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, only } from '../kernel/recorded.ts';
import { against, type Gap, invalid, missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { citationOf } from '../policy/regulation/regulation.ts';
import { happened } from '../resolution/happened.ts';
import { articleOf, revocationOf, type Winner } from '../revocation/revocation.ts';

type Honours = EventOf<'honours'>;
type Done = Extract<Honours, { type: 'HonourTaskDone' }>;

/** What is done about a winner as it stands: a correcting entry opens a task again (A15b). */
export const doneTasks = (history: History<'honours'>): ReadonlyMap<HonourTask, Done> => {
  const done = new Map<HonourTask, Done>();
  for (const { event } of history) {
    if (event.type === 'HonourTaskDone') done.set(event.task, event);
    if (event.type === 'HonourTaskUndone') done.delete(event.task);
  }
  return done;
};

/** The tasks in the words of the officials. */
export const taskWords: Readonly<Record<HonourTask, string>> = {
  ceremony: '颁奖',
  cup: '颁发奖杯',
  certificate: '颁发证书',
  bonus: '拨付奖金',
  'withdrawal-published': '公布撤销称号',
  'cup-recovered': '收回奖杯',
  'certificate-recovered': '收回证书',
  'plaque-recovered': '收回奖牌',
  'bonus-recovered': '追缴或收回奖金',
  exposure: '在市级主要新闻媒体曝光',
  announcement: '发布公告',
};

const conferralTasks = ['ceremony', 'cup', 'certificate', 'bonus'] as const satisfies readonly HonourTask[];

const publicationOf: Readonly<Record<RevocationGround, HonourTask>> = { fraud: 'exposure', incident: 'announcement' };

/**
 * The tasks of a winner: handing over while the title is held (A15b); once it is revoked what was handed over has to come back, the
 * plaque of article 19 as well as the cup of article 17, the bonus if it was paid, and what the article wants published (A17b, A19b).
 */
export const tasksOf = ({ honours, approvals }: Pick<Winner, 'honours' | 'approvals'>): readonly HonourTask[] => {
  const revoked = revocationOf(approvals);
  if (!revoked) return conferralTasks;
  const done = doneTasks(honours);
  // Handed over once, though perhaps wrongly entered: it can still be entered right.
  const given = conferralTasks.filter((task) =>
    only(honours, 'HonourTaskDone').some(({ event }) => event.task === task),
  );
  const back = (['cup', 'certificate', 'bonus'] as const)
    .filter((task) => done.has(task))
    .map((task) => `${task}-recovered` as const);
  return [...given, 'withdrawal-published', ...back, 'plaque-recovered', publicationOf[revoked.ground]];
};

/** What a task's proof lacks, or has too much of. */
const gapsIn = ({ task, amount, reference, medium, neverIssued }: TaskDone): readonly Gap[] => {
  const money = task === 'bonus' || task === 'bonus-recovered';
  const published = task === 'withdrawal-published' || task === 'exposure' || task === 'announcement';
  const fault = (at: string, wanted: boolean, there: boolean): readonly Gap[] =>
    wanted === there ? [] : [{ at: `body.${at}`, problem: wanted ? '必填' : '该事项不填此项' }];
  return [
    ...fault('amount', money, amount !== undefined),
    ...fault('reference', money, reference !== undefined),
    ...fault('medium', published, medium !== undefined),
    ...(neverIssued !== undefined && task !== 'plaque-recovered'
      ? [{ at: 'body.neverIssued', problem: '只有奖牌可能未曾颁发' }]
      : []),
  ];
};

/** The amount is the regulation's, paid and taken back alike: no exception (A15a). */
const amountRight = (winner: Winner, { task, amount }: TaskDone): Result<undefined> => {
  const { bonus } = winner.conferred;
  if (amount === undefined || amount === bonus) return ok(undefined);
  const revoked = revocationOf(winner.approvals);
  return against(task === 'bonus-recovered' && revoked ? articleOf[revoked.ground] : 'A15', {
    code: 'bonus-differs',
    reason: `奖金为${bonus}元，登记金额为${amount}元。`,
    remedy: `请核对凭证；应为${bonus}元。`,
    gaps: [{ at: 'body.amount', problem: `应为${bonus}` }],
  });
};

/**
 * Records that a task was done, with its proof (A15b, A17b, A19b). The year may long be completed.
 *
 * @param clear whether a file is among the office's and was verified: scans of what was published
 */
export const completeTask = (winner: Winner, body: TaskDone, clear: IsClear, receivedAt: Instant): Result<Honours> => {
  const { task, on, medium } = body;
  if (doneTasks(winner.honours).has(task)) {
    return stale({
      code: 'task-done',
      reason: '该事项已登记完成。',
      remedy: '登记有误的，请先附理由更正。',
      current: { ...doneTasks(winner.honours).get(task) },
    });
  }
  if (!tasksOf(winner).includes(task)) {
    const revoked = revocationOf(winner.approvals);
    return outOfOrder({
      code: 'task-not-due',
      reason: revoked
        ? `称号已依据${citationOf(articleOf[revoked.ground])}撤销，该事项不再办理或无须收回。`
        : '称号未被撤销，没有该项待办。',
      remedy: '请从待办事项中选择。',
    });
  }
  const gaps = gapsIn(body);
  if (gaps.length > 0) {
    return invalid({
      code: 'proof-incomplete',
      reason: '登记内容与事项不符。',
      remedy: '奖金须填金额和凭证号，公开事项须填媒体及链接或扫描件。',
      gaps,
    });
  }
  const scanned = cited(medium?.scan === undefined ? [] : [medium.scan], clear, 'body.medium.scan');
  if (!scanned.ok) return scanned;
  const right = amountRight(winner, body);
  if (!right.ok) return right;
  if (task === 'exposure' && medium?.level === 'district') {
    return against('A17', {
      code: 'medium-too-low',
      reason: '骗取区政府质量奖的，须在市级主要新闻媒体上予以曝光，区级媒体不足。',
      remedy: '请在市级或以上主要新闻媒体曝光后登记。',
      gaps: [{ at: 'body.medium.level', problem: '应为市级或以上' }],
    });
  }
  const since = revocationOf(winner.approvals);
  const earliest =
    since && !(conferralTasks as readonly HonourTask[]).includes(task) ? since.decidedOn : winner.conferred.decidedOn;
  if (on < earliest) {
    return invalid({
      code: 'task-early',
      reason: `登记的日期早于决定日期${earliest}。`,
      remedy: '请核对日期。',
      gaps: [{ at: 'body.on', problem: `早于${earliest}` }],
    });
  }
  const dated = happened(on, receivedAt, 'body.on');
  return dated.ok ? ok({ type: 'HonourTaskDone', ...body }) : dated;
};

/** A correcting entry with its reason: the wrong one stays in the journal, the task is open again (A15b). */
export const undoTask = (winner: Winner, task: HonourTask, reason: string): Result<Honours> =>
  doneTasks(winner.honours).has(task)
    ? ok({ type: 'HonourTaskUndone', task, reason })
    : outOfOrder({ code: 'task-open', reason: '该事项没有登记完成，无从更正。', remedy: '请核对事项。' });

/** Plans an activity of a winner (A18: experience sharing, visits, reports). */
export const planDuty = (winner: Winner, body: PlanDuty): Result<Honours> =>
  revocationOf(winner.approvals)
    ? outOfOrder({
        code: 'title-revoked',
        reason: '称号已撤销，不再安排获奖组织的活动。',
        remedy: '请选择仍持有称号的组织。',
      })
    : ok({ type: 'DutyPlanned', ...body });

/** Planned activities that took place: recorded by the office, or reported by the winner and acknowledged (A18). */
export const dutiesDone = (honours: History<'honours'>): ReadonlySet<number> =>
  new Set([
    ...only(honours, 'DutyDone').map(({ event }) => event.duty),
    ...only(honours, 'DutyReportAcknowledged').flatMap(({ event }) => event.duty ?? []),
  ]);

/** An activity took place (A18). */
export const completeDuty = (
  winner: Winner,
  duty: number,
  { on, result }: CompleteDuty,
  receivedAt: Instant,
): Result<Honours> => {
  if (!only(winner.honours, 'DutyPlanned').some(({ version }) => version === duty)) {
    return missing({ code: 'no-such-duty', reason: '没有这项活动安排。', remedy: '请从活动安排中选择。' });
  }
  if (dutiesDone(winner.honours).has(duty)) {
    return stale({ code: 'duty-done', reason: '该活动已登记完成。', remedy: '无须再次登记。', current: { duty } });
  }
  const dated = happened(on, receivedAt, 'body.on');
  return dated.ok ? ok({ type: 'DutyDone', duty, on, result }) : dated;
};
