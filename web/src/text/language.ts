import { useSyncExternalStore } from 'react';
import { inLanguage, type Language, type phrases, type Reading } from './phrases.ts';

const kept = 'language';
const listeners = new Set<() => void>();

const first = (): Language => (localStorage.getItem(kept) === 'en' ? 'en' : 'zh');
let current = first();

const show = (language: Language): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
};
show(current);

/** Chinese first; the reader's choice is kept in this browser. */
export const setLanguage = (language: Language): void => {
  current = language;
  localStorage.setItem(kept, language);
  show(language);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const languageNow = (): Language => current;

export const useLanguage = (): Language => useSyncExternalStore(subscribe, languageNow);

/** The phrases of a subject in the reader's language. */
export const useText = <P extends Parameters<typeof phrases>[0]>(catalogue: P): Reading<P> =>
  inLanguage(catalogue, useLanguage());
