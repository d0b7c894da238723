import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { type Cloud, startCloud } from '../../../local/cloud.ts';
import { users } from '../../../local/seed/users.ts';
import type { Resource } from '../../../local/template/stack.ts';
import { assembly } from '../../e2e/assembly.ts';

/** What follows from a record or from the clock, and would write where an adapter is being watched. */
const followers = ['AWS::Lambda::EventSourceMapping', 'AWS::Events::Rule'];

/** The award's stack in `folder`, without what would act by itself. */
const quietAssembly = async (folder: string): Promise<string> => {
  for (const entry of await readdir(assembly)) {
    if (!entry.endsWith('.template.json')) {
      await symlink(join(assembly, entry), join(folder, entry));
      continue;
    }
    const template: { Resources: Record<string, { Type: string }> } = JSON.parse(
      await readFile(join(assembly, entry), 'utf8'),
    );
    const kept = Object.entries(template.Resources).filter(([, { Type }]) => !followers.includes(Type));
    await writeFile(join(folder, entry), JSON.stringify({ ...template, Resources: Object.fromEntries(kept) }));
  }
  return folder;
};

/** The award's tables, buckets, keys and machine on this machine, until it is closed; SDK clients of this process reach them. */
export interface Estate {
  readonly cloud: Cloud;
  /** The resource of a type by its construct, as the logical id writes the path: the name, then a hash. */
  resource(type: string, name: string): Resource<object>;
  close(): Promise<void>;
}

export const openEstate = async (): Promise<Estate> => {
  const folder = await mkdtemp(join(tmpdir(), 'estate-'));
  const [assemblyDir, dataDir] = [await mkdtemp(join(folder, 'assembly-')), await mkdtemp(join(folder, 'data-'))];
  const cloud = await startCloud({ assembly: await quietAssembly(assemblyDir), dataDir, port: 0, users });
  Object.assign(process.env, cloud.endpoints);
  return {
    cloud,
    resource: (type, name) => {
      const id = new RegExp(`^${name}[0-9A-F]{8}$`);
      const found = cloud.stack.all(z.object({}), type).find(({ logicalId }) => id.test(logicalId));
      if (!found) throw new Error(`the template has no ${type} of the construct ${name}`);
      return found;
    },
    close: async () => {
      await cloud.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** A name that nobody else uses at an endpoint shared with others. */
export const randomName = (): string => `contract-${randomUUID()}`;
