import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import { JournalDynamo } from '../../functions/adapters/journal-dynamo.ts';
import type { Hooks } from '../../local/aws/json-api.ts';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Client } from '../../local/demo/client.ts';
import { determinedPolicy } from '../../local/seed/steps/policy.ts';
import { openYear, seatCommittee } from '../../local/seed/steps/preparing.ts';
import { users } from '../../local/seed/users.ts';
import { assembly } from './assembly.ts';

/** The day on which these years begin. */
export const firstDay = '2026-03-02';
export const year = 2026;

export interface AwardCloud {
  readonly cloud: Cloud;
  readonly client: Client;
}

/** The real stack on a free port with fresh state, until the test ends. */
export const startAward = async (hooks: Hooks = {}): Promise<AwardCloud> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'award-'));
  const clockStart = Date.parse(`${firstDay}T08:30:00+08:00`);
  const cloud = await startCloud({ assembly, dataDir, port: 0, users, clockStart, hooks });
  onTestFinished(async () => {
    await cloud.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  return { cloud, client: new Client(cloud.url) };
};

/** The journal of a running cloud, read and written past the API, as its functions do. */
export const journalOf = ({ endpoints, stack }: Cloud): JournalDynamo => {
  const table = stack.all(z.object({}), 'AWS::DynamoDB::Table').find(({ logicalId }) => logicalId.includes('Journal'));
  if (!table) throw new Error('the template has a journal');
  const client = new DynamoDBClient({
    region: 'cn-north-1',
    endpoint: endpoints.AWS_ENDPOINT_URL_DYNAMODB ?? '',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  return new JournalDynamo(DynamoDBDocumentClient.from(client), table.name);
};

/** A year whose call only has to be published: standard recorded, committee seated, policy determined. */
export const prepareYear = async (client: Client): Promise<void> => {
  const draft = await openYear(client, year, firstDay, determinedPolicy);
  await seatCommittee(client, firstDay, `温瓯政办〔${year}〕3号`);
  const body = { draft, decidedOn: firstDay, minutes: `评委会会议纪要〔${year}〕1号` };
  await client.as('chair').post(`/api/committee/cycles/${year}/policy`, body);
};

/** Publishes a call whose window ends the same day at noon: well before a wait would look again by itself. */
export const publishCall = (client: Client) =>
  client.as('office1').post(`/api/office/cycles/${year}/call`, {
    documentNumber: `瓯质评办〔${year}〕1号`,
    opens: `${firstDay}T10:00:00+08:00`,
    closes: `${firstDay}T12:00:00+08:00`,
  });

/** Something that happens once: a test waits for it, and holds who brought it about until it lets go. */
export class Held {
  readonly #reached = Promise.withResolvers<void>();
  readonly #released = Promise.withResolvers<void>();
  #taken = false;

  /** To be awaited where the work is to stop; only the first who comes is held. */
  async hold(): Promise<void> {
    if (this.#taken) return;
    this.#taken = true;
    this.#reached.resolve();
    await this.#released.promise;
  }

  get reached(): Promise<void> {
    return this.#reached.promise;
  }

  release(): void {
    this.#released.resolve();
  }
}
