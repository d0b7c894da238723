import type { Organisation } from '../../seed/organisations.ts';
import { applicants, fate, teams } from '../cast.ts';
import { type Demo, moveTo, under } from '../context.ts';
import { dates } from '../dates.ts';
import { type Sheet, totalOf } from '../expected.ts';
import { notRecommended } from '../scores.ts';
import { closeStage, readStage } from '../stage.ts';
import { assigned, conclude, submitSheets } from '../team-work.ts';
import { together } from '../together.ts';
import { reviewed } from './document-review.ts';
import { draftDocuments } from './documents.ts';
import { currentMembers } from './late-conflict.ts';

/** Who is visited: in from document review, and not withdrawn since. */
export const visited = reviewed.filter(
  (organisation) => organisation !== fate.eliminated && organisation !== fate.withdrawn,
);

const planned = dates.visits;
const awardOf = (organisation: Organisation) => (applicants.quality.includes(organisation) ? 'quality' : 'innovation');

/** 现场评审 (A3, A14.3): plans, reports without scores, confirmation and disagreement, recommendations. */
export const visitSites = async (demo: Demo): Promise<ReadonlyMap<string, Sheet>> => {
  const { client, narrator, checks } = demo;
  narrator.chapter('现场评审');
  await moveTo(demo, dates.planningVisits);
  await client.as(fate.withdrawn.user).post(`${under('applicant')}/application/withdraw`, {
    reason: '经营计划调整，本年度不再参加评审。',
  });
  narrator.tell('A3', `${fate.withdrawn.name}自愿撤回申报。`);

  const office = client.as('office1');
  await together(
    visited.map((organisation) =>
      office.post(`${under('office')}/applications/${organisation.code}/visit-plan`, {
        on: planned,
        days: 1,
        agenda: '首次会议、查阅资料、现场查看、座谈、末次会议。',
        transport: '评审办统一安排车辆。',
        contacts: {
          organisation: { name: organisation.contact.name, telephone: '0577-00020000' },
          office: { name: '林予安', telephone: '0577-00030000' },
        },
      }),
    ),
  );
  narrator.tell('A14.3', `安排${visited.length}家组织的现场评审，时间均为一天，连同评审组名单提前通知。`);
  await draftDocuments(demo);
  const [leader] = teams[0].members;
  await checks.refused(
    '现场评审之前提交报告',
    client.as(leader).post(assigned(fate.cleared, '/site-reports'), reportOn(fate.cleared)),
    { status: 422, code: 'before-the-visit' },
  );

  await moveTo(demo, planned, '17:30:00');
  const results = new Map<string, Sheet>();
  await together(
    visited.map(async (organisation) => {
      const members = currentMembers(organisation);
      const sheets = await submitSheets(demo, organisation, 'site', members);
      const [first = ''] = members;
      results.set(organisation.code, await conclude(demo, organisation, 'site', first, sheets));
      await client.as(first).post(assigned(organisation, '/site-reports'), reportOn(organisation));
    }),
  );
  await checks.refused(
    '写有分数和名次的现场评审报告',
    client.as(leader).post(assigned(fate.cleared, '/site-reports'), {
      ...reportOn(fate.cleared),
      strengths: [{ item: '4.1.2', text: '高层领导作用突出，该项可得85%，排名第一。' }],
    }),
    { status: 422, code: 'report-with-scores' },
  );
  narrator.tell('A14.3', '现场评审结束，各评审组封存评分，提交不含分数和名次的现场评审报告。');
  await draftDocuments(demo);

  await moveTo(demo, dates.confirmingReports);
  await confirmReports(demo);
  await recommend(demo);
  await draftDocuments(demo);

  await moveTo(demo, dates.siteResult);
  const { ranking = [] } = await readStage(demo, 'site-visit');
  checks.equal(
    '现场评审得分',
    Object.fromEntries(ranking.map(({ code, total }) => [code, total])),
    Object.fromEntries([...results].map(([code, sheet]) => [code, totalOf(sheet)])),
  );
  const codes = visited.map(({ code }) => code);
  const { passed } = await closeStage(demo, 'site-visit', {
    selected: codes,
    reasons: [{ code: notRecommended.code, reason: '评审组不予推荐；其创新成果有代表性，提请进一步听取陈述。' }],
  });
  checks.sameMembers('入围陈述答辩的组织', passed, codes);
  narrator.tell('A14.4', `评审办确定${passed.length}家组织入围陈述答辩。`);
  return results;
};

const reportOn = ({ product, scope }: Organisation, findings = `${product}的过程控制与申报材料一致。`) => ({
  visitedOn: planned,
  findings: [
    { item: '4.5.3', finding: findings },
    { item: '4.7.2', finding: `${scope}的结果有记录可查，趋势向好。` },
  ],
  strengths: [{ item: '4.1.2', text: '高层领导亲自参与质量改进活动。' }],
  opportunities: [{ item: '4.4.4', text: '经验案例的共享范围可以扩大到供方。' }],
});

/** The organisations confirm; one disagrees, and gets a new version (A14.3c). */
const confirmReports = async ({ client, narrator, checks }: Demo): Promise<void> => {
  const path = `${under('applicant')}/application/site-report`;
  const read = (organisation: Organisation) =>
    client.as(organisation.user).get<{ report: number; findings: readonly { finding: string }[] }>(path);
  const { disputing } = fate;
  const first = await read(disputing);
  checks.holds('组织看到的现场评审报告没有评分', !/percentages|total|score|rank/.test(JSON.stringify(first)));
  await client.as(disputing.user).post(`${path}/dispute`, {
    report: first.report,
    statement: '报告对首件确认的描述与现场不符，请核对。',
  });
  const [leader = ''] = currentMembers(disputing);
  await client
    .as(leader)
    .post(assigned(disputing, '/site-reports'), reportOn(disputing, '经复核，首件确认执行到位，已更正。'));
  const second = await read(disputing);
  checks.equal('更正后的报告是新的版本', second.report > first.report, true);
  await together(
    visited.map(async (organisation) => {
      const { report } = await read(organisation);
      await client.as(organisation.user).post(`${path}/confirm`, { report });
    }),
  );
  narrator.tell(
    'A14.3',
    `${disputing.name}对报告提出不同意见，评审组复核更正；${visited.length}家组织均确认现场评审报告。`,
  );
};

/** The teams' recommendations: worded by the leader, signed by all, one with a dissent (A14.3d). */
const recommend = async ({ client, narrator, checks }: Demo): Promise<void> => {
  await together(
    visited.map(async (organisation) => {
      const members = currentMembers(organisation);
      const [leader = '', ...others] = members;
      const recommended = organisation !== notRecommended;
      const { version: proposal } = await client
        .as(leader)
        .post<{ version: number }>(assigned(organisation, '/recommendation-proposals'), {
          recommended,
          award: awardOf(organisation),
          reason: recommended ? '管理成熟，结果良好，建议授奖。' : '创新成果尚未形成稳定的经营结果，不建议授奖。',
        });
      const sign = (examiner: string, dissent?: string) =>
        client
          .as(examiner)
          .post(assigned(organisation, '/recommendation-signatures'), { proposal, ...(dissent ? { dissent } : {}) });
      await sign(leader);
      if (organisation === notRecommended) {
        await checks.refused(
          '未经全体签署提交评审组建议',
          client.as(leader).post(assigned(organisation, '/recommendations'), { proposal }),
          { status: 422, code: 'signatures-missing' },
        );
      }
      // One stream, so one after another.
      for (const [index, examiner] of others.entries()) {
        const dissents = organisation === notRecommended && index === 0;
        await sign(examiner, dissents ? '其知识产权成果突出，建议授奖。' : undefined);
      }
      await client.as(leader).post(assigned(organisation, '/recommendations'), { proposal });
    }),
  );
  narrator.tell('A14.3', `各评审组提出建议：推荐${visited.length - 1}家，不推荐1家，一名成员的不同意见附后。`);
};
