import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Person } from '../../kit/api.ts';
import {
  closeAndCount,
  cycle,
  holdBallot,
  inSession,
  openBallot,
  reviewedYear,
  stepOf,
  submitCandidates,
  write,
  yearOf,
} from '../../kit/decision.ts';
import { chair, members } from '../../kit/seats.ts';
import { attend, ballotOf, look, one, three, two, vote } from '../../kit/voting.ts';

describe('who votes', () => {
  it('A6b: nobody acts for the committee without a published seat', async () => {
    const { api, session } = await ballotOf();
    const stranger: Person = { id: 'stranger', roles: ['committee'] };
    expect(await api.call('POST', inSession(session, 'attendance'), { as: stranger })).toMatchObject({ status: 403 });
    expect(await vote(api, session, stranger, { [one]: 'for', [two]: 'for' })).toMatchObject({ status: 403 });
    expect(await api.call('GET', `/api/committee/cycles/${cycle}/sessions`, { as: stranger })).toMatchObject({
      status: 403,
      body: { type: expect.stringContaining('no-seat') },
    });
    const plain = { id: 'feng', roles: ['committee'] };
    expect(
      await api.call('POST', inSession(session, 'closing'), { as: plain, body: { withoutVote: [] } }),
    ).toMatchObject({ status: 403, body: { type: expect.stringContaining('not-presiding') } });
  });

  it('A20a: without the undertaking nobody attends, and who did not attend does not vote', async () => {
    const api = await reviewedYear({ quality: 2 });
    await submitCandidates(api);
    const [, holder] = members;
    await write(api, streamOf.committee(), {
      type: 'SeatHandedOver',
      seat: 'seat-2',
      holder: 'newcomer',
      name: '新任',
      documentNumber: '任免〔2026〕1号',
      on: '2026-08-01',
    });
    const session = await openBallot(api);
    const newcomer = { id: 'newcomer', roles: ['committee'] };
    expect(await api.call('POST', inSession(session, 'attendance'), { as: newcomer })).toMatchObject({
      status: 403,
      body: { type: expect.stringContaining('undertaking-missing') },
    });
    // A change of post hands the seat over: the predecessor is not expected any more (A6a).
    expect(await api.call('POST', inSession(session, 'attendance'), { as: holder ?? chair })).toMatchObject({
      status: 403,
    });
    expect(await vote(api, session, chair, { [one]: 'for', [two]: 'for' })).toMatchObject({
      status: 403,
      body: { type: expect.stringContaining('not-present') },
    });
  });

  it('A6a: a substitute votes only where policy says so, by a letter whose scan the office has', async () => {
    const { api, session } = await ballotOf();
    const letter = 'a'.repeat(20);
    const body = { member: 'wei', substitute: 'deputy', documentNumber: '委托书1号', letter };
    const mandate = { as: chair, body };
    expect(await api.call('POST', inSession(session, 'substitutes'), mandate)).toMatchObject({
      status: 422,
      body: { basis: 'policy' },
    });
    const allowed = await ballotOf({ quality: 2, policy: { substituteAttendance: true } });
    const admit = (request: object) => allowed.api.call('POST', inSession(allowed.session, 'substitutes'), request);
    expect(await admit({ as: chair, body: { ...body, letter: undefined } })).toMatchObject({ status: 400 });
    // Somebody else's file is no letter of the office.
    await write(allowed.api, streamOf.evidence(cycle, one, letter), { type: 'EvidenceCleared', key: `${one}/letter` });
    expect(await admit(mandate)).toMatchObject({ status: 422, body: { gaps: [{ at: 'body.letter.0' }] } });
    await write(allowed.api, streamOf.evidence(cycle, 'office', letter), {
      type: 'EvidenceCleared',
      key: 'office/letter',
    });
    expect(await admit(mandate)).toMatchObject({ status: 201 });
    const deputy: Person = { id: 'deputy', roles: ['committee'] };
    await write(allowed.api, streamOf.interest(cycle, 'deputy'), {
      type: 'InterestsDeclared',
      undertaking: true,
      interests: [{ organisation: two, relation: 'relative' }],
    });
    expect(
      await allowed.api.call('POST', inSession(allowed.session, 'attendance'), {
        as: { id: 'wei', roles: ['committee'] },
      }),
    ).toMatchObject({ status: 403, body: { type: expect.stringContaining('substituted') } });
    await attend(allowed.api, allowed.session, deputy);
    // The substitute's own interests count as the member's would.
    expect(await vote(allowed.api, allowed.session, deputy, { [one]: 'for', [two]: 'for' })).toMatchObject({
      status: 400,
    });
    expect(await vote(allowed.api, allowed.session, deputy, { [one]: 'for' })).toMatchObject({ status: 201 });
  });
});

describe('a ballot', () => {
  it('A14.5b: asks for a choice on every candidate and lists every fault', async () => {
    const { api, session } = await ballotOf();
    await attend(api, session, chair);
    const short = await vote(api, session, chair, { [one]: 'for', [three]: 'for' });
    expect(short).toMatchObject({ status: 400 });
    expect(short.body.gaps?.map(({ at }) => at)).toEqual([`body.choices.${two}`, `body.choices.${three}`]);
  });

  it('A14.5b: is cast once; a retry gets the same receipts', async () => {
    const { api, session } = await ballotOf();
    await attend(api, session, chair);
    const key = randomUUID();
    const choices = { [one]: 'for', [two]: 'abstain' };
    const first = await vote(api, session, chair, choices, { key });
    expect(first).toMatchObject({ status: 201 });
    expect(first.body.receipts).toHaveLength(2);
    expect(await vote(api, session, chair, choices, { key })).toEqual(first);
    expect(await vote(api, session, chair, { ...choices, [two]: 'for' }, { key })).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('idempotency-key-reused') },
    });
    expect(await vote(api, session, chair, choices)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('voted') },
    });
  });

  it('A14.5b: votes received before the closing count although they land after it, one received with it does not', async () => {
    const { api, session } = await ballotOf();
    for (const member of members) await attend(api, session, member);
    for (const member of members.slice(2)) await vote(api, session, member, { [one]: 'for', [two]: 'for' });
    const at = '2026-08-03T03:00:00.000Z';
    await api.done('POST', inSession(session, 'closing'), {
      as: chair,
      body: { withoutVote: ['zhou', 'wu'] },
      at,
    });
    const [first, second] = members;
    if (!first || !second) throw new Error('seven members');
    expect(
      await vote(api, session, first, { [one]: 'for', [two]: 'against' }, { at: '2026-08-03T02:59:59.999Z' }),
    ).toMatchObject({ status: 201 });
    expect(await vote(api, session, second, { [one]: 'for', [two]: 'for' }, { at })).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('ballot-closed') },
    });
  });

  it('A14.5b: nothing that was accepted falls behind the gate, whatever the clocks of two requests say', async () => {
    const { api, session } = await ballotOf();
    await attend(api, session, chair);
    const late = '2026-08-03T03:00:00.500Z';
    await vote(api, session, chair, { [one]: 'for', [two]: 'for' }, { at: late });
    await api.done('POST', inSession(session, 'closing'), { as: chair, body: {}, at: '2026-08-03T03:00:00.000Z' });
    const [closed] = (await yearOf(api)).sessions;
    expect(closed?.closing).toBe('2026-08-03T03:00:00.501Z');
  });

  it('A14.5b: the closing names who hands nothing in, and shows no counts before', async () => {
    const { api, session } = await ballotOf();
    for (const member of members) await attend(api, session, member);
    await vote(api, session, chair, { [one]: 'for', [two]: 'for' });
    const early = await look(api, session);
    expect(early).toMatchObject({ state: 'open', voted: true });
    expect(early).not.toHaveProperty('results');
    expect(early).not.toHaveProperty('receipts');
    const refused = await api.call('POST', inSession(session, 'closing'), { as: chair, body: {} });
    expect(refused).toMatchObject({ status: 422, body: { type: expect.stringContaining('votes-missing') } });
    expect(refused.body.gaps).toHaveLength(6);
    await closeAndCount(api, session, early.withoutVote);
    expect(await look(api, session)).toMatchObject({ state: 'counted', results: [{ inFavour: 1 }, { inFavour: 1 }] });
  });
});

describe('recusal', () => {
  it('A14.5b: a recused member leaves both numbers of that candidate alone', async () => {
    const { api, session } = await ballotOf();
    for (const member of members) await attend(api, session, member);
    await api.done('POST', inSession(session, 'recusals'), {
      as: chair,
      body: { candidate: one, reason: '配偶任职于该单位' },
    });
    expect(await vote(api, session, chair, { [one]: 'for', [two]: 'for' })).toMatchObject({ status: 400 });
    expect(await vote(api, session, chair, { [two]: 'for' })).toMatchObject({ status: 201 });
    for (const member of members.slice(1)) {
      const yes = members.indexOf(member) < 4;
      await vote(api, session, member, { [one]: yes ? 'for' : 'against', [two]: 'for' });
    }
    await closeAndCount(api, session);
    const { results } = await look(api, session);
    // Three of six in favour is exactly half: no majority.
    expect(results).toEqual([
      expect.objectContaining({ code: one, expected: 6, present: 6, inFavour: 3, against: 3, majority: false }),
      expect.objectContaining({ code: two, expected: 7, present: 7, inFavour: 7, majority: true }),
    ]);
    const journal = JSON.stringify(await api.services.journal.load(streamOf.session(cycle, session)));
    expect(journal).not.toContain('配偶');
  });

  it('A20b: a declared interest recuses by rule, one through a declared consultancy too, and one disclosed after the vote voids it', async () => {
    const { api, session } = await ballotOf({ quality: 3 });
    await write(api, streamOf.interest(cycle, 'wu'), {
      type: 'InterestDisclosed',
      interest: { organisation: '温州某咨询有限公司', relation: 'consulting' },
      foundBy: 'office',
    });
    for (const member of members) await attend(api, session, member);
    expect((await look(api, session, { id: 'wu', roles: ['committee'] })).candidates[0]).toMatchObject({
      code: one,
      mine: 'recused',
    });
    for (const member of members) {
      const choices = { ...(member.id === 'wu' ? {} : { [one]: 'for' }), [two]: 'for', [three]: 'for' };
      expect(await vote(api, session, member, choices)).toMatchObject({ status: 201 });
    }
    await write(api, streamOf.interest(cycle, 'zheng'), {
      type: 'InterestDisclosed',
      interest: { organisation: three, relation: 'ownership' },
      foundBy: 'office',
    });
    await closeAndCount(api, session);
    const { results, receipts } = await look(api, session);
    expect(results?.map(({ expected, inFavour }) => [expected, inFavour])).toEqual([
      [6, 6],
      [7, 7],
      [6, 6],
    ]);
    expect(receipts?.[three]).toHaveLength(6);
  });

  it('A14.5b: where the quorum was missed a new ballot is due, on those candidates only', async () => {
    const api = await reviewedYear({ quality: 2 });
    await submitCandidates(api);
    // Four of seven are fewer than two thirds.
    await holdBallot(api, () => 'for', 'quality', members.slice(0, 4));
    expect(await stepOf(api)).toBe('AwaitBallots');
    const session = await openBallot(api);
    for (const member of members.slice(0, 5)) await attend(api, session, member);
    for (const member of members.slice(0, 3)) {
      await api.done('POST', inSession(session, 'recusals'), {
        as: member,
        body: { candidate: one, reason: '利害关系' },
      });
    }
    // Of one's four expected only two came.
    expect((await look(api, session)).candidates).toMatchObject([{ quorum: 'lost-to-recusal' }, { quorum: 'reached' }]);
    for (const member of members.slice(0, 5)) {
      const votes = members.indexOf(member) < 3 ? { [two]: 'for' } : { [one]: 'for', [two]: 'for' };
      await vote(api, session, member, votes);
    }
    await closeAndCount(api, session);
    const third = await openBallot(api);
    expect((await look(api, third)).candidates.map(({ code }) => code)).toEqual([one]);
  });
});
