import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Store } from '../store.ts';

interface Kept {
  readonly payload: AdapterPayload;
  /** Real time, milliseconds; none: for good. */
  readonly expires?: number;
}

/** Keeps the provider's sessions, codes and grants in the cloud's state, so that people stay signed in across a restart. */
export const adapterOn = (store: Store) =>
  class StoreAdapter implements Adapter {
    readonly #prefix: string;

    constructor(model: string) {
      this.#prefix = `oidc!${model}!`;
    }

    async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
      const kept: Kept = { payload, ...(expiresIn && { expires: Date.now() + expiresIn * 1000 }) };
      await store.write([this.#prefix + id, kept]);
    }

    async find(id: string): Promise<AdapterPayload | undefined> {
      return this.#current(store.get<Kept>(this.#prefix + id));
    }

    findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return this.#search((payload) => payload.uid === uid);
    }

    findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
      return this.#search((payload) => payload.userCode === userCode);
    }

    async consume(id: string): Promise<void> {
      const kept = store.get<Kept>(this.#prefix + id);
      if (kept)
        await store.write([
          this.#prefix + id,
          { ...kept, payload: { ...kept.payload, consumed: Math.floor(Date.now() / 1000) } },
        ]);
    }

    async destroy(id: string): Promise<void> {
      await store.write([this.#prefix + id]);
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      const all = await store.list<Kept>(this.#prefix);
      await store.write(...all.filter(([, { payload }]) => payload.grantId === grantId).map(([key]) => [key] as const));
    }

    async #search(wanted: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> {
      const all = await store.list<Kept>(this.#prefix);
      return this.#current(all.find(([, { payload }]) => wanted(payload))?.[1]);
    }

    #current(kept: Kept | undefined): AdapterPayload | undefined {
      return kept && (kept.expires ?? Number.POSITIVE_INFINITY) > Date.now() ? kept.payload : undefined;
    }
  };
