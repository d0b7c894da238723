import { createStore, del, get, set } from 'idb-keyval';
import type { Keep } from './draft.ts';

const store = createStore('award-drafts', 'drafts');

/** This browser's own database: what is typed lies here until the server has it. */
export const browserKeep: Keep = {
  get: (id) => get(id, store),
  set: (id, kept) => set(id, kept, store),
  delete: (id) => del(id, store),
};
