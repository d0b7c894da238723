import { fate, officers, panel, recusal, teams } from '../../../local/demo/cast.ts';
import { userOfUnit, users } from '../../../local/seed/users.ts';
import { areas } from '../../../web/src/desk/menu.ts';

/** A page of the portal as somebody sees it; nobody in particular on public pages. */
export interface Pose {
  readonly user?: string;
  readonly at: string;
}

/** A moment of the demo year: before the n-th request of a chapter whose path fits. */
export interface Moment {
  readonly name: string;
  readonly chapter: string;
  readonly path: RegExp;
  readonly time: number;
  readonly poses: readonly Pose[];
}

/** All that somebody's menu leads to. */
const menuOf = (user: string): readonly Pose[] => {
  const roles = users.find((person) => person.user === user)?.roles ?? [];
  const own = areas.filter((area) => area.roles.some((role) => roles.includes(role)));
  return own.flatMap(({ entries }) => entries.map(({ to }) => ({ user, at: to })));
};

const open = (...addresses: readonly string[]): readonly Pose[] => addresses.map((at) => ({ at }));
const as = (user: string, ...addresses: readonly string[]): readonly Pose[] => addresses.map((at) => ({ user, at }));

const applicant = fate.cleared.user;
const [officer] = officers;
const [team] = teams;
const [leader, member] = team.members;
const [panellist] = panel;

/** Where the demo year is looked at, and by whom. Each screen stands at least once where it has something to show. */
export const moments: readonly Moment[] = [
  {
    name: '1-before-the-year',
    chapter: '年度筹备',
    path: /\/cycles$/,
    time: 1,
    poses: [...open('/', '/winners', '/sign-in'), ...as(officer, '/office', '/office/preparation')],
  },
  {
    name: '2-window-open',
    chapter: '申报',
    path: /application\/submit$/,
    time: 1,
    poses: [
      ...open('/', '/call'),
      ...menuOf(applicant),
      ...as(applicant, '/applicant/application/organisation', '/applicant/application/eligibility'),
      ...menuOf(userOfUnit('market-regulation')),
      ...menuOf(userOfUnit('association-light-industry')),
    ],
  },
  {
    name: '3-qualification-review',
    chapter: '资格审查',
    path: /\/qualification$/,
    time: 6,
    poses: [
      ...as(officer, '/office', '/office/applications', `/office/applications/${fate.corrected.code}`),
      ...as(officer, '/office/requests', '/office/inquiries/qualification', '/office/documents'),
      ...menuOf(fate.corrected.user),
    ],
  },
  {
    name: '4-document-review',
    chapter: '资料评审',
    path: /consensus\/document$/,
    time: 2,
    poses: [
      ...menuOf(leader),
      ...menuOf(member),
      ...as(officer, '/office/teams', '/office/stages/document-review', '/office/examiners'),
      ...open('/'),
    ],
  },
  {
    name: '5-oral-defence',
    chapter: '陈述答辩',
    path: /defence-score$/,
    time: 3,
    poses: [...menuOf(panellist), ...as(officer, '/office/panel'), ...open('/')],
  },
  {
    name: '6-ballot',
    chapter: '综合审查',
    path: /\/vote$/,
    time: 4,
    poses: [...menuOf('chair'), ...menuOf(recusal.member), ...as(officer, '/office/candidates')],
  },
  {
    name: '7-public-notice',
    chapter: '初选公示',
    path: /\/objections$/,
    time: 2,
    poses: [...open('/', '/notices'), ...as(officer, '/office', '/office/notices')],
  },
  {
    name: '8-end',
    chapter: '监督和核对',
    path: /./,
    time: 1,
    poses: [
      ...open('/', '/winners', '/notices', '/certificates', '/nowhere'),
      ...menuOf(officer),
      ...menuOf('chair'),
      ...menuOf('government'),
      ...menuOf('supervisor'),
      ...menuOf(applicant),
      ...menuOf(fate.removed.user),
    ],
  },
];
