import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api, Person } from '../../kit/api.ts';
import {
  closeAndCount,
  cycle,
  holdBallot,
  openBallot,
  reviewedYear,
  stepOf,
  submitCandidates,
  write,
  yearOf,
} from '../../kit/decision.ts';
import { chair, government, members, officer, seats } from '../../kit/seats.ts';
import { attend, ballotOf, look, one, two, vote } from '../../kit/voting.ts';

const interested = async (api: Api, persons: readonly Person[], organisation: string) => {
  for (const { id } of persons) {
    await write(api, streamOf.interest(cycle, id), {
      type: 'InterestDisclosed',
      interest: { organisation, relation: 'relative' },
      foundBy: 'office',
    });
  }
};

const leaveOut = (api: Api, code: string, as: Person = chair) =>
  api.call('POST', `/api/committee/cycles/${cycle}/omissions`, {
    as,
    body: { code, reason: '全体委员均须回避', minutes: '评委会纪要〔2026〕2号' },
  });

const codes = async (api: Api) => (await yearOf(api)).cycle.list?.map(({ code }) => code).toSorted();

/** A ballot on two candidates, for the first of whom so many members are recused; all come and vote. */
const recusedBallot = async (recused: number, api?: Api) => {
  const year = api ?? (await reviewedYear({ quality: 2 }));
  if (!api) {
    await submitCandidates(year);
    await interested(year, members.slice(0, recused), one);
  }
  const session = await openBallot(year);
  const { candidates } = await look(year, session);
  for (const [place, member] of members.entries()) {
    await attend(year, session, member);
    const votable = candidates.filter(({ code }) => code !== one || place >= recused);
    if (votable.length === 0) continue;
    const choices = Object.fromEntries(votable.map(({ code }) => [code, 'for']));
    expect(await vote(year, session, member, choices)).toMatchObject({ status: 201 });
  }
  await closeAndCount(year, session);
  return { api: year, session };
};

describe('recusals that make a quorum impossible', () => {
  it('A14.5b: most members recused: they leave both numbers, and the others decide', async () => {
    // With the recused in 应到 three of seven would never make two thirds, and the year would hang.
    const { api, session } = await recusedBallot(4);
    expect((await look(api, session)).results?.[0]).toMatchObject({
      code: one,
      expected: 3,
      present: 3,
      quorate: true,
    });
    expect(await codes(api)).toEqual([one, two]);
  });

  it('A14.5b: all members recused: no valid ballot, which is no majority and no refusal, and the year waits', async () => {
    const { api, session } = await recusedBallot(7);
    expect((await look(api, session)).candidates[0]).toMatchObject({ code: one, quorum: 'impossible' });
    expect((await look(api, session)).results?.[0]).toMatchObject({
      code: one,
      expected: 0,
      present: 0,
      inFavour: 0,
      quorate: false,
      majority: false,
    });
    expect(await stepOf(api)).toBe('AwaitBallots');
    const due = await api.done('GET', `/api/committee/cycles/${cycle}/sessions`, { as: chair });
    expect(due).toMatchObject({ due: [{ award: 'quality', candidates: [one] }] });
  });

  it('A14.5b: the way on is a new ballot once a seat changed hands, decided by who has no interest', async () => {
    const { api } = await recusedBallot(7);
    await api.done('POST', '/api/office/seats/handovers', {
      as: officer,
      body: { seat: 'seat-7', holder: 'jiang', name: '蒋某', documentNumber: '任免3号', on: '2026-08-03' },
    });
    await write(api, streamOf.interest(cycle, 'jiang'), {
      type: 'InterestsDeclared',
      undertaking: true,
      interests: [],
    });
    const session = await openBallot(api);
    const jiang: Person = { id: 'jiang', roles: ['committee'] };
    await attend(api, session, jiang);
    await vote(api, session, jiang, { [one]: 'for' });
    await closeAndCount(api, session);
    expect((await look(api, session)).results).toMatchObject([{ code: one, expected: 1, present: 1, quorate: true }]);
    expect(await codes(api)).toEqual([one, two]);
  });

  it('A14.5b: or the committee leaves the candidate out with its reason, and the year goes on without him', async () => {
    const { api } = await recusedBallot(7);
    expect(await leaveOut(api, one, officer)).toMatchObject({ status: 403 });
    expect(await leaveOut(api, two)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('no-ballot-due') },
    });
    expect(await leaveOut(api, one)).toMatchObject({ status: 201 });
    expect(await leaveOut(api, one)).toMatchObject({ status: 409 });
    const holding = holdBallot(api, () => 'for');
    await expect(holding).rejects.toThrow('no-ballot-due');
    expect((await yearOf(api)).leftOut).toMatchObject([{ code: one, session: 'quality-1' }]);
    expect(await codes(api)).toBeUndefined();
    expect(await stepOf(api)).toBe('FixPreliminaryList');
  });

  it('A14.5b: nobody is left out by staying away, nor before a ballot was held, nor while one runs', async () => {
    const { api, session } = await ballotOf({ quality: 2 });
    await interested(api, members.slice(0, 6), one);
    expect(await leaveOut(api, one)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('ballot-running') },
    });
    // Four of seven come: the meeting itself is too small.
    for (const member of members.slice(0, 4)) await attend(api, session, member);
    await closeAndCount(
      api,
      session,
      members.slice(0, 4).map(({ id }) => id),
    );
    expect((await look(api, session)).results?.[0]).toMatchObject({ code: one, expected: 1, present: 0 });
    expect(await leaveOut(api, one)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('ballot-possible') },
    });
  });
});

describe('the rules of a ballot', () => {
  it('A7a A14.5b: quorum and majority are the policy’s: what a half would carry falls under two thirds', async () => {
    const majority = { numerator: 2, denominator: 3 } as const;
    const { api, session } = await ballotOf({
      quality: 1,
      policy: { majority, quorum: { numerator: 6, denominator: 7 } },
    });
    const present = members.slice(0, 6);
    for (const [place, member] of present.entries()) {
      await attend(api, session, member);
      await vote(api, session, member, { [one]: place < 4 ? 'for' : 'against' });
    }
    await closeAndCount(api, session);
    expect((await look(api, session)).results).toMatchObject([{ quorate: true, inFavour: 4, majority: false }]);
    const { api: other, session: small } = await ballotOf({
      quality: 1,
      policy: { quorum: { numerator: 6, denominator: 7 } },
    });
    for (const member of members.slice(0, 5)) {
      await attend(other, small, member);
      await vote(other, small, member, { [one]: 'for' });
    }
    await closeAndCount(other, small);
    expect((await look(other, small)).results).toMatchObject([{ present: 5, quorate: false, majority: false }]);
  });

  it('A7a: are those of its opening: a policy determined while it runs is for the next one', async () => {
    const { api, session } = await ballotOf({ quality: 1 });
    for (const member of members) {
      await attend(api, session, member);
      await vote(api, session, member, { [one]: members.indexOf(member) < 4 ? 'for' : 'against' });
    }
    const { policy } = await yearOf(api);
    if (!policy) throw new Error('the policy is determined');
    await write(api, streamOf.resolution(cycle, 'policy'), {
      type: 'PolicyDetermined',
      draft: 3,
      policy: { ...policy, majority: { numerator: 2, denominator: 3 } },
      decidedOn: '2026-08-03',
      minutes: '纪要',
    });
    await closeAndCount(api, session);
    expect((await look(api, session)).results).toMatchObject([{ inFavour: 4, majority: true }]);
  });
});

it('A6a: a publication is never dated before the approval', async () => {
  const { api } = await ballotOf({ quality: 1 });
  const { version: proposal } = await api.done<{ version: number }>('POST', '/api/office/seats/proposals', {
    as: officer,
    body: { seats },
  });
  await api.done('POST', `/api/government/seats/${proposal}/approval`, {
    as: government,
    body: { documentNumber: '2号', decidedOn: '2026-08-03' },
  });
  const publish = (on: string) =>
    api.call('POST', '/api/office/seats/publications', { as: officer, body: { proposal, documentNumber: '3号', on } });
  expect(await publish('2026-08-02')).toMatchObject({ status: 422, body: { article: 'A6' } });
  expect(await publish('2026-08-03')).toMatchObject({ status: 201 });
});
