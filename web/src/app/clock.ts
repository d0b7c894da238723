import { useSyncExternalStore } from 'react';
import { call } from '../api/call.ts';

/** The server's time ahead of this browser's, in milliseconds: deadlines are judged by the server's. */
let ahead = 0;
let told = false;
let now = Date.now();
const listeners = new Set<() => void>();

const synchronise = async (): Promise<void> => {
  const asked = Date.now();
  try {
    const { at } = await call('GET /api/health', {});
    ahead = Date.parse(at) - (asked + Date.now()) / 2;
    told = true;
    tick();
  } catch (error) {
    // The browser's own clock goes on; the next round asks again.
    console.warn('the server’s time could not be read', error);
  }
};

const tick = (): void => {
  now = Math.floor((Date.now() + ahead) / 1000) * 1000;
  for (const listener of listeners) listener();
};

let timers: readonly ReturnType<typeof setInterval>[] = [];

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  if (listeners.size === 1) {
    timers = [setInterval(tick, 1000), setInterval(() => void synchronise(), 60_000)];
    void synchronise();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) for (const timer of timers) clearInterval(timer);
  };
};

/** The server's time in milliseconds, to the second, and the screen follows it: for countdowns and what is due. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);

/** The same, but nothing until the server has told it once: for what must not be judged by the browser's own clock. */
export const useServerTime = (): number | undefined => useSyncExternalStore(subscribe, () => (told ? now : undefined));
