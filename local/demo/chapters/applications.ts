import { departmentProof } from '../../seed/files/proofs.ts';
import {
  askForConfirmations,
  drawApplications,
  fillDraft,
  readApplication,
  sparing,
  submit,
} from '../../seed/steps/applying.ts';
import { answerFacts, readInbox, signRecommendations } from '../../seed/steps/confirming.ts';
import { associations, departments, unitName } from '../../seed/units.ts';
import { applicants, fate, filings, onPaper, sparingOnes } from '../cast.ts';
import type { Refused } from '../client.ts';
import { type Demo, moveTo, under, year } from '../context.ts';
import { dates } from '../dates.ts';
import { officeFile, recordFromPaper } from '../from-paper.ts';
import { together } from '../together.ts';

const refusedFact = 'quality-record';

/** Drafts, confirmations, recommendations, submissions, and the end of the window (A2, A3, A11–A13). */
export const apply = async (demo: Demo): Promise<void> => {
  const { client, narrator, checks } = demo;
  narrator.chapter('申报');
  await moveTo(demo, dates.drafting);
  const files = await drawApplications(
    filings.map((filing) => (sparingOnes.has(filing.organisation) ? { filing, keys: sparing.keys } : { filing })),
  );
  await together(
    filings.map((filing) =>
      fillDraft(
        client,
        filing,
        files.get(filing.organisation.code) ?? new Map(),
        sparingOnes.has(filing.organisation) ? { standsFor: sparing.standsFor } : {},
      ),
    ),
  );
  narrator.tell(
    'A13',
    `${filings.length}家组织填写申报表和自我评价报告，上传${[...files.values()].reduce((sum, of) => sum + of.size, 0)}份证明材料。`,
  );

  const early = await gapsOf(submit(client, filings[0] ?? fail()));
  checks.holds(
    '提前提交被拒绝时一次列出全部缺项',
    early.has('window') && [...early].some((at) => at.startsWith('facts.')),
  );
  narrator.tell('A13', '一家组织提前提交，系统拒绝并一次列出全部缺项：受理未开始、部门未验证、未获推荐。');

  await together(filings.map((filing) => askForConfirmations(client, filing)));
  await moveTo(demo, dates.confirming);
  const answered = await together(
    Object.keys(departments).map((department) =>
      answerFacts(client, department, year, dates.confirming, ({ code, fact }) => {
        if (code === onPaper.organisation.code && fact === onPaper.fact) return 'leave';
        return code === fate.notQualified.code && fact === refusedFact
          ? { refuse: '该组织产品上一年度在市级监督抽查中有一批次不合格，不予确认。' }
          : 'confirm';
      }),
    ),
  );
  narrator.tell(
    'A13',
    `${Object.keys(departments).length}个部门对申报表中的${answered.reduce((sum, count) => sum + count, 0)}项内容逐项验证，其中1项不予确认并说明理由。`,
  );
  await confirmOnPaper(demo);
  const recommenders = [...Object.keys(associations), 'economy-information'];
  const signed = await together(
    recommenders.map((recommender) => signRecommendations(client, recommender, year, dates.confirming)),
  );
  checks.equal(
    '签署的推荐意见',
    signed.reduce((sum, count) => sum + count, 0),
    filings.length,
  );
  narrator.tell('A13', `${recommenders.map(unitName).join('、')}签署推荐意见${filings.length}份。`);

  await moveTo(demo, dates.submitting);
  await checks.refused('评审办代为提交', client.as('office1').post(`${under('applicant')}/application/submit`), {
    status: 403,
    code: 'not-your-role',
  });
  // One after another: the order of receipt gives the acceptance numbers.
  const receipts: string[] = [];
  for (const filing of filings) receipts.push((await submit(client, filing)).receiptNumber);
  checks.equal('收件编号各不相同', new Set(receipts).size, filings.length);
  narrator.tell('A2', `质量奖${applicants.quality.length}家、创新奖${applicants.innovation.length}家分别提交申报。`);
  await checks.refused('同一组织再次提交', submit(client, filings[0] ?? fail()), {
    status: 422,
    code: 'already-submitted',
  });

  await moveTo(demo, dates.windowClosed, '00:00:01');
  await checks.refused(
    '截止后一秒提交',
    submit(client, { organisation: fate.late, cycle: year, award: 'quality', signedOn: dates.windowLast }),
    { status: 422, code: 'window-over', article: 'A12' },
  );
  narrator.tell('A12', `受理期限届满；${fate.late.name}晚一秒提交，不予受理。`);

  await moveTo(demo, dates.windowClosed);
  const states = await together(filings.map((filing) => readApplication(client, filing)));
  checks.equal(
    '受理编号按收件次序编排',
    states.map(({ submission }) => submission?.acceptanceNumber),
    filings.map((_, index) => `SL${year}-${String(index + 1).padStart(3, '0')}`),
  );
  narrator.tell('A12', `${filings.length}家组织的申报按收件次序编排受理编号。`);
};

/** A department confirms one fact on paper: the office records it from the stamped scan, in the department's name (A13c). */
const confirmOnPaper = async (demo: Demo): Promise<void> => {
  const { client, narrator, checks } = demo;
  const { organisation, department, fact } = onPaper;
  const filing = { organisation, cycle: year, award: 'quality' as const, signedOn: dates.confirming };
  const statusOf = async () => (await readApplication(client, filing)).facts.find((each) => each.fact === fact)?.status;
  const { verifications } = await readInbox(client, department, year);
  const [asked] = verifications;
  checks.equal(
    '部门尚未答复的验证',
    verifications.map((each) => [each.code, each.fact]),
    [[organisation.code, fact]],
  );
  const scan = await officeFile(
    demo,
    departmentProof(unitName(department), asked?.label ?? '', [organisation], dates.confirming),
  );
  const entry = {
    act: 'fact-confirmed',
    target: { code: organisation.code, fact },
    decision: { request: asked?.request, evidence: [scan] },
    unit: department,
    occurredOn: dates.confirming,
    scan,
  };
  await recordFromPaper(demo, entry, async () => checks.equal('核对原件之前的验证', await statusOf(), 'open'));
  checks.equal('凭盖章扫描件登记的验证', await statusOf(), 'agreed');
  narrator.tell(
    'A13',
    `${unitName(department)}对${organisation.name}的一项验证以盖章纸质件答复，评审办凭扫描件登记，另一名工作人员核对原件后生效。`,
  );
};

/** The places of a refusal's gaps. */
const gapsOf = async (command: Promise<unknown>): Promise<ReadonlySet<string>> => {
  try {
    await command;
  } catch (error) {
    return new Set((error as Refused).problem.gaps?.map(({ at }) => at));
  }
  return new Set();
};

const fail = (): never => {
  throw new RangeError('the demo has no applicants');
};
