import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import {
  closeAndCount,
  codeOf,
  cycle,
  holdBallot,
  inSession,
  reviewedYear,
  stepOf,
  submitCandidates,
  votesFor,
  yearOf,
} from '../../kit/decision.ts';
import { chair, members, officer } from '../../kit/seats.ts';
import { attend, ballotOf, look, one, two, vote } from '../../kit/voting.ts';

describe('secrecy', () => {
  it('A14.5b: nothing in the journal ties a voter to his choice; he finds his own by his receipts', async () => {
    const { api, session } = await ballotOf();
    const mine = new Map<string, readonly { code: string; receipt: string }[]>();
    for (const member of members) {
      await attend(api, session, member);
      const choices = { [one]: member.id === 'chu' ? 'against' : 'for', [two]: 'abstain' };
      mine.set(member.id, (await vote(api, session, member, choices)).body.receipts);
    }
    await closeAndCount(api, session);
    const records = await api.services.journal.load(streamOf.session(cycle, session));
    const cast = records.filter(({ event }) => event.type === 'VoteCast');
    const sizes = new Set(cast.map(({ event }) => (event.type === 'VoteCast' ? event.sealed?.length : 0)));
    expect(sizes.size).toBe(1);
    for (const { event, commandId, fingerprint, hash } of cast) {
      expect(event).not.toHaveProperty('choices');
      for (const { receipt } of [...mine.values()].flat()) {
        expect(`${commandId}${fingerprint}${hash}${JSON.stringify(event)}`).not.toContain(receipt);
      }
    }
    expect(new Set(cast.map(({ fingerprint }) => fingerprint)).size).toBe(7);
    const { receipts } = await look(api, session);
    const own = mine.get('chu')?.find(({ code }) => code === one);
    expect(receipts?.[one]?.find(({ receipt }) => receipt === own?.receipt)).toMatchObject({ choice: 'against' });
    const all = Object.values(receipts ?? {}).flat();
    expect(new Set(all.map(({ receipt }) => receipt)).size).toBe(14);
  });

  it('A14.5b: an open ballot stands in the journal, and is shown after the count', async () => {
    const { api, session } = await ballotOf({ quality: 1, policy: { secretBallot: false } });
    for (const member of members) {
      await attend(api, session, member);
      expect((await vote(api, session, member, { [one]: 'for' })).body).toEqual({ secret: false, receipts: [] });
    }
    expect(await look(api, session)).not.toHaveProperty('openVotes');
    await closeAndCount(api, session);
    expect((await look(api, session)).openVotes).toHaveLength(7);
  });
});

describe('the list that comes of it', () => {
  it('A14.5c: more than the cap go by votes, a tie for the last place by a new ballot among the equals', async () => {
    const api = await reviewedYear({ quality: 7 });
    await submitCandidates(api);
    const codes = [1, 2, 3, 4, 5, 6, 7].map(codeOf);
    const yes = Object.fromEntries(codes.map((code, place) => [code, place < 4 ? 7 : place < 6 ? 5 : 4]));
    await holdBallot(api, votesFor(yes));
    expect(await stepOf(api)).toBe('AwaitBallots');
    const due = await api.done<{ due: unknown[] }>('GET', `/api/committee/cycles/${cycle}/sessions`, { as: chair });
    expect(due.due).toEqual([{ award: 'quality', candidates: [codeOf(5), codeOf(6)], tieOf: 'quality-1' }]);
    await holdBallot(api, votesFor({ [codeOf(5)]: 3, [codeOf(6)]: 3 }));
    expect(await stepOf(api)).toBe('AwaitBallots');
    await holdBallot(api, votesFor({ [codeOf(5)]: 3, [codeOf(6)]: 4 }));
    const { list } = (await yearOf(api)).cycle;
    expect(list?.map(({ code }) => code)).toEqual([1, 2, 3, 4, 6].map(codeOf));
  });

  it('A3b: a sixth name needs the recorded, reasoned exception of the committee', async () => {
    const api = await reviewedYear({ quality: 6 });
    await submitCandidates(api);
    const exception = {
      award: 'quality',
      places: 6,
      reason: '第六名与第五名并列且水平突出',
      minutes: '纪要〔2026〕2号',
    };
    const path = `/api/committee/cycles/${cycle}/exceptions`;
    expect(await api.call('POST', path, { as: officer, body: exception })).toMatchObject({ status: 403 });
    await api.done('POST', path, { as: chair, body: exception });
    await holdBallot(api, () => 'for');
    expect((await yearOf(api)).cycle.list).toHaveLength(6);
  });

  it('A3c: nobody with a majority completes the year without winners', async () => {
    const api = await reviewedYear({ quality: 2 });
    await submitCandidates(api);
    await holdBallot(api, () => 'against');
    expect(await stepOf(api)).toBe('YearCompleted');
    expect((await yearOf(api)).cycle.winners).toEqual([]);
  });

  it('refuses a second ballot on the same award while one runs, and one that nobody needs', async () => {
    const { api, session } = await ballotOf();
    const again = await api.call('POST', `/api/committee/cycles/${cycle}/sessions`, {
      as: chair,
      body: { award: 'quality' },
    });
    expect(again).toMatchObject({ status: 409, body: { current: { session } } });
    expect(
      await api.call('POST', `/api/committee/cycles/${cycle}/sessions`, { as: chair, body: { award: 'innovation' } }),
    ).toMatchObject({ status: 422, body: { type: expect.stringContaining('no-ballot-due') } });
  });

  it('answers the opening of a ballot again under its key, although it has moved on', async () => {
    const api = await reviewedYear({ quality: 1 });
    await submitCandidates(api);
    const key = randomUUID();
    const request = { as: chair, body: { award: 'quality' }, key };
    const first = await api.call('POST', `/api/committee/cycles/${cycle}/sessions`, request);
    await api.done('POST', inSession('quality-1', 'closing'), { as: chair, body: {} });
    expect(await api.call('POST', `/api/committee/cycles/${cycle}/sessions`, request)).toEqual(first);
  });
});
