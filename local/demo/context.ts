import type { Chance } from './chance.ts';
import type { Checks } from './checks.ts';
import type { Client } from './client.ts';
import type { Folder } from './folder.ts';
import type { Narrator } from './narrator.ts';

/** What every chapter of the demo works with. */
export interface Demo {
  readonly client: Client;
  readonly narrator: Narrator;
  readonly checks: Checks;
  readonly chance: Chance;
  /** Where the year's documents go. */
  readonly folder: Folder;
  /** The next number of a series of official documents. */
  readonly series: (name: string) => number;
}

/** The award year that is played. */
export const year = 2026;

/** `/api/<audience>/cycles/2026`. */
export const under = (audience: string): string => `/api/${audience}/cycles/${year}`;

/** Moves the clock to a time of day in Beijing, and says so. Everything that is due on the way happens. */
export const moveTo = async ({ client, narrator }: Demo, date: string, time = '09:00:00'): Promise<void> => {
  await client.moveClock(`${date}T${time}+08:00`);
  narrator.date(await client.now());
};

/** Longer than the time in which what was received before a gate may still land: then the machine freezes the list. */
export const pastSettling = async ({ client }: Demo): Promise<void> => {
  await client.settle();
  const now = Date.parse(await client.now());
  await client.moveClock(new Date(now + 150_000).toISOString());
};
