import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  approval,
  approve,
  codesOf,
  endsAt,
  lodge,
  names,
  noticed,
  reconsider,
  submissions,
  submit,
} from '../../kit/approval.ts';
import {
  codeOf,
  cycle,
  endNotice,
  holdBallot,
  investigate,
  listedYear,
  onSubmission,
  publishNotice,
  reportAndExamine,
  reviewedYear,
  rule,
  runMachine,
  stepOf,
  submitCandidates,
  submitList,
  votesFor,
  yearOf,
} from '../../kit/decision.ts';
import { consult } from '../../kit/inquiries.ts';
import { chair, government, officer } from '../../kit/seats.ts';

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
    await consult(api, cycle, 'list');
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
