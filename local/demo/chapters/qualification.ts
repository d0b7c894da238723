import { figuresOf } from '../../seed/files/figures.ts';
import { readApplication } from '../../seed/steps/applying.ts';
import { listApplications, verdictOn } from '../../seed/steps/assessing.ts';
import { answerFacts } from '../../seed/steps/confirming.ts';
import { fate, filings } from '../cast.ts';
import { type Demo, moveTo, under, year } from '../context.ts';
import { dates } from '../dates.ts';
import { closeStage } from '../stage.ts';
import { together } from '../together.ts';
import { draftDocuments } from './documents.ts';
import { consultDepartments } from './inquiries.ts';

/** 资格审查 (A14.1): a correction, the eight conditions, the closing of the stage. */
export const reviewQualification = async (demo: Demo): Promise<void> => {
  const { client, narrator, checks } = demo;
  narrator.chapter('资格审查');
  await moveTo(demo, dates.qualification);
  const office = client.as('office1');
  const path = `${under('office')}/applications`;
  const rows = await listApplications(client, year);
  checks.sameMembers(
    '进入资格审查的组织',
    [...rows.values()].filter(({ place }) => place.at === 'qualification-review').map(({ code }) => code),
    filings.map(({ organisation }) => organisation.code),
  );

  await correct(demo);

  const versions = await listApplications(client, year);
  const versionOf = (code: string) => versions.get(code)?.version ?? 0;
  const failing = { '6': '上一年度市级监督抽查有一批次不合格（区市场监管局答复）。' };
  await checks.refused(
    '有条件不符合而确定为符合',
    office.post(
      `${path}/${fate.notQualified.code}/qualification`,
      verdictOn(fate.notQualified, versionOf(fate.notQualified.code), { failing, qualified: true }),
    ),
    { status: 422, code: 'conditions-unmet', article: 'A11' },
  );
  await together(
    filings.map(({ organisation }) =>
      office.post(
        `${path}/${organisation.code}/qualification`,
        verdictOn(
          organisation,
          versionOf(organisation.code),
          organisation === fate.notQualified ? { failing, reason: '不符合第十一条第（六）项条件。' } : {},
        ),
      ),
    ),
  );
  narrator.tell('A14.1', `评审办对${filings.length}家组织逐项审查八项条件。`);

  const closing = `${under('office')}/stages/qualification-review/close`;
  await consultDepartments(demo, 'qualification', () => office.post(closing, { openReviews: [] }), {
    code: 'stage-incomplete',
    article: 'A14.1',
  });
  const { passed, eliminated } = await closeStage(demo, 'qualification-review');
  checks.equal('资格审查未通过的组织', eliminated, [fate.notQualified.code]);
  checks.equal('资格审查通过的家数', passed.length, filings.length - 1);
  narrator.tell('A14.1', `资格审查结束：${passed.length}家符合申报条件；${fate.notQualified.name}不符合第六项条件。`);
  await draftDocuments(demo);
};

/** Asks one organisation to put a figure right; the corrected fact goes back to its department (A13f, A14.1b). */
const correct = async (demo: Demo): Promise<void> => {
  const { client, narrator, checks } = demo;
  const { corrected: organisation } = fate;
  const filing = { organisation, cycle: year, award: 'quality' as const, signedOn: dates.qualification };
  const applicant = client.as(organisation.user);
  const draft = `${under('applicant')}/application/draft/indicators`;
  const [first, second, third] = figuresOf(organisation, year);
  const content = { years: [first, second, { ...third, tax: (third?.tax ?? 0) + 12 }] };

  const frozen = await readApplication(client, filing);
  const known = frozen.sections.find(({ section }) => section === 'indicators')?.version ?? 0;
  await checks.refused('提交后自行修改申报表', applicant.put(draft, { known, content }), {
    status: 422,
    code: 'application-frozen',
  });
  await client.as('office1').post(`${under('office')}/applications/${organisation.code}/corrections`, {
    items: ['上一年度纳税额与完税证明不一致，请核对更正。'],
    facts: ['economic-indicators'],
  });
  narrator.tell('A14.1', `评审办要求${organisation.name}补正上一年度纳税额。`);
  await client.settle();

  const asked = await readApplication(client, filing);
  const request = asked.corrections.find(({ state }) => state === 'open')?.request;
  await applicant.put(draft, { known, content });
  const { reopenedFacts } = await applicant.post<{ reopenedFacts: readonly string[] }>(
    `${under('applicant')}/application/correct`,
    { request, answers: [{ item: 1, sections: ['indicators'], answer: '已按完税证明更正。' }] },
  );
  checks.equal('补正后重新验证的内容', reopenedFacts, ['economic-indicators']);
  const answered = await answerFacts(client, 'taxation', year, dates.qualification);
  checks.equal('税务部门重新验证的项数', answered, 1);
  narrator.tell('A13', `${organisation.name}补正，区税务局对更正后的内容重新验证；原版本仍可查阅。`);
};
