import { describe, expect, it } from 'vitest';
import { loadYear } from '../../../../functions/adapters/year.ts';
import type { ReviewStage } from '../../../../functions/contracts/primitives.ts';
import { streamOf } from '../../../../functions/contracts/streams.ts';
import { later } from '../../../../functions/domain/kernel/instant.ts';
import { last } from '../../../../functions/domain/kernel/recorded.ts';
import { messagesOf } from '../../../../functions/domain/message/messages.ts';
import { positionOf } from '../../../../functions/domain/procedure/position.ts';
import { remind } from '../../../../functions/schedules/remind/remind.ts';
import { consult } from '../../../kit/inquiries.ts';
import { exampleRules } from '../../../kit/policy.ts';
import { examiner, officer, otherOfficer, panellist, ReviewYear, sheet, year } from '../../../kit/review.ts';
import { chair } from '../../../kit/seats.ts';

const scan = 'e'.repeat(20);
const because = (code: string, reason = '资料评审结果靠后') => ({ code, reason });

const applicant = (code: string) => ({ id: `handler-${code}`, roles: ['applicant'], unit: code });

const ask = (begun: ReviewYear, code: string, stage: ReviewStage, at = begun.api.now) =>
  begun.api.call('POST', `/api/applicant/cycles/${year}/application/reviews`, {
    as: applicant(code),
    body: { stage, grounds: '证书复印件被误认为过期，原件在有效期内' },
    at,
  });

const reviewsOf = async (begun: ReviewYear, code: string) => {
  const path = `/api/applicant/cycles/${year}/application`;
  const view = await begun.api.done<{ reviews: Record<string, unknown>[]; timeline: { text: string }[] }>('GET', path, {
    as: applicant(code),
  });
  return view;
};

const serve = (begun: ReviewYear, code: string, stage: ReviewStage, on: string, times = '') =>
  begun.record(streamOf.document(year, `not-passed-notice.${stage}-${code}${times}`), {
    type: 'DocumentServed',
    addressee: '测试组织',
    way: 'in-person',
    on,
  });

const file = (begun: ReviewYear, id = scan) =>
  begun.record(streamOf.evidence(year, 'office', id), { type: 'EvidenceCleared', key: `office/${id}` });

const accept = (begun: ReviewYear, code: string, stage: ReviewStage, as = otherOfficer) =>
  begun.office(`/applications/${code}/reviews/${stage}/acceptance`, { accepted: true }, as);

const answer = (begun: ReviewYear, code: string, stage: ReviewStage, upheld: boolean, as = otherOfficer) =>
  begun.office(`/applications/${code}/reviews/${stage}/answer`, { upheld, reason: '经核查原件，证书在有效期内' }, as);

const propose = (begun: ReviewYear, code: string, stage: ReviewStage, as = officer) =>
  begun.office<{ version: number }>(
    `/applications/${code}/reinstatements`,
    { stage, reason: '原决定所依据的事实有误', evidence: [scan] },
    as,
  );

const confirm = (begun: ReviewYear, code: string, proposal: number, as = otherOfficer) =>
  begun.office(`/applications/${code}/reinstatements/${proposal}/confirmation`, {}, as);

const reinstate = async (begun: ReviewYear, code: string, stage: ReviewStage) => {
  await file(begun);
  const { version } = (await propose(begun, code, stage)).body;
  const confirmed = await confirm(begun, code, version);
  if (confirmed.status !== 201) throw new Error(JSON.stringify(confirmed));
};

const closeLate = (begun: ReviewYear, code: string, stage: ReviewStage, passed: boolean) =>
  begun.office(`/applications/${code}/stages/${stage}/close`, { passed, reason: passed ? '达到要求' : '仍未达到要求' });

const stageOf = (begun: ReviewYear, stage: ReviewStage) =>
  begun.api.done('GET', `/api/office/cycles/${year}/stages/${stage}`, { as: officer });

const placeOf = async (begun: ReviewYear, code: string) =>
  (await begun.api.done('GET', `/api/office/cycles/${year}/applications/${code}`, { as: officer })).place;

const stepOf = async (begun: ReviewYear) => {
  const found = await loadYear(begun.api.services.journal, year);
  if (!found) throw new Error('no year');
  return positionOf(found, begun.api.now);
};

/** Two organisations; the first fails the qualification review on its eighth condition, the second goes on. */
const disqualified = async (count = 2) => {
  const begun = await ReviewYear.begin(Array.from({ length: count }, () => ({})));
  await begun.assess(begun.code(1), { qualified: false, reason: '质量管理体系认证证书已过期' });
  for (const code of begun.codes.slice(1)) await begun.assess(code);
  await begun.pass('qualification-review');
  return begun;
};

describe('asking for a 复核', () => {
  it('A14.2g: in time until 24:00 of the last working day from service, half-open; one instant later it is late by the policy', async () => {
    const begun = await disqualified(3);
    const code = begun.code(1);
    // Served on Friday 2026-09-18; Sunday the 20th is a working day by the year's arrangement, so the fifth is the 24th.
    await serve(begun, code, 'qualification-review', '2026-09-18');
    begun.api.now = '2026-09-24T15:59:59.999Z';
    expect((await reviewsOf(begun, code)).reviews).toMatchObject([
      { stage: 'qualification-review', servedOn: '2026-09-18', until: '2026-09-24T16:00:00.000Z', possible: true },
    ]);
    const late = await ask(begun, code, 'qualification-review', '2026-09-24T16:00:00.000Z');
    expect(late).toMatchObject({ status: 422, body: { basis: 'policy' } });
    expect(late.body.type).toContain('review-request-late');
    expect(await ask(begun, code, 'qualification-review', '2026-09-24T15:59:59.999Z')).toMatchObject({ status: 201 });
  });

  it('A14.2g: without a served notice the time does not run; once per stage, and only for who was eliminated', async () => {
    const begun = await disqualified();
    begun.api.now = '2026-12-01T01:00:00.000Z';
    expect(await ask(begun, begun.code(2), 'qualification-review')).toMatchObject({ status: 422 });
    expect(await ask(begun, begun.code(1), 'site-visit')).toMatchObject({ status: 422 });
    expect(await ask(begun, begun.code(1), 'qualification-review')).toMatchObject({ status: 201 });
    expect(await ask(begun, begun.code(1), 'qualification-review')).toMatchObject({ status: 409 });
  });

  it('A14.2g: what is written stays out of the journal; office and supervisor are told', async () => {
    const begun = await disqualified();
    await ask(begun, begun.code(1), 'qualification-review');
    const history = await begun.api.services.journal.load(
      streamOf.reviewRequest(year, begun.code(1), 'qualification-review'),
    );
    expect(JSON.stringify(history)).not.toContain('证书复印件');
    const [requested] = history;
    if (!requested) throw new Error('asked');
    expect(messagesOf(requested, {}).map(({ to }) => to)).toContainEqual({ kind: 'role', role: 'supervisor' });
    const list = await begun.api.done('GET', `/api/office/cycles/${year}/reviews`, { as: otherOfficer });
    expect(list).toMatchObject({ reviews: [{ code: begun.code(1), state: 'requested', open: true }] });
    expect(JSON.stringify(list)).toContain('证书复印件');
  });
});

describe('handling a 复核', () => {
  it('A14.2g: another person than who assessed and closed handles it; the answer is written and the supervisor told', async () => {
    const begun = await disqualified();
    const code = begun.code(1);
    await ask(begun, code, 'qualification-review');
    const own = await accept(begun, code, 'qualification-review', officer);
    expect(own).toMatchObject({ status: 403 });
    expect(own.body.type).toContain('same-handler');
    expect(await answer(begun, code, 'qualification-review', true)).toMatchObject({ status: 422 });
    expect(await accept(begun, code, 'qualification-review')).toMatchObject({ status: 201 });
    expect(await answer(begun, code, 'qualification-review', false, officer)).toMatchObject({ status: 403 });
    expect(await answer(begun, code, 'qualification-review', false)).toMatchObject({ status: 201 });
    expect(await answer(begun, code, 'qualification-review', true)).toMatchObject({ status: 409 });
    const view = await reviewsOf(begun, code);
    expect(view.reviews).toMatchObject([{ state: 'dismissed', answer: '经核查原件，证书在有效期内', possible: false }]);
    expect(view.timeline.at(-1)?.text).toContain('维持原决定');
    const answered = (
      await begun.api.services.journal.load(streamOf.reviewAnswer(year, code, 'qualification-review'))
    ).at(-1);
    if (!answered) throw new Error('answered');
    expect(messagesOf(answered, {}).map(({ to }) => to)).toEqual([
      { kind: 'unit', unit: code },
      { kind: 'role', role: 'supervisor' },
    ]);
  });

  it('A14.1d: closing a stage while a 复核 is open names it, and wants it acknowledged', async () => {
    const begun = await disqualified();
    await ask(begun, begun.code(1), 'qualification-review');
    await begun.scoreDocuments(begun.code(2));
    const body = { selected: [begun.code(2)], reasons: [] };
    const refused = await begun.office('/stages/document-review/close', body);
    expect(refused).toMatchObject({ status: 422, body: { gaps: [{ at: begun.code(1) }] } });
    expect(refused.body.type).toContain('reviews-open');
    expect(await stageOf(begun, 'document-review')).toMatchObject({
      openReviews: [{ code: begun.code(1), stage: 'qualification-review' }],
    });
    const acknowledged = { ...body, openReviews: [begun.code(1)] };
    expect(await begun.office('/stages/document-review/close', acknowledged)).toMatchObject({ status: 201 });
    const closing = last(await begun.api.services.journal.load(streamOf.cycle(year)), 'StageClosing');
    expect(closing?.event.openReviews).toEqual([begun.code(1)]);
  });

  it('A14.2g: the office is reminded of an answer that is due, once', async () => {
    const begun = await disqualified();
    begun.api.now = '2026-06-01T01:00:00.000Z';
    await ask(begun, begun.code(1), 'qualification-review');
    const { journal, workingDays } = begun.api.services;
    const issued = async () =>
      [...(await journal.list('reminder', year)).keys()].filter((id) => id.startsWith('review.'));
    await remind(journal, workingDays, '2026-06-03T01:00:00.000Z');
    expect(await issued()).toEqual([]);
    for (const now of ['2026-07-01T01:00:00.000Z', '2026-07-02T01:00:00.000Z']) await remind(journal, workingDays, now);
    expect(await issued()).toEqual([`review.${begun.code(1)}.qualification-review.overdue`]);
  });
});

describe('correcting an elimination', () => {
  it('A14.2g: takes two different officers, a reason and verified evidence', async () => {
    const begun = await disqualified();
    const code = begun.code(1);
    expect(await propose(begun, code, 'qualification-review')).toMatchObject({
      status: 422,
      body: { gaps: [{ at: 'body.evidence' }] },
    });
    await file(begun);
    const proposed = await propose(begun, code, 'qualification-review');
    expect(proposed).toMatchObject({ status: 201 });
    expect(await confirm(begun, code, proposed.body.version, officer)).toMatchObject({ status: 403 });
    expect(await placeOf(begun, code)).toMatchObject({ at: 'eliminated' });
    expect(await confirm(begun, code, proposed.body.version)).toMatchObject({ status: 201 });
    expect(await placeOf(begun, code)).toEqual({ at: 'qualification-review' });
    expect(await confirm(begun, code, proposed.body.version)).toMatchObject({ status: 422 });
    expect((await reviewsOf(begun, code)).timeline.at(-1)?.text).toContain('更正决定');
  });

  it('A14.2g: not while its 复核 is unanswered, and not for who withdrew or was stopped', async () => {
    const begun = await disqualified();
    const code = begun.code(1);
    await file(begun);
    await ask(begun, code, 'qualification-review');
    expect((await propose(begun, code, 'qualification-review')).body.type).toContain('review-open');
    const other = await disqualified();
    await file(other);
    await other.record(streamOf.application(year, other.code(1)), { type: 'ApplicationWithdrawn', reason: '经营调整' });
    expect((await propose(other, other.code(1), 'qualification-review')).body.type).toContain('application-withdrawn');
    const third = await disqualified();
    await file(third);
    const stopped = { code: third.code(1), heardOn: '2026-05-06', reason: '查实提供虚假材料' };
    await third.record(streamOf.cycle(year), { type: 'ApplicationTerminated', ...stopped });
    expect((await propose(third, third.code(1), 'qualification-review')).body.type).toContain('application-terminated');
  });
});

describe('a late entrant', () => {
  it('A14.2g: runs the missed stages without moving the others, joins them, and fails on the merits', async () => {
    const begun = await disqualified();
    const [late, other] = [begun.code(1), begun.code(2)];
    await ask(begun, late, 'qualification-review');
    await accept(begun, late, 'qualification-review');
    await answer(begun, late, 'qualification-review', true);
    await begun.scoreDocuments(other);
    const frozen = await begun.pass('document-review', { selected: [other], reasons: [] });
    expect(frozen).toMatchObject({ passed: [other], eliminated: [] });
    await reinstate(begun, late, 'qualification-review');
    expect(
      last(await begun.api.services.journal.load(streamOf.cycle(year)), 'ApplicationReinstated')?.event,
    ).toMatchObject({ ground: 'review', proposedBy: officer.id });

    // The others are at the visit, and stay there; he starts where he was put out.
    expect(await stepOf(begun)).toMatchObject({ step: 'AwaitSiteVisit' });
    expect(await stageOf(begun, 'site-visit')).toMatchObject({ participants: 1, late: [] });
    expect(await stageOf(begun, 'qualification-review')).toMatchObject({ late: [late] });
    expect((await begun.team(late)).status).toBe(422);
    expect((await closeLate(begun, late, 'qualification-review', true)).body.type).toContain('against-the-verdict');
    begun.api.now = later(begun.api.now, 60_000);
    await begun.assess(late);
    expect(await closeLate(begun, late, 'qualification-review', true)).toMatchObject({ status: 201 });

    // The document review, by the same routes and rules, assigned to its team while he is in it.
    expect(await placeOf(begun, late)).toEqual({ at: 'document-review' });
    expect(await begun.office(`/applications/${late}/visit-plan`, { on: '2026-07-06', agenda: '议程' })).toMatchObject({
      status: 422,
    });
    expect((await closeLate(begun, late, 'document-review', true)).body).toMatchObject({ article: 'A14.2' });
    await begun.team(late);
    const { assignments } = await begun.api.done<{ assignments: unknown[] }>('GET', '/api/examiner/assignments', {
      as: examiner(2),
    });
    expect(assignments).toContainEqual(
      expect.objectContaining({ code: late, stage: 'document-review', todo: ['score-document'] }),
    );
    for (const number of [1, 2, 3]) await begun.examineDone(examiner(number), late, 'scorecards/document', sheet(40));
    expect((await begun.examine(examiner(1), late, 'scorecards/site', sheet(40))).status).toBe(422);
    await begun.examineDone(examiner(1), late, 'consensus/document', sheet(40));
    expect(await closeLate(begun, late, 'document-review', true)).toMatchObject({ status: 201 });

    // Caught up: from here on an ordinary member, for whom the closing of the stage waits.
    expect(await stageOf(begun, 'site-visit')).toMatchObject({ participants: 2, late: [] });
    expect(await stageOf(begun, 'document-review')).toMatchObject({ passed: [other], eliminated: [], late: [] });
    expect((await closeLate(begun, late, 'site-visit', true)).body.type).toContain('not-a-late-entrant');
    await begun.visit(other);
    const selection = { selected: [other], reasons: [because(late, '现场评审结果靠后')] };
    expect(await begun.office('/stages/site-visit/close', selection)).toMatchObject({
      status: 422,
      body: { gaps: expect.arrayContaining([{ at: late, problem: expect.stringContaining('尚未安排现场评审') }]) },
    });
    await begun.visit(late, 40);
    expect(await begun.pass('site-visit', selection)).toMatchObject({ passed: [other], eliminated: [{ code: late }] });
    expect(await placeOf(begun, late)).toMatchObject({ at: 'eliminated', stage: 'site-visit' });
  });

  it('A14.2g: can fail again in the stage it was brought back into, without another 复核 of it', async () => {
    const begun = await disqualified();
    const code = begun.code(1);
    await ask(begun, code, 'qualification-review');
    await accept(begun, code, 'qualification-review');
    await answer(begun, code, 'qualification-review', true);
    await reinstate(begun, code, 'qualification-review');
    begun.api.now = later(begun.api.now, 60_000);
    await begun.assess(code, { qualified: false, reason: '复查发现环境管理体系未有效运行' });
    const telling = await begun.office(`/applications/${code}/stages/qualification-review/close`, {
      passed: false,
      reason: '综合得分低于60分',
    });
    expect([telling.status, telling.body.type]).toEqual([400, 'urn:ouhai-quality-award:problem:reason-tells-score']);
    expect(await closeLate(begun, code, 'qualification-review', false)).toMatchObject({ status: 201 });
    expect(await placeOf(begun, code)).toEqual({
      at: 'eliminated',
      stage: 'qualification-review',
      reason: '仍未达到要求',
    });
    expect(await ask(begun, code, 'qualification-review')).toMatchObject({ status: 409 });
    const told = last(await begun.api.services.journal.load(streamOf.cycle(year)), 'LateStageClosed');
    expect(told?.event.reviewable).toBe(false);
    expect(told && messagesOf(told, {})[0]?.text).not.toContain('申请复核');
    // The correction of one's own motion stays possible, until the ballot.
    expect(await propose(begun, code, 'qualification-review')).toMatchObject({ status: 201 });
  });

  it('A14.2g: its own second notice has its own time for asking', async () => {
    const begun = await disqualified();
    const code = begun.code(1);
    await serve(begun, code, 'qualification-review', '2026-05-06');
    await reinstate(begun, code, 'qualification-review');
    begun.api.now = '2026-06-10T01:00:00.000Z';
    await begun.assess(code, { qualified: false, reason: '复查仍不符合' });
    await closeLate(begun, code, 'qualification-review', false);
    await serve(begun, code, 'qualification-review', '2026-06-11', '-2');
    expect(await ask(begun, code, 'qualification-review', '2026-06-12T01:00:00.000Z')).toMatchObject({ status: 201 });
  });

  it('A14.2g: what lands behind the closing of its stage is void', async () => {
    const begun = await disqualified();
    const code = begun.code(1);
    await begun.scoreDocuments(begun.code(2));
    await begun.pass('document-review', { selected: [begun.code(2)], reasons: [] });
    await reinstate(begun, code, 'qualification-review');
    begun.api.now = later(begun.api.now, 60_000);
    await begun.assess(code);
    await closeLate(begun, code, 'qualification-review', true);
    await begun.scoreDocuments(code, 40);
    const received = begun.api.now;
    begun.api.now = later(received, 1000);
    await closeLate(begun, code, 'document-review', true);
    const { strengths, opportunities, percentages } = sheet(95);
    const examiners = ['e1', 'e2', 'e3'];
    await begun.record(
      streamOf.consensus(year, code, 'document'),
      { type: 'ConsensusConcluded', percentages, strengths, opportunities, examiners },
      { id: 'e1', role: 'examiner' },
      received,
    );
    const results = await begun.api.done('GET', `/api/office/cycles/${year}/results`, { as: officer });
    expect(results.document).toMatchObject([{ code: begun.code(2) }, { code, total: '400.00' }]);
  });

  it('A14.2g: does not slip into a stage whose list is just being fixed', async () => {
    const begun = await disqualified();
    const code = begun.code(1);
    await reinstate(begun, code, 'qualification-review');
    begun.api.now = later(begun.api.now, 60_000);
    await begun.assess(code);
    await begun.scoreDocuments(begun.code(2));
    await begun.officeDone('/stages/document-review/close', { selected: [begun.code(2)], reasons: [] });
    expect((await closeLate(begun, code, 'qualification-review', true)).body.type).toContain('next-stage-closing');
    expect(await begun.freeze()).toMatchObject({ type: 'StageClosed', passed: [begun.code(2)] });
    expect(await closeLate(begun, code, 'qualification-review', true)).toMatchObject({ status: 201 });
    expect(await stageOf(begun, 'document-review')).toMatchObject({ late: [code], passed: [begun.code(2)] });
  });
});

describe('the committee waits for who was brought back', () => {
  const panel = (begun: ReviewYear) => begun.officeDone('/panel', { panellists: ['p1', 'p2', 'p3'] });

  const defend = async (begun: ReviewYear, code: string, at: string) => {
    await begun.officeDone(`/applications/${code}/defence`, {
      at,
      place: '区行政中心',
      publicAttendance: '凭身份证入场',
    });
    begun.api.now = later(at, 3_600_000);
    for (const number of [1, 2, 3]) {
      await begun.examineDone(panellist(number), code, 'defence-score', { score: 80, remarks: '思路清晰' });
    }
  };

  it('A14.2g: candidates and ballot leave no late entrant out; added to the candidates, it is voted on like the others', async () => {
    const begun = await ReviewYear.begin([{}, {}]);
    const [stays, late] = [begun.code(1), begun.code(2)];
    await begun.qualify();
    for (const code of begun.codes) await begun.scoreDocuments(code);
    await begun.pass('document-review', { selected: [stays, late], reasons: [] });
    for (const code of begun.codes) await begun.visit(code);
    await begun.pass('site-visit', { selected: [stays], reasons: [because(late)] });
    await panel(begun);
    await defend(begun, stays, '2026-08-03T01:00:00.000Z');
    await begun.pass('oral-defence');
    const candidates = (code: string) => ({
      candidates: [{ code, award: 'quality', reason: '评审组推荐' }],
      omitted: [],
    });
    const ballot = () =>
      begun.api.call('POST', `/api/committee/cycles/${year}/sessions`, { as: chair, body: { award: 'quality' } });

    await consult(begun.api, year, 'candidates');
    await begun.officeDone('/candidates', candidates(stays));
    expect(await stepOf(begun)).toMatchObject({ step: 'AwaitBallots' });
    await ask(begun, late, 'site-visit');
    expect((await ballot()).body.gaps).toMatchObject([{ at: late, problem: expect.stringContaining('复核') }]);
    await accept(begun, late, 'site-visit');
    await answer(begun, late, 'site-visit', true);
    await reinstate(begun, late, 'site-visit');

    expect(await stepOf(begun)).toEqual({ step: 'AwaitCandidates', round: 2 });
    expect((await ballot()).body.type).toContain('way-back-open');
    expect((await begun.office('/candidates', candidates(late))).body.type).toContain('late-entrants-under-way');
    expect(await closeLate(begun, late, 'site-visit', true)).toMatchObject({ status: 201 });
    expect((await closeLate(begun, late, 'oral-defence', true)).body).toMatchObject({ article: 'A14.4' });
    await defend(begun, late, '2026-08-05T01:00:00.000Z');
    expect((await closeLate(begun, late, 'oral-defence', false)).body.type).toContain('defence-eliminates-nobody');
    expect(await closeLate(begun, late, 'oral-defence', true)).toMatchObject({ status: 201 });
    expect((await ballot()).body.gaps).toMatchObject([{ at: late, problem: expect.stringContaining('补充') }]);
    await consult(begun.api, year, 'candidates');
    await begun.officeDone('/candidates', candidates(late));
    expect(await stepOf(begun)).toMatchObject({ step: 'AwaitBallots' });
    expect((await begun.office('/candidates', candidates(late))).status).toBe(409);
    expect(await ballot()).toMatchObject({ status: 201 });
    const session = last(await begun.api.services.journal.load(streamOf.session(year, 'quality-1')), 'SessionOpened');
    expect(session?.event.candidates.toSorted()).toEqual([stays, late].toSorted());
  });

  it('A14.2g: once the ballot is open no elimination is corrected any more', async () => {
    const begun = await disqualified();
    await file(begun);
    const proposed = await propose(begun, begun.code(1), 'qualification-review');
    const opened = {
      award: 'quality' as const,
      candidates: [begun.code(2)],
      expected: [],
      secret: true,
      rules: exampleRules,
    };
    await begun.record(streamOf.session(year, 'quality-1'), { type: 'SessionOpened', ...opened });
    expect((await confirm(begun, begun.code(1), proposed.body.version)).body.type).toContain('ballot-opened');
    expect((await propose(begun, begun.code(1), 'qualification-review')).body.type).toContain('ballot-opened');
  });
});

describe('a year in which everybody was eliminated', () => {
  it('A14.2g: waits for who may come back; the office ends it by closing the empty stage', async () => {
    const begun = await disqualified(1);
    expect(await stepOf(begun)).toMatchObject({ step: 'AwaitDocumentReview' });
    await begun.officeDone('/stages/document-review/close', {});
    await begun.freeze();
    expect(await stepOf(begun)).toMatchObject({ step: 'CompleteYear' });
  });

  it('A14.2g: goes on with the one who came back', async () => {
    const begun = await disqualified(1);
    await begun.officeDone('/stages/document-review/close', {});
    await begun.freeze();
    await reinstate(begun, begun.code(1), 'qualification-review');
    expect(await stepOf(begun)).toMatchObject({ step: 'AwaitSiteVisit' });
    begun.api.now = later(begun.api.now, 60_000);
    await begun.assess(begun.code(1));
    await closeLate(begun, begun.code(1), 'qualification-review', true);
    await begun.scoreDocuments(begun.code(1));
    expect(await closeLate(begun, begun.code(1), 'document-review', true)).toMatchObject({ status: 201 });
    expect(await stageOf(begun, 'site-visit')).toMatchObject({ participants: 1 });
  });
});
