import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../functions/domain/policy/criteria/edition.ts';
import { gbt19580of2012 } from '../../../functions/domain/policy/criteria/gbt-19580-2012.ts';
import type { Person } from '../../kit/api.ts';
import { examiner, panellist, ReviewYear, year } from '../../kit/review.ts';

const under = `/api/examiner/cycles/${year}`;

interface Standard {
  readonly standard: string;
  readonly points: number;
  readonly categories: readonly {
    readonly code: string;
    readonly points: number;
    readonly items: readonly { readonly code: string; readonly points: number }[];
  }[];
  readonly bands: readonly { readonly from: number; readonly to: number; readonly process: readonly unknown[] }[];
}

describe('what an examiner scores by', () => {
  it('A4b: the edition of the year, with 23 items in seven categories, 1000 points and the words of every band', async () => {
    const begun = await ReviewYear.begin([{}]);
    const standard = await begun.api.done<Standard>('GET', `${under}/criteria`, { as: examiner(1) });
    expect(standard).toMatchObject({ standard: 'GB/T 19580-2012', points: 1000, step: 5 });
    const items = standard.categories.flatMap((category) => category.items);
    expect(items.map(({ code }) => code)).toEqual(itemsOf(gbt19580of2012).map(({ code }) => code));
    expect(items.reduce((sum, { points }) => sum + points, 0)).toBe(1000);
    expect(standard.bands.map(({ from, to }) => `${from}–${to}`)).toEqual([
      '0–5',
      '10–25',
      '30–45',
      '50–65',
      '70–85',
      '90–100',
    ]);
    expect(standard.bands[3]?.process).toContainEqual({
      name: '展开',
      text: '充分落实，不同部门之间可能有些差别',
    });
    expect(await begun.api.call('GET', '/api/examiner/cycles/2031/criteria', { as: examiner(1) })).toMatchObject({
      status: 404,
    });
  });
});

describe('what the pool has on record', () => {
  it('A10a: one’s own qualifications and training, and what keeps one from being assigned; nobody else’s', async () => {
    const begun = await ReviewYear.begin([{}]);
    const record = (as: Person) => begun.api.done('GET', `${under}/record`, { as });
    expect(await record(examiner(1))).toMatchObject({ capacities: ['examiner'], obstacles: [] });
    const mine = await record(examiner(1));
    expect(mine.trainings).not.toEqual([]);
    expect(JSON.stringify(mine)).not.toMatch(/e2|p1/);
    const stranger: Person = { id: 'nobody', roles: ['examiner'] };
    expect(await record(stranger)).toMatchObject({ capacities: [], trainings: [] });
  });
});

describe('what is due to whom', () => {
  it('A14.3a, A14.4b, A20d: the team reads the day of the visit, the panel the time of the defence, neither the other’s', async () => {
    const begun = await ReviewYear.begin([{}]);
    await begun.qualify();
    const code = begun.code(1);
    await begun.scoreDocuments(code, 60);
    await begun.pass('document-review', { selected: [code], reasons: [] });
    await begun.officeDone(`/applications/${code}/visit-plan`, { on: '2026-07-06', agenda: '首次会议、现场查看' });
    const rows = async (as: Person) =>
      (await begun.api.done<{ assignments: Record<string, unknown>[] }>('GET', '/api/examiner/assignments', { as }))
        .assignments;
    expect(await rows(examiner(1))).toMatchObject([{ code, visit: { on: '2026-07-06', days: 1 } }]);
    expect((await rows(examiner(1)))[0]).not.toHaveProperty('defence');
    const read = await begun.api.done('GET', `${under}/applications/${code}`, { as: examiner(1) });
    expect(read.reportDue).toMatch(/^2026-07/);
    expect(await rows(panellist(1))).toEqual([]);
    await begun.visit(code);
    await begun.pass('site-visit', { selected: [code], reasons: [] });
    await begun.officeDone('/panel', { panellists: ['p1', 'p2', 'p3'] });
    const defence = { at: '2026-07-20T01:00:00.000Z', place: '第一会议室' };
    await begun.officeDone(`/applications/${code}/defence`, { ...defence, publicAttendance: '登记旁听' });
    expect(await rows(panellist(1))).toMatchObject([{ code, as: 'panellist', defence }]);
    expect((await rows(panellist(1)))[0]).not.toHaveProperty('visit');
  });
});
