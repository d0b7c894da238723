import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { conclude, playYear } from '../../local/demo/run-demo.ts';
import { organisationNamed } from '../../local/seed/organisations.ts';
import { plan } from './blows.ts';
import { ChildCloud } from './child-cloud.ts';
import { differing, repeatedIn, Tables } from './records.ts';
import { SturdyClient } from './sturdy-client.ts';

const stages = [
  'qualification-review',
  'document-review',
  'site-visit',
  'oral-defence',
  'comprehensive-review',
  'public-notice',
  'final-approval',
];

// The demo itself compares every step with what it worked out apart from the product; here it has to come to its end without a deviation,
// although the process is killed in every stage.
it('A3b A6a A8c A9a A12c A13c A13e A14 A14.1d A14.2c A14.2g A14.3c A14.4c A14.5a A14.5b A14.6a A14.6b A14.6c A14.6d A14.6e A14.6h A14.7a ' +
  'A15a A17b A19a A20b A20d: ' +
  'a whole award year over HTTP, killed in every stage and inside the notice: it goes on where it was, and nothing happens twice', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'award-fire-'));
  const cloud = new ChildCloud(dataDir);
  onTestFinished(async () => {
    await cloud.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  const { url, endpoint } = await cloud.up;
  const client = new SturdyClient(url, cloud, plan);
  const lines: string[] = [];
  const summary = await playYear(client, (line) => {
    client.hear(line);
    lines.push(line);
  });
  expect(summary.deviations).toEqual([]);
  expect(summary.winners).toEqual(
    ['霁岚', '履屿', '阀屿', '栎川', '衔枝', '锁禾', '微岫'].map((part) => organisationNamed(part).name),
  );
  expect(summary.checks).toBeGreaterThan(340);
  expect(summary.documents).toBeGreaterThan(75);
  expect(lines.filter((line) => /^第.+条/.test(line))).toHaveLength(summary.steps);
  expect(conclude(summary, () => undefined)).toBe(0);

  // Every blow fell, in every stage, and each was followed by exactly one generation of the machine.
  expect(client.outstanding).toEqual([]);
  expect(cloud.resumedIn).toHaveLength(plan.length);
  expect(cloud.resumedIn).toEqual(expect.arrayContaining(stages));
  const tables = new Tables(endpoint);
  const records = await tables.journal();
  const generations = records.flatMap(({ event }) => (event.type === 'GenerationStarted' ? [event.generation] : []));
  expect(generations).toEqual(Array.from({ length: plan.length + 1 }, (_, index) => index + 1));
  expect(repeatedIn(records)).toEqual([]);
  const sent = await client.dev<readonly { body: { id: string; subject: string; text: string } }[]>('outbox');
  expect(sent.length).toBe(new Set(sent.map(({ body }) => body.id)).size);
  // People are told everything in their own language: no name of a state, a fact or a department as the code has it.
  const names = /\b(?:[0-9a-f]{20}|office\d)\b/g;
  const texts = sent.map(({ body }) => `${body.subject}：${body.text}`.replaceAll(names, ''));
  expect(texts.filter((text) => /[a-z]{3}/.test(text))).toEqual([]);

  // What the feed derived can be derived again, to the last row; a day brings rows of its own.
  await client.settle();
  const standing = async () => ({ views: await tables.views(), records: await tables.journal() });
  const before = await standing();
  expect(before.views.length).toBeGreaterThan(before.records.length);
  await tables.emptyViews(before.views);
  expect(await tables.views()).toEqual([]);
  await client.moveClock(new Date(Date.parse(await client.now()) + 86_400_000).toISOString());
  expect(differing(before, await standing())).toEqual([]);
  // A few minutes on two cores of its own; it must not fail for being one of many.
}, 1_800_000);
