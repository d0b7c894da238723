import type { Organisation } from '../../seed/organisations.ts';
import { consulted, fate, filings, reserves, teamOf, teams } from '../cast.ts';
import { type Demo, moveTo, under, year } from '../context.ts';
import { dates } from '../dates.ts';
import { type Sheet, totalOf } from '../expected.ts';
import { closeStage, readStage } from '../stage.ts';
import { assigned, conclude, submitSheets } from '../team-work.ts';
import { together } from '../together.ts';
import { draftDocuments, issueLetter } from './documents.ts';
import { lateConflict } from './late-conflict.ts';

/** Who is reviewed: everybody but the one that was not qualified. */
export const reviewed = filings
  .map(({ organisation }) => organisation)
  .filter((organisation) => organisation !== fate.notQualified);

/** The results of document review by credit code. */
export type Results = ReadonlyMap<string, Sheet>;

/** 资料评审 (A9, A14.2, A20): teams, sheets, consensus, a late conflict, the ranking and the list for the visits. */
export const reviewDocuments = async (demo: Demo): Promise<Results> => {
  const { client, narrator, checks } = demo;
  narrator.chapter('资料评审');
  await moveTo(demo, dates.teams);
  await formTeams(demo);
  await readAssigned(demo);

  await moveTo(demo, dates.scoring);
  const results = new Map<string, Sheet>();
  const [alone] = reviewed;
  if (alone) await scoreAlone(demo, alone);
  await together(
    reviewed.map(async (organisation) => {
      const { members } = teamOf(organisation);
      const sheets = await submitSheets(demo, organisation, 'document', members);
      results.set(organisation.code, await conclude(demo, organisation, 'document', members[0], sheets));
    }),
  );
  narrator.tell(
    'A14.2',
    `${teams.length}个评审组的成员各自独立评分，组长主持合议，形成${results.size}份资料评审结果。`,
  );
  results.set(fate.lateConflict.code, await lateConflict(demo));

  await moveTo(demo, dates.documentResult);
  const { ranking = [], blockers } = await readStage(demo, 'document-review');
  checks.equal('结束资料评审前的缺项', blockers, []);
  checks.equal(
    '资料评审得分',
    Object.fromEntries(ranking.map(({ code, total }) => [code, total])),
    Object.fromEntries([...results].map(([code, sheet]) => [code, totalOf(sheet)])),
  );
  const lowest = ranking.filter(({ award }) => award === 'quality').at(-1);
  checks.equal('质量奖资料评审得分最低的组织', lowest?.code, fate.eliminated.code);

  const selected = reviewed.filter((organisation) => organisation !== fate.eliminated).map(({ code }) => code);
  await checks.refused(
    '不说明理由而淘汰',
    client
      .as('office1')
      .post(`${under('office')}/stages/document-review/close`, { selected, reasons: [], openReviews: [] }),
    { status: 422, code: 'stage-incomplete', article: 'A14.2' },
  );
  const { passed, eliminated } = await closeStage(demo, 'document-review', {
    selected,
    reasons: [{ code: fate.eliminated.code, reason: '过程的测量与改进、结果的对比数据证据不足。' }],
  });
  checks.sameMembers('进入现场评审的组织', passed, selected);
  checks.equal('资料评审淘汰的组织', eliminated, [fate.eliminated.code]);
  narrator.tell(
    'A14.2',
    `评审办据结果确定${passed.length}家进入现场评审；${fate.eliminated.name}未能通过，书面通知并说明理由。`,
  );
  await draftDocuments(demo);
  const { eliminated: organisation } = fate;
  await issueLetter(demo, `not-passed-notice.document-review-${organisation.code}`, organisation);
  return results;
};

const formTeams = async (demo: Demo): Promise<void> => {
  const { client, narrator, checks } = demo;
  const office = client.as('office1');
  const path = (organisation: Organisation) => `${under('office')}/applications/${organisation.code}/team`;
  const bodyOf = ({ name, members, expert }: (typeof teams)[number]) => ({
    team: name,
    members: members.map((examiner) => ({ examiner, industryExpert: examiner === expert })),
    leader: members[0],
  });
  const [first] = teams;
  const two = { ...bodyOf(first), members: bodyOf(first).members.slice(0, 2) };
  await checks.refused('两人的评审组', office.post(path(fate.cleared), two), {
    status: 422,
    code: 'team-incomplete',
    article: 'A9',
  });
  const biased = {
    ...bodyOf(first),
    members: [...two.members, { examiner: consulted.examiner, industryExpert: false }],
  };
  await checks.refused('指派与咨询机构有利害关系的评审员', office.post(path(consulted.organisation), biased), {
    status: 422,
    code: 'conflict-of-interest',
    article: 'A20',
  });
  narrator.tell('A20', `评审员与${consulted.organisation.name}的咨询辅导机构有利害关系，指派被拒绝。`);
  await together(reviewed.map((organisation) => office.post(path(organisation), bodyOf(teamOf(organisation)))));
  await client.settle();
  narrator.tell(
    'A9',
    `组建${teams.length}个评审组，每组3名评审员，含行业专家1名，实行组长负责制；另有${reserves.length}名候补。`,
  );
};

/** An examiner reads what is assigned to him, and learns nothing of anything else (A20d). */
const readAssigned = async ({ client, narrator, checks }: Demo): Promise<void> => {
  const [first, second] = teams;
  const foreign = reviewed.find((organisation) => teamOf(organisation) === second) ?? fate.sixth;
  const { assignments } = await client
    .as(first.members[1])
    .get<{ assignments: readonly { code: string }[] }>('/api/examiner/assignments');
  checks.sameMembers(
    '分配给评审员的申报',
    assignments.map(({ code }) => code),
    reviewed.filter((organisation) => teamOf(organisation) === first).map(({ code }) => code),
  );
  await checks.refused('查阅未分配的申报', client.as(first.members[1]).get(assigned(foreign)), {
    status: 404,
    code: 'no-such-application',
  });
  const own = await client
    .as(first.members[1])
    .get<{ evidence: readonly { id: string; sha256: string }[] }>(assigned(fate.cleared));
  const [evidence] = own.evidence;
  if (!evidence) throw new Error('an application without evidence was accepted');
  const link = await client
    .as(first.members[1])
    .get<{ url: string }>(`/api/evidence/cycles/${year}/${fate.cleared.code}/${evidence.id}/link`);
  checks.equal('评审员打开的材料与申报的哈希一致', await sha256(link.url), evidence.sha256);
  await checks.refused(
    '打开未分配的申报的材料',
    client.as(second.members[1]).get(`/api/evidence/cycles/${year}/${fate.cleared.code}/${evidence.id}/link`),
    { status: 404, code: 'no-such-evidence' },
  );
  narrator.tell('A20', '评审员只能查阅分配给自己的申报，每次打开材料均留痕。');
};

const sha256 = async (url: string): Promise<string> => {
  const bytes = await (await fetch(url)).arrayBuffer();
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
};

/** Before his own sheet nobody sees another's; before all sheets nobody concludes (A14.2c, d). */
const scoreAlone = async ({ client, checks }: Demo, organisation: Organisation): Promise<void> => {
  const [leader] = teamOf(organisation).members;
  await checks.refused('评分前查看他人评分', client.as(leader).get(assigned(organisation, '/scores/document')), {
    status: 403,
    code: 'own-score-first',
  });
};
