import { Refused } from '../api/problem.ts';

/** What the server keeps of a draft's part. */
export interface Stored<T> {
  /** 0 before the first save. */
  readonly version: number;
  readonly content: T;
}

/** What this browser keeps until the server has it. `known`: the version over which it was typed. */
interface Kept<T> {
  readonly known: number;
  readonly content: T;
}

/** Where this browser keeps what the server does not have yet; outlives a closed tab. */
export interface Keep {
  get<T>(id: string): Promise<Kept<T> | undefined>;
  set<T>(id: string, kept: Kept<T>): Promise<void>;
  delete(id: string): Promise<void>;
}

export type SaveState<T> =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  /** @param at instant, by the server */
  | { readonly kind: 'saved'; readonly at: string }
  /** The server does not have it: it is kept in this browser and tried again. */
  | { readonly kind: 'kept'; readonly error: unknown }
  /** The server takes no changes (closed, not one's own): what is typed is kept here, and trying again is useless. */
  | { readonly kind: 'refused'; readonly error: Refused }
  /** Saved elsewhere meanwhile: both are shown, the person decides. */
  | { readonly kind: 'conflict'; readonly theirs: Stored<T> };

interface DraftOptions<T> {
  /** Whose and what: unique in this browser, with the person in it. */
  readonly id: string;
  readonly stored: Stored<T>;
  /** Saves over the version that the writer has seen. @throws Refused with 409 and `current`, Unreachable */
  readonly save: (known: number, content: T) => Promise<{ readonly version: number; readonly savedAt: string }>;
  readonly keep: Keep;
}

/** How long a pause in typing is before it is saved, and how long until a failed save is tried again, in milliseconds. */
export const pauseMs = 1200;
export const againMs = 8000;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A part of a draft as it is typed. Every change is first kept in this browser and then saved over the version that was seen, so a
 * closed tab, a lost connection, an ended session or a second window loses nothing and overwrites nothing.
 */
export class Draft<T> {
  readonly #options: DraftOptions<T>;
  readonly #listeners = new Set<() => void>();
  #content: T;
  #known: number;
  /** What the server has in version `known`. */
  #saved: T;
  #state: SaveState<T> = { kind: 'unchanged' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;
  /** Changes of this browser's copy come one after the other. */
  #keeping: Promise<void> = Promise.resolve();

  constructor(options: DraftOptions<T>) {
    this.#options = options;
    this.#content = options.stored.content;
    this.#saved = options.stored.content;
    this.#known = options.stored.version;
  }

  /** Takes up what this browser kept from before, if anything. */
  async open(): Promise<void> {
    const { id, stored, keep } = this.#options;
    const kept = await keep.get<T>(id);
    // What the person has begun to type in the meantime is newer.
    if (!kept || this.#state.kind !== 'unchanged') return;
    if (same(kept.content, stored.content)) return keep.delete(id);
    this.#content = kept.content;
    if (kept.known === stored.version) return this.#schedule({ kind: 'typing' }, 0);
    this.#set({ kind: 'conflict', theirs: stored });
  }

  content(): T {
    return this.#content;
  }

  state(): SaveState<T> {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What the person has typed now. */
  change(content: T): void {
    this.#content = content;
    this.#keep();
    if (this.#state.kind === 'conflict') this.#set(this.#state);
    else this.#schedule({ kind: 'typing' }, pauseMs);
  }

  /** Saves at once: before the page is left, or when the connection is back. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#save();
  }

  /** Ends a conflict: with one's own text (or one merged of both) over theirs, or with theirs. */
  async resolve(content: T): Promise<void> {
    if (this.#state.kind !== 'conflict') return;
    const { theirs } = this.#state;
    this.#known = theirs.version;
    this.#saved = theirs.content;
    this.#content = content;
    this.#set({ kind: 'typing' });
    this.#keep();
    await this.flush();
  }

  /** Nothing is tried again any more; what this browser keeps stays. */
  close(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  async #save(): Promise<void> {
    if (this.#saving) {
      await this.#saving;
      return this.#save();
    }
    if (this.#state.kind === 'conflict') return;
    if (same(this.#content, this.#saved)) {
      if (this.#state.kind === 'typing') this.#set({ kind: 'unchanged' });
      this.#forget();
      return;
    }
    this.#saving = this.#attempt(this.#content);
    try {
      await this.#saving;
    } finally {
      this.#saving = undefined;
    }
  }

  async #attempt(content: T): Promise<void> {
    this.#set({ kind: 'saving' });
    try {
      const { version, savedAt } = await this.#options.save(this.#known, content);
      this.#known = version;
      this.#saved = content;
      if (!same(this.#content, content)) return this.#schedule({ kind: 'typing' }, pauseMs);
      this.#forget();
      this.#set({ kind: 'saved', at: savedAt });
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    if (error instanceof Refused) {
      const { status, current } = error.problem;
      if (status === 409 && current && 'version' in current && 'content' in current) {
        this.#set({ kind: 'conflict', theirs: current as unknown as Stored<T> });
        return;
      }
      // Neither an ended session nor a busy or failing server says no to the content.
      if (status < 500 && status !== 401 && status !== 429) {
        this.#set({ kind: 'refused', error });
        return;
      }
    }
    this.#schedule({ kind: 'kept', error }, againMs);
  }

  #schedule(state: SaveState<T>, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), delay);
    this.#set(state);
  }

  #keep(): void {
    const { id, keep } = this.#options;
    const kept = { known: this.#known, content: this.#content };
    this.#keeping = this.#keeping.then(() => keep.set(id, kept)).catch((error: unknown) => console.error(error));
  }

  #forget(): void {
    const { id, keep } = this.#options;
    this.#keeping = this.#keeping.then(() => keep.delete(id)).catch((error: unknown) => console.error(error));
  }

  #set(state: SaveState<T>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
