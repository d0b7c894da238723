import { describe, expect, it } from 'vitest';
import type { Row, Views } from '../../functions/adapters/views.ts';
import { ViewsDynamo } from '../../functions/adapters/views-dynamo.ts';
import { ViewsMemory } from '../../functions/adapters/views-memory.ts';
import { useTable } from './kit/tables.ts';

let views = 0;
const newView = () => `timeline@${2000 + ++views}`;
const row = (view: string, key: string, version = 1, content: Row['content'] = { key }): Row => ({
  view,
  key,
  version,
  content,
});

/** What all views do. */
const contract = (name: string, open: () => Views): void => {
  describe(name, () => {
    it('have nothing where nothing was written', async () => {
      const store = open();
      expect(await store.get(newView(), 'a')).toBeUndefined();
      expect(await store.query(newView())).toEqual([]);
      expect(await store.keys(newView())).toEqual([]);
    });

    it('give back a row as it was written', async () => {
      const store = open();
      const written = row(newView(), '2026-09-18 甲', 3, {
        名称: '𠮷🏆',
        nested: { list: [1, 'two', null, true], empty: {} },
      });
      await store.put(written);
      expect(await store.get(written.view, written.key)).toEqual(written);
      expect(await store.query(written.view)).toEqual([written]);
    });

    it('never replace a row by an older one, nor by another of the same version', async () => {
      const store = open();
      const view = newView();
      const newer = row(view, 'a', 5, { text: '新' });
      await store.put(row(view, 'a', 4, { text: '旧' }));
      await store.put(newer);
      await store.put(row(view, 'a', 4, { text: '旧' }));
      await store.put(row(view, 'a', 5, { text: '同' }));
      expect(await store.get(view, 'a')).toEqual(newer);
    });

    it('keep the newest of rows that are written at once', async () => {
      const store = open();
      const view = newView();
      await Promise.all([3, 1, 7, 2, 6, 5, 4].map((version) => store.put(row(view, 'a', version, { version }))));
      expect(await store.get(view, 'a')).toEqual(row(view, 'a', 7, { version: 7 }));
    });

    it('list by the bytes of the keys', async () => {
      const store = open();
      const view = newView();
      const keys = ['#', '1', '10', '2', 'A', 'a', 'a#1', 'a#10', 'a.b', '甲', '（', '𠮷'];
      for (const key of [...keys].reverse()) await store.put(row(view, key));
      await store.put(row(`${view}1`, 'other'));
      expect((await store.query(view)).map(({ key }) => key)).toEqual(keys);
      expect(await store.keys(view)).toEqual(keys);
    });

    it('are read page by page', async () => {
      const store = open();
      const view = newView();
      const keys = Array.from({ length: 25 }, (_, index) => `k${String(index).padStart(2, '0')}`);
      for (const key of keys) await store.put(row(view, key));
      const read: string[] = [];
      for (let after: string | undefined; ; after = read.at(-1)) {
        const page = await store.query(view, { limit: 10, ...(after === undefined ? {} : { after }) });
        if (page.length === 0) break;
        expect(page.length).toBeLessThanOrEqual(10);
        read.push(...page.map(({ key }) => key));
      }
      expect(read).toEqual(keys);
      expect(await store.query(view, { after: 'k22' })).toHaveLength(2);
      expect(await store.query(view, { after: 'k22x', limit: 1 })).toEqual([row(view, 'k23')]);
    });

    it('are read whole where they are more than a page of the table', async () => {
      const store = open();
      const view = newView();
      const keys = Array.from({ length: 18 }, (_, index) => `k${String(index).padStart(2, '0')}`);
      for (const key of keys) await store.put(row(view, key, 1, { text: '览'.repeat(80_000) }));
      expect((await store.query(view)).map(({ key }) => key)).toEqual(keys);
      expect(await store.query(view, { limit: 16 })).toHaveLength(16);
      expect(await store.keys(view)).toEqual(keys);
    });
  });
};

contract('views in memory', () => new ViewsMemory());

describe('views in a table', () => {
  const table = useTable('Views');
  const open = () => new ViewsDynamo(table.documents, table.name);
  contract('as all views', open);

  it('ask for page after page', async () => {
    const view = newView();
    for (let index = 0; index < 18; index += 1)
      await open().put(row(view, `${index}`, 1, { text: '览'.repeat(80_000) }));
    const before = table.pages;
    await open().query(view);
    expect(table.pages - before).toBeGreaterThan(1);
  });
});
