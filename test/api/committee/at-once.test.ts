import { describe, expect, it } from 'vitest';
import {
  codeOf,
  cycle,
  endNotice,
  inSession,
  listedYear,
  medium,
  onSubmission,
  openBallot,
  publishNotice,
  reviewedYear,
  submitCandidates,
  submitList,
  yearOf,
} from '../../kit/decision.ts';
import { type chair, government, members, officer } from '../../kit/seats.ts';

const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).toSorted();
const endsAt = '2026-09-29T16:00:00.000Z';

describe('several people at the same moment', () => {
  it('A14.5b: chair and vice chair open one ballot, and one of them is told', async () => {
    const api = await reviewedYear({ quality: 2 });
    await submitCandidates(api);
    const open = (as: typeof chair) =>
      api.call('POST', `/api/committee/cycles/${cycle}/sessions`, { as, body: { award: 'quality' } });
    const answers = await Promise.all(members.slice(0, 3).map(open));
    expect(statuses(answers)).toEqual([201, 409, 409]);
    expect((await yearOf(api)).sessions).toHaveLength(1);
  });

  it('A14.5b: all members come and vote at once, and every vote is there once', async () => {
    const api = await reviewedYear({ quality: 2 });
    await submitCandidates(api);
    const session = await openBallot(api);
    await Promise.all(members.map((as) => api.done('POST', inSession(session, 'attendance'), { as })));
    const choices = { [codeOf(1)]: 'for', [codeOf(2)]: 'against' };
    const twice = [...members, ...members].map((as) =>
      api.call('POST', inSession(session, 'vote'), { as, body: { choices } }),
    );
    const answers = statuses(await Promise.all(twice));
    expect(answers.filter((status) => status === 201).length).toBeGreaterThan(0);
    const votes = (await yearOf(api)).sessions[0]?.votes ?? [];
    expect(votes).toHaveLength(answers.filter((status) => status === 201).length);
    expect(new Set(votes.map(({ member }) => member)).size).toBe(votes.length);
  });

  it('A14.6a: two officers publish one notice', async () => {
    const api = await listedYear({ quality: 2 });
    api.now = '2026-09-18T01:00:00.000Z';
    const publish = () =>
      api.call('POST', `/api/office/cycles/${cycle}/notices`, {
        as: officer,
        body: { media: [medium], contact: '评审办' },
      });
    expect(statuses(await Promise.all([publish(), publish()]))).toEqual([201, 409]);
    expect((await yearOf(api)).notices).toHaveLength(1);
  });

  it('A14.7: a list is submitted once, and approved or sent back, not both', async () => {
    const api = await listedYear({ quality: 2 });
    await publishNotice(api);
    await endNotice(api, endsAt);
    const submissions = await Promise.allSettled([submitList(api), submitList(api)]);
    expect(submissions.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    api.now = '2026-09-30T03:00:00.000Z';
    const approved = [1, 2].map(codeOf);
    const decisions = await Promise.all([
      api.call('POST', onSubmission(1, 'return'), { as: government, body: { reason: '请复议' } }),
      api.call('POST', onSubmission(1, 'approval'), {
        as: government,
        body: { approved, documentNumber: '30号', decidedOn: '2026-09-30' },
      }),
    ]);
    expect(statuses(decisions)[0]).toBe(201);
    expect(statuses(decisions)[1]).toBeGreaterThan(400);
    expect(await api.services.journal.load({ type: 'approval', scope: cycle, id: 'final-1' })).toHaveLength(1);
  });
});
