import { describe, expect, it } from 'vitest';
import type { Person } from '../../kit/api.ts';
import { consult } from '../../kit/inquiries.ts';
import { examiner, officer, panellist, ReviewYear, year } from '../../kit/review.ts';
import { chair, members } from '../../kit/seats.ts';

const path = `/api/committee/cycles/${year}/candidates`;
const [, second = chair, third = chair] = members;

interface Row {
  readonly code: string;
  readonly recused: boolean;
  readonly rank?: number;
  readonly document?: { total: string; categories: readonly { category: string; points: string; of: number }[] };
}

const declare = (begun: ReviewYear, as: Person, interests: readonly object[] = []) =>
  begun.api.done('POST', `/api/committee/cycles/${year}/interests`, { as, body: { undertaking: true, interests } });

/** Three organisations visited, of whom the third was not shortlisted; the first two were heard. */
const heard = async () => {
  const begun = await ReviewYear.begin([{}, { consultants: ['某咨询公司'] }, {}]);
  await begun.qualify();
  for (const [place, code] of begun.codes.entries()) await begun.scoreDocuments(code, 60 - 5 * place);
  await begun.pass('document-review', { selected: [...begun.codes], reasons: [] });
  for (const [place, code] of begun.codes.entries()) await begun.visit(code, 70 - 5 * place);
  const shortlist = [begun.code(1), begun.code(2)];
  await begun.pass('site-visit', {
    selected: shortlist,
    reasons: [{ code: begun.code(3), reason: '综合得分较低' }],
  });
  begun.api.now = '2026-08-03T01:00:00.000Z';
  await begun.officeDone('/panel', { panellists: ['p1', 'p2', 'p3'] });
  for (const [place, code] of shortlist.entries()) {
    await begun.officeDone(`/applications/${code}/defence`, {
      at: `2026-08-10T0${8 + place}:00:00+08:00`,
      place: '区行政中心报告厅',
      publicAttendance: '公众可凭身份证旁听',
    });
  }
  begun.api.now = '2026-08-10T09:00:00.000Z';
  for (const code of shortlist) {
    for (const number of [1, 2, 3]) {
      await begun.examineDone(panellist(number), code, 'defence-score', { score: 80, remarks: '答辩充分' });
    }
  }
  await begun.pass('oral-defence');
  await consult(begun.api, year, 'candidates');
  return begun;
};

const submit = (begun: ReviewYear) =>
  begun.officeDone('/candidates', {
    candidates: [{ code: begun.code(1), award: 'quality', reason: '评审组建议授奖' }],
    omitted: [{ code: begun.code(2), reason: '答辩反映的成效不足' }],
  });

describe('what the committee reads', () => {
  it('A14.5a: every organisation that reached the visit: data, report, recommendation, scores by category, and where it stands', async () => {
    const begun = await heard();
    await declare(begun, chair);
    expect(await begun.api.done('GET', path, { as: chair })).toEqual({ submitted: false, organisations: [] });
    await submit(begun);
    const { organisations } = await begun.api.done<{ organisations: readonly Row[] }>('GET', path, { as: chair });
    expect(organisations).toMatchObject([
      { code: begun.code(1), standing: 'candidate', reason: '评审组建议授奖', rank: 1, defence: '80.00' },
      { code: begun.code(2), standing: 'omitted', reason: '答辩反映的成效不足', rank: 2 },
      { code: begun.code(3), standing: 'eliminated', reason: '综合得分较低' },
    ]);
    const [first] = organisations;
    expect(first).toMatchObject({
      name: '测试组织1有限公司',
      industry: '眼镜制造',
      siteReport: { visitedOn: '2026-07-06', answer: 'confirmed' },
      recommendation: { recommended: true, signatures: 3, dissents: [] },
      document: { total: '600.00' },
      site: { total: '700.00' },
    });
    expect(first?.document?.categories).toHaveLength(7);
    expect(first?.document?.categories[0]).toMatchObject({ category: '4.1', of: 110, points: '66.00' });
  });

  it('A20b: of an organisation in which he has an interest a member reads the name alone, and nothing without his undertaking', async () => {
    const begun = await heard();
    await submit(begun);
    await declare(begun, second, [{ organisation: '某咨询公司', relation: 'consulting' }]);
    const read = async (as: Person) =>
      (await begun.api.done<{ organisations: readonly Row[] }>('GET', path, { as })).organisations;
    const rows = await read(second);
    expect(rows.map(({ recused }) => recused)).toEqual([false, true, false]);
    expect(Object.keys(rows[1] ?? {})).toEqual(['code', 'name', 'award', 'recused']);
    expect(await begun.api.call('GET', path, { as: third })).toMatchObject({
      status: 403,
      body: { type: expect.stringContaining('undertaking-missing') },
    });
    for (const as of [officer, examiner(1), { id: 'handler', roles: ['applicant'], unit: begun.code(1) }]) {
      expect(await begun.api.call('GET', path, { as })).toMatchObject({ status: 403 });
    }
  });
});

describe('the recusal of a leader', () => {
  it('A14.3a: is resolved by the committee and carried out by the office, with the committee’s reason', async () => {
    const begun = await ReviewYear.begin([{}]);
    const code = begun.code(1);
    await begun.qualify();
    await begun.scoreDocuments(code);
    await begun.pass('document-review', { selected: [code], reasons: [] });
    begun.api.now = '2026-07-01T01:00:00.000Z';
    await begun.officeDone(`/applications/${code}/visit-plan`, { on: '2026-07-06', agenda: '日程' });
    const ask = async (member: string) =>
      (
        await begun.api.done<{ request: number }>(
          'POST',
          `/api/applicant/cycles/${year}/application/recusal-requests`,
          { as: { id: 'handler', roles: ['applicant'], unit: code }, body: { member, grounds: '曾任职于竞争对手' } },
        )
      ).request;
    const [leader, ordinary] = [await ask('e1'), await ask('e2')];
    const resolve = (request: number, as: Person = chair) =>
      begun.api.call(
        'POST',
        `/api/committee/cycles/${year}/applications/${code}/recusal-requests/${request}/resolution`,
        {
          as,
          body: { granted: true, reason: '情况属实，同意回避', minutes: '纪要〔2026〕5号' },
        },
      );
    const carryOut = (granted: boolean) =>
      begun.office(`/applications/${code}/recusal-requests/${leader}/decision`, { granted, reason: '按决定办理' });
    expect(await carryOut(true)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('leader-recusal') },
    });
    expect(await resolve(leader)).toMatchObject({
      status: 403,
      body: { type: expect.stringContaining('undertaking') },
    });
    await declare(begun, chair);
    expect(await resolve(ordinary)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('member-recusal') },
    });
    expect(await resolve(leader, third)).toMatchObject({ status: 403 });
    const asked = () => begun.api.done('GET', `/api/committee/cycles/${year}/recusal-requests`, { as: chair });
    expect(await asked()).toMatchObject({
      requests: [{ code, request: leader, leader: 'e1', grounds: '曾任职于竞争对手' }],
    });
    expect(await resolve(leader)).toMatchObject({ status: 201 });
    expect(await asked()).toMatchObject({ requests: [{ request: leader, resolution: { granted: true } }] });
    expect(await resolve(leader)).toMatchObject({ status: 409, body: { current: { granted: true } } });
    expect(await carryOut(false)).toMatchObject({ status: 422 });
    expect(await carryOut(true)).toMatchObject({ status: 201 });
    const dossier = (await begun.review()).dossiers.get(code);
    expect(dossier?.assessment.recusals).toMatchObject([{ member: 'e1', granted: true, reason: '情况属实，同意回避' }]);
  });
});
