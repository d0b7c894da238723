import { describe, expect, it } from 'vitest';
import { canonical, keyedDigest } from '../../functions/adapters/journal.ts';
import type { DraftOwner, Privates } from '../../functions/adapters/privates.ts';
import { PrivatesDynamo } from '../../functions/adapters/privates-dynamo.ts';
import { PrivatesMemory } from '../../functions/adapters/privates-memory.ts';
import { type StreamRef, streamOf } from '../../functions/contracts/streams.ts';
import { useTable } from './kit/tables.ts';

const at = '2026-09-18T01:00:00.000Z';
const owner = streamOf.application('2026', '91330304MA00000050');
const objector = { name: '吴𠮷', contact: '13800000000', grounds: '“弄虚作假”\n🏆' };

let refs = 0;
const newRef = () => String(++refs).padStart(32, '0');
let owners = 0;
const newOwner = (): DraftOwner => `application/2026/${++owners}`;

/** What every private store does. */
const contract = (name: string, open: () => Privates): void => {
  describe(name, () => {
    it('has nothing where nothing was written', async () => {
      const privates = open();
      expect(await privates.get(newRef())).toBeUndefined();
      expect(await privates.draft(newOwner())).toEqual([]);
      expect(await privates.writtenOn('1999-01-01')).toEqual([]);
    });

    it('keeps content as it was, and answers a reference that tells nothing about it', async () => {
      const privates = open();
      const [ref, other] = [newRef(), newRef()];
      const { hmac, ...reference } = await privates.put(ref, objector, owner, at);
      expect(reference).toEqual({ ref });
      expect(hmac).toMatch(/^[0-9a-f]{64}$/);
      expect(await privates.get(ref)).toEqual(objector);
      // The same content has another HMAC elsewhere: it is salted, and nobody can guess a telephone number by it.
      expect((await privates.put(other, objector, owner, at)).hmac).not.toBe(hmac);
      expect(hmac).not.toBe(keyedDigest('', canonical(objector)));
    });

    it('answers a retry as the first time, whatever it brings', async () => {
      const privates = open();
      const ref = newRef();
      const first = await privates.put(ref, objector, owner, at);
      expect(await privates.put(ref, { name: '另一个人' }, owner, at)).toEqual(first);
      expect(await privates.get(ref)).toEqual(objector);
    });

    it('answers all who write at once the same', async () => {
      const privates = open();
      const ref = newRef();
      const raced = await Promise.all(Array.from({ length: 6 }, (_, racer) => privates.put(ref, { racer }, owner, at)));
      expect(new Set(raced.map(({ hmac }) => hmac)).size).toBe(1);
    });

    it('erases content and salt for good', async () => {
      const privates = open();
      const ref = newRef();
      const before = await privates.put(ref, objector, owner, at);
      await privates.erase(ref);
      await privates.erase(ref);
      expect(await privates.get(ref)).toBeUndefined();
      // Written again, it stands under a new salt: nothing of the old is left that could prove what it was.
      expect((await privates.put(ref, objector, owner, at)).hmac).not.toBe(before.hmac);
    });

    it('knows what was written on a civil day in Shanghai, until it was looked at', async () => {
      const privates = open();
      const [late, early] = [newRef(), newRef()];
      await privates.put(late, objector, owner, '2026-03-01T15:59:59.999Z');
      await privates.put(early, objector, { ...owner, id: 'other' }, '2026-03-01T16:00:00.000Z');
      expect(await privates.writtenOn('2026-03-01')).toEqual([{ ref: late, owner }]);
      expect(await privates.writtenOn('2026-03-02')).toEqual([{ ref: early, owner: { ...owner, id: 'other' } }]);
      await privates.looked('2026-03-01', late);
      await privates.looked('2026-03-01', late);
      expect(await privates.writtenOn('2026-03-01')).toEqual([]);
      expect(await privates.get(late)).toEqual(objector);
    });

    it('lists a day’s writings beyond one page', async () => {
      const privates = open();
      const long: StreamRef = { ...owner, id: 'x'.repeat(60_000) };
      const written = Array.from({ length: 24 }, newRef);
      for (const ref of written) await privates.put(ref, objector, long, '2026-04-01T04:00:00.000Z');
      expect((await privates.writtenOn('2026-04-01')).map(({ ref }) => ref)).toEqual(written);
    });

    it('A13a: saves a section over the version that the writer knows', async () => {
      const privates = open();
      const draft = newOwner();
      const first = { section: 'profile', version: 1, content: { name: '甲公司' }, savedAt: at };
      expect(await privates.saveDraft(draft, 'profile', 0, first.content, at)).toEqual({ saved: first });
      const second = { ...first, version: 2, content: { name: '乙公司', note: '' } };
      expect(await privates.saveDraft(draft, 'profile', 1, second.content, at)).toEqual({ saved: second });
      expect(await privates.draft(draft)).toEqual([second]);
    });

    it.each([0, 1, 3])('A13a: refuses a section over version %i when it stands at 2, and shows it', async (known) => {
      const privates = open();
      const draft = newOwner();
      await privates.saveDraft(draft, 'profile', 0, { text: '一' }, at);
      await privates.saveDraft(draft, 'profile', 1, { text: '二' }, at);
      const current = { section: 'profile', version: 2, content: { text: '二' }, savedAt: at };
      expect(await privates.saveDraft(draft, 'profile', known, { text: '三' }, at)).toEqual({ current });
      expect(await privates.draft(draft)).toEqual([current]);
    });

    it('A13a: refuses a section over a version where there is none', async () => {
      const privates = open();
      const draft = newOwner();
      const refused = await privates.saveDraft(draft, 'profile', 5, { text: '五' }, at);
      expect(refused).toEqual({ current: { section: 'profile', version: 0, content: undefined, savedAt: at } });
      expect(await privates.draft(draft)).toEqual([]);
    });

    it('A13a: of savers at once takes exactly one, and shows the others what stands', async () => {
      const privates = open();
      const draft = newOwner();
      await privates.saveDraft(draft, 'profile', 0, { racer: 'nobody' }, at);
      const raced = await Promise.all(
        Array.from({ length: 6 }, (_, racer) => privates.saveDraft(draft, 'profile', 1, { racer }, at)),
      );
      const winners = raced.flatMap((answer) => ('saved' in answer ? [answer.saved] : []));
      expect(winners).toHaveLength(1);
      expect(raced.flatMap((answer) => ('current' in answer ? [answer.current] : []))).toEqual(
        Array.from({ length: 5 }, () => winners[0]),
      );
      expect(await privates.draft(draft)).toEqual(winners);
    });

    it('keeps sections and owners apart, whatever they are called', async () => {
      const privates = open();
      const [one, two]: DraftOwner[] = ['application/2026/9133', 'application/2026/91330304'];
      if (!one || !two) throw new Error('both are named above');
      const sections = ['a', 'a#1', '4.1.2', '领导 & 战略', '"', '𠮷'];
      for (const section of sections) await privates.saveDraft(one, section, 0, { section }, at);
      await privates.saveDraft(two, 'a', 0, { section: 'other' }, at);
      const drafts = await privates.draft(one);
      expect(drafts.map(({ section }) => section).sort()).toEqual([...sections].sort());
      for (const { section, content } of drafts) expect(content).toEqual({ section });
      expect(await privates.draft(two)).toHaveLength(1);
    });

    it('reads a draft of more than one page', async () => {
      const privates = open();
      const draft = newOwner();
      const sections = Array.from({ length: 16 }, (_, index) => `s${String(index).padStart(2, '0')}`);
      const content = { text: '战'.repeat(90_000) };
      for (const section of sections) await privates.saveDraft(draft, section, 0, content, at);
      expect((await privates.draft(draft)).map(({ section }) => section)).toEqual(sections);
    });
  });
};

contract('privates in memory', () => new PrivatesMemory());

describe('privates in a table', () => {
  const table = useTable('Private');
  const open = () => new PrivatesDynamo(table.documents, table.name);
  contract('as every private store', open);

  it('asks for page after page', async () => {
    const draft = newOwner();
    for (let section = 0; section < 16; section += 1)
      await open().saveDraft(draft, `${section}`, 0, { text: '战'.repeat(90_000) }, at);
    const before = table.pages;
    await open().draft(draft);
    expect(table.pages - before).toBeGreaterThan(1);
  });

  it('answers the same to another function that derives the reference again', async () => {
    const ref = newRef();
    const first = await open().put(ref, objector, owner, at);
    expect(await open().put(ref, objector, owner, at)).toEqual(first);
  });
});
