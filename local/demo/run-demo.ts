import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, startCloud } from '../cloud.ts';
import { users } from '../seed/users.ts';
import { Chance } from './chance.ts';
import { lookBack } from './chapters/aftermath.ts';
import { apply } from './chapters/applications.ts';
import { approve } from './chapters/approval.ts';
import { ballot } from './chapters/ballots.ts';
import { hearDefences } from './chapters/defences.ts';
import { reviewDocuments } from './chapters/document-review.ts';
import { exportWorkbooks } from './chapters/documents.ts';
import { reviewElimination } from './chapters/elimination-review.ts';
import { prepare } from './chapters/preparation.ts';
import { giveNotice } from './chapters/public-notice.ts';
import { reviewQualification } from './chapters/qualification.ts';
import { revoke } from './chapters/revocations.ts';
import { visitSites } from './chapters/site-visits.ts';
import { Checks } from './checks.ts';
import { Client, Refused } from './client.ts';
import type { Demo } from './context.ts';
import { dates } from './dates.ts';
import { Folder } from './folder.ts';
import { Narrator, type Print } from './narrator.ts';

export interface DemoOptions {
  /** The folder that the synthesis wrote. */
  readonly assembly: string;
  readonly print: Print;
  /** Of it come scores and votes. */
  readonly seed?: string;
  /** A folder for the state, kept for who wants to look into it; by default a temporary one that is removed. */
  readonly dataDir?: string;
  /** Where the year's documents are left; by default beside the state, and kept. */
  readonly documents?: string;
}

export interface DemoSummary {
  readonly steps: number;
  readonly checks: number;
  /** What was not as it had to be, in words; empty when the year went as the regulation has it. */
  readonly deviations: readonly string[];
  /** By name, quality award first. */
  readonly winners: readonly string[];
  /** How many documents the year left. */
  readonly documents: number;
}

const play = async (demo: Demo): Promise<readonly string[]> => {
  await prepare(demo);
  await apply(demo);
  await reviewQualification(demo);
  const document = await reviewDocuments(demo);
  await reviewElimination(demo, document);
  const site = await visitSites(demo);
  await hearDefences(demo, document, site);
  const outcome = await ballot(demo);
  const { list, noticed } = await giveNotice(demo, outcome);
  const winners = await approve(demo, list);
  await revoke(demo, winners);
  await lookBack(
    demo,
    list.map(({ code }) => code),
    noticed.map(({ code }) => code),
  );
  await exportWorkbooks(demo);
  return winners.map(({ name }) => name);
};

/** Numbers that go up by one in every series; the first of each is spent elsewhere. */
const seriesFrom = (spent: number): ((name: string) => number) => {
  const last = new Map<string, number>();
  return (name) => {
    const next = (last.get(name) ?? spent) + 1;
    last.set(name, next);
    return next;
  };
};

/** Plays a whole award year over HTTP alone, and checks every step against what the demo itself worked out. */
export const playYear = async (
  client: Client,
  print: Print,
  { seed = 'ouhai', documents }: { readonly seed?: string | undefined; readonly documents?: string } = {},
): Promise<DemoSummary> => {
  const narrator = new Narrator(print);
  const checks = new Checks(print);
  const folder = new Folder(documents);
  const demo = { client, narrator, checks, folder, chance: new Chance(seed), series: seriesFrom(1) };
  const winners = await play(demo).catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    // A step that has to be taken was not: the year cannot go on from here.
    checks.deviates(error.message);
    return [];
  });
  const { steps } = narrator;
  return { steps, checks: checks.count, deviations: checks.deviations, winners, documents: folder.files };
};

/** Where the clock of a demo's cloud begins. */
export const demoStart = Date.parse(`${dates.start}T08:30:00+08:00`);

/**
 * Starts a local cloud of its own on a free port with fresh temporary state, and plays a whole award year on it.
 */
export const runDemo = async ({ assembly, print, seed, ...options }: DemoOptions): Promise<DemoSummary> => {
  const kept = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'ouhai-demo-')));
  const dataDir = options.dataDir ?? join(kept, 'state');
  const documents = options.documents ?? join(kept, 'documents');
  let cloud: Cloud | undefined;
  try {
    cloud = await startCloud({ assembly, dataDir, port: 0, users, clockStart: demoStart });
    const summary = await playYear(new Client(cloud.url), print, { seed, documents });
    print(`\n年度公文和工作簿${summary.documents}份，存于 ${documents}`);
    return summary;
  } finally {
    await cloud?.close();
    if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
  }
};

/** Says how the year went; answers the exit code, 1 when anything was not as it had to be. */
export const conclude = ({ steps, checks, deviations, winners }: DemoSummary, print: Print): 0 | 1 => {
  print(`\n共${steps}步，核对${checks}处；获奖组织：${winners.join('、') || '无'}。`);
  if (deviations.length === 0) {
    print('全部与办法和审定的实施细则一致。');
    return 0;
  }
  print(`有${deviations.length}处偏差：`);
  for (const deviation of deviations) print(`  - ${deviation}`);
  return 1;
};
