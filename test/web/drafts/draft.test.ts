import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused, Unreachable } from '../../../web/src/api/problem.ts';
import { againMs, Draft, type Keep, pauseMs, type Stored } from '../../../web/src/drafts/draft.ts';

const refusal = (status: number, current?: Readonly<Record<string, unknown>>) =>
  new Refused({ type: 'about:blank', title: '', status, detail: '', ...(current ? { current } : {}) });

/** A browser's database, outliving drafts. */
class KeepInMemory implements Keep {
  readonly kept = new Map<string, { known: number; content: unknown }>();

  async get<T>(id: string) {
    return this.kept.get(id) as { known: number; content: T } | undefined;
  }

  async set<T>(id: string, kept: { known: number; content: T }) {
    this.kept.set(id, kept);
  }

  async delete(id: string) {
    this.kept.delete(id);
  }
}

/** A server that keeps one text, by version. */
class Server {
  stored: Stored<string>;
  fails: Error[] = [];
  saves = 0;

  constructor(stored: Stored<string>) {
    this.stored = stored;
  }

  readonly save = async (known: number, content: string) => {
    this.saves += 1;
    const failure = this.fails.shift();
    if (failure) throw failure;
    if (known !== this.stored.version) throw refusal(409, { ...this.stored });
    this.stored = { version: known + 1, content };
    return { version: known + 1, savedAt: '2026-04-01T01:00:00.000Z' };
  };
}

let keep: KeepInMemory;
let server: Server;

const openDraft = async (): Promise<Draft<string>> => {
  const draft = new Draft({ id: 'a', stored: server.stored, save: server.save, keep });
  await draft.open();
  return draft;
};

beforeEach(() => {
  vi.useFakeTimers();
  keep = new KeepInMemory();
  server = new Server({ version: 3, content: 'before' });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a draft', () => {
  it('is saved after a pause in typing, once, and then no longer kept in the browser', async () => {
    const draft = await openDraft();
    draft.change('a');
    draft.change('ab');
    await vi.advanceTimersByTimeAsync(pauseMs - 1);
    expect(keep.kept.get('a')).toEqual({ known: 3, content: 'ab' });
    expect(server.saves).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.stored).toEqual({ version: 4, content: 'ab' });
    expect(server.saves).toBe(1);
    expect(draft.state()).toEqual({ kind: 'saved', at: '2026-04-01T01:00:00.000Z' });
    expect(keep.kept.size).toBe(0);
  });

  it('A13a: survives a closed tab: what was typed is there again, and is saved', async () => {
    const draft = await openDraft();
    draft.change('typed');
    await vi.advanceTimersByTimeAsync(0);
    draft.close();
    const again = await openDraft();
    expect(again.content()).toBe('typed');
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(server.stored.content).toBe('typed');
  });

  it('A13a: survives a lost connection and an ended session, and is saved when they are back', async () => {
    const draft = await openDraft();
    server.fails = [new Unreachable('lost'), refusal(401), refusal(503)];
    draft.change('typed');
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(draft.state()).toMatchObject({ kind: 'kept' });
    expect(keep.kept.get('a')).toEqual({ known: 3, content: 'typed' });
    await vi.advanceTimersByTimeAsync(2 * againMs);
    expect(draft.state()).toMatchObject({ kind: 'kept' });
    await draft.flush();
    expect(server.stored).toEqual({ version: 4, content: 'typed' });
    expect(keep.kept.size).toBe(0);
  });

  it('A13a: never overwrites what another window saved: both are there until the person has decided', async () => {
    const draft = await openDraft();
    draft.change('mine');
    server.stored = { version: 4, content: 'theirs' };
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(draft.state()).toEqual({ kind: 'conflict', theirs: { version: 4, content: 'theirs' } });
    draft.change('mine, longer');
    await vi.advanceTimersByTimeAsync(againMs);
    expect(server.stored.content).toBe('theirs');
    expect(keep.kept.get('a')?.content).toBe('mine, longer');
    await draft.resolve('mine, longer');
    expect(server.stored).toEqual({ version: 5, content: 'mine, longer' });
  });

  it('gives one’s own text up when the person takes the other', async () => {
    const draft = await openDraft();
    draft.change('mine');
    server.stored = { version: 4, content: 'theirs' };
    await vi.advanceTimersByTimeAsync(pauseMs);
    await draft.resolve('theirs');
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.content()).toBe('theirs');
    expect(server.stored).toEqual({ version: 4, content: 'theirs' });
    expect(keep.kept.size).toBe(0);
  });

  it('shows both when a text kept from before was typed over an older version', async () => {
    keep.kept.set('a', { known: 2, content: 'kept' });
    const draft = await openDraft();
    expect(draft.content()).toBe('kept');
    expect(draft.state()).toEqual({ kind: 'conflict', theirs: { version: 3, content: 'before' } });
  });

  it('says so when the server takes no changes, keeps what is typed, and does not try again', async () => {
    const draft = await openDraft();
    server.fails = [refusal(422)];
    draft.change('late');
    await vi.advanceTimersByTimeAsync(pauseMs + 3 * againMs);
    expect(draft.state()).toMatchObject({ kind: 'refused' });
    expect(server.saves).toBe(1);
    expect(keep.kept.get('a')?.content).toBe('late');
  });

  it('saves what was typed while a save was under way, over the version that it gave', async () => {
    const draft = await openDraft();
    draft.change('one');
    const saving = draft.flush();
    draft.change('two');
    await saving;
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(server.stored).toEqual({ version: 5, content: 'two' });
  });
});
