import { defineConfig } from 'vitest/config';

// The longest test goes first, or it would go on alone for minutes at the end: projects start in the order of their names.
const longest = 'test/e2e/year-under-fire.test.ts';
const browser = 'test/browser/**/*.test.ts';
const withProcesses = 'test/{adapters,docs,e2e,infra,local,portal,web}/**/*.test.ts';

export default defineConfig({
  test: {
    globalSetup: ['test/e2e/assembly.ts', 'test/browser/portal.ts'],
    // Two cores: more workers than that only make the local clouds of the end-to-end tests slower.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'a year', include: [longest] } },
      { extends: true, test: { name: 'clouds', include: [withProcesses], exclude: [longest] } },
      // Minutes of clicking: `npm run test:e2e`.
      { extends: true, test: { name: 'browser', include: [browser] } },
      // In memory only, and nothing of it outlives a test: one process reads the modules once for many files.
      {
        extends: true,
        test: { name: 'in memory', include: ['test/**/*.test.ts'], exclude: [withProcesses, browser], isolate: false },
      },
    ],
  },
});
