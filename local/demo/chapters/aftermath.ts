import { conflicted, fate, filings, officers } from '../cast.ts';
import { type Demo, under } from '../context.ts';
import { objectors } from './objectors.ts';

interface Told {
  readonly id: string;
  readonly to: { readonly kind: string; readonly unit?: string; readonly role?: string; readonly person?: string };
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  readonly contact?: { readonly name: string };
}

interface RecordView {
  readonly stream: { readonly type: string; readonly scope: string; readonly id: string };
  readonly event: Readonly<Record<string, unknown>> & { readonly type: string };
  readonly actor: { readonly id: string; readonly inNameOf?: { readonly role: string; readonly recorder: string } };
}

/** Who had to be told what, each once: units by template. */
type Letters = Readonly<Record<string, readonly string[]>>;

/** Messages, journal and privacy, looked at when the year is over (A7d, A14.2g, A14.6d, A15, A20d). */
export const lookBack = async (demo: Demo, winners: readonly string[], noticed: readonly string[]): Promise<void> => {
  demo.narrator.chapter('监督和核对');
  await checkMessages(demo, winners, noticed);
  await checkJournal(demo, winners.length);
};

const checkMessages = async (
  { client, narrator, checks }: Demo,
  winners: readonly string[],
  noticed: readonly string[],
): Promise<void> => {
  const outbox = await client.dev<readonly { body: Told }[]>('outbox');
  const told = outbox.map(({ body }) => body);
  checks.equal('没有重复的消息', told.length, new Set(told.map(({ id }) => id)).size);
  const unitsOf = (template: string) =>
    told.filter((message) => message.template === template).map(({ to }) => to.unit ?? to.kind);
  const letters: Letters = {
    'application-received': filings.map(({ organisation }) => organisation.code),
    // The second time after its 复核.
    'not-passed': [fate.notQualified.code, fate.eliminated.code, fate.eliminated.code],
    'correction-requested': [fate.corrected.code],
    noticed,
    'candidate-removed': [fate.removed.code, fate.terminated.code],
    'candidate-added': [fate.sixth.code],
    terminated: [fate.terminated.code],
    'opinion-accepted': ['objector', 'objector', 'objector', 'objector'],
    'objection-ruled': ['objector', 'objector', 'objector', fate.removed.code, fate.cleared.code, fate.byLetter.code],
    'opinion-registered-late': ['role'],
    conferred: winners,
  };
  for (const [template, expected] of Object.entries(letters)) {
    checks.sameMembers(`通知“${template}”的对象`, unitsOf(template), expected);
  }
  narrator.tell(
    'A14.2',
    `未通过的${new Set(letters['not-passed']).size}家组织均收到书面通知和理由，并被告知复核办法。`,
  );
  narrator.tell('A14.6', '异议处理结果已分别告知异议人和被异议组织。');

  const toUnits = told.filter(({ to }) => to.kind === 'unit');
  checks.equal(
    '给组织的消息中没有评分',
    toUnits.filter(({ text }) => /\d+(?:\.\d+)?分|百分之|\d%|名次|排名/.test(text)).map(({ template }) => template),
    [],
  );
  const names = Object.values(objectors).flatMap(({ name, contact }) => [name, contact]);
  checks.equal(
    '异议人身份只出现在给本人的消息中',
    told
      .filter(({ to }) => to.kind !== 'objector')
      .filter((message) => names.some((name) => JSON.stringify(message).includes(name))),
    [],
  );
};

const checkJournal = async ({ client, narrator, checks }: Demo, places: number): Promise<void> => {
  const supervisor = client.as('supervisor');
  const path = `${under('supervisor')}`;
  const verification = await supervisor.get<{ whole: boolean; faults: readonly unknown[]; records: number }>(
    `${path}/verification`,
  );
  checks.equal('全部记录的哈希链完整', [verification.whole, verification.faults], [true, []]);

  const records: RecordView[] = [];
  for (let after = ''; ; ) {
    const query = new URLSearchParams({ limit: '500', ...(after ? { after } : {}) });
    const page = await supervisor.get<{ records: readonly RecordView[]; next?: string }>(`${path}/journal?${query}`);
    records.push(...page.records);
    if (page.next === undefined) break;
    after = page.next;
  }
  const ofType = (type: string) => records.filter(({ event }) => event.type === type);
  checks.equal(
    '无记名投票在记录中不可辨认',
    ofType('VoteCast').filter(({ event }) => event.choices !== undefined || typeof event.sealed !== 'string'),
    [],
  );
  const voided = ofType('ScorecardSubmitted').filter(
    ({ stream, actor }) => actor.id === conflicted && stream.scope.endsWith(`/${fate.lateConflict.code}`),
  );
  checks.equal('作废的评分仍留在记录中', voided.length, 1);
  checks.equal(
    '纸质表决由一名工作人员录入、另一名确认',
    ofType('BallotRecorded').map(({ actor }) => [actor.inNameOf?.role, actor.inNameOf?.recorder, actor.id]),
    [['committee', ...officers]],
  );
  const bonuses = ofType('AwardConferred').map(({ event }) => [event.award, event.bonus]);
  checks.holds(
    '奖金按办法发放：质量奖20万元、创新奖10万元',
    bonuses.length === places && bonuses.every(([award, bonus]) => bonus === (award === 'quality' ? 200_000 : 100_000)),
  );
  narrator.tell('A15', `奖金合计${bonuses.reduce((sum, [, bonus]) => sum + Number(bonus), 0) / 10_000}万元。`);
  checks.holds('打开材料留有记录', ofType('EvidenceOpened').length > 0);
  checks.holds(
    '监督人员的查阅也留有记录',
    ofType('JournalRead').some(({ actor }) => actor.id === 'supervisor'),
  );

  const text = JSON.stringify(records);
  const names = Object.values(objectors).flatMap(({ name, contact }) => [name, contact]);
  checks.equal(
    '记录中没有异议人姓名和联系方式',
    names.filter((name) => text.includes(name)),
    [],
  );
  await checks.refused('监督人员改动评审', supervisor.post(`${under('office')}/candidates`, { candidates: [] }), {
    status: 403,
    code: 'not-your-role',
  });
  narrator.tell('A7', `区监委核查全部${verification.records}条记录，哈希链完整；其查阅同样留痕，不能改动任何事项。`);
};
