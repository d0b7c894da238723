import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { messagesOf } from '../../../functions/domain/message/messages.ts';
import { disqualifiedIn } from '../../../functions/domain/misconduct/misconduct.ts';
import { consensusOf } from '../../../functions/domain/stage/review.ts';
import { enforceInterests } from '../../../functions/feed/kernel/enforce-interests.ts';
import { cycleOfStream } from '../../../functions/feed/react/react.ts';
import type { Person } from '../../kit/api.ts';
import { examiner, officer, otherOfficer, panellist, ReviewYear, year } from '../../kit/review.ts';
import { chair, members } from '../../kit/seats.ts';

const applicant: Person = { id: 'handler', roles: ['applicant'], unit: '91330304MA00000050' };

const body = { kind: 'gifts', who: '评审员姓名e2', details: '收受申报企业购物卡一张' };

const report = (begun: ReviewYear, audience: string, as: Person, change: Record<string, unknown> = {}) =>
  begun.api.call<{ report: string }>('POST', `/api/${audience}/cycles/${year}/misconduct-reports`, {
    as,
    body: { ...body, ...change },
  });

const finding = (begun: ReviewYear, id: string, what: Record<string, unknown>, as = officer) =>
  begun.office(`/misconduct-reports/${id}/finding`, { finding: '经谈话核实，本人承认', ...what }, as);

const sanction = (begun: ReviewYear, id: string, measure: string, as = chair) =>
  begun.api.call('POST', `/api/committee/cycles/${year}/misconduct-reports/${id}/sanction`, {
    as,
    body: { measure, reason: '违反第二十条第（四）项', decidedOn: '2026-05-06', minutes: '评委会会议纪要〔2026〕2号' },
  });

/** The committee disqualified e2 after the documents of one organisation were scored by e1, e2, e3. */
const disqualified = async () => {
  const begun = await ReviewYear.begin([{}, {}]);
  await begun.qualify();
  await begun.scoreDocuments(begun.code(1));
  const { body: reported } = await report(begun, 'applicant', applicant, { person: 'e2' });
  await finding(begun, reported.report, { substantiated: true, person: 'e2' });
  expect(await sanction(begun, reported.report, 'disqualification')).toMatchObject({ status: 201 });
  return { begun, report: reported.report };
};

describe('misconduct reports', () => {
  it('A20c: whoever signs in reports; the office reads it, and nobody else; names lie in Private alone', async () => {
    const begun = await ReviewYear.begin([{}]);
    for (const [audience, as] of [
      ['applicant', applicant],
      ['examiner', examiner(1)],
      ['examiner', panellist(1)],
      ['committee', chair],
      ['partner', { id: 'em', roles: ['department'], unit: 'emergency' }],
      ['partner', { id: 'as', roles: ['recommender'], unit: 'association-eyewear' }],
      ['office', officer],
    ] as const) {
      expect(await report(begun, audience, as)).toMatchObject({ status: 201 });
    }
    const path = `/api/office/cycles/${year}/misconduct-reports`;
    const { reports } = await begun.api.done<{ reports: { report: string }[] }>('GET', path, { as: officer });
    expect(reports).toHaveLength(7);
    expect(reports[0]).toMatchObject({ ...body, channel: 'online' });
    expect((await begun.api.call('GET', path, { as: applicant })).status).toBe(403);
    const read = await begun.api.done('GET', `/api/committee/cycles/${year}/misconduct-reports`, { as: chair });
    expect(read).toEqual({ reports: [] });
    const journal = JSON.stringify([...(await begun.api.services.journal.list('misconduct', 'ouhai')).values()]);
    expect(journal).not.toMatch(/姓名e2|购物卡/);
  });

  it('A20c: what came on paper is registered with channel and date, and never ahead of today', async () => {
    const begun = await ReviewYear.begin([{}]);
    const paper = { ...body, channel: 'letter', receivedOn: '2026-05-04', reporter: '热心市民 0577-1' };
    const path = '/misconduct-reports/registrations';
    expect(await begun.office(path, { ...paper, receivedOn: '2026-05-07' })).toMatchObject({ status: 400 });
    expect(await begun.office(path, paper)).toMatchObject({ status: 201 });
    const { reports } = await begun.api.done('GET', `/api/office/cycles/${year}/misconduct-reports`, { as: officer });
    expect(reports).toMatchObject([{ channel: 'letter', receivedOn: '2026-05-04', reporter: '热心市民 0577-1' }]);
  });

  it('A20c: an officer reported neither sees nor verifies it; what proves true names the person; once', async () => {
    const begun = await ReviewYear.begin([{}]);
    const { body: reported } = await report(begun, 'examiner', examiner(1), { person: otherOfficer.id });
    const path = `/api/office/cycles/${year}/misconduct-reports`;
    expect(await begun.api.done('GET', path, { as: otherOfficer })).toEqual({ reports: [] });
    const own = await finding(begun, reported.report, { substantiated: false }, otherOfficer);
    expect(own.status).toBe(404);
    expect(await finding(begun, reported.report, { substantiated: true })).toMatchObject({ status: 400 });
    expect(await finding(begun, reported.report, { substantiated: true, person: officer.id })).toMatchObject({
      status: 403,
    });
    const proven = { substantiated: true, person: otherOfficer.id };
    expect(await finding(begun, reported.report, proven)).toMatchObject({ status: 201 });
    expect(await finding(begun, reported.report, proven)).toMatchObject({ status: 409 });
  });

  it('A20e: only the committee’s chair sanctions, only what proved true, once, and never in his own case', async () => {
    const begun = await ReviewYear.begin([{}]);
    const { body: reported } = await report(begun, 'examiner', examiner(1));
    expect((await sanction(begun, reported.report, 'warning')).body.type).toContain('misconduct-unproven');
    await finding(begun, reported.report, { substantiated: true, person: 'e2' });
    const member = members.at(-1) ?? chair;
    expect(await sanction(begun, reported.report, 'warning', member)).toMatchObject({ status: 403 });
    expect(await sanction(begun, reported.report, 'warning', officer)).toMatchObject({ status: 403 });
    const { reports } = await begun.api.done('GET', `/api/committee/cycles/${year}/misconduct-reports`, { as: chair });
    expect(reports).toMatchObject([{ person: 'e2', finding: { substantiated: true, text: '经谈话核实，本人承认' } }]);
    expect(await sanction(begun, reported.report, 'warning')).toMatchObject({ status: 201 });
    expect(await sanction(begun, reported.report, 'criticism')).toMatchObject({ status: 409 });
    const { body: other } = await report(begun, 'examiner', examiner(1));
    await finding(begun, other.report, { substantiated: true, person: chair.id });
    expect(await sanction(begun, other.report, 'none')).toMatchObject({ status: 403, body: { article: 'A20' } });
    // A warned examiner goes on.
    await begun.qualify();
    expect(await begun.team(begun.code(1))).toMatchObject({ status: 201 });
  });

  it('A20e: the person is told the decision, office and committee what concerns them, and no message names a reporter', async () => {
    const { begun, report: id } = await disqualified();
    const { journal } = begun.api.services;
    const stream = `${year}.${id}`;
    const records = [
      ...(await journal.load(streamOf.misconduct(stream))),
      ...(await journal.load(streamOf.finding(stream))),
      ...(await journal.load(streamOf.sanction(stream))),
    ];
    expect(records.flatMap((recorded) => messagesOf(recorded, {})).map(({ to, template }) => [template, to])).toEqual([
      ['misconduct-reported', { kind: 'role', role: 'office' }],
      ['misconduct-substantiated', { kind: 'role', role: 'committee' }],
      ['sanctioned', { kind: 'person', person: 'e2' }],
      ['sanction-decided', { kind: 'role', role: 'office' }],
    ]);
    expect(records.map(({ stream: at }) => cycleOfStream(at))).toEqual([year, year, year]);
  });
});

describe('a disqualified examiner', () => {
  it('A20e: his scores count no more at once, the consensus with them, and the team is short (A9a)', async () => {
    const { begun } = await disqualified();
    const review = await begun.review();
    const dossier = review.dossiers.get(begun.code(1));
    if (!dossier) throw new Error('it applied');
    expect(consensusOf(review, dossier, 'document')).toBeUndefined();
    expect(dossier.scorecards.document.has('e2')).toBe(true);
    const { missing } = await begun.api.done<{ missing: { problem: string }[] }>(
      'GET',
      `/api/office/cycles/${year}/applications/${begun.code(1)}`,
      { as: officer },
    );
    expect(missing.map(({ problem }) => problem).join()).toContain('有效成员2名');
  });

  it('A20e: he neither reads, nor scores, nor is assigned again, and the pool says why', async () => {
    const { begun } = await disqualified();
    const path = `/api/examiner/cycles/${year}`;
    const reading = await begun.api.call('GET', `${path}/applications/${begun.code(1)}`, { as: examiner(2) });
    expect(reading.status).toBeGreaterThanOrEqual(403);
    const { assignments } = await begun.api.done<{ assignments: unknown[] }>('GET', '/api/examiner/assignments', {
      as: examiner(2),
    });
    expect(assignments).toEqual([]);
    const refused = await begun.team(begun.code(2));
    expect(refused.body.gaps).toMatchObject([{ at: 'e2', problem: expect.stringContaining('取消其评审员资格') }]);
    const { examiners } = await begun.api.done<{ examiners: { person: string; obstacles: string[] }[] }>(
      'GET',
      `/api/office/cycles/${year}/examiners`,
      { as: officer },
    );
    expect(examiners.find(({ person }) => person === 'e2')?.obstacles.join()).toContain('取消');
  });

  it('A20e: he is taken out of his teams, once; years before stay as they were', async () => {
    const { begun } = await disqualified();
    const { journal } = begun.api.services;
    await enforceInterests(journal, year, begun.api.now);
    await enforceInterests(journal, year, begun.api.now);
    const team = await journal.load(streamOf.team(year, begun.code(1)));
    expect(team.map(({ event }) => event)).toMatchObject([
      { type: 'TeamFormed' },
      { type: 'MemberRemoved', examiner: 'e2', cause: 'disqualified' },
    ]);
    const sanctions = await journal.list('sanction', 'ouhai');
    expect([...disqualifiedIn('2027', sanctions)]).toEqual(['e2']);
    expect([...disqualifiedIn('2025', sanctions)]).toEqual([]);
  });
});
