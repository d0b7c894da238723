import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';

interface Told {
  readonly rows: number;
  readonly size: number;
}

describe('exports of a year with 200 applications, scored by three examiners in two phases', () => {
  it('A14.2c: are made within three quarters of the function’s memory, and can be stored', async () => {
    const worker = new Worker(new URL('./large-year.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 1536 },
    });
    const failed = once(worker, 'error').then(([error]) => {
      throw error;
    });
    const [made] = (await Promise.race([once(worker, 'message'), failed])) as [Record<string, Told>];
    await worker.terminate();
    const cards = 200 * 2 * 3;
    // Sums, items, observations; no consensus and no defence; a row of places for each.
    expect(made.scores?.rows).toBe(cards + cards * 23 + cards * 14 + 200);
    expect(made.applications?.rows).toBe(200);
    expect(made.journal?.rows).toBeGreaterThan(cards + 400);
    expect(Math.max(...Object.values(made).map(({ size }) => size))).toBeLessThan(50_000_000);
  }, 240_000);
});
