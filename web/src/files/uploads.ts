import { call } from '../api/call.ts';
import { sha256Of } from './hash.ts';
import { mediaTypeOf } from './media-types.ts';
import { send } from './send.ts';

/** Longest file that the API takes, in bytes. */
export const maximumSize = 50 * 1024 * 1024;

type UploadStep = 'waiting' | 'hashing' | 'sending' | 'verifying' | 'clear' | 'failed';

/** One file on its way to the server. */
export interface Upload {
  /** In this browser, from when it was chosen. */
  readonly key: string;
  readonly file: File;
  readonly title: string;
  readonly step: UploadStep;
  /** Share of the step, 0 to 1. */
  readonly progress: number;
  /** The evidence's id, once announced. */
  readonly id?: string;
  readonly sha256?: string;
  /** Why it failed; it can be tried again. */
  readonly error?: unknown;
}

/** Files at once: more only slow each other down. */
const atOnce = 3;

/**
 * Files on their way to the evidence of one owner: hashed here, announced, posted to the store, and verified by the server; many at
 * once, each can be cancelled and tried again. An announced file keeps its key, so that trying again never makes a second one.
 */
export class Uploads {
  readonly #place: { readonly cycle: string; readonly owner: string };
  readonly #onClear: () => void;
  readonly #listeners = new Set<() => void>();
  readonly #aborts = new Map<string, AbortController>();
  #all: readonly Upload[] = [];

  /** @param onClear one more file counts: lists are to be read anew */
  constructor(place: { readonly cycle: string; readonly owner: string }, onClear: () => void) {
    this.#place = place;
    this.#onClear = onClear;
  }

  all(): readonly Upload[] {
    return this.#all;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param title what the files are, in the words of who brings them; a file's own name without one */
  add(files: readonly File[], title?: string): void {
    const added = files.map((file): Upload => {
      const named = title?.trim() || file.name.replace(/\.[^.]+$/, '');
      return { key: crypto.randomUUID(), file, title: named, step: 'waiting', progress: 0 };
    });
    this.#put([...this.#all, ...added]);
    this.#next();
  }

  cancel(key: string): void {
    this.#aborts.get(key)?.abort();
    this.#put(this.#all.filter((upload) => upload.key !== key));
    this.#next();
  }

  retry(key: string): void {
    this.#change(key, { step: 'waiting', progress: 0, error: undefined });
    this.#next();
  }

  /** Takes those that are done off the list: they stand in the evidence. */
  tidy(): void {
    this.#put(this.#all.filter(({ step }) => step !== 'clear'));
  }

  #next(): void {
    const running = this.#all.filter(({ step }) => ['hashing', 'sending', 'verifying'].includes(step)).length;
    for (const upload of this.#all.filter(({ step }) => step === 'waiting').slice(0, atOnce - running)) {
      void this.#run(upload);
    }
  }

  async #run({ key, file, title, sha256: known }: Upload): Promise<void> {
    const abort = new AbortController();
    this.#aborts.set(key, abort);
    const { signal } = abort;
    const progress = (share: number): void => this.#change(key, { progress: share });
    try {
      this.#change(key, { step: 'hashing', progress: 0 });
      const sha256 = known ?? (await sha256Of(file, progress, signal));
      this.#change(key, { step: 'sending', progress: 0, sha256 });
      const mediaType = mediaTypeOf(file.name) ?? 'application/pdf';
      const body = { name: file.name, title, size: file.size, sha256, mediaType };
      const announced = await call(
        'POST /api/evidence/cycles/{cycle}/{owner}',
        { path: this.#place, body },
        { key, signal },
      );
      this.#change(key, { id: announced.id });
      await send(announced.upload, file, progress, signal);
      this.#change(key, { step: 'verifying', progress: 1 });
      const path = { ...this.#place, id: announced.id };
      await call('POST /api/evidence/cycles/{cycle}/{owner}/{id}/complete', { path }, { key: `${key}-done`, signal });
      this.#change(key, { step: 'clear' });
      this.#onClear();
    } catch (error) {
      if (!signal.aborted) this.#change(key, { step: 'failed', error });
    } finally {
      this.#aborts.delete(key);
      this.#next();
    }
  }

  #change(key: string, change: Partial<{ [K in keyof Upload]: Upload[K] | undefined }>): void {
    this.#put(this.#all.map((upload) => (upload.key === key ? ({ ...upload, ...change } as Upload) : upload)));
  }

  #put(all: readonly Upload[]): void {
    this.#all = all;
    for (const listener of this.#listeners) listener();
  }
}
