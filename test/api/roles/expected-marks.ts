import type { Person } from '../../kit/api.ts';
import { association, officialOf, supervisor } from '../../kit/applicant.ts';
import { examiner, officer, panellist } from '../../kit/review.ts';
import { chair, government } from '../../kit/seats.ts';
import { handlers, tiedMember, tiedOfficer } from './marks.ts';

/** One of every kind of person, and two or three where what the one sees is not for the other. */
export const people = {
  甲: handlers.甲,
  乙: handlers.乙,
  丙: handlers.丙,
  market: officialOf('market-regulation'),
  emergency: officialOf('emergency'),
  association,
  officer,
  tiedOfficer,
  e1: examiner(1),
  e2: examiner(2),
  e3: examiner(3),
  e4: examiner(4),
  e5: examiner(5),
  p1: panellist(1),
  p2: panellist(2),
  p4: panellist(4),
  chair,
  tiedMember,
  government,
  supervisor,
  nobody: undefined,
} as const satisfies Record<string, Person | undefined>;

export type Name = keyof typeof people;
export const moments = ['inWindow', 'inDocumentReview', 'inDefence', 'inBallot', 'inNotice', 'completed'] as const;
export type Moment = (typeof moments)[number];

/** Every one of these about each of those: `of('名称 自评', '甲乙')`. */
const of = (kinds: string, organisations: string): readonly string[] =>
  kinds.split(' ').flatMap((kind) => [...organisations].map((letter) => kind + letter));
/** Those of persons: `by('评语甲', 1, 2)`. */
const by = (kind: string, ...numbers: readonly number[]) => numbers.map((number) => kind + number);

const form = '名称 咨询机构 材料 自评';
const own = `${form} 联系人 顾问`;
const filed = `${own} 推荐意见`;
const journalled = '名称 材料 咨询机构 推荐意见';
const sheets = (kind: string) => [...by(`${kind}甲`, 1, 2, 3), ...by(`${kind}乙`, 4, 5, 6)];
const reviewed = [
  ...of('合议', '甲乙丙'),
  ...sheets('评语'),
  ...by('评语丙', 4, 5, 6),
  '淘汰理由丙',
  ...of('不同意见 评审组建议 现场合议 现场发现 现场日程', '甲乙'),
  ...sheets('现场评语'),
];
const heard = [...by('答辩评语甲', 1, 2, 3), ...by('答辩评语乙', 1, 2, 3)];
const objected = ['异议人', '异议人电话', '异议内容', '线索内容'];
const settled = [...of('核实情况', '甲乙'), '报告结论', '裁定理由'];

/** An officer reads all, but for one with an interest in 甲: of that one he reads the name, and nothing about an objection to it. */
const officers = (marks: readonly string[]): Pick<Record<Name, readonly string[]>, 'officer' | 'tiedOfficer'> => ({
  officer: marks,
  tiedOfficer: [
    '名称甲',
    '官员利害',
    ...marks.filter((mark) => !/甲\d?$/.test(mark) && !mark.startsWith('异议') && mark !== '裁定理由'),
  ],
});

const forOffice = [...of(filed, '甲乙丙'), ...reviewed, ...of('接待人', '甲乙')];
const forSupervisor = ['部门材料', ...of(journalled, '甲乙丙'), ...reviewed];
const dossiers = (letters: string) => of('名称 材料 提名理由 现场发现 评审组建议 不同意见', letters);

/** Departments and the association keep what they were asked; organisations read their own, and 丙 why it is out. */
const asked = {
  market: ['部门材料', ...of('名称', '甲乙丙')],
  emergency: of('名称', '甲乙丙'),
  association: of('名称', '甲乙丙'),
};
const organisations = {
  甲: of(`${filed} 现场发现 现场日程`, '甲'),
  乙: of(`${filed} 现场发现 现场日程`, '乙'),
  丙: [...of(filed, '丙'), '淘汰理由丙'],
};
const candidates = {
  chair: dossiers('甲乙'),
  // Of the one in which he has an interest, the name alone.
  tiedMember: [...dossiers('乙'), '名称甲', '利害说明'],
};
const publicly = { nobody: of('名称', '甲乙') };

/** Which marks each may see at each moment, exactly; who is not named sees none (A14.2c, A14.5b, A14.6d, A20b, A20d). */
export const expectedMarks: Readonly<Record<Moment, Partial<Record<Name, readonly string[]>>>> = {
  inWindow: {
    甲: of(filed, '甲'),
    乙: of(own, '乙'),
    丙: of(own, '丙'),
    market: ['部门材料', ...of('名称', '甲乙')],
    emergency: ['名称甲'],
    association: of('名称', '甲乙'),
    // Neither has given the year's undertaking yet; whom departments were asked about is told all the same (A13c).
    officer: of('名称', '甲乙'),
    tiedOfficer: of('名称', '甲乙'),
    supervisor: ['部门材料', ...of('材料', '甲乙丙'), ...of('名称', '甲乙'), ...of('咨询机构 推荐意见', '甲')],
  },
  inDocumentReview: {
    甲: of(filed, '甲'),
    乙: of(filed, '乙'),
    丙: of(filed, '丙'),
    ...asked,
    ...officers([...of(filed, '甲乙丙'), ...by('评语甲', 1, 2), ...by('评语乙', 4)]),
    // A sheet of one's own opens those of the others; a draft does not, and nobody else reads it.
    e1: [...of(form, '甲'), ...by('评语甲', 1, 2)],
    e2: [...of(form, '甲'), ...by('评语甲', 1, 2)],
    e3: [...of(form, '甲'), '评分草稿甲3'],
    e4: [...of(form, '乙丙'), ...by('评语乙', 4)],
    e5: of(form, '乙丙'),
    supervisor: ['部门材料', ...of(journalled, '甲乙丙'), ...by('评语甲', 1, 2), ...by('评语乙', 4)],
  },
  inDefence: {
    ...organisations,
    ...asked,
    ...officers([...forOffice, '答辩评语甲1']),
    // The teams' work is done, and what they read is theirs no more.
    p1: ['名称甲', '名称乙', '答辩评语甲1'],
    p2: ['名称甲', '名称乙'],
    chair: of('材料', '甲乙'),
    tiedMember: ['利害说明', ...of('材料', '乙')],
    supervisor: [...forSupervisor, '答辩评语甲1'],
    ...publicly,
  },
  inBallot: {
    ...organisations,
    ...asked,
    ...officers([...forOffice, ...heard]),
    ...candidates,
    supervisor: [...forSupervisor, ...heard, ...of('提名理由', '甲乙')],
    ...publicly,
  },
  inNotice: {
    ...organisations,
    ...asked,
    ...officers([...forOffice, ...heard, ...objected]),
    ...candidates,
    supervisor: [...forSupervisor, ...heard, ...of('提名理由', '甲乙')],
    ...publicly,
  },
  completed: {
    ...organisations,
    // Of an objection it reads what the office and the committee worded for it, and its own position: not the reason that the objector reads.
    甲: [...organisations.甲, '告知理由', ...of('说明要点 陈述', '甲')],
    乙: [...organisations.乙, ...of('说明要点 陈述', '乙')],
    ...asked,
    ...officers([...forOffice, ...heard, ...objected, ...settled, ...of('说明要点 陈述', '甲乙')]),
    chair: [...candidates.chair, ...settled, ...of('说明要点 陈述', '甲乙')],
    tiedMember: [...candidates.tiedMember, '核实情况乙', '报告结论', ...of('说明要点 陈述', '乙')],
    government: [...of('名称', '甲乙'), '报告结论'],
    supervisor: [...forSupervisor, ...heard, ...of('提名理由', '甲乙'), ...settled, '告知理由'],
    ...publicly,
  },
};
