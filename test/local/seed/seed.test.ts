import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../../local/cloud.ts';
import { Client } from '../../../local/demo/client.ts';
import { clockStart, seed } from '../../../local/seed/seed.ts';
import { listApplications } from '../../../local/seed/steps/assessing.ts';
import { readInbox } from '../../../local/seed/steps/confirming.ts';
import { users } from '../../../local/seed/users.ts';
import { assembly } from '../../e2e/assembly.ts';

const year = 2026;
let dataDir: string;
let cloud: Cloud;
let client: Client;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'seed-'));
  cloud = await startCloud({ assembly, dataDir, port: 0, users, seed, clockStart });
  client = new Client(cloud.url);
}, 180_000);

afterAll(async () => {
  await cloud.close();
  await rm(dataDir, { recursive: true, force: true });
});

const count = <T>(values: readonly T[]): Map<T, number> =>
  new Map([...Map.groupBy(values, (value) => value)].map(([value, group]) => [value, group.length]));

const states = () =>
  Promise.all(
    users
      .filter(({ roles }) => roles.includes('applicant'))
      .map(({ user }) =>
        client.as(user).get<{
          status: string;
          sections: { complete: boolean; version: number }[];
          facts: { status: string }[];
          corrections: { state: string }[];
        }>(`/api/applicant/cycles/${year}/application`),
      ),
  );

describe('the seeded year', () => {
  it('stands in the qualification review on a fixed working day', async () => {
    expect(await client.public.get('/api/public/cycles/current')).toMatchObject({
      cycle: String(year),
      phase: 'qualification-review',
    });
    expect((await client.now()).slice(0, 10)).toBe('2026-03-27');
  });

  it('has organisations at different points: drafts, facts pending and refused, submitted, corrections open and answered', async () => {
    const all = await states();
    expect(count(all.map(({ status }) => status))).toEqual(
      new Map([
        ['draft', all.length - 5],
        ['submitted', 5],
      ]),
    );
    const begun = all.map(({ sections }) => sections.filter(({ version }) => version > 0).length);
    expect(new Set(begun).size).toBeGreaterThanOrEqual(4);
    const facts = new Set(all.flatMap((state) => state.facts.map(({ status }) => status)));
    expect([...facts]).toEqual(expect.arrayContaining(['not-asked', 'open', 'agreed', 'refused']));
    expect(all.flatMap(({ corrections }) => corrections.map(({ state }) => state)).toSorted()).toEqual([
      'answered',
      'open',
    ]);
  });

  it('has something to do for the office: verdicts that are open, one that waits for a correction, one that is given', async () => {
    const rows = [...(await listApplications(client, year)).values()];
    expect(count(rows.map(({ qualification }) => qualification))).toEqual(
      new Map([
        ['correction-open', 1],
        ['open', 3],
        ['qualified', 1],
      ]),
    );
  });

  it('has something to do for departments and recommenders', async () => {
    const units = ['taxation', 'market-regulation', 'economy-information', 'ecology-environment'];
    for (const unit of units) expect((await readInbox(client, unit, year)).verifications, unit).not.toEqual([]);
    expect((await readInbox(client, 'economy-information', year)).recommendations).not.toEqual([]);
  });

  it('has something to do for examiners, panellists, committee and government', async () => {
    const undertaking = async (audience: string, user: string) =>
      (await client.as(user).get<{ undertaking: boolean }>(`/api/${audience}/cycles/${year}/interests`)).undertaking;
    expect(await undertaking('examiner', 'examiner01')).toBe(true);
    for (const user of ['examiner14', 'panellist5']) expect(await undertaking('examiner', user), user).toBe(false);
    expect(await undertaking('committee', 'member4')).toBe(false);
    const { proposals } = await client
      .as('government')
      .get<{ proposals: { decision?: string }[] }>('/api/committee/seats');
    expect(proposals.map(({ decision }) => decision)).toEqual(['approved', undefined]);
  });

  it('A7d: has a journal for the supervisor whose chains are whole', async () => {
    expect(await client.as('supervisor').get(`/api/supervisor/cycles/${year}/verification`)).toMatchObject({
      whole: true,
      faults: [],
    });
  });
});
