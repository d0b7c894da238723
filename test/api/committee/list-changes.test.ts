import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api } from '../../kit/api.ts';
import { approval, approve, codesOf, endsAt, lodge, names, noticed, reconsider, submit } from '../../kit/approval.ts';
import {
  codeOf,
  cycle,
  endNotice,
  holdBallot,
  investigate,
  listedYear,
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
import { chair, officer } from '../../kit/seats.ts';

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
    expect(await stop(api, codeOf(1), { evidence: ['f'.repeat(20)] })).toMatchObject({
      status: 422,
      body: { gaps: [{ at: 'body.evidence.0' }] },
    });
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
