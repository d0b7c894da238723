import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { react } from '../../../functions/feed/react/react.ts';
import { examiner, officer, ReviewYear, sheet, year } from '../../kit/review.ts';

interface Row {
  readonly person: string;
  readonly obstacles: readonly string[];
  readonly trainings: readonly { validUntil: string }[];
  readonly past: readonly object[];
  readonly load: number;
  readonly state: string;
}

const list = async (begun: ReviewYear, query = '') =>
  (
    await begun.api.done<{ examiners: readonly Row[] }>('GET', `/api/office/cycles/${year}/examiners${query}`, {
      as: officer,
    })
  ).examiners;

const names = async (begun: ReviewYear, query: string) =>
  (await list(begun, query)).map(({ person }) => person).toSorted();

const leave = (begun: ReviewYear, person: string, on = '2026-05-06') =>
  begun.api.call('POST', `/api/office/examiners/${person}/departure`, {
    as: officer,
    body: { cause: 'retired', on, reason: '本人因身体原因申请退出' },
  });

const history = (begun: ReviewYear, person: string) =>
  begun.api.done('GET', `/api/office/examiners/${person}`, { as: officer });

const qualified = async (organisations: Parameters<typeof ReviewYear.begin>[0] = [{}]) => {
  const begun = await ReviewYear.begin(organisations);
  await begun.qualify();
  return begun;
};

const train = (begun: ReviewYear, person: string, body: object) =>
  begun.api.call('POST', `/api/office/examiners/${person}/trainings`, { as: officer, body });

describe('training', () => {
  it('A8b A10a: runs out: who is not trained again is not assigned, on the day after the last', async () => {
    const begun = await qualified();
    // The kit trains on 2026-03-20, without another last day: two years by our own rule.
    expect((await list(begun)).find(({ person }) => person === 'e2')?.trainings).toMatchObject([
      { on: '2026-03-20', validUntil: '2028-03-19' },
    ]);
    await begun.register(examiner(7), false);
    await begun.declare(examiner(7));
    await train(begun, 'e7', { on: '2026-03-20', course: '短训', validUntil: '2026-05-31' });
    begun.api.now = '2026-05-31T15:59:59.999Z';
    expect(await names(begun, '?assignable=true&capacity=examiner')).toContain('e7');
    begun.api.now = '2026-05-31T16:00:00.000Z';
    const refused = await begun.team(begun.code(1), [1, 2, 7]);
    expect(refused).toMatchObject({
      status: 422,
      body: { basis: 'working', gaps: [{ at: 'e7', problem: expect.stringContaining('2026-05-31届满，请参加培训') }] },
    });
    const proposed = await begun.officeDone<{ proposals: { members: { examiner: string }[] }[] }>('/team-proposals', {
      size: 6,
    });
    expect(proposed.proposals[0]?.members.map(({ examiner: member }) => member)).not.toContain('e7');
    await train(begun, 'e7', { on: '2026-05-30', course: '复训' });
    expect(await begun.team(begun.code(1), [1, 2, 7])).toMatchObject({ status: 201 });
  });

  it('A10a: has a last day that is not before it, and took place', async () => {
    const begun = await qualified();
    expect(await train(begun, 'e1', { on: '2026-05-01', course: '课', validUntil: '2026-04-30' })).toMatchObject({
      status: 400,
      body: { gaps: [{ at: 'body.validUntil' }] },
    });
    expect(await train(begun, 'e1', { on: '2027-05-01', course: '课' })).toMatchObject({ status: 422 });
  });
});

describe('leaving the pool', () => {
  it('A8b: keeps the history, ends every assignment to come, and a new registration brings back', async () => {
    const begun = await qualified();
    expect(await leave(begun, 'e2', '2026-05-07')).toMatchObject({ status: 400 });
    expect(await leave(begun, 'nobody')).toMatchObject({ status: 404 });
    expect(await leave(begun, 'e2')).toMatchObject({ status: 201 });
    expect(await leave(begun, 'e2')).toMatchObject({ status: 422 });
    expect(await names(begun, '?capacity=examiner')).not.toContain('e2');
    expect(await names(begun, '?state=left')).toEqual(['e2']);
    expect((await begun.team(begun.code(1))).body.gaps).toMatchObject([
      { at: 'e2', problem: expect.stringContaining('出库') },
    ]);
    expect(await history(begun, 'e2')).toMatchObject({
      state: 'left',
      trainings: [{ on: '2026-03-20' }],
      departures: [{ cause: 'retired', on: '2026-05-06', reason: '本人因身体原因申请退出' }],
    });
    await begun.register(examiner(2), false);
    expect(await begun.team(begun.code(1))).toMatchObject({ status: 201 });
    expect(await history(begun, 'e2')).toMatchObject({ state: 'in-pool', departures: [{ cause: 'retired' }] });
  });

  it('A8b: why somebody left is about a person: it lies in Private alone', async () => {
    const begun = await qualified();
    await leave(begun, 'e2');
    const journal = JSON.stringify(await begun.api.services.journal.load(streamOf.examiner('e2')));
    expect(journal).not.toContain('身体原因');
    expect(journal).toContain('ExaminerLeft');
  });

  it('A8b A9a: a team that still works goes on with a replacement, who scores blind; work that is done stays done', async () => {
    const begun = await qualified([{}, {}]);
    const [out, working] = [begun.code(1), begun.code(2)];
    for (const code of [out, working]) await begun.scoreDocuments(code);
    await begun.pass('document-review', { selected: [working], reasons: [{ code: out, reason: '得分靠后' }] });
    await leave(begun, 'e2');
    const { journal } = begun.api.services;
    const [left] = (await journal.load(streamOf.examiner('e2'))).slice(-1);
    if (!left) throw new Error('the departure was recorded');
    // Nothing but the journal is asked for: the pool belongs to no year whose machine could wake. Twice, as the feed may bring it.
    const services = { journal } as unknown as Parameters<typeof react>[0];
    await react(services, left);
    await react(services, left);
    const teamOf = async (code: string) =>
      (
        await begun.api.done<{ team: { members: { examiner: string }[]; removed: object[] } }>(
          'GET',
          `/api/office/cycles/${year}/applications/${code}`,
          { as: officer },
        )
      ).team;
    expect((await teamOf(out)).removed).toEqual([]);
    const team = await teamOf(working);
    expect(team.members.map(({ examiner: member }) => member)).toEqual(['e1', 'e3']);
    expect(team.removed).toMatchObject([{ examiner: 'e2', cause: 'left-pool' }]);
    expect((await begun.examine(examiner(2), working, 'scorecards/document', sheet(50))).status).toBe(404);
    await begun.officeDone(`/applications/${working}/team/members`, {
      examiner: 'e5',
      industryExpert: false,
      leader: false,
      reason: '接替退出人员',
    });
    const scores = (as: number) =>
      begun.api.call('GET', `/api/examiner/cycles/${year}/applications/${working}/scores/document`, {
        as: examiner(as),
      });
    expect((await scores(5)).status).toBe(403);
    expect(await history(begun, 'e2')).toMatchObject({ years: [{ cycle: year, applications: 1, left: 1 }] });
  });
});

describe('who is looked for', () => {
  it('A8b: by capacity, field, expertise, state, name, and whether he could be assigned', async () => {
    const begun = await qualified();
    await begun.register(examiner(8), false);
    expect(await names(begun, '?capacity=panellist')).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(await names(begun, '?capacity=examiner&industryExpert=true')).toEqual(['e1', 'e4', 'e6']);
    expect(await names(begun, `?expertise=${encodeURIComponent('眼镜')}&capacity=examiner&assignable=false`)).toEqual([
      'e8',
    ]);
    expect(await names(begun, `?expertise=${encodeURIComponent('泵阀')}`)).toEqual([]);
    expect(await names(begun, `?text=${encodeURIComponent('姓名E3')}`)).toEqual(['e3']);
    expect(
      (await begun.api.call('GET', `/api/office/cycles/${year}/examiners?state=gone`, { as: officer })).status,
    ).toBe(400);
  });

  it('A8b: with his load of this year and of those before', async () => {
    const begun = await qualified();
    await begun.record(streamOf.cycle('2025'), { type: 'CycleOpened', year: '2025', regulation: 'ouhai-2020' });
    for (const code of ['91330304MA00000050', begun.code(1)]) {
      await begun.record(streamOf.team('2025', code), {
        type: 'TeamFormed',
        team: '一组',
        members: ['e1', 'e2', 'e3'].map((member) => ({ examiner: member, industryExpert: member === 'e1' })),
        leader: 'e1',
      });
    }
    await begun.team(begun.code(1));
    const [first] = (await list(begun)).filter(({ person }) => person === 'e1');
    expect(first).toMatchObject({ load: 1, past: [{ cycle: '2025', applications: 2 }] });
    expect(await history(begun, 'e1')).toMatchObject({
      years: [
        { cycle: year, applications: 1, led: 1 },
        { cycle: '2025', applications: 2, led: 2, panel: false },
      ],
    });
  });
});

describe('the year’s plan of the pool', () => {
  const plan = {
    needs: [
      { capacity: 'examiner', field: '眼镜制造', number: 8 },
      { capacity: 'examiner', field: '泵阀', number: 2 },
      { capacity: 'panellist', field: '眼镜制造', number: 3 },
    ],
    recruiting: '四月向各行业协会征集',
    training: '五月集中培训两天',
  };

  it('A8b: holds needs against the pool: who is there, who could be assigned, who is still to be found', async () => {
    const begun = await qualified();
    await begun.officeDone('/pool-plan', plan);
    await begun.register(examiner(8), false);
    const view = await begun.api.done('GET', `/api/office/cycles/${year}/pool-plan`, { as: officer });
    expect(view).toMatchObject({
      version: 1,
      recruiting: plan.recruiting,
      needs: [
        { field: '眼镜制造', inPool: 7, assignable: 6, short: 2 },
        { field: '泵阀', inPool: 0, assignable: 0, short: 2 },
        { field: '眼镜制造', inPool: 4, assignable: 4, short: 0 },
      ],
    });
    // Our order of work, and never shown as if it stood in the text.
    expect(view.basis).toContain('不是办法规定的期限');
  });

  it('A8b: changes with a reason, and every version stays', async () => {
    const begun = await qualified();
    await begun.officeDone('/pool-plan', plan);
    expect(await begun.office('/pool-plan', plan)).toMatchObject({
      status: 400,
      body: { gaps: [{ at: 'body.reason' }] },
    });
    await begun.officeDone('/pool-plan', { ...plan, needs: plan.needs.slice(1), reason: '眼镜行业申报减少' });
    const view = await begun.api.done<{ versions: object[]; needs: object[] }>(
      'GET',
      `/api/office/cycles/${year}/pool-plan`,
      { as: officer },
    );
    expect(view.versions).toMatchObject([{ version: 1 }, { version: 2, by: 'lin', reason: '眼镜行业申报减少' }]);
    expect(view.needs).toHaveLength(2);
    const twice = { ...plan, needs: [...plan.needs, plan.needs[0]], reason: '重复' };
    expect(await begun.office('/pool-plan', twice)).toMatchObject({
      status: 400,
      body: { gaps: [{ at: 'body.needs' }] },
    });
  });
});
