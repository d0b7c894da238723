import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BallotContext, Ballots } from '../../functions/adapters/ballots.ts';
import { BallotsKms } from '../../functions/adapters/ballots-kms.ts';
import { BallotsMemory } from '../../functions/adapters/ballots-memory.ts';
import { kmsClient } from '../../functions/adapters/clients.ts';
import { writePaper } from '../../functions/domain/session/ballot-paper.ts';
import { type Estate, openEstate } from './kit/estate.ts';

const context: BallotContext = { cycle: '2026', session: 'session-1', member: 'chair' };
const paper = JSON.stringify({ '91330304MA00000050': { choice: 'for', receipt: '凭证' } });

/** What every seal does. */
const contract = (name: string, open: () => Ballots): void => {
  describe(name, () => {
    it('A14.5b: opens under the name it was sealed under', async () => {
      const ballots = open();
      expect(await ballots.open(context, await ballots.seal(context, paper))).toBe(paper);
      // The order in which a name is written is none of its meaning.
      const { cycle, session, member } = context;
      expect(await ballots.open({ member, session, cycle }, await ballots.seal(context, paper))).toBe(paper);
    });

    it.each<Partial<BallotContext>>([{ cycle: '2027' }, { session: 'session-2' }, { member: 'seat-2' }])(
      'A14.5b: does not open under another name: %j',
      async (other) => {
        const ballots = open();
        const sealed = await ballots.seal(context, paper);
        await expect(ballots.open({ ...context, ...other }, sealed)).rejects.toThrow();
      },
    );

    it('A14.5b: tells nothing about what it holds', async () => {
      const ballots = open();
      const [one, same, other] = await Promise.all(
        [paper, paper, paper.replace('for', 'not')].map((text) => ballots.seal(context, text)),
      );
      expect(one).not.toBe(same);
      expect(one?.length).toBe(other?.length);
      expect(Buffer.from(one ?? '', 'base64').includes('for')).toBe(false);
    });

    it('A14.5b: does not open once it was changed', async () => {
      const ballots = open();
      const bytes = Buffer.from(await ballots.seal(context, paper), 'base64');
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
      await expect(ballots.open(context, bytes.toString('base64'))).rejects.toThrow();
      await expect(ballots.open(context, 'bm90aGluZw==')).rejects.toThrow();
    });

    it('A14.5b: takes a paper of two hundred candidates', async () => {
      const ballots = open();
      const receipt = '0123456789abcdef';
      const long = writePaper(
        Array.from({ length: 200 }, (_, index) => `${index}`),
        new Map(Array.from({ length: 200 }, (_, index) => [`${index}`, { choice: 'for', receipt }])),
      );
      expect(await ballots.open(context, await ballots.seal(context, long))).toBe(long);
    });
  });
};

const memory = new BallotsMemory();
contract('ballots sealed in memory', () => memory);

describe('ballots sealed by KMS', () => {
  let estate: Estate | undefined;
  beforeAll(async () => {
    estate = await openEstate();
  });
  afterAll(() => estate?.close());
  const sealedBy = (key: string): Ballots => {
    if (!estate) throw new Error('the keys are not there yet');
    return new BallotsKms(kmsClient(), estate.resource('AWS::KMS::Key', key).arn);
  };
  contract('as every seal', () => sealedBy('KeysBallots'));

  it('A14.5b: no other key opens a ballot', async () => {
    const sealed = await sealedBy('KeysBallots').seal(context, paper);
    await expect(sealedBy('KeysRecords').open(context, sealed)).rejects.toMatchObject({
      name: 'IncorrectKeyException',
    });
  });
});
