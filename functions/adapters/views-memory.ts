import type { Row, Views } from './views.ts';

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
    const rows = [...(this.#rows.get(view)?.values() ?? [])].toSorted((a, b) => (a.key < b.key ? -1 : 1));
    return rows.filter(({ key }) => key > after).slice(0, limit);
  }

  async keys(view: string): Promise<readonly string[]> {
    return [...(this.#rows.get(view)?.keys() ?? [])].sort();
  }

  async put(row: Row): Promise<void> {
    const view = this.#rows.get(row.view) ?? new Map<string, Row>();
    if ((view.get(row.key)?.version ?? 0) < row.version)
      this.#rows.set(row.view, view.set(row.key, structuredClone(row)));
  }
}
