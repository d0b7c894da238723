import { expect, it } from 'vitest';
import { conclude, runDemo } from '../../local/demo/run-demo.ts';
import { organisationNamed } from '../../local/seed/organisations.ts';
import { assembly } from './assembly.ts';

// The demo itself compares every step with what it worked out apart from the product; here it has to come to its end without a deviation.
it('A3b A8c A9a A12c A13e A14.1d A14.2c A14.3c A14.4c A14.5b A14.6b A14.6d A14.6e A14.6h A14.7a A15a A20b A20d: ' +
  'a whole award year over HTTP, from the opening to the certificates', async () => {
  const lines: string[] = [];
  const summary = await runDemo({ assembly, print: (line) => lines.push(line) });
  expect(summary.deviations).toEqual([]);
  expect(summary.winners).toEqual(
    ['霁岚', '履屿', '阀屿', '栎川', '衔枝', '锁禾', '微岫'].map((part) => organisationNamed(part).name),
  );
  expect(summary.checks).toBeGreaterThan(200);
  expect(lines.filter((line) => /^第.+条/.test(line))).toHaveLength(summary.steps);
  expect(conclude(summary, () => undefined)).toBe(0);
}, 300_000);
