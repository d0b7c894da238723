import type { Client } from '../../local/demo/client.ts';
import { itemPoints } from '../../local/demo/expected.ts';
import { type Organisation, organisationNamed } from '../../local/seed/organisations.ts';
import { listApplications, verdictOn } from '../../local/seed/steps/assessing.ts';
import { giveUndertakings, registerPool } from '../../local/seed/steps/preparing.ts';
import { departments } from '../../local/seed/units.ts';
import { committeePosts, userOfUnit } from '../../local/seed/users.ts';
import { afterWindow, apply, filingOf, openWindow, year } from './prepared.ts';

export const [first, second] = [organisationNamed('霁岚'), organisationNamed('履屿')];
const both = [first, second];
/** An interest in the second organisation keeps this member from its ballot. */
export const recusedMember = 'member2';

const team = ['examiner01', 'examiner02', 'examiner03'] as const;
const [leader] = team;
const panel = ['panellist1', 'panellist2', 'panellist3'] as const;
const visitDay = '2026-04-08';
const under = (audience: string) => `/api/${audience}/cycles/${year}`;

/** Past the time in which what was received before a gate may still land. */
const pastSettling = async (client: Client): Promise<void> => {
  await client.settle();
  await client.moveClock(new Date(Date.parse(await client.now()) + 150_000).toISOString());
};

const close = async (client: Client, stage: string): Promise<void> => {
  const selected = both.map(({ code }) => code);
  const body = stage === 'document-review' || stage === 'site-visit' ? { selected } : {};
  await client.as('office1').post(`${under('office')}/stages/${stage}/close`, body);
  await pastSettling(client);
};

/** Every department answers 无意见 on everybody in its letter; one of them reports on the first, where asked. */
export const consult = async (client: Client, round: string, found?: string): Promise<void> => {
  await client.as('office1').post(`${under('office')}/inquiries/${round}`, {});
  for (const department of Object.keys(departments)) {
    const reports = found !== undefined && department === 'taxation';
    await client.as(userOfUnit(department)).post(`${under('partner')}/inquiries/${round}/answers`, {
      answers: both.map(({ code }) =>
        reports && code === first.code
          ? { situation: 'found', code, text: found, evidence: [] }
          : { situation: 'none', code },
      ),
    });
  }
};

const qualify = async (client: Client): Promise<void> => {
  const rows = await listApplications(client, year);
  for (const organisation of both) {
    await client
      .as('office1')
      .post(
        `${under('office')}/applications/${organisation.code}/qualification`,
        verdictOn(organisation, rows.get(organisation.code)?.version ?? 0),
      );
  }
  await consult(client, 'qualification');
  await close(client, 'qualification-review');
};

/** All members agree, so that the leader has nothing to explain. */
const score = async (client: Client, { code }: Organisation, phase: 'document' | 'site', about: number) => {
  const path = `${under('examiner')}/applications/${code}`;
  const body = {
    percentages: Object.fromEntries(
      Object.keys(itemPoints).map((item, index) => [item, about + (index % 3 === 0 ? 10 : 0)]),
    ),
    strengths: [{ item: '4.5.2', text: '关键过程识别完整，责任明确。' }],
    opportunities: [{ item: '4.6.2', text: '测量结果与战略目标的联系可以更紧密。' }],
  };
  for (const member of team) await client.as(member).post(`${path}/scorecards/${phase}`, body);
  await client.as(leader).post(`${path}/consensus/${phase}`, { ...body, explanations: [] });
};

const review = async (client: Client): Promise<void> => {
  for (const organisation of both) {
    await client.as('office1').post(`${under('office')}/applications/${organisation.code}/team`, {
      team: '第一评审组',
      members: team.map((examiner) => ({ examiner, industryExpert: examiner === leader })),
      leader,
    });
    await score(client, organisation, 'document', organisation === first ? 75 : 65);
  }
  await close(client, 'document-review');
};

const recommend = async (client: Client, { code }: Organisation): Promise<void> => {
  const path = `${under('examiner')}/applications/${code}`;
  const { version: proposal } = await client.as(leader).post<{ version: number }>(`${path}/recommendation-proposals`, {
    recommended: true,
    award: 'quality',
    reason: '管理成熟，结果良好，建议授奖。',
  });
  for (const member of team) await client.as(member).post(`${path}/recommendation-signatures`, { proposal });
  await client.as(leader).post(`${path}/recommendations`, { proposal });
};

const visit = async (client: Client): Promise<void> => {
  for (const { code } of both) {
    await client
      .as('office1')
      .post(`${under('office')}/applications/${code}/visit-plan`, { on: visitDay, agenda: '首次会议、现场查看。' });
  }
  await client.moveClock(`${visitDay}T17:30:00+08:00`);
  for (const organisation of both) {
    await score(client, organisation, 'site', organisation === first ? 80 : 60);
    await client.as(leader).post(`${under('examiner')}/applications/${organisation.code}/site-reports`, {
      visitedOn: visitDay,
      findings: [{ item: '4.5.3', finding: '过程控制与申报材料一致。' }],
      strengths: [{ item: '4.1.2', text: '高层领导亲自参与质量改进活动。' }],
      opportunities: [{ item: '4.4.4', text: '经验案例的共享范围可以扩大到供方。' }],
    });
    const own = `${under('applicant')}/application/site-report`;
    const caller = client.as(organisation.user);
    const { report } = await caller.get<{ report: number }>(own);
    await caller.post(`${own}/confirm`, { report });
    await recommend(client, organisation);
  }
  await close(client, 'site-visit');
};

const hear = async (client: Client): Promise<void> => {
  const office = client.as('office1');
  await office.post(`${under('office')}/panel`, { panellists: panel });
  for (const [index, { code }] of both.entries()) {
    await office.post(`${under('office')}/applications/${code}/defence`, {
      at: `2026-04-10T${index === 0 ? '09' : '10'}:00:00+08:00`,
      place: '瓯海区行政中心第一会议室',
      publicAttendance: '凭身份证在前台登记旁听。',
    });
  }
  await client.moveClock('2026-04-10T17:00:00+08:00');
  for (const organisation of both) {
    for (const panellist of panel) {
      await client.as(panellist).post(`${under('examiner')}/applications/${organisation.code}/defence-score`, {
        score: organisation === first ? 85 : 75,
        remarks: '陈述清楚，答问切题。',
      });
    }
  }
  await close(client, 'oral-defence');
};

/** A year with two candidates before the committee, whose members gave their undertakings. */
export const candidatesBefore = async (client: Client): Promise<void> => {
  await openWindow(client);
  await registerPool(client, '2026-02-10', { examiners: 3, panellists: 3 });
  const interest = { organisation: second.code, relation: 'relative' } as const;
  await giveUndertakings(
    client,
    year,
    { office: [], examiner: [...team, ...panel], committee: committeePosts.map(({ user }) => user) },
    { [recusedMember]: [interest] },
  );
  for (const { name } of both) await apply(client, filingOf(name));
  await client.moveClock(afterWindow);
  await qualify(client);
  await review(client);
  await visit(client);
  await hear(client);
  await consult(client, 'candidates');
  await client.as('office1').post(`${under('office')}/candidates`, {
    candidates: both.map(({ code }) => ({ code, award: 'quality', reason: '评审组推荐，综合得分居前。' })),
    omitted: [],
  });
  await client.settle();
};
