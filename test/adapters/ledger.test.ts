import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../functions/adapters/ledger.ts';
import { LedgerMemory } from '../../functions/adapters/ledger-memory.ts';
import { LedgerS3 } from '../../functions/adapters/ledger-s3.ts';
import { useBuckets } from './kit/buckets.ts';

/** What every ledger does; all tests of a ledger share it, as nothing can be taken out of it. */
const contract = (name: string, open: () => Ledger): void => {
  describe(name, () => {
    it('has nothing where nothing was written', async () => {
      expect(await open().get('2001-01-01.json')).toBeUndefined();
    });

    it('writes once and never again', async () => {
      const ledger = open();
      const first = '{"date":"2026-09-18","note":"封存 𠮷"}';
      expect(await ledger.putOnce('2026-09-18.json', first)).toBe(true);
      expect(await ledger.putOnce('2026-09-18.json', '{"date":"2026-09-18"}')).toBe(false);
      expect(await ledger.putOnce('2026-09-18.json', first)).toBe(false);
      expect(await ledger.get('2026-09-18.json')).toBe(first);
    });

    it('of writers at once takes exactly one', async () => {
      const ledger = open();
      const raced = await Promise.all(
        Array.from({ length: 6 }, async (_, racer) => ({
          racer,
          won: await ledger.putOnce('2026-09-19.json', `{"racer":${racer}}`),
        })),
      );
      const winners = raced.filter(({ won }) => won);
      expect(winners).toHaveLength(1);
      expect(await ledger.get('2026-09-19.json')).toBe(`{"racer":${winners[0]?.racer}}`);
    });

    it('lists the keys of three years in order', async () => {
      const ledger = open();
      // S3 lists a thousand keys a page.
      const days = Array.from({ length: 1100 }, (_, day) =>
        new Date(Date.UTC(2030, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
      );
      for (const some of Map.groupBy(days, (day) => day.slice(0, 7)).values())
        await Promise.all(some.toReversed().map((day) => ledger.putOnce(`${day}.json`, '{}')));
      const keys = await ledger.keys();
      expect(keys).toEqual([...keys].sort());
      expect(keys.filter((key) => key >= '2030')).toEqual(days.map((day) => `${day}.json`));
    });
  });
};

const memory = new LedgerMemory();
contract('the ledger in memory', () => memory);

describe('the ledger in S3', () => {
  const buckets = useBuckets('Ledger');
  contract('as every ledger', () => new LedgerS3(buckets.s3, buckets.name('Ledger')));
});
