import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { clockStart, seed } from '../../local/seed/seed.ts';
import { users } from '../../local/seed/users.ts';
import { buildPortal } from '../../web/build.ts';
import { assembly } from '../e2e/assembly.ts';

/** What somebody is called who signs in by that name. */
export const nameOf = (user: string): string => {
  const found = users.find((person) => person.user === user);
  if (!found) throw new Error(`nobody signs in as ${user}`);
  return found.name;
};

/** The seeded year with the portal, until it is closed. */
export interface OfficeCloud {
  readonly cloud: Cloud;
  close(): Promise<void>;
}

export const openOfficeCloud = async (): Promise<OfficeCloud> => {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  const webRoot = await buildPortal(join(folder, 'web'));
  const dataDir = join(folder, 'data');
  const cloud = await startCloud({ assembly, dataDir, port: 0, users, seed, clockStart, webRoot });
  return {
    cloud,
    close: async () => {
      await cloud.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
