/** One row of a view: derived from the journal, wrong at worst for a moment, deletable at any time. */
export interface Row {
  readonly view: string;
  readonly key: string;
  /** Grows with the streams it comes of: an older row never overwrites a newer one. */
  readonly version: number;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The views for reading. No decision looks at them. */
export interface Views {
  get(view: string, key: string): Promise<Row | undefined>;
  /** Rows in the order of their keys, `limit` of them after `after`. */
  query(view: string, page?: { readonly after?: string; readonly limit?: number }): Promise<readonly Row[]>;
  /** The keys of a view, in order. */
  keys(view: string): Promise<readonly string[]>;
  /** Writes the row unless a newer one stands there. */
  put(row: Row): Promise<void>;
}
