import { itemsOf } from '../../functions/domain/policy/criteria/edition.ts';
import { gbt19580of2012 } from '../../functions/domain/policy/criteria/gbt-19580-2012.ts';
import type { Client } from '../../local/demo/client.ts';
import { submissionOf } from '../../local/demo/scores.ts';
import type { Filing } from '../../local/seed/application.ts';
import { listApplications, verdictOn } from '../../local/seed/steps/assessing.ts';
import { giveUndertakings, registerPool } from '../../local/seed/steps/preparing.ts';
import { departments } from '../../local/seed/units.ts';
import { userOfUnit } from '../../local/seed/users.ts';
import { afterWindow, apply, openWindow, year } from './prepared.ts';

/** Who hears the defences. */
const panellists = ['panellist1', 'panellist2', 'panellist3'];

const office = `/api/office/cycles/${year}`;

/** A team of the document review: the leader first, the industry expert second. */
export interface Team {
  readonly filing: Filing;
  readonly members: readonly [leader: string, expert: string, third: string];
}

/** Where an examiner's commands on an application go. */
export const assignedTo = ({ organisation }: Filing, what = ''): string =>
  `/api/examiner/cycles/${year}/applications/${organisation.code}${what}`;

/** The same percentage on every item, but for those named; with what was noticed. */
export const sheetOf = ({ organisation }: Filing, all: number, but: Readonly<Record<string, number>> = {}) =>
  submissionOf({ ...Object.fromEntries(itemsOf(gbt19580of2012).map(({ code }) => [code, all])), ...but }, organisation);

/** Closes a stage, and lets the machine freeze its list. */
const closeStage = async (client: Client, stage: string, selection: object = {}): Promise<void> => {
  await client.as('office1').post(`${office}/stages/${stage}/close`, selection);
  await client.settle();
  await client.dev('clock', { advance: 'PT3M' });
};

const consultDepartments = async (client: Client): Promise<void> => {
  await client.as('office1').post(`${office}/inquiries/qualification`, {});
  await client.settle();
  for (const department of Object.keys(departments)) {
    const caller = client.as(userOfUnit(department));
    const { inquiries } = await caller.get<{
      inquiries: readonly { organisations: readonly { code: string }[] }[];
    }>(`/api/partner/inquiries?cycle=${year}`);
    const answers = inquiries.flatMap(({ organisations }) =>
      organisations.map(({ code }) => ({ situation: 'none', code })),
    );
    await caller.post(`/api/partner/cycles/${year}/inquiries/qualification/answers`, { answers });
  }
};

/** A year in which these organisations are qualified, and each has its team. */
export const beginDocumentReview = async (client: Client, teams: readonly Team[]): Promise<void> => {
  await openWindow(client);
  await registerPool(client, '2026-02-10', { examiners: 8, panellists: 3 });
  const members = teams.flatMap((team) => team.members);
  await giveUndertakings(client, year, {
    office: [],
    examiner: [...members, ...panellists],
    committee: [],
  });
  for (const { filing } of teams) await apply(client, filing);
  await client.moveClock(afterWindow);
  await client.settle();
  const rows = await listApplications(client, year);
  for (const { filing } of teams) {
    const { code } = filing.organisation;
    const verdict = verdictOn(filing.organisation, rows.get(code)?.version ?? 0);
    await client.as('office1').post(`${office}/applications/${code}/qualification`, verdict);
  }
  await consultDepartments(client);
  await closeStage(client, 'qualification-review');
  for (const [place, { filing, members: people }] of teams.entries()) {
    await client.as('office1').post(`${office}/applications/${filing.organisation.code}/team`, {
      team: `第${'一二三'[place]}评审组`,
      members: people.map((examiner, index) => ({ examiner, industryExpert: index === 1 })),
      leader: people[0],
    });
  }
  await client.settle();
};

export const visitDay = '2026-04-13';

/** The visit is planned, and its day has come: those who are named have scored it, the leader has not concluded. */
export const visit = async (client: Client, { filing, members }: Team): Promise<void> => {
  const { code } = filing.organisation;
  await closeStage(client, 'document-review', { selected: [code], reasons: [] });
  await client.as('office1').post(`${office}/applications/${code}/visit-plan`, {
    on: visitDay,
    days: 1,
    agenda: '首次会议、查阅资料、现场查看、座谈、末次会议。',
    transport: '评审办统一安排车辆。',
  });
  await client.moveClock(`${visitDay}T17:30:00+08:00`);
  for (const examiner of members)
    await client.as(examiner).post(assignedTo(filing, '/scorecards/site'), sheetOf(filing, 60));
  await client.as(members[0]).post(assignedTo(filing, '/consensus/site'), { ...sheetOf(filing, 60), explanations: [] });
};

/** The organisation confirms the report, the visits end, and the defence begins. */
export const beginDefence = async (client: Client, { organisation: { code, user } }: Filing): Promise<void> => {
  const report = `/api/applicant/cycles/${year}/application/site-report`;
  const { report: version } = await client.as(user).get<{ report: number }>(report);
  await client.as(user).post(`${report}/confirm`, { report: version });
  await closeStage(client, 'site-visit', { selected: [code], reasons: [] });
  await client.as('office1').post(`${office}/panel`, { panellists });
  await client.as('office1').post(`${office}/applications/${code}/defence`, {
    at: '2026-04-20T09:00:00+08:00',
    place: '瓯海区行政中心第一会议室',
    publicAttendance: '凭身份证登记旁听。',
  });
};
