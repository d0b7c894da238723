import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../../functions/contracts/streams.ts';
import { conflictsToRemove } from '../../../../functions/domain/interest/conflicts-to-remove.ts';
import type { Team } from '../../../../functions/domain/team/team.ts';
import { examiner, officer, panellist, ReviewYear, sheet, year } from '../../../kit/review.ts';

const qualified = async (organisations: Parameters<typeof ReviewYear.begin>[0]) => {
  const begun = await ReviewYear.begin(organisations);
  await begun.qualify();
  return begun;
};

const teamBody = (members: readonly (readonly [string, boolean])[], leader: string) => ({
  team: '第一评审组',
  members: members.map(([person, industryExpert]) => ({ examiner: person, industryExpert })),
  leader,
});

describe('the pool', () => {
  it('A8b, A10a: without registration, training or undertaking there is no assignment, and each lack is named', async () => {
    const begun = await qualified([{}]);
    await begun.register({ id: 'untrained', roles: ['examiner'] }, false);
    const team = teamBody(
      [
        ['e1', true],
        ['untrained', false],
        ['nobody', false],
        ['p1', false],
      ],
      'e1',
    );
    const refused = await begun.office(`/applications/${begun.code(1)}/team`, team);
    expect(refused).toMatchObject({ status: 422, body: { basis: 'working' } });
    expect(refused.body.gaps).toMatchObject([
      { at: 'untrained', problem: expect.stringContaining('培训') },
      { at: 'untrained', problem: expect.stringContaining('承诺') },
      { at: 'nobody', problem: expect.stringContaining('登记') },
      { at: 'p1', problem: expect.stringContaining('登记') },
    ]);
  });

  it('A8b: shows training, undertaking, load and conflicts; who a person is lies in Private alone', async () => {
    const begun = await qualified([{}]);
    await begun.team(begun.code(1));
    await begun.officeDone('/persons/e4/interests', { organisation: begun.code(1), relation: 'relative' });
    const { examiners } = await begun.api.done<{ examiners: Record<string, unknown>[] }>(
      'GET',
      `/api/office/cycles/${year}/examiners`,
      { as: officer },
    );
    const of = (person: string) => examiners.find((known) => known.person === person);
    expect(of('e1')).toMatchObject({
      load: 1,
      undertaking: true,
      conflicts: [],
      obstacles: [],
      profile: { name: '姓名e1' },
    });
    expect(of('e4')).toMatchObject({ load: 0, conflicts: [begun.code(1)], interests: 1 });
    expect(of('p1')).toMatchObject({ capacities: ['panellist'], onPanel: false });
    const journal = JSON.stringify(await begun.api.services.journal.load(streamOf.examiner('e1')));
    expect(journal).not.toMatch(/姓名e1|某质量协会|0577-/);
  });

  it('A8b: a training in the future, or of a stranger, is not recorded', async () => {
    const begun = await ReviewYear.begin([{}]);
    const train = (person: string, on: string) =>
      begun.api.call('POST', `/api/office/examiners/${person}/trainings`, {
        as: officer,
        body: { on, course: '培训' },
      });
    expect(await train('e1', '2026-05-07')).toMatchObject({ status: 422 });
    expect(await train('nobody', '2026-05-06')).toMatchObject({ status: 404 });
    expect(await train('e1', '2026-05-06')).toMatchObject({ status: 201 });
  });
});

describe('forming a team', () => {
  it('A9a, A9b: three members, an industry expert and the leader among them; all that is wrong is told at once', async () => {
    const begun = await qualified([{}]);
    const path = `/applications/${begun.code(1)}/team`;
    const refused = await begun.office(
      path,
      teamBody(
        [
          ['e2', false],
          ['e2', false],
        ],
        'e3',
      ),
    );
    expect(refused).toMatchObject({ status: 422, body: { article: 'A9' } });
    expect(refused.body.gaps?.map(({ at }) => at)).toEqual(['members', 'members', 'members', 'leader']);
    const claimed = await begun.office(
      path,
      teamBody(
        [
          ['e1', false],
          ['e2', true],
          ['e3', false],
        ],
        'e1',
      ),
    );
    expect(claimed.body.gaps).toEqual([{ at: 'e2', problem: '库中未登记为行业专家' }]);
    expect(await begun.team(begun.code(1))).toMatchObject({ status: 201 });
    expect(await begun.team(begun.code(1))).toMatchObject({ status: 409, body: { current: { team: '第一评审组' } } });
  });

  it.each([
    ['its credit code', (code: string) => code],
    ['its name', () => '测试组织1有限公司'],
    ['a consultancy that it declares', () => '明德咨询'],
  ])(
    'A14.2b, A20b: an interest declared by %s blocks the assignment, with the article and no more than needed',
    async (_by, organisation) => {
      const begun = await qualified([{ consultants: ['明德咨询'] }, {}]);
      const interest = {
        organisation: organisation(begun.code(1)),
        relation: 'relative',
        explanation: '堂兄在该处任职',
      };
      await begun.api.done('POST', `/api/examiner/cycles/${year}/interests/disclosures`, {
        as: examiner(2),
        body: interest,
      });
      const refused = await begun.team(begun.code(1));
      expect(refused).toMatchObject({ status: 422, body: { article: 'A20', gaps: [{ at: 'e2' }] } });
      expect(JSON.stringify(refused.body)).not.toMatch(/堂兄|relative|亲属/);
      expect(await begun.team(begun.code(2))).toMatchObject({ status: 201 });
      const journal = JSON.stringify(await begun.api.services.journal.load(streamOf.interest(year, 'e2')));
      expect(journal).not.toContain('堂兄');
    },
  );

  it('A20a: the year’s declaration is given once and never rewritten; what comes up later is added', async () => {
    const begun = await ReviewYear.begin([{}]);
    const body = { undertaking: true, interests: [] };
    const path = `/api/examiner/cycles/${year}/interests`;
    expect(await begun.api.call('POST', path, { as: examiner(1), body })).toMatchObject({ status: 422 });
    const without = await begun.api.call('POST', path, {
      as: { id: 'e9', roles: ['examiner'] },
      body: { undertaking: false, interests: [] },
    });
    expect(without.status).toBe(400);
    const late = { organisation: begun.code(1), relation: 'ownership', explanation: '持有股份' };
    await begun.api.done('POST', `${path}/disclosures`, { as: examiner(1), body: late });
    expect(await begun.api.call('POST', `${path}/disclosures`, { as: examiner(1), body: late })).toMatchObject({
      status: 422,
    });
    await begun.officeDone('/persons/e1/interests', { ...late, relation: 'relative', explanation: '群众来信反映' });
    const own = await begun.api.done('GET', path, { as: examiner(1) });
    expect(own).toMatchObject({
      undertaking: true,
      interests: [
        { relation: 'ownership', foundBy: 'self', explanation: '持有股份' },
        { relation: 'relative', foundBy: 'office' },
      ],
    });
    expect(JSON.stringify(own)).not.toContain('群众来信');
  });
});

describe('a team that changes', () => {
  it('A9a, A20b: a late interest takes the member, his scores and the consensus; a replacement scores blind', async () => {
    const begun = await qualified([{}]);
    const code = begun.code(1);
    await begun.scoreDocuments(code);
    await begun.officeDone('/persons/e3/interests', { organisation: code, relation: 'consulting' });

    const blocked = await begun.office('/stages/document-review/close', { selected: [code], reasons: [] });
    expect(blocked).toMatchObject({ status: 422, body: { article: 'A14.2' } });
    expect(blocked.body.gaps?.map(({ problem }) => problem).join()).toMatch(/有效成员2名.*合议结果因成员变动失效/s);

    const conclude = await begun.examine(examiner(1), code, 'consensus/document', sheet(50));
    expect(conclude).toMatchObject({ status: 422, body: { article: 'A9' } });

    await begun.officeDone(`/applications/${code}/team/members`, {
      examiner: 'e5',
      industryExpert: false,
      reason: '补足三名成员',
    });
    const scores = `/api/examiner/cycles/${year}/applications/${code}/scores/document`;
    const peeking = await begun.api.call('GET', scores, { as: examiner(5) });
    expect(peeking).toMatchObject({ status: 403 });
    expect(peeking.body.type).toContain('own-score-first');
    const waiting = await begun.examine(examiner(1), code, 'consensus/document', sheet(50));
    expect(waiting).toMatchObject({ status: 422, body: { gaps: [{ at: 'e5' }] } });
    await begun.examineDone(examiner(5), code, 'scorecards/document', sheet(55));
    await begun.examineDone(examiner(1), code, 'consensus/document', sheet(55));
    const side = await begun.api.done<{ scorecards: { examiner: string }[] }>('GET', scores, { as: examiner(5) });
    expect(side.scorecards.map((card) => card.examiner)).toEqual(['e1', 'e2', 'e5']);
    expect(await begun.office('/stages/document-review/close', { selected: [code], reasons: [] })).toMatchObject({
      status: 201,
    });
    const kept = await begun.api.services.journal.load(streamOf.scorecard(year, code, 'document', 'e3'));
    expect(kept).toHaveLength(1);
  });

  it('A20b: conflictsToRemove names the teams a person has to leave, until he has left them', async () => {
    const begun = await qualified([{ consultants: ['明德咨询'] }, {}, { consultants: ['明德 咨询'] }]);
    for (const code of begun.codes) await begun.team(code);
    await begun.api.done('POST', `/api/examiner/cycles/${year}/interests/disclosures`, {
      as: examiner(2),
      body: { organisation: '明德咨询', relation: 'employment' },
    });
    const due = async (person: string) => {
      const { dossiers, interests } = await begun.review();
      const own = interests.get(person);
      if (!own) throw new Error('declared nothing');
      const teams = new Map(
        [...dossiers].flatMap(([code, { team }]): [string, Team][] => (team ? [[code, team]] : [])),
      );
      const applications = new Map([...dossiers].map(([code, { application }]) => [code, application]));
      return conflictsToRemove(own, teams, applications);
    };
    expect((await due('e2')).map(({ code, examiner: person }) => [code, person])).toEqual([
      [begun.code(1), 'e2'],
      [begun.code(3), 'e2'],
    ]);
    expect(await due('e1')).toEqual([]);
    for (const { code, examiner: person, reason } of await due('e2')) {
      await begun.officeDone(`/applications/${code}/team/removals`, { examiner: person, cause: 'conflict', reason });
    }
    expect(await due('e2')).toEqual([]);
  });

  it('A9b: the leader’s place is filled by appointment or with a new member; there is one at a time', async () => {
    const begun = await qualified([{}]);
    const code = begun.code(1);
    await begun.team(code);
    const reason = '工作调整';
    await begun.officeDone(`/applications/${code}/team/removals`, { examiner: 'e1', cause: 'other', reason });
    const { team } = (await begun.review()).dossiers.get(code) ?? {};
    expect(team).not.toHaveProperty('leader');
    const outside = await begun.office(`/applications/${code}/team/leader`, { examiner: 'e4', reason });
    expect(outside).toMatchObject({ status: 422, body: { article: 'A9' } });
    await begun.officeDone(`/applications/${code}/team/leader`, { examiner: 'e2', reason });
    await begun.officeDone(`/applications/${code}/team/members`, {
      examiner: 'e4',
      industryExpert: true,
      leader: true,
      reason,
    });
    expect((await begun.review()).dossiers.get(code)?.team?.leader).toBe('e4');
  });

  it('A20b: whoever left does not come back, and a stranger cannot be taken out', async () => {
    const begun = await qualified([{}]);
    const code = begun.code(1);
    await begun.team(code);
    const reason = '因病退出';
    await begun.officeDone(`/applications/${code}/team/removals`, { examiner: 'e3', cause: 'other', reason });
    const back = { examiner: 'e3', industryExpert: false, reason };
    expect(await begun.office(`/applications/${code}/team/members`, back)).toMatchObject({ status: 422 });
    const again = await begun.office(`/applications/${code}/team/removals`, { examiner: 'e3', cause: 'other', reason });
    expect(again.status).toBe(404);
    const twice = await begun.office(`/applications/${code}/team/members`, { ...back, examiner: 'e2' });
    expect(twice.body.type).toContain('already-member');
  });

  it('A9a: an elimination that rests on a fallen consensus is shown as to be decided again', async () => {
    const begun = await qualified([{}, {}]);
    for (const code of begun.codes) await begun.scoreDocuments(code);
    const out = { code: begun.code(2), reason: '资料评审结果靠后' };
    await begun.pass('document-review', { selected: [begun.code(1)], reasons: [out] });
    const view = async () =>
      begun.api.done('GET', `/api/office/cycles/${year}/stages/document-review`, { as: officer });
    expect(await view()).toMatchObject({ state: 'closed', redecide: [] });
    await begun.officeDone('/persons/e3/interests', { organisation: begun.code(2), relation: 'ownership' });
    expect(await view()).toMatchObject({ redecide: [{ at: begun.code(2) }] });
  });
});

describe('a proposal', () => {
  it('A14.2a: proposes teams for all without one, keeps out whoever has an interest, and assigns nobody', async () => {
    const begun = await qualified([{}, {}, {}]);
    await begun.team(begun.code(1));
    await begun.officeDone('/persons/e4/interests', { organisation: begun.code(2), relation: 'relative' });
    const { proposals } = await begun.officeDone<{
      proposals: { code: string; leader: string; excluded: number; members: { examiner: string; why: string }[] }[];
    }>('/team-proposals', {});
    expect(proposals.map(({ code }) => code)).toEqual([begun.code(2), begun.code(3)]);
    const [second] = proposals;
    expect(second?.excluded).toBe(1);
    expect(second?.members.map((member) => member.examiner)).not.toContain('e4');
    expect(second?.members.every(({ why }) => why.length > 0)).toBe(true);
    const { dossiers } = await begun.review();
    expect(dossiers.get(begun.code(2))?.team).toBeUndefined();
    for (const { code, leader, members } of proposals) {
      const body = { team: '按建议组建', leader, members: members.map(({ why: _, ...member }) => member) };
      expect(await begun.office(`/applications/${code}/team`, body)).toMatchObject({ status: 201 });
    }
    expect(
      await begun.office('/team-proposals', { applications: [begun.code(1), '91330304MA00000050'] }),
    ).toMatchObject({
      status: 422,
      body: { gaps: [{ at: '91330304MA00000050' }] },
    });
  });
});

describe('the panel', () => {
  it('A14.4: three different panellists, each fit to be assigned', async () => {
    const begun = await ReviewYear.begin([{}]);
    const refused = await begun.office('/panel', { panellists: ['p1', 'p1', 'e2'] });
    expect(refused).toMatchObject({ status: 422, body: { basis: 'working' } });
    expect(refused.body.gaps?.map(({ at }) => at)).toEqual(['e2', 'panellists', 'panellists']);
    await begun.officeDone('/panel', { panellists: ['p1', 'p2', 'p3'] });
    expect(await begun.office('/panel', { panellists: ['p1', 'p2', panellist(4).id] })).toMatchObject({
      status: 422,
      body: { gaps: [{ at: 'reason' }] },
    });
  });
});
