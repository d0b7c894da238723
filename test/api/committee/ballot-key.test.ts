import { expect, it } from 'vitest';
import { members } from '../../kit/seats.ts';
import { attend, ballotOf, look, one, two, vote } from '../../kit/voting.ts';

const [, first, second] = members;
const choices = { [one]: 'for', [two]: 'against' };

it('A14.5b: a vote needs a key that nobody can guess, for its receipts come of it', async () => {
  const { api, session } = await ballotOf();
  if (!first || !second) throw new Error('the committee has members');
  for (const member of [first, second]) await attend(api, session, member);
  for (const guessable of [
    `${session}-${first.id}-ballot-paper`,
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    // Made of time and machine, or of a name: a UUID, and no chance in it.
    '2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d',
    '74738ff5-5367-5958-9aee-98fffdcd1876',
    '00000000-0000-0000-0000-000000000000',
  ]) {
    const { status, body } = await vote(api, session, first, choices, { key: guessable });
    expect([guessable, status, body.gaps]).toEqual([
      guessable,
      400,
      [{ at: 'header.Idempotency-Key', problem: expect.stringContaining('随机生成的 UUID') }],
    ]);
  }
  expect(await look(api, session, first)).toMatchObject({ voted: false });
  const cast = await vote(api, session, first, choices, { key: '0f8fad5b-d9cb-469f-a165-70867728950e' });
  expect(cast).toMatchObject({ status: 201, body: { secret: true } });
  const again = await vote(api, session, first, choices, { key: '0f8fad5b-d9cb-469f-a165-70867728950e' });
  expect(again).toEqual(cast);
  const later = await vote(api, session, second, choices, { key: '01890a5d-ac96-774b-bcce-b302099a8057' });
  expect(later.status).toBe(201);
});
