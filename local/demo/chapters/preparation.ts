import { formatDate } from '../../../functions/domain/policy/calendar.ts';
import { determinedPolicy } from '../../seed/steps/policy.ts';
import { giveUndertakings, openYear, registerPool, seatCommittee, seats } from '../../seed/steps/preparing.ts';
import { absentPanellist, consulted, members, officers, panel, recusal, reserves, teams } from '../cast.ts';
import { type Demo, moveTo, under, year } from '../context.ts';
import { dates } from '../dates.ts';
import { draftDocuments } from './documents.ts';

/** The window [opens, closes). */
const window = {
  opens: `${dates.windowOpens}T00:00:00+08:00`,
  closes: `${dates.windowClosed}T00:00:00+08:00`,
} as const;

const call = { documentNumber: `瓯质评办〔${year}〕1号`, opens: window.opens, closes: window.closes };

/** Standard, policy, committee, pool and call (A3, A4, A6–A8, A10, A12, A20). */
export const prepare = async (demo: Demo): Promise<void> => {
  const { client, narrator, checks } = demo;
  narrator.chapter('年度筹备');
  await moveTo(demo, dates.start);
  const office = client.as('office1');

  const draft = await openYear(client, year, dates.start, determinedPolicy);
  narrator.tell('A3', `评审办启动${year}年度评审；每年评定一次。`);
  await checks.refused('第二次启动同一年度', office.post('/api/office/cycles', { year: String(year) }), {
    status: 422,
    code: 'cycle-exists',
    article: 'A3',
  });
  narrator.tell('A4', `登记评审标准 GB/T 19580-2012，查新日期${formatDate(dates.start)}。`);

  await checks.refused('评委会审定前发布申报通知', office.post(`${under('office')}/call`, call), {
    status: 422,
    code: 'policy-undetermined',
    article: 'A7',
  });
  await seatCommittee(client, dates.start, `温瓯政办〔${year}〕3号`);
  const committee = await client
    .as('chair')
    .get<{ seats: readonly { holder: string; exOfficio: boolean }[] }>('/api/committee/seats');
  checks.sameMembers(
    '公布的评委会委员',
    committee.seats.map(({ holder }) => holder),
    members,
  );
  narrator.tell(
    'A6',
    `评委会${seats.length}个席位：主任、副主任因职务担任，其他成员由评审办建议，经区政府批准后公布。`,
  );

  await client.as('chair').post(`${under('committee')}/policy`, {
    draft,
    decidedOn: dates.start,
    minutes: `评委会会议纪要〔${year}〕1号`,
  });
  narrator.tell('A7', '评委会审定年度实施细则：公示7个工作日、无记名投票、过半数通过、允许递补。');

  await registerPool(client, `${year}-02-10`);
  const people = {
    office: officers,
    examiner: [...teams.flatMap((team) => team.members), ...reserves, ...panel],
    committee: members,
  };
  await giveUndertakings(client, year, people, {
    [recusal.member]: [
      { organisation: recusal.organisation.code, relation: 'relative', explanation: '配偶在该组织任职' },
    ],
    [absentPanellist.panellist]: [{ organisation: absentPanellist.organisation.code, relation: 'other' }],
    [consulted.examiner]: [
      { organisation: consulted.organisation.consultancy?.institution ?? '', relation: 'employment' },
    ],
  });
  const pool = await office.get<{ examiners: readonly { person: string; obstacles: readonly string[] }[] }>(
    `${under('office')}/examiners`,
  );
  const ready = pool.examiners.filter(({ obstacles }) => obstacles.length === 0).map(({ person }) => person);
  checks.sameMembers('可以指派的评审员和答辩专家', ready, people.examiner);
  narrator.tell('A8', `评审专家库登记并培训评审员、答辩专家${pool.examiners.length}名。`);
  narrator.tell(
    'A20',
    `评审员、答辩专家、工作人员和委员共${Object.values(people).flat().length}人签署承诺并申报利害关系。`,
  );

  await office.post(`${under('office')}/call`, call);
  await client.settle();
  narrator.tell(
    'A12',
    `评审办发布${year}年度申报通知，受理期限自${formatDate(dates.windowOpens)}至${formatDate(dates.windowLast)}24:00。`,
  );
  await draftDocuments(demo);
};
