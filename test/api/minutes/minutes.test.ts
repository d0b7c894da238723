import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { Api, type Person } from '../../kit/api.ts';
import {
  codeOf,
  cycle,
  holdBallot,
  publishNotice,
  reviewedYear,
  runMachine,
  stepOf,
  submitCandidates,
  votesFor,
  write,
  yearOf,
} from '../../kit/decision.ts';
import { consult } from '../../kit/inquiries.ts';
import { examplePolicy } from '../../kit/policy.ts';
import { chair, members, officer, seatCommittee, seats } from '../../kit/seats.ts';

const second: Person = { id: 'sun', roles: ['office'] };
const supervisor: Person = { id: 'jian', roles: ['supervisor'] };
const scan = 'ab'.repeat(10);
const meeting = { place: '区政府第一会议室', expected: 7, present: 6, recused: [] };
const path = `/api/office/cycles/${cycle}/minutes`;

/** The scan of an original, uploaded by the office. */
const upload = async (api: Api): Promise<void> => {
  const ref = streamOf.evidence(cycle, 'office', scan);
  await write(api, ref, {
    type: 'EvidenceAnnounced',
    name: '会议记录.pdf',
    title: '会议记录',
    size: 1000,
    sha256: 'c'.repeat(64),
    mediaType: 'application/pdf',
    uploadBy: '2026-12-31T00:00:00.000Z',
  });
  await write(api, ref, { type: 'EvidenceCleared', key: `office/office/${'c'.repeat(64)}` });
};

const enter = async (api: Api, body: Record<string, unknown>) =>
  (
    await api.done<{ minutes: string }>('POST', path, {
      as: officer,
      body: { occurredOn: '2026-08-02', scan, ...body },
    })
  ).minutes;

const confirm = (api: Api, minutes: string, as: Person = second) =>
  api.call('POST', `${path}/${minutes}/confirmation`, { as, body: { originalChecked: true } });

/** Everybody came but one, and all votes as given. */
const paperBallot = (counts: readonly { code: string; inFavour: number; against: number; abstained: number }[]) => ({
  act: 'ballot-held',
  target: {},
  meeting,
  decision: { award: 'quality', present: members.slice(0, 6).map(({ id }) => id), recusals: [], counts },
});

const candidates = async () => {
  const api = await reviewedYear({ quality: 2 });
  await submitCandidates(api);
  await upload(api);
  return api;
};

const votes = (code: string, inFavour: number, against = 6 - inFavour) => ({ code, inFavour, against, abstained: 0 });

describe('acts recorded from paper', () => {
  it('A14.5b: a paper ballot counts by the same quorum and majority, once a second officer has checked the original', async () => {
    const api = await candidates();
    const minutes = await enter(api, paperBallot([votes(codeOf(1), 4), votes(codeOf(2), 3)]));
    expect(await stepOf(api)).toBe('AwaitBallots');
    expect(await confirm(api, minutes)).toMatchObject({ status: 201 });
    expect((await yearOf(api)).sessions).toMatchObject([
      {
        id: 'quality-1',
        votes: [],
        results: [
          { code: codeOf(1), expected: 7, present: 6, quorate: true, majority: true },
          // Exactly half is none.
          { code: codeOf(2), inFavour: 3, quorate: true, majority: false },
        ],
      },
    ]);
    await runMachine(api);
    expect((await yearOf(api)).cycle.list).toMatchObject([{ code: codeOf(1) }]);
  });

  it('A8c: an officer alone decides nothing: who entered cannot confirm, and what is only entered has no effect', async () => {
    const api = await candidates();
    const minutes = await enter(api, paperBallot([votes(codeOf(1), 4), votes(codeOf(2), 3)]));
    expect(await confirm(api, minutes, officer)).toMatchObject({
      status: 403,
      body: { type: expect.stringContaining('second-officer-needed') },
    });
    expect(await confirm(api, minutes, chair)).toMatchObject({ status: 403 });
    expect((await yearOf(api)).sessions).toEqual([]);
  });

  it('A7a: the journal says in whose name, who recorded, who confirmed, when it happened and when it was recorded', async () => {
    const api = await candidates();
    const minutes = await enter(api, paperBallot([votes(codeOf(1), 4), votes(codeOf(2), 3)]));
    await confirm(api, minutes);
    const [recorded] = await api.services.journal.load(streamOf.session(cycle, 'quality-1'));
    expect(recorded).toMatchObject({
      actor: { id: 'sun', role: 'office', inNameOf: { role: 'committee', recorder: 'lin', minutes } },
      occurredOn: '2026-08-02',
      receivedAt: api.now,
    });
    const list = await api.done('GET', path, { as: supervisor });
    expect(list).toMatchObject({
      minutes: [{ minutes, state: 'confirmed', recorder: 'lin', confirmer: 'sun', act: 'ballot-held', scan }],
    });
  });

  it('confirms once: two officers at once, or one twice with another key, make one act and get one answer', async () => {
    const api = await candidates();
    const minutes = await enter(api, paperBallot([votes(codeOf(1), 4), votes(codeOf(2), 3)]));
    const third: Person = { id: 'qian', roles: ['office'] };
    const answers = await Promise.all([confirm(api, minutes), confirm(api, minutes, third), confirm(api, minutes)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await yearOf(api)).sessions).toHaveLength(1);
  });

  it('A6a: a substitute on paper comes with the scan of his letter of mandate', async () => {
    const api = await reviewedYear({ quality: 2, policy: { substituteAttendance: true } });
    await submitCandidates(api);
    await upload(api);
    const held = (letter: string) => {
      const { decision, ...entry } = paperBallot([votes(codeOf(1), 4), votes(codeOf(2), 3)]);
      const [member] = decision.present;
      const mandates = [{ member, substitute: 'deputy', documentNumber: '委托书1号', letter }];
      return { ...entry, decision: { ...decision, mandates } };
    };
    const refused = await confirm(api, await enter(api, held('f'.repeat(20))));
    expect(refused).toMatchObject({ status: 400, body: { gaps: [{ at: 'body.mandates.0.letter' }] } });
    expect(await confirm(api, await enter(api, held(scan)))).toMatchObject({ status: 201 });
  });

  it('A6a A7a: a meeting on paper is held by the policy of its day, not of the day it is recorded', async () => {
    const api = await candidates();
    await upload(api);
    const { decision, ...entry } = paperBallot([votes(codeOf(1), 4), votes(codeOf(2), 3)]);
    const mandates = [{ member: decision.present[0], substitute: 'deputy', documentNumber: '委托书1号', letter: scan }];
    await write(api, streamOf.resolution(cycle, 'policy'), {
      type: 'PolicyDetermined',
      draft: 3,
      policy: { ...examplePolicy, substituteAttendance: true, majority: { numerator: 3, denominator: 4 } },
      decidedOn: '2026-08-03',
      minutes: '纪要',
    });
    const refused = await confirm(api, await enter(api, { ...entry, decision: { ...decision, mandates } }));
    expect(refused).toMatchObject({ status: 422, body: { type: expect.stringContaining('no-substitutes') } });
    await confirm(api, await enter(api, { ...entry, decision }));
    expect((await yearOf(api)).sessions[0]?.results?.[0]).toMatchObject({ inFavour: 4, majority: true });
  });

  it('A14.5b: refuses minutes that contradict themselves or the declared interests, naming every fault', async () => {
    const api = await candidates();
    await write(api, streamOf.interest(cycle, 'wu'), {
      type: 'InterestDisclosed',
      interest: { organisation: codeOf(1), relation: 'relative' },
      foundBy: 'self',
    });
    const minutes = await enter(api, paperBallot([votes(codeOf(1), 5, 2), votes(codeOf(3), 1, 0)]));
    const { status, body } = await confirm(api, minutes);
    expect(status).toBe(400);
    expect(body.gaps?.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('不在本次表决'),
      expect.stringContaining('未载明其回避'),
      expect.stringContaining('多于未回避的实到人数'),
      expect.stringContaining('缺少得票'),
    ]);
  });

  it('A14.5b: a recused member leaves both numbers on paper, too', async () => {
    const api = await candidates();
    const ballot = paperBallot([votes(codeOf(1), 3, 2), votes(codeOf(2), 6)]);
    const recusals = [{ member: 'wu', candidate: codeOf(1) }];
    const minutes = await enter(api, { ...ballot, decision: { ...ballot.decision, recusals } });
    await confirm(api, minutes);
    expect((await yearOf(api)).sessions[0]?.results?.[0]).toMatchObject({ expected: 6, present: 5, majority: true });
  });

  it('A6a A14.5b: the seats of a meeting on paper are those of its day, not of the day it is recorded', async () => {
    const api = await candidates();
    api.now = '2026-08-05T02:00:00.000Z';
    await api.done('POST', '/api/office/seats/handovers', {
      as: officer,
      body: { seat: 'seat-2', holder: 'jiang', name: '接任者', documentNumber: '任免〔2026〕3号', on: '2026-08-04' },
    });
    // On the 2nd the former holder sat there; on the 5th he does not.
    const counts = [votes(codeOf(1), 4), votes(codeOf(2), 3)];
    const today = await enter(api, { ...paperBallot(counts), occurredOn: '2026-08-05' });
    const answer = await confirm(api, today);
    expect(answer.body.gaps?.map(({ problem }) => problem)).toContain('wu不在应到委员之列');
    const minutes = await enter(api, paperBallot(counts));
    expect(await confirm(api, minutes)).toMatchObject({ status: 201 });
    expect((await yearOf(api)).sessions[0]?.expected).toContain('wu');
  });

  it('A6b: what a committee is said to have decided before its seats were published is not recorded', async () => {
    const api = await candidates();
    const ballot = { ...paperBallot([votes(codeOf(1), 4), votes(codeOf(2), 3)]), occurredOn: '2026-03-01' };
    expect(await confirm(api, await enter(api, ballot))).toMatchObject({ status: 403, body: { article: 'A6' } });
    expect((await yearOf(api)).sessions).toEqual([]);
  });

  it('refuses a meeting without the quorum of the policy, a date ahead and a scan that was never uploaded', async () => {
    const api = await candidates();
    const ballot = paperBallot([votes(codeOf(1), 4), votes(codeOf(2), 3)]);
    const send = (more: Record<string, unknown>) =>
      api.call('POST', path, { as: officer, body: { occurredOn: '2026-08-02', scan, ...ballot, ...more } });
    expect(await send({ meeting: { ...meeting, present: 4 } })).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('meeting-not-quorate') },
    });
    const { status, body } = await send({ occurredOn: '2026-08-04', scan: 'cd'.repeat(10) });
    expect(status).toBe(400);
    expect(body.gaps?.map(({ at }) => at)).toEqual(['body.scan', 'body.occurredOn']);
  });

  it('sends an entry back that does not agree with the original; it takes no effect any more', async () => {
    const api = await candidates();
    const minutes = await enter(api, paperBallot([votes(codeOf(1), 4), votes(codeOf(2), 3)]));
    await api.done('POST', `${path}/${minutes}/return`, { as: second, body: { reason: '票数与原件不符' } });
    expect(await confirm(api, minutes)).toMatchObject({ status: 409 });
    expect(await api.done('GET', path, { as: officer })).toMatchObject({
      minutes: [{ state: 'returned', reason: '票数与原件不符' }],
    });
  });

  it('A6a: the government’s approval of the seats is recorded from its document; before publication no meeting decides', async () => {
    const api = new Api();
    await write(api, streamOf.cycle(cycle), { type: 'CycleOpened', year: cycle, regulation: 'ouhai-2020' });
    await upload(api);
    const { version: proposal } = await api.done<{ version: number }>('POST', '/api/office/seats/proposals', {
      as: officer,
      body: { seats },
    });
    await write(api, streamOf.cycle(cycle), { type: 'PolicyDrafted', policy: examplePolicy });
    const policy = {
      act: 'policy-determined',
      target: {},
      meeting,
      occurredOn: '2026-03-01',
      decision: { draft: 2, decidedOn: '2026-03-01', minutes: '评委会纪要〔2026〕1号' },
    };
    expect(await confirm(api, await enter(api, policy))).toMatchObject({ status: 403, body: { article: 'A6' } });

    const decision = { documentNumber: '温瓯政办〔2026〕1号', decidedOn: '2026-03-01' };
    const approval = await enter(api, {
      act: 'seats-approved',
      target: { proposal },
      decision,
      occurredOn: '2026-03-01',
    });
    expect(await confirm(api, approval)).toMatchObject({ status: 201 });
    await api.done('POST', '/api/office/seats/publications', {
      as: officer,
      body: { proposal, documentNumber: '瓯质评办〔2026〕2号', on: '2026-03-02' },
    });
    // A meeting of the day before has decided nothing, whenever it is recorded.
    expect(await confirm(api, await enter(api, policy))).toMatchObject({ status: 403, body: { article: 'A6' } });
    const published = {
      ...policy,
      occurredOn: '2026-03-02',
      decision: { ...policy.decision, decidedOn: '2026-03-02' },
    };
    expect(await confirm(api, await enter(api, published))).toMatchObject({ status: 201 });
    expect((await yearOf(api)).policy).toEqual(examplePolicy);
  });

  it('A14.7b: list, government’s approval and its return come from paper by the same rules', async () => {
    const api = await candidates();
    await holdBallot(api, votesFor({ [codeOf(1)]: 7, [codeOf(2)]: 7 }));
    await publishNotice(api);
    api.now = '2026-10-20T02:00:00.000Z';
    await runMachine(api);
    api.now = '2026-10-20T03:00:00.000Z';
    expect(await runMachine(api)).toBe('AwaitSubmission');
    await consult(api, cycle, 'list');
    const list = [codeOf(1), codeOf(2)].map((code) => ({ code, award: 'quality' }));
    const submitted = await enter(api, {
      act: 'list-submitted',
      target: {},
      meeting,
      decision: { list, minutes: '评委会纪要〔2026〕5号' },
    });
    expect(await confirm(api, submitted)).toMatchObject({ status: 201, body: { recordedAt: api.now } });
    const approved = await enter(api, {
      act: 'list-approved',
      target: { submission: 1 },
      decision: {
        approved: [codeOf(1)],
        refused: [{ code: codeOf(2), reason: '正在接受调查' }],
        documentNumber: '温瓯政发〔2026〕9号',
        decidedOn: '2026-10-20',
      },
    });
    expect(await confirm(api, approved)).toMatchObject({ status: 201 });
    expect(await stepOf(api)).toBe('AwaitCommendation');
  });
});

describe('stamped sheets of third parties', () => {
  it('A13c: a department’s stamped sheet answers in the department’s name, after the original was checked', async () => {
    const api = new Api();
    await write(api, streamOf.cycle(cycle), { type: 'CycleOpened', year: cycle, regulation: 'ouhai-2020' });
    await seatCommittee(api);
    await upload(api);
    await write(api, streamOf.application(cycle, codeOf(1)), {
      type: 'VerificationRequested',
      fact: 'tax-credit',
      department: 'tax',
      organisation: '瓯海组织1',
      statement: '纳税信用A级',
      evidence: [],
      due: '2026-05-01T00:00:00.000Z',
    });
    const sheet = {
      act: 'fact-confirmed',
      unit: 'tax',
      target: { code: codeOf(1), fact: 'tax-credit' },
      occurredOn: '2026-03-01',
      decision: { request: 1, evidence: [scan] },
    };
    const elsewhere = await enter(api, { ...sheet, unit: 'ecology' });
    expect(await confirm(api, elsewhere, officer)).toMatchObject({ status: 404 });
    const minutes = await enter(api, sheet);
    const unchecked = await api.call('POST', `${path}/${minutes}/confirmation`, { as: officer, body: {} });
    expect(unchecked).toMatchObject({ status: 400 });
    expect(await confirm(api, minutes, officer)).toMatchObject({ status: 201 });
    const [answer] = await api.services.journal.load(streamOf.verification(cycle, codeOf(1), 'tax-credit'));
    expect(answer).toMatchObject({
      event: { type: 'FactVerified', evidence: [scan] },
      actor: { id: 'lin', role: 'office', unit: 'tax', inNameOf: { role: 'department', unit: 'tax' } },
      occurredOn: '2026-03-01',
    });
  });
});
