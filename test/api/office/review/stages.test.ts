import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../../functions/contracts/streams.ts';
import { later } from '../../../../functions/domain/kernel/instant.ts';
import { examiner, officer, otherOfficer, ReviewYear, sheet, year } from '../../../kit/review.ts';

/** Document scores of 50, 65, 80 … percent for the first, second, third organisation. */
const scored = async (count: number) => {
  const begun = await ReviewYear.begin(Array.from({ length: count }, () => ({})));
  await begun.qualify();
  for (const [index, code] of begun.codes.entries()) await begun.scoreDocuments(code, 50 + 15 * index);
  return begun;
};

const stage = (begun: ReviewYear, name = 'document-review') =>
  begun.api.done('GET', `/api/office/cycles/${year}/stages/${name}`, { as: officer });

const because = (code: string, reason = '资料评审结果靠后') => ({ code, reason });

const withdraw = (begun: ReviewYear, code: string) =>
  begun.record(streamOf.application(year, code), { type: 'ApplicationWithdrawn', reason: '经营调整' });

describe('closing the document review', () => {
  it('A14.2f, A14.2g: a departure from the ranking needs a reason, and so does every elimination; all at once', async () => {
    const begun = await scored(3);
    const [lowest, middle, highest] = [begun.code(1), begun.code(2), begun.code(3)];
    const refused = await begun.office('/stages/document-review/close', { selected: [lowest, highest], reasons: [] });
    expect(refused).toMatchObject({ status: 422, body: { article: 'A14.2' } });
    expect(refused.body.gaps).toMatchObject([
      { at: lowest, problem: expect.stringContaining('低于未入选者') },
      { at: middle, problem: expect.stringContaining('未入选') },
    ]);
    const closed = await begun.pass('document-review', {
      selected: [lowest, highest],
      reasons: [because(lowest, '行业示范性突出'), because(middle)],
    });
    expect(closed).toMatchObject({ passed: [lowest, highest], eliminated: [because(middle)] });
  });

  it('A20d, A14.2g: why somebody is out is told to him, and so has no score, percentage or ranking in it; why somebody goes on may', async () => {
    const begun = await scored(3);
    const [lowest, middle, highest] = [begun.code(1), begun.code(2), begun.code(3)];
    const close = (reason: string) =>
      begun.office('/stages/document-review/close', {
        selected: [lowest, highest],
        reasons: [because(lowest, '得分虽列第三名，行业示范性突出'), because(middle, reason)],
      });
    const { document } = await begun.api.done<{ document: { code: string; total: string }[] }>(
      'GET',
      `/api/office/cycles/${year}/results`,
      { as: officer },
    );
    const total = document.find(({ code }) => code === middle)?.total ?? '';
    for (const reason of [
      '资料评审得分512.5分',
      '排名第七',
      '达到要求的百分之五十',
      `资料评审结果为${Number(total)}。`,
    ]) {
      expect((await close(reason)).body.gaps).toMatchObject([
        { at: middle, problem: expect.stringContaining('不得含有分数、百分比或排名') },
      ]);
    }
    expect(await close('过程的测量和改进缺少证据')).toMatchObject({ status: 201 });
  });

  it('A14.2f: a selection along the ranking needs reasons only for those who are out', async () => {
    const begun = await scored(3);
    const selection = { selected: [begun.code(3), begun.code(2)], reasons: [because(begun.code(1))] };
    expect(await begun.office('/stages/document-review/close', selection)).toMatchObject({ status: 201 });
  });

  it('A3c, A14.2f: nobody going on is a possible outcome; strangers and doubles are not', async () => {
    const begun = await scored(1);
    const stranger = '91330304MA00000050';
    const code = begun.code(1);
    const odd = await begun.office('/stages/document-review/close', {
      selected: [stranger, code, code],
      reasons: [because(stranger)],
    });
    expect(odd.body.gaps?.map(({ at }) => at)).toEqual([stranger, code]);
    expect(await begun.pass('document-review', { selected: [], reasons: [because(code)] })).toMatchObject({
      type: 'StageClosed',
      passed: [],
    });
  });

  it('A14.2: tells who is missing what, of all applications at once, before anybody tries to close', async () => {
    const begun = await ReviewYear.begin([{}, {}]);
    await begun.qualify();
    await begun.team(begun.code(1));
    await begun.examineDone(examiner(2), begun.code(1), 'scorecards/document', sheet(50));
    const view = await stage(begun);
    expect(view).toMatchObject({
      state: 'running',
      participants: 2,
      blockers: [
        { at: begun.code(1), problem: expect.stringContaining('e1、e3') },
        { at: begun.code(1), problem: expect.stringContaining('尚未合议') },
        { at: begun.code(2), problem: expect.stringContaining('尚未组建评审组') },
        { at: begun.code(2) },
      ],
    });
    const refused = await begun.office('/stages/document-review/close', {});
    expect(refused.body.gaps).toEqual(expect.arrayContaining(view.blockers as unknown[]));
    expect(await stage(begun, 'site-visit')).toMatchObject({ state: 'not-reached', participants: 0 });
  });

  it('A20b: an officer with an interest in one of them does not close the stage', async () => {
    const begun = await scored(1);
    await begun.officeDone(
      '/interests/disclosures',
      { organisation: begun.code(1), relation: 'employment' },
      otherOfficer,
    );
    const selection = { selected: [begun.code(1)], reasons: [] };
    expect(await begun.office('/stages/document-review/close', selection, otherOfficer)).toMatchObject({
      status: 403,
      body: { article: 'A20', gaps: [{ at: begun.code(1) }] },
    });
    const undeclared = { id: 'new', roles: ['office'] };
    expect(await begun.office('/stages/document-review/close', selection, undeclared)).toMatchObject({ status: 403 });
  });

  it('A20b: an officer with an interest reads the others’ results, and their rank among all, but not that one’s', async () => {
    const begun = await scored(2);
    await begun.officeDone(
      '/interests/disclosures',
      { organisation: begun.code(2), relation: 'relative' },
      otherOfficer,
    );
    const read = async (path: string, as = otherOfficer) =>
      begun.api.done<Record<string, unknown>>('GET', `/api/office/cycles/${year}${path}`, { as });
    expect((await read('/results')).document).toMatchObject([{ code: begun.code(1), rank: 2 }]);
    expect((await read('/stages/document-review')).ranking).toMatchObject([{ code: begun.code(1), rank: 2 }]);
    expect((await read('/results', officer)).document).toHaveLength(2);
    expect((await read('/results', { id: 'new', roles: ['office'] })).document).toEqual([]);
  });

  it('A14: a stage is closed in its order, and selects only where the office selects', async () => {
    const begun = await scored(1);
    expect(await begun.office('/stages/site-visit/close', {})).toMatchObject({ status: 422, body: { article: 'A14' } });
    const fresh = await ReviewYear.begin([{}]);
    await fresh.assess(fresh.code(1));
    const selecting = await fresh.office('/stages/qualification-review/close', { selected: [fresh.code(1)] });
    expect(selecting).toMatchObject({ status: 422, body: { gaps: [{ at: 'selected' }] } });
  });
});

describe('two steps', () => {
  it('A14: of two officers closing at once one closes; the other is told by whom and when, as a stale state', async () => {
    const begun = await scored(2);
    const close = (as: typeof officer, selected: string[], out: string) =>
      begun.office('/stages/document-review/close', { selected, reasons: [because(out)] }, as);
    const answers = await Promise.all([
      close(officer, [begun.code(2)], begun.code(1)),
      close(otherOfficer, [begun.code(2)], begun.code(1)),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const winner = answers[0]?.status === 201 ? officer : otherOfficer;
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.body).toMatchObject({
      current: { stage: 'document-review', by: winner.id, closing: later(begun.api.now, 1), selected: [begun.code(2)] },
    });
    expect(loser?.body.basis).toBeUndefined();
    expect(await stage(begun)).toMatchObject({ state: 'closing', closing: { by: winner.id } });
    await begun.freeze();
    expect(await close(officer, [], begun.code(1))).toMatchObject({ status: 409, body: { current: { closed: true } } });
  });

  it('A14: a retry of the closing is answered as the first time, also when the list is frozen', async () => {
    const begun = await scored(1);
    const key = randomUUID();
    const path = `/api/office/cycles/${year}/stages/document-review/close`;
    const body = { selected: [begun.code(1)], reasons: [] };
    const first = await begun.api.call('POST', path, { as: officer, body, key });
    await begun.freeze();
    expect(await begun.api.call('POST', path, { as: officer, body, key })).toEqual(first);
  });

  it('A3d: whoever withdrew while the stage closed is in neither list', async () => {
    const begun = await scored(2);
    await begun.officeDone('/stages/document-review/close', {
      selected: [begun.code(1), begun.code(2)],
      reasons: [],
    });
    await withdraw(begun, begun.code(2));
    expect(await begun.freeze()).toMatchObject({ type: 'StageClosed', passed: [begun.code(1)], eliminated: [] });
  });

  it('A9a: a consensus that fell while the stage closed opens it again, with what is missing', async () => {
    const begun = await scored(1);
    await begun.officeDone('/stages/document-review/close', { selected: [begun.code(1)], reasons: [] });
    await begun.officeDone('/persons/e2/interests', { organisation: begun.code(1), relation: 'relative' });
    const event = await begun.freeze();
    expect(event).toMatchObject({ type: 'StageReopened', stage: 'document-review' });
    expect(await stage(begun)).toMatchObject({
      state: 'running',
      reopened: [{ at: begun.code(1) }, { at: begun.code(1) }],
    });
    const code = begun.code(1);
    await begun.officeDone(`/applications/${code}/team/members`, {
      examiner: 'e5',
      industryExpert: false,
      reason: '补足',
    });
    await begun.examineDone(examiner(5), code, 'scorecards/document', sheet(50));
    await begun.examineDone(examiner(1), code, 'consensus/document', sheet(50));
    expect(await begun.pass('document-review', { selected: [code], reasons: [] })).toMatchObject({
      type: 'StageClosed',
      passed: [code],
    });
  });

  it('A14.2f: a consensus received before the closing and landed after it counts, and a new departure opens the stage again', async () => {
    const begun = await scored(2);
    const [low, high] = [begun.code(1), begun.code(2)];
    const received = begun.api.now;
    begun.api.now = later(received, 1000);
    await begun.officeDone('/stages/document-review/close', { selected: [high], reasons: [because(low)] });
    const landing = { as: examiner(1), body: sheet(95), at: received };
    await begun.api.done('POST', `/api/examiner/cycles/${year}/applications/${low}/consensus/document`, landing);
    expect(await begun.freeze()).toMatchObject({
      type: 'StageReopened',
      gaps: [{ at: high, problem: expect.stringContaining('低于未入选者') }],
    });
  });

  it('A14: what is received after the gate is refused while the stage closes, and stays void when it slipped in', async () => {
    const begun = await scored(1);
    const code = begun.code(1);
    await begun.officeDone('/stages/document-review/close', { selected: [code], reasons: [] });
    begun.api.now = later(begun.api.now, 50);
    const late = await begun.examine(examiner(1), code, 'consensus/document', sheet(95));
    expect(late).toMatchObject({ status: 422 });
    expect(late.body.type).toContain('stage-closing');
    // A handler that had read the year before the gate was written could still append.
    const { strengths, opportunities } = sheet(95);
    await begun.record(streamOf.consensus(year, code, 'document'), {
      type: 'ConsensusConcluded',
      percentages: sheet(95).percentages,
      strengths,
      opportunities,
      examiners: ['e1', 'e2', 'e3'],
    });
    const closed = await begun.freeze();
    const basis = closed.type === 'StageClosed' ? closed.basis : {};
    expect(basis[`consensus@${year}/${code}.document`]).toBe(1);
    const results = await begun.api.done('GET', `/api/office/cycles/${year}/results`, { as: officer });
    expect(results.document).toMatchObject([{ total: '500.00' }]);
  });

  it('A14.5a: whoever is terminated before stage 5 leaves the stage and blocks nothing', async () => {
    const begun = await ReviewYear.begin([{}, {}]);
    await begun.qualify();
    await begun.scoreDocuments(begun.code(1));
    await begun.record(streamOf.cycle(year), {
      type: 'ApplicationTerminated',
      code: begun.code(2),
      heardOn: '2026-06-01',
      reason: '查实提供虚假材料',
    });
    expect(await begun.team(begun.code(2))).toMatchObject({ status: 422 });
    expect(await begun.pass('document-review', { selected: [begun.code(1)], reasons: [] })).toMatchObject({
      passed: [begun.code(1)],
      eliminated: [],
    });
  });
});
