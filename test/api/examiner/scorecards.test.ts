import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Person } from '../../kit/api.ts';
import { examiner, officer, panellist, percentages, ReviewYear, sheet, year } from '../../kit/review.ts';

const begin = async (organisations: Parameters<typeof ReviewYear.begin>[0] = [{}, {}]) => {
  const begun = await ReviewYear.begin(organisations);
  await begun.qualify();
  const code = begun.code(1);
  await begun.team(code);
  const at = `/api/examiner/cycles/${year}/applications/${code}`;
  const get = (as: Person, path = '') => begun.api.call<Record<string, unknown>>('GET', `${at}${path}`, { as });
  return { begun, code, at, get };
};

const assignmentsOf = async (begun: ReviewYear, as: Person) =>
  (
    await begun.api.done<{ assignments: { code: string; as: string; todo: string[] }[] }>(
      'GET',
      '/api/examiner/assignments',
      { as },
    )
  ).assignments;

describe('what an examiner sees', () => {
  it('A20d: his assigned applications and nothing of any other: not its existence, not a count', async () => {
    const { begun, code, get } = await begin();
    expect(await assignmentsOf(begun, examiner(2))).toMatchObject([{ code, as: 'examiner', todo: ['score-document'] }]);
    expect(await assignmentsOf(begun, examiner(1))).toMatchObject([{ code, as: 'leader' }]);
    expect(await assignmentsOf(begun, examiner(4))).toEqual([]);
    const other = `/api/examiner/cycles/${year}/applications/${begun.code(2)}`;
    const nowhere = `/api/examiner/cycles/${year}/applications/91330304MA00000050`;
    const existing = await begun.api.call('GET', other, { as: examiner(2) });
    const missing = await begun.api.call('GET', nowhere, { as: examiner(2) });
    expect(existing.status).toBe(404);
    expect({ ...existing.body, detail: '' }).toEqual({ ...missing.body, detail: '' });
    expect(await begun.examine(examiner(4), code, 'scorecards/document', sheet(50))).toMatchObject({ status: 404 });
    const mine = await get(examiner(2));
    expect(mine).toMatchObject({
      status: 200,
      body: { as: 'examiner', contentState: 'intact', team: { leader: 'e1' } },
    });
    expect(JSON.stringify(mine.body)).not.toMatch(/contact|示例联系人|示例顾问|percentages|total/);
  });

  it('A20b, A20d: an interest ends reading and scoring at once, before anybody writes the removal', async () => {
    const { begun, code, get } = await begin();
    await begun.api.done('POST', `/api/examiner/cycles/${year}/interests/disclosures`, {
      as: examiner(2),
      body: { organisation: code, relation: 'consulting' },
    });
    expect(await get(examiner(2))).toMatchObject({ status: 403, body: { article: 'A20' } });
    expect(await begun.examine(examiner(2), code, 'scorecards/document', sheet(50))).toMatchObject({
      status: 403,
      body: { article: 'A20' },
    });
    expect(await assignmentsOf(begun, examiner(2))).toEqual([]);
  });

  it('A20d: reading ends with the assignment: an eliminated application is gone for its team', async () => {
    const { begun, code, get } = await begin([{}]);
    for (const number of [1, 2, 3]) await begun.examineDone(examiner(number), code, 'scorecards/document', sheet(50));
    await begun.examineDone(examiner(1), code, 'consensus/document', sheet(50));
    expect(await get(examiner(2), '/scores/document')).toMatchObject({ status: 200 });
    await begun.pass('document-review', { selected: [], reasons: [{ code, reason: '结果靠后' }] });
    for (const path of ['', '/scores/document', '/scorecards/document']) {
      expect(await get(examiner(2), path)).toMatchObject({ status: 404 });
    }
    expect(await assignmentsOf(begun, examiner(2))).toEqual([]);
  });

  it('A20d: reading ends with the membership', async () => {
    const { begun, get } = await begin([{}]);
    await begun.officeDone(`/applications/${begun.code(1)}/team/removals`, {
      examiner: 'e2',
      cause: 'other',
      reason: '换组',
    });
    expect(await get(examiner(2))).toMatchObject({ status: 404 });
    expect(await get(examiner(3))).toMatchObject({ status: 200 });
  });
});

describe('scoring alone', () => {
  it('A14.2c: nobody sees another’s sheet, nor the consensus, before his own is in', async () => {
    const { begun, code, get } = await begin();
    await begun.examineDone(examiner(1), code, 'scorecards/document', sheet(70));
    const early = await get(examiner(2), '/scores/document');
    expect(early).toMatchObject({ status: 403 });
    expect(JSON.stringify(early.body)).not.toContain('70');
    const own = await get(examiner(2), '/scorecards/document');
    expect(own.body).toEqual({ phase: 'document', draft: [] });
    await begun.examineDone(examiner(2), code, 'scorecards/document', sheet(50));
    const side = await get(examiner(2), '/scores/document');
    expect(side.body).toMatchObject({
      scorecards: [
        { examiner: 'e1', total: '700.00' },
        { examiner: 'e2', total: '500.00' },
      ],
      awaited: ['e3'],
    });
  });

  it('A14.2d: a sheet is submitted once; the stored one stays as it is', async () => {
    const { begun, code } = await begin();
    await begun.examineDone(examiner(2), code, 'scorecards/document', sheet(50));
    const again = await begun.examine(examiner(2), code, 'scorecards/document', sheet(90));
    expect(again).toMatchObject({ status: 422, body: { basis: 'working' } });
    const stored = await begun.api.services.journal.load(streamOf.scorecard(year, code, 'document', 'e2'));
    expect(stored.map(({ event }) => event)).toMatchObject([{ percentages: percentages(50) }]);
  });

  it('A4b: a sheet covers all 23 items in steps of 5; every fault is named at once', async () => {
    const { begun, code } = await begin();
    const { '4.1.2': _, ...rest } = percentages(50, { '4.7.7': 52 });
    const faulty = {
      percentages: { ...rest, '4.9.1': 50 },
      strengths: [{ item: '4.1.1', text: '提要不评分' }],
      opportunities: [],
    };
    const { status, body } = await begun.examine(examiner(2), code, 'scorecards/document', faulty);
    expect(status).toBe(400);
    expect(body.gaps?.map(({ at }) => at)).toEqual(['4.1.2', '4.7.7', '4.9.1', 'strengths.0.item']);
  });

  it('A14.2c: a draft is saved item by item, is its owner’s alone, and never overwrites another window silently', async () => {
    const { begun, at, get } = await begin();
    const save = (as: Person, item: string, known: number, content: unknown) =>
      begun.api.call<Record<string, unknown>>('PUT', `${at}/scorecards/document/draft/${item}`, {
        as,
        body: { known, content },
      });
    expect(await save(examiner(2), '4.1.2', 0, { percentage: 45 })).toMatchObject({
      status: 201,
      body: { version: 1 },
    });
    // The answer was lost and the window tries again: what it wanted to save stands there.
    expect(await save(examiner(2), '4.1.2', 0, { percentage: 45 })).toMatchObject({
      status: 201,
      body: { version: 1 },
    });
    const otherWindow = await save(examiner(2), '4.1.2', 0, { percentage: 60 });
    expect(otherWindow).toMatchObject({ status: 409, body: { current: { version: 1, content: { percentage: 45 } } } });
    expect(await save(examiner(2), '4.1.2', 1, { percentage: 60, notes: '再核' })).toMatchObject({
      body: { version: 2 },
    });
    expect(await save(examiner(2), '4.1.1', 0, {})).toMatchObject({ status: 400 });
    expect(await save(examiner(4), '4.1.2', 0, {})).toMatchObject({ status: 404 });
    expect((await get(examiner(2), '/scorecards/document')).body).toMatchObject({
      draft: [{ section: '4.1.2', version: 2, content: { percentage: 60, notes: '再核' } }],
    });
    expect((await get(examiner(3), '/scorecards/document')).body.draft).toEqual([]);
    await begun.examineDone(examiner(2), begun.code(1), 'scorecards/document', sheet(60));
    expect(await save(examiner(2), '4.1.2', 2, {})).toMatchObject({ status: 422 });
  });

  it('A14.2c: a retry of a sheet that counted is answered the same, even after the stage has closed', async () => {
    const { begun, code, at } = await begin([{}]);
    const key = randomUUID();
    const submit = () => begun.api.call('POST', `${at}/scorecards/document`, { as: examiner(2), body: sheet(50), key });
    const first = await submit();
    for (const number of [1, 3]) await begun.examineDone(examiner(number), code, 'scorecards/document', sheet(50));
    await begun.examineDone(examiner(1), code, 'consensus/document', sheet(50));
    await begun.pass('document-review', { selected: [], reasons: [{ code, reason: '结果靠后' }] });
    expect(await submit()).toEqual(first);
  });
});

describe('the leader’s consensus', () => {
  const scored = async (...values: readonly number[]) => {
    const started = await begin();
    for (const [index, all] of values.entries()) {
      const body = sheet(50, { '4.1.2': all });
      await started.begun.examineDone(examiner(index + 1), started.code, 'scorecards/document', body);
    }
    return started;
  };

  it('A14.2d, A9b: concluded by the leader alone, and only when every valid member has scored', async () => {
    const { begun, code } = await scored(50, 50);
    const refused = await begun.examine(examiner(1), code, 'consensus/document', sheet(50));
    expect(refused).toMatchObject({ status: 422, body: { gaps: [{ at: 'e3' }] } });
    await begun.examineDone(examiner(3), code, 'scorecards/document', sheet(50));
    expect(await begun.examine(examiner(2), code, 'consensus/document', sheet(50))).toMatchObject({
      status: 403,
      body: { article: 'A9' },
    });
    expect(await begun.examine(examiner(1), code, 'consensus/document', sheet(50))).toMatchObject({ status: 201 });
  });

  it('A14.2d: items on which the examiners are far apart are shown to the leader, and explained by the policy’s threshold', async () => {
    const { begun, code, get } = await scored(40, 60, 50);
    const side = await get(examiner(1), '/scores/document');
    expect(side.body.discrepancies).toMatchObject([
      { item: '4.1.2', min: 40, max: 60, spread: 20, mean: '50.00', crossesBand: true, explain: true },
      ...Array.from({ length: 22 }, () => ({ spread: 0, explain: false })),
    ]);
    const silent = await begun.examine(examiner(1), code, 'consensus/document', sheet(50));
    expect(silent).toMatchObject({ status: 422, body: { basis: 'policy', gaps: [{ at: '4.1.2' }] } });
    expect(silent.body.article).toBeUndefined();
    const explanations = [{ item: '4.1.2', text: '结合访谈记录，取中间水平' }];
    await begun.examineDone(examiner(1), code, 'consensus/document', { ...sheet(50), explanations });
    expect((await get(examiner(2), '/scores/document')).body.consensus).toMatchObject({
      total: '500.00',
      explanations,
      examiners: ['e1', 'e2', 'e3'],
      by: 'e1',
    });
  });

  it('A14.2d: a consensus is no average and overwrites none: every sheet stays as its examiner wrote it', async () => {
    const { begun, code, get } = await scored(45, 60, 50);
    const stored = async () =>
      Promise.all(
        ['e1', 'e2', 'e3'].map((each) =>
          begun.api.services.journal.load(streamOf.scorecard(year, code, 'document', each)),
        ),
      );
    const before = await stored();
    // Away from the mean: what counts is what the leader concluded.
    await begun.examineDone(examiner(1), code, 'consensus/document', sheet(50, { '4.1.2': 60, '4.7.2': 80 }));
    expect(await stored()).toEqual(before);
    const side = await get(examiner(2), '/scores/document');
    expect(side.body.scorecards).toMatchObject([
      { examiner: 'e1', percentages: percentages(50, { '4.1.2': 45 }), total: '497.50' },
      { examiner: 'e2', percentages: percentages(50, { '4.1.2': 60 }), total: '505.00' },
      { examiner: 'e3', percentages: percentages(50), total: '500.00' },
    ]);
    expect(side.body.consensus).toMatchObject({ total: '529.00' });
  });

  it('A14.2d: a spread below the threshold needs no words', async () => {
    const { begun, code } = await scored(45, 60, 50);
    expect(await begun.examine(examiner(1), code, 'consensus/document', sheet(50))).toMatchObject({ status: 201 });
  });

  it('A14.2e: the office sees every sheet and the result, ranked per award', async () => {
    const begun = await ReviewYear.begin([{}, {}, { award: 'innovation' }, {}]);
    await begun.qualify();
    for (const [index, all] of [50, 65, 40].entries()) await begun.scoreDocuments(begun.code(index + 1), all);
    const results = await begun.api.done('GET', `/api/office/cycles/${year}/results`, { as: officer });
    expect(results.document).toMatchObject([
      { code: begun.code(2), award: 'quality', total: '650.00', rank: 1, categories: { '4.7': '260.00' } },
      { code: begun.code(1), award: 'quality', total: '500.00', rank: 2 },
      { code: begun.code(4), award: 'quality' },
      { code: begun.code(3), award: 'innovation', total: '400.00', rank: 1 },
    ]);
    const path = `/api/office/cycles/${year}/applications/${begun.code(1)}`;
    const detail = await begun.api.done<{ scores: { document: { scorecards: unknown[] } } }>('GET', path, {
      as: officer,
    });
    expect(detail.scores.document.scorecards).toHaveLength(3);
  });
});

describe('roles', () => {
  it('A20d: a panellist reads none of the team’s work', async () => {
    const { get } = await begin();
    expect(await get(panellist(1))).toMatchObject({ status: 404 });
    expect(await get(panellist(1), '/scores/document')).toMatchObject({ status: 403 });
  });
});
