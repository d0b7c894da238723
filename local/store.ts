import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';

export class DataDirInUse extends Error {}

/** One write of a batch; without a value it deletes. */
export type Change = readonly [key: string, value?: unknown];

/**
 * The cloud's state (clock, feed, executions, schedules, outbox), kept under DATA_DIR by LevelDB. LevelDB holds an
 * operating-system lock on the folder, which ends with the process: a second start is refused, one after `kill -9` is not.
 * Values are JSON of this program's own making, so reads trust their type.
 */
export class Store {
  readonly #db: ClassicLevel<string, unknown>;

  private constructor(db: ClassicLevel<string, unknown>) {
    this.#db = db;
  }

  /** @throws DataDirInUse when another process has the folder. */
  static async open(dataDir: string): Promise<Store> {
    await mkdir(dataDir, { recursive: true });
    const db = new ClassicLevel<string, unknown>(join(dataDir, 'state'), { valueEncoding: 'json' });
    try {
      await db.open();
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      if (cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED')
        throw new DataDirInUse(
          `数据目录 ${dataDir} 正由另一个本机实例使用，请先停止它，或用环境变量 DATA_DIR 指定其他目录。`,
        );
      throw error;
    }
    return new Store(db);
  }

  /** Read at once: what is asked for is in memory nearly always, and a way through other threads would take longer. */
  get<T>(key: string): T | undefined {
    return this.#db.getSync(key) as T | undefined;
  }

  /** All changes or none. */
  async write(...changes: Change[]): Promise<void> {
    await this.#db.batch(
      changes.map(([key, value]) => (value === undefined ? { type: 'del', key } : { type: 'put', key, value })),
    );
  }

  /** All values whose key begins with the prefix, in the order of their keys. */
  async list<T>(prefix: string): Promise<[string, T][]> {
    return (await this.#db.iterator({ gte: prefix, lt: `${prefix}\uffff` }).all()) as [string, T][];
  }

  close(): Promise<void> {
    return this.#db.close();
  }
}

/** A sequence number as part of a key, so that keys sort by it. */
export const sequenceKey = (prefix: string, sequence: number): string =>
  `${prefix}${String(sequence).padStart(12, '0')}`;

/** Runs tasks of one key one after another, tasks of different keys side by side. */
export class KeyedLock {
  readonly #tails = new Map<string, Promise<void>>();

  async run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key);
    const done = Promise.withResolvers<void>();
    this.#tails.set(key, done.promise);
    if (before) await before;
    try {
      return await task();
    } finally {
      if (this.#tails.get(key) === done.promise) this.#tails.delete(key);
      done.resolve();
    }
  }
}
