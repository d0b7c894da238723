import type { Row, Views } from './views.ts';

/** As a table orders its keys: by their bytes in UTF-8. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The views in memory, for tests. */
export class ViewsMemory implements Views {
  readonly #rows = new Map<string, Map<string, Row>>();

  async get(view: string, key: string): Promise<Row | undefined> {
    return this.#rows.get(view)?.get(key);
  }

  async query(
    view: string,
    { after = '', limit = 1000 }: { after?: string; limit?: number } = {},
  ): Promise<readonly Row[]> {
    const rows = [...(this.#rows.get(view)?.values() ?? [])].toSorted((a, b) => byBytes(a.key, b.key));
    return rows.filter(({ key }) => byBytes(key, after) > 0).slice(0, limit);
  }

  async keys(view: string): Promise<readonly string[]> {
    return [...(this.#rows.get(view)?.keys() ?? [])].sort(byBytes);
  }

  async put(row: Row): Promise<void> {
    const view = this.#rows.get(row.view) ?? new Map<string, Row>();
    if ((view.get(row.key)?.version ?? 0) < row.version)
      this.#rows.set(row.view, view.set(row.key, structuredClone(row)));
  }
}
