import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api } from '../../kit/api.ts';
import {
  codeOf,
  cycle,
  endNotice,
  holdBallot,
  investigate,
  listedYear,
  onNotice,
  onSubmission,
  openBallot,
  publishNotice,
  reportAndExamine,
  reviewedYear,
  rule,
  runMachine,
  stepOf,
  submitCandidates,
  submitList,
  votesFor,
  write,
  yearOf,
} from '../../kit/decision.ts';
import { chair, government, officer } from '../../kit/seats.ts';

const endsAt = '2026-09-29T16:00:00.000Z';

const submissions = `/api/committee/cycles/${cycle}/submissions`;
const names = (...numbers: number[]) => numbers.map((number) => ({ code: codeOf(number), award: 'quality' as const }));
const codesOf = (list: readonly { code: string }[] | undefined) => list?.map(({ code }) => code);

/** A list whose notice ran out without an opinion. */
const noticed = async (options: Parameters<typeof listedYear>[0] = { quality: 3 }) => {
  const api = await listedYear(options);
  await publishNotice(api);
  await endNotice(api, endsAt);
  return api;
};

const submit = (api: Api, list: readonly object[], key = randomUUID()) =>
  api.call<{ submission: number }>('POST', submissions, { as: chair, body: { list, minutes: '纪要' }, key });

const approval = (approved: readonly string[], refused: readonly object[] = []) => ({
  approved,
  refused,
  documentNumber: '温瓯政发〔2026〕30号',
  decidedOn: '2026-09-30',
});

const approve = (api: Api, number: number, body: object) =>
  api.call('POST', onSubmission(number, 'approval'), { as: government, body });

const lodge = async (api: Api, about: string, at: string, notice = 'n1', kind: 'formal' | 'lead' = 'formal') => {
  const sender = kind === 'formal' ? { name: '诸葛某', contact: '139' } : {};
  const { receipt } = await api.done<{ receipt: string }>('POST', `/api/public/notices/${cycle}/${notice}/objections`, {
    body: { kind, about, text: '事实', ...sender },
    at,
  });
  return receipt;
};

const reconsider = (api: Api, number: number, body: object) =>
  api.call('POST', `${submissions}/${number}/reconsideration`, {
    as: chair,
    body: { statement: '复议意见', minutes: '纪要', ...body },
  });

describe('submitting the list', () => {
  it('A14.7a: waits for notice and opinions, and is exactly the current list', async () => {
    const api = await listedYear({ quality: 3 });
    expect(await submit(api, names(1, 2, 3))).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('not-the-time') },
    });
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(1), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    expect(await submit(api, names(1, 2, 3))).toMatchObject({ status: 422 });
    await investigate(api, receipt, false);
    await reportAndExamine(api, [receipt]);
    await rule(api, receipt, false);
    const fewer = await submit(api, names(1, 2));
    expect(fewer).toMatchObject({ status: 409, body: { type: expect.stringContaining('list-differs') } });
    expect(codesOf(Object(fewer.body.current).list as { code: string }[])).toEqual([1, 2, 3].map(codeOf));
    expect(await api.call('POST', submissions, { as: officer, body: {} })).toMatchObject({ status: 403 });
    const key = randomUUID();
    const first = await submit(api, names(3, 2, 1), key);
    expect(first).toMatchObject({ status: 201, body: { submission: 1 } });
    expect(await submit(api, names(3, 2, 1), key)).toEqual(first);
    expect(await submit(api, names(1, 2, 3))).toMatchObject({ status: 422 });
  });
});

describe('the government’s decision', () => {
  it('A14.7b: says yes or a reasoned no to every name, on the submission that it read', async () => {
    const api = await noticed();
    const number = await submitList(api);
    const [one, two, three] = [1, 2, 3].map(codeOf);
    if (!one || !two || !three) throw new Error('three names');
    api.now = '2026-09-30T03:00:00.000Z';
    const partial = await approve(api, number, approval([one, one, codeOf(9)]));
    expect(partial).toMatchObject({ status: 400 });
    expect(new Set(partial.body.gaps?.map(({ at }) => at))).toEqual(new Set([two, three, one, codeOf(9)]));
    expect(await approve(api, 7, approval([one, two, three]))).toMatchObject({ status: 409 });
    expect(await approve(api, number, { ...approval([one, two, three]), decidedOn: '2026-10-01' })).toMatchObject({
      status: 400,
    });
    expect(await approve(api, number, approval([one, three], [{ code: two, reason: '暂缓' }]))).toMatchObject({
      status: 201,
    });
    expect(await approve(api, number, approval([one, two, three]))).toMatchObject({ status: 422 });
    expect(await stepOf(api)).toBe('AwaitCommendation');
    const seen = await api.done('GET', submissions, { as: government });
    expect(seen).toMatchObject({
      submissions: [
        {
          submission: 1,
          awaiting: false,
          decision: 'approved',
          approved: [one, three],
          documentNumber: '温瓯政发〔2026〕30号',
        },
      ],
      notices: [{ notice: 'n1', closed: true, opinions: 0 }],
    });
  });

  it('A14.7b: none approved is a normal end', async () => {
    const api = await noticed();
    const number = await submitList(api);
    api.now = '2026-09-30T03:00:00.000Z';
    const refused = [1, 2, 3].map((each) => ({ code: codeOf(each), reason: '本年度空缺' }));
    expect(await approve(api, number, approval([], refused))).toMatchObject({ status: 201 });
    expect(await runMachine(api)).toBe('YearCompleted');
    expect((await yearOf(api)).cycle.winners).toEqual([]);
  });

  it('A14.6e: is refused while an opinion is open, one that landed after the submission too', async () => {
    const api = await noticed();
    const number = await submitList(api);
    const receipt = await lodge(api, codeOf(2), '2026-09-29T15:59:59.999Z');
    const all = [1, 2, 3].map(codeOf);
    api.now = '2026-09-30T03:00:00.000Z';
    expect(await approve(api, number, approval(all))).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('opinions-open') },
    });
    await investigate(api, receipt, true);
    await reportAndExamine(api, [receipt]);
    await rule(api, receipt, true);
    expect(await stepOf(api)).toBe('UpdateList');
    // The list that was submitted is not the list any more: it has to be submitted again.
    expect(await approve(api, number, approval(all))).toMatchObject({ status: 422 });
    expect(await runMachine(api)).toBe('AwaitSubmission');
    expect(await approve(api, number, approval(all))).toMatchObject({ status: 422 });
    expect(await submitList(api)).toBe(2);
    expect(await approve(api, 2, approval([codeOf(1), codeOf(3)]))).toMatchObject({ status: 201 });
  });

  it('A14.7b: sent back, the committee removes with reason and adds only who had the majority; the added name is noticed first', async () => {
    const api = await reviewedYear({ quality: 7, policy: { substitution: false } });
    await submitCandidates(api);
    const yes = Object.fromEntries([7, 7, 6, 6, 5, 4, 3].map((votes, place) => [codeOf(place + 1), votes]));
    await holdBallot(api, votesFor(yes));
    await publishNotice(api);
    await endNotice(api, endsAt);
    const number = await submitList(api);
    expect(await reconsider(api, number, {})).toMatchObject({ status: 422 });
    await api.done('POST', onSubmission(number, 'return'), { as: government, body: { reason: '请复议第五名' } });
    expect(await stepOf(api)).toBe('AwaitReconsideration');
    const bad = await reconsider(api, number, {
      removed: [{ code: codeOf(6), reason: '理由' }],
      added: [1, 7, 6, 6].map((each) => ({ code: codeOf(each), reason: '理由' })),
    });
    expect(bad.body.gaps).toEqual([
      { at: 'body.removed.0', problem: '不在名单中' },
      { at: 'body.added.0', problem: '已在名单中' },
      { at: 'body.added.1', problem: '在评委会表决中未获规定多数' },
      { at: 'body.added.3', problem: '重复列出' },
    ]);
    // A sixth name beside the five is beyond the cap (A3b).
    const added = [{ code: codeOf(6), reason: '综合考虑' }];
    expect(await reconsider(api, number, { added })).toMatchObject({ status: 422, body: { article: 'A3' } });
    await api.done('POST', `${submissions}/${number}/reconsideration`, {
      as: chair,
      body: { removed: [{ code: codeOf(5), reason: '存疑' }], added, statement: '复议意见', minutes: '纪要' },
    });
    expect(await runMachine(api)).toBe('AwaitNotice');
    expect(await submit(api, names(1, 2, 3, 4, 6))).toMatchObject({ status: 422 });
    const second = await publishNotice(api, '2026-10-09T01:00:00.000Z');
    expect(second.notice).toBe('n2');
    const page = await api.done<{ kind: string; names: readonly { code: string }[] }>(
      'GET',
      `/api/public/notices/${cycle}/n2`,
    );
    expect(page).toMatchObject({ kind: 'supplementary', names: [{ code: codeOf(6) }] });
    expect(page.names).toHaveLength(1);
    expect(await endNotice(api, second.endsAt)).toBe('AwaitSubmission');
    expect(await submitList(api)).toBe(2);
  });

  it('A14.7b: what one reconsideration took off, a later one can put on again', async () => {
    const api = await noticed();
    const first = await submitList(api);
    const back = (number: number) =>
      api.done('POST', onSubmission(number, 'return'), { as: government, body: { reason: '请复议' } });
    await back(first);
    expect(await reconsider(api, first, { removed: [{ code: codeOf(1), reason: '存疑' }] })).toMatchObject({
      status: 201,
    });
    expect(await runMachine(api)).toBe('AwaitSubmission');
    const second = await submitList(api);
    await back(second);
    expect(await reconsider(api, second, { added: [{ code: codeOf(1), reason: '已澄清' }] })).toMatchObject({
      status: 201,
    });
    expect(await runMachine(api)).toBe('AwaitSubmission');
    expect(new Set(codesOf((await yearOf(api)).cycle.list))).toEqual(new Set([1, 2, 3].map(codeOf)));
    const third = await submitList(api);
    await back(third);
    expect(await reconsider(api, third, { removed: [{ code: codeOf(1), reason: '再议' }] })).toMatchObject({
      status: 201,
    });
    expect(await runMachine(api)).toBe('AwaitSubmission');
    expect(new Set(codesOf((await yearOf(api)).cycle.list))).toEqual(new Set([2, 3].map(codeOf)));
  });
});

describe('moving up', () => {
  it('A14.6h: with the policy on, an upheld objection’s place goes to the next with a majority, after a notice of his own', async () => {
    const api = await listedYear({ quality: 6 });
    expect(codesOf((await yearOf(api)).cycle.list)).toEqual([1, 2, 3, 4, 5].map(codeOf));
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(3), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    await reportAndExamine(api, [receipt]);
    await rule(api, receipt, true);
    expect(await runMachine(api)).toBe('AwaitNotice');
    const { cycle: state } = await yearOf(api);
    expect(codesOf(state.list)).toEqual([1, 2, 4, 5, 6].map(codeOf));
    expect(state.removed).toMatchObject([{ code: codeOf(3), cause: 'objection-upheld', reason: '异议属实' }]);
    expect(state.added).toMatchObject([{ code: codeOf(6), cause: 'moved-up' }]);
    expect(await reconsider(api, 1, { added: [{ code: codeOf(3), reason: '理由' }] })).toMatchObject({ status: 422 });
  });

  it('A14.6d: rulings take effect together, once the last opinion is answered', async () => {
    const api = await listedYear({ quality: 6 });
    await publishNotice(api);
    const first = await lodge(api, codeOf(3), '2026-09-21T00:00:00.000Z');
    const second = await lodge(api, codeOf(4), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    for (const receipt of [first, second]) await investigate(api, receipt, true);
    await reportAndExamine(api, [first, second]);
    await rule(api, first, true);
    expect(await runMachine(api)).toBe('AwaitOpinions');
    expect(codesOf((await yearOf(api)).cycle.list)).toEqual([1, 2, 3, 4, 5].map(codeOf));
    await rule(api, second, true);
    expect(await runMachine(api)).toBe('AwaitNotice');
    expect(codesOf((await yearOf(api)).cycle.list)).toEqual([1, 2, 5, 6].map(codeOf));
  });

  it('A14.6h: with the policy off the place stays free', async () => {
    const api = await listedYear({ quality: 6, policy: { substitution: false } });
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(3), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    await reportAndExamine(api, [receipt]);
    await rule(api, receipt, true);
    expect(await runMachine(api)).toBe('AwaitSubmission');
    expect((await yearOf(api)).cycle.list).toHaveLength(4);
  });

  it('A14.6h: who missed the majority can win a new ballot for the free place, which the committee may hold', async () => {
    const api = await reviewedYear({ quality: 3 });
    await submitCandidates(api);
    await holdBallot(api, votesFor({ [codeOf(1)]: 7, [codeOf(2)]: 7, [codeOf(3)]: 2 }));
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(1), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    await reportAndExamine(api, [receipt]);
    await rule(api, receipt, true);
    expect(await runMachine(api)).toBe('AwaitSubmission');
    await openBallot(api);
    expect(await submit(api, names(2))).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('ballot-running') },
    });
    await api.done('POST', `/api/committee/cycles/${cycle}/sessions/quality-2/closing`, { as: chair, body: {} });
    api.now = '2026-10-08T03:00:00.000Z';
    expect(await runMachine(api)).toBe('AwaitSubmission');
    await holdBallot(api, () => 'for');
    expect(await stepOf(api)).toBe('AwaitNotice');
    expect((await yearOf(api)).cycle.added).toMatchObject([{ code: codeOf(3), cause: 'moved-up', inFavour: 7 }]);
  });
});

describe('stopping an application', () => {
  const stop = (api: Api, code: string, more: object = {}) =>
    api.call('POST', `/api/committee/cycles/${cycle}/terminations`, {
      as: chair,
      body: { code, heardOn: '2026-08-01', reason: '经查存在严重违法行为', minutes: '纪要', ...more },
    });

  it('A14.5a: before stage 5 the office can, from then on only the committee, and the organisation is heard', async () => {
    const api = await reviewedYear({ quality: 2 });
    const byOffice = () =>
      api.call('POST', `/api/office/cycles/${cycle}/terminations`, {
        as: officer,
        body: { code: codeOf(1), heardOn: '2026-08-01', reason: '弄虚作假' },
      });
    expect(await byOffice()).toMatchObject({ status: 422, body: { type: expect.stringContaining('committee-only') } });
    expect(await stop(api, codeOf(1), { heardOn: '2026-12-01' })).toMatchObject({ status: 400 });
    expect(await stop(api, codeOf(44))).toMatchObject({ status: 404 });
    expect(await stop(api, codeOf(1))).toMatchObject({ status: 201 });
    expect(await stop(api, codeOf(1))).toMatchObject({ status: 409 });
    const refused = await api.call('POST', `/api/office/cycles/${cycle}/candidates`, {
      as: officer,
      body: { candidates: [1, 2].map((each) => ({ code: codeOf(each), award: 'quality', reason: '理由' })) },
    });
    expect(refused).toMatchObject({ status: 422 });
  });

  it('A14.5a: the office stops one while the stages run', async () => {
    const api = await reviewedYear({ quality: 2, closed: 3 });
    const byOffice = (code: string, heardOn = '2026-08-01') =>
      api.call('POST', `/api/office/cycles/${cycle}/terminations`, {
        as: officer,
        body: { code, heardOn, reason: '弄虚作假' },
      });
    expect(await stop(api, codeOf(1))).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('before-stage-five') },
    });
    expect(await byOffice(codeOf(33))).toMatchObject({ status: 404 });
    expect(await byOffice(codeOf(1), '2026-08-04')).toMatchObject({ status: 400 });
    expect(await byOffice(codeOf(1))).toMatchObject({ status: 201 });
    expect(await byOffice(codeOf(1))).toMatchObject({ status: 409 });
    expect((await yearOf(api)).cycle.terminated).toMatchObject([{ code: codeOf(1), reason: '弄虚作假' }]);
  });

  it('A14.6d: a substantiated lead can be the ground, after the report on it was examined; a free place moves up', async () => {
    const api = await listedYear({ quality: 6 });
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(2), '2026-09-21T00:00:00.000Z', 'n1', 'lead');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    const lead = { notice: 'n1', receipt };
    const unfounded = await lodge(api, codeOf(3), '2026-09-22T00:00:00.000Z', 'n1', 'lead');
    await investigate(api, unfounded, false);
    expect(await stop(api, codeOf(2), { lead })).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('lead-unsubstantiated') },
    });
    await reportAndExamine(api, [receipt, unfounded]);
    expect(await stop(api, codeOf(1), { lead })).toMatchObject({ status: 422 });
    expect(await stop(api, codeOf(3), { lead: { notice: 'n1', receipt: unfounded } })).toMatchObject({ status: 422 });
    expect(await stop(api, codeOf(2), { lead })).toMatchObject({ status: 201 });
    expect(await runMachine(api)).toBe('AwaitNotice');
    const { cycle: state } = await yearOf(api);
    expect(codesOf(state.list)).toEqual([1, 3, 4, 5, 6].map(codeOf));
    expect(state.removed).toMatchObject([{ code: codeOf(2), cause: 'terminated' }]);
  });

  it('A14.5a: until the government approved, not after', async () => {
    const api = await noticed();
    const number = await submitList(api);
    expect(await stop(api, codeOf(1))).toMatchObject({ status: 201 });
    expect(await runMachine(api)).toBe('AwaitSubmission');
    expect(await submitList(api)).toBe(number + 1);
    api.now = '2026-09-30T03:00:00.000Z';
    await approve(api, number + 1, approval([2, 3].map(codeOf)));
    expect(await stop(api, codeOf(2))).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('already-approved') },
    });
  });

  it('A3d: a withdrawal that was received in time and landed after the list takes the name off', async () => {
    const api = await listedYear({ quality: 2 });
    await write(api, streamOf.application(cycle, codeOf(2)), { type: 'ApplicationWithdrawn', reason: '自愿' });
    expect(await runMachine(api)).toBe('AwaitNotice');
    expect((await yearOf(api)).cycle.removed).toMatchObject([{ code: codeOf(2), cause: 'withdrawn' }]);
  });
});

describe('conferral', () => {
  it('A15a, A21a: numbered certificates that the public checks, the bonus as the regulation fixes it, the register', async () => {
    const api = await noticed({ quality: 2, innovation: 1 });
    expect(await api.done('GET', '/api/public/winners')).toEqual({ winners: [] });
    const number = await submitList(api);
    api.now = '2026-09-30T03:00:00.000Z';
    await approve(api, number, approval([1, 2, 3].map(codeOf)));
    const commend = (decidedOn: string, as = officer) =>
      api.call('POST', `/api/office/cycles/${cycle}/commendation`, {
        as,
        body: { documentNumber: '温瓯政发〔2026〕31号', decidedOn },
      });
    expect(await commend('2026-09-29')).toMatchObject({ status: 400 });
    expect(await commend('2026-10-01')).toMatchObject({ status: 400 });
    expect(await commend('2026-09-30', chair)).toMatchObject({ status: 403 });
    expect(await commend('2026-09-30')).toMatchObject({ status: 201 });
    expect(await runMachine(api)).toBe('YearCompleted');
    expect(await commend('2026-09-30')).toMatchObject({ status: 409 });
    const { winners } = await api.done<{ winners: readonly { certificateNumber: string }[] }>(
      'GET',
      '/api/public/winners',
    );
    expect(winners).toMatchObject([
      { certificateNumber: 'OHZJ-2026-ZL-01', name: '瓯海组织1', award: 'quality', status: 'valid' },
      { certificateNumber: 'OHZJ-2026-ZL-02', name: '瓯海组织2', documentNumber: '温瓯政发〔2026〕31号' },
      { certificateNumber: 'OHZJ-2026-CX-01', name: '瓯海组织3', awardName: '瓯海区政府质量管理创新奖' },
    ]);
    const conferred = [...(await api.services.journal.list('award', cycle)).values()].flat();
    expect(conferred.map(({ event }) => event.bonus).toSorted()).toEqual([100_000, 200_000, 200_000]);
    expect(await api.done('GET', '/api/public/certificates/ohzj-2026-cx-01')).toMatchObject({ name: '瓯海组织3' });
    expect(await api.call('GET', '/api/public/certificates/OHZJ-2026-CX-02')).toMatchObject({ status: 404 });
    expect(await api.call('GET', '/api/public/certificates/123')).toMatchObject({ status: 400 });
    expect(await api.done('GET', '/api/public/cycles/current')).toMatchObject({ phase: 'completed', winners: 3 });
  });
});

describe('A8c: the office organises and never decides winners', () => {
  it('no office route answers with anything but 403 where the list is decided, and no office command moves the list', async () => {
    const api = await listedYear({ quality: 3 });
    const before = (await yearOf(api)).cycle.list;
    const again = await api.call('POST', `/api/office/cycles/${cycle}/candidates`, {
      as: officer,
      body: { candidates: [], omitted: [] },
    });
    expect(again).toMatchObject({ status: 409 });
    for (const path of [
      `/api/committee/cycles/${cycle}/sessions`,
      `/api/committee/cycles/${cycle}/terminations`,
      submissions,
      `${submissions}/1/reconsideration`,
      onSubmission(1, 'approval'),
      onSubmission(1, 'return'),
      `/api/committee/cycles/${cycle}/exceptions`,
    ]) {
      expect(await api.call('POST', path, { as: officer, body: {} })).toMatchObject({ status: 403 });
    }
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(1), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    await api.done('POST', onNotice('report'), { as: officer, body: { opinions: [receipt], conclusion: '属实' } });
    await runMachine(api);
    expect((await yearOf(api)).cycle.list).toEqual(before);
  });
});
