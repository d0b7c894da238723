import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api, Person } from '../../kit/api.ts';
import { closeAndCount, cycle, inSession, openBallot, undertake, write, yearOf } from '../../kit/decision.ts';
import { chair, members, officer } from '../../kit/seats.ts';
import { attend, ballotOf, look, one, two, vote } from '../../kit/voting.ts';

const [, former = chair, ...others] = members;
const successor: Person = { id: 'jiang', roles: ['committee'] };
const yes = { [one]: 'for', [two]: 'for' };

const later = (api: Api, milliseconds: number): void => {
  api.now = new Date(Date.parse(api.now) + milliseconds).toISOString();
};

/** A post changes hands, a minute after all that was before; everything that follows is a minute later. */
const handOver = async (api: Api, { on = api.now.slice(0, 10), seat = 'seat-2', holder = successor.id } = {}) => {
  later(api, 60_000);
  await api.done('POST', '/api/office/seats/handovers', {
    as: officer,
    body: { seat, holder, name: '接任者', documentNumber: '任免〔2026〕3号', on },
  });
  later(api, 60_000);
};

/** An open ballot to which all came; whoever is to take over has given his undertaking. */
const meeting = async (policy = {}) => {
  const { api, session } = await ballotOf({ quality: 2, policy });
  await undertake(api, successor.id);
  for (const member of members) await attend(api, session, member);
  return { api, session };
};

const everybodyElse = async (api: Api, session: string) => {
  for (const member of [chair, ...others]) expect((await vote(api, session, member, yes)).status).toBe(201);
};

const refusedAs = (problem: string) => ({ status: 403, body: { type: expect.stringContaining(problem) } });

/** The scan of a letter of mandate, which the office has. */
const letter = 'a'.repeat(20);
const scanned = (api: Api) =>
  write(api, streamOf.evidence(cycle, 'office', letter), { type: 'EvidenceCleared', key: 'office/letter' });

describe('a seat that changes hands while a ballot is open', () => {
  it('A6a: keeps the vote cast before, and gets no second one: seven seats have seven votes', async () => {
    const { api, session } = await meeting();
    expect((await vote(api, session, former, yes)).status).toBe(201);
    await handOver(api);
    expect(await api.call('POST', inSession(session, 'attendance'), { as: successor })).toMatchObject(
      refusedAs('not-expected'),
    );
    expect(await vote(api, session, successor, yes)).toMatchObject(refusedAs('not-present'));
    await everybodyElse(api, session);
    await closeAndCount(api, session);
    expect((await look(api, session)).results).toMatchObject([
      { code: one, expected: 7, present: 7, inFavour: 7 },
      { code: two, expected: 7, present: 7, inFavour: 7 },
    ]);
  });

  it('A6a: the former holder neither comes, nor steps aside, nor votes after it', async () => {
    const { api, session } = await meeting();
    await handOver(api);
    expect(await vote(api, session, former, yes)).toMatchObject(refusedAs('seat-handed-over'));
    expect(
      await api.call('POST', inSession(session, 'recusals'), {
        as: former,
        body: { candidate: one, reason: '曾任职' },
      }),
    ).toMatchObject(refusedAs('seat-handed-over'));
    const { api: empty, session: begun } = await ballotOf({ quality: 2 });
    await handOver(empty);
    expect(await empty.call('POST', inSession(begun, 'attendance'), { as: former })).toMatchObject(
      refusedAs('seat-handed-over'),
    );
  });

  it('A6a: nor does he who stands in for the former holder', async () => {
    const { api, session } = await ballotOf({ quality: 2, policy: { substituteAttendance: true } });
    const deputy: Person = { id: 'deputy', roles: ['committee'] };
    await undertake(api, deputy.id);
    await scanned(api);
    const mandate = (member: string, substitute: string) =>
      api.call('POST', inSession(session, 'substitutes'), {
        as: chair,
        body: { member, substitute, documentNumber: '委托书1号', letter },
      });
    expect((await mandate(former.id, deputy.id)).status).toBe(201);
    await attend(api, session, deputy);
    await handOver(api);
    expect(await vote(api, session, deputy, yes)).toMatchObject(refusedAs('seat-handed-over'));
  });

  it('A6a: who holds no seat any more mandates nobody', async () => {
    const { api, session } = await ballotOf({ quality: 2, policy: { substituteAttendance: true } });
    await scanned(api);
    await handOver(api);
    expect(
      await api.call('POST', inSession(session, 'substitutes'), {
        as: chair,
        body: { member: former.id, substitute: 'deputy', documentNumber: '委托书1号', letter },
      }),
    ).toMatchObject(refusedAs('seat-handed-over'));
  });

  it('A6a: a vote that got in between the check and the hand-over’s record is not counted', async () => {
    const { api, session } = await meeting({ secretBallot: false });
    await handOver(api);
    // As a request would write it that had looked at the committee a moment before.
    const choices = { [one]: 'for', [two]: 'for' } as const;
    await write(api, streamOf.session(cycle, session), { type: 'VoteCast', member: former.id, choices });
    await everybodyElse(api, session);
    expect((await look(api, session)).withoutVote).toEqual([former.id]);
    await closeAndCount(api, session, [former.id]);
    const { results, openVotes } = await look(api, session);
    expect(results).toMatchObject([
      { expected: 7, present: 7, inFavour: 6 },
      { expected: 7, present: 7, inFavour: 6 },
    ]);
    expect(openVotes).toHaveLength(7);
  });

  it('A6a: what is recorded days later was true from the next day on: a vote cast since counts for nobody', async () => {
    const { api, session } = await meeting();
    const day = api.now.slice(0, 10);
    later(api, 2 * 86_400_000);
    expect((await vote(api, session, former, yes)).status).toBe(201);
    await everybodyElse(api, session);
    await handOver(api, { on: day });
    await closeAndCount(api, session, [former.id]);
    expect((await look(api, session)).results).toMatchObject([{ inFavour: 6 }, { inFavour: 6 }]);
  });

  it('A6a: what was counted stays counted, whatever is recorded afterwards', async () => {
    const { api, session } = await meeting({ secretBallot: false });
    const day = api.now.slice(0, 10);
    later(api, 2 * 86_400_000);
    await vote(api, session, former, yes);
    await everybodyElse(api, session);
    await closeAndCount(api, session);
    const before = await look(api, session);
    await handOver(api, { on: day });
    expect(await look(api, session)).toEqual(before);
    expect(before.openVotes).toHaveLength(7);
  });

  it('A6a A14.5b: the successor is expected at the next ballot, the predecessor is not', async () => {
    const { api, session } = await ballotOf({ quality: 2 });
    await undertake(api, successor.id);
    await handOver(api);
    // Nobody came: without a quorum the ballot is held again.
    await closeAndCount(api, session);
    const again = await openBallot(api);
    expect((await yearOf(api)).sessions.find(({ id }) => id === again)?.expected).toEqual(
      members.map(({ id }) => (id === former.id ? successor.id : id)),
    );
    await attend(api, again, successor);
    expect((await vote(api, again, successor, yes)).status).toBe(201);
    expect(await api.call('POST', inSession(again, 'attendance'), { as: former })).toMatchObject(
      refusedAs('not-expected'),
    );
  });

  it('A6a: who changed to another seat votes for neither of the two in the open ballot', async () => {
    const { api, session } = await meeting();
    await handOver(api);
    await handOver(api, { seat: 'seat-5', holder: former.id });
    expect(await vote(api, session, former, yes)).toMatchObject(refusedAs('seat-handed-over'));
    await vote(api, session, chair, yes);
    expect(await vote(api, session, members[4] ?? chair, yes)).toMatchObject(refusedAs('seat-handed-over'));
  });
});
