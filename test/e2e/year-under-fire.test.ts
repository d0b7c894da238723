import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { conclude, playYear } from '../../local/demo/run-demo.ts';
import { organisationNamed } from '../../local/seed/organisations.ts';
import { ChildCloud } from './child-cloud.ts';
import { repeatedIn, Tables } from './records.ts';
import { type Blow, SturdyClient } from './sturdy-client.ts';

const before = (...words: readonly string[]) => ({ words, time: 1 });

/** Where the process dies: between two steps, under a request, between a write that was meant and one that was made. */
const plan: readonly Blow[] = [
  // A proof of an application is verified, and not kept yet.
  { chapter: '申报', path: /^\/s3\//, time: 30, trap: before('s3', 'PutObject') },
  // The machine closes the stage.
  { chapter: '资格审查', path: /qualification-review\/close$/, time: 1, trap: before('invoke', 'ProcedureCloseStage') },
  // Sheets come in, two at a time.
  { chapter: '资料评审', path: /scorecards\/document$/, time: 3, trap: { words: ['PutItem', 'scorecard@'], time: 8 } },
  { chapter: '现场评审', path: /site-reports$/, time: 4 },
  // The stage is closing, and the machine is not woken yet.
  { chapter: '陈述答辩', path: /oral-defence\/close$/, time: 1, trap: before('states', 'SendTaskSuccess') },
  { chapter: '综合审查', path: /\/vote$/, time: 4, trap: before('PutItem', 'VoteCast') },
  { chapter: '综合审查', path: /\/closing$/, time: 2, trap: before('invoke', 'ProcedureCountBallots') },
  // Inside the notice period, at its end, and when a message is out and not noted.
  { chapter: '初选公示', path: /\/objections$/, time: 2 },
  { chapter: '初选公示', path: /\/objections$/, time: 3, trap: before('invoke', 'ProcedureCloseNotice') },
  { chapter: '初选公示', path: /\/acceptance$/, time: 2, trap: before('PutItem', 'delivery@') },
  { chapter: '审定批准和表彰', path: /\/approval$/, time: 2, trap: before('PutItem', 'ListApproved') },
  // Two of the awards are conferred.
  {
    chapter: '审定批准和表彰',
    path: /\/commendation$/,
    time: 1,
    trap: { words: ['PutItem', 'AwardConferred'], time: 3 },
  },
];

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
it('A3b A8c A9a A12c A13e A14 A14.1d A14.2c A14.3c A14.4c A14.5b A14.6b A14.6d A14.6e A14.6h A14.7a A15a A20b A20d: ' +
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
  expect(summary.checks).toBeGreaterThan(200);
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
  const sent = await client.dev<readonly { body: { id: string } }[]>('outbox');
  expect(sent.length).toBe(new Set(sent.map(({ body }) => body.id)).size);

  // What the feed derived can be derived again, to the last row.
  await client.settle();
  const views = await tables.views();
  expect(views.length).toBeGreaterThan(records.length);
  await tables.emptyViews(views);
  expect(await tables.views()).toEqual([]);
  await client.moveClock(new Date(Date.parse(await client.now()) + 86_400_000).toISOString());
  expect(await tables.views()).toEqual(views);
}, 600_000);
