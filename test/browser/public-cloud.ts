import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { JournalDynamo } from '../../functions/adapters/journal-dynamo.ts';
import { streamsOfCycle } from '../../functions/adapters/records-of-cycle.ts';
import { streamOf } from '../../functions/contracts/streams.ts';
import type { Recorded } from '../../functions/domain/kernel/recorded.ts';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Client } from '../../local/demo/client.ts';
import { organisationNamed } from '../../local/seed/organisations.ts';
import { giveUndertakings } from '../../local/seed/steps/preparing.ts';
import { users } from '../../local/seed/users.ts';
import { assembly } from '../e2e/assembly.ts';
import { approval, approve, noticed } from '../kit/approval.ts';
import { codeOf, cycle, listedYear, publishNotice, submitList, write } from '../kit/decision.ts';
import { portal } from './portal.ts';

/** The first working day on which the notice of this year runs. */
const clockStart = '2026-09-21T09:00:00+08:00';

/** Names as long as real ones, in the places of the records' own. */
const names = ['霁岚', '履屿', '阀屿', '栎川', '锁禾', '微岫'].map((part) => organisationNamed(part).name);
const named = (words: string): string =>
  words.replaceAll(/瓯海组织([1-6])/g, (_, place) => names[Number(place) - 1] ?? '');

type Journal = Awaited<ReturnType<typeof listedYear>>['services']['journal'];

/** All records of the kit's year, stream by stream, each in its order. */
const recordsOf = async (journal: Journal): Promise<readonly Recorded[]> =>
  (await streamsOfCycle(journal, cycle)).flatMap(({ records }) => records);

/** This year: a notice of four and two names that runs, a defence that was held, a timetable. */
const thisYear = async (): Promise<readonly Recorded[]> => {
  const api = await listedYear({ quality: 4, innovation: 2 });
  await write(api, streamOf.assessment(cycle, codeOf(1)), {
    type: 'DefenceScheduled',
    at: '2026-08-20T01:30:00.000Z',
    place: '瓯海区行政中心3号楼201会议室',
    publicAttendance: '公众可旁听，凭身份证登记入场，席位40个，先到先得。',
  });
  await write(api, streamOf.timetable(cycle), {
    type: 'TimetablePlanned',
    entries: [
      { act: 'application-window', from: '2026-04-01', to: '2026-04-30', inCall: true },
      { act: 'public-notice', from: '2026-09-18', to: '2026-09-29', inCall: true },
    ],
  });
  await publishNotice(api);
  return recordsOf(api.services.journal);
};

/** The year before: approved, and about to be commended. */
const yearBefore = async (): Promise<readonly Recorded[]> => {
  const api = await noticed({ quality: 1, innovation: 1 });
  const number = await submitList(api);
  api.now = '2026-09-30T03:00:00.000Z';
  await approve(api, number, approval([1, 2].map(codeOf)));
  const records = await recordsOf(api.services.journal);
  return JSON.parse(JSON.stringify(records).replaceAll('2026', '2025')) as Recorded[];
};

const journalOf = async ({ endpoints }: Cloud): Promise<JournalDynamo> => {
  const client = new DynamoDBClient({
    region: `${endpoints.AWS_REGION}`,
    endpoint: `${endpoints.AWS_ENDPOINT_URL}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  const table = TableNames.find((name) => name.includes('Journal'));
  if (table === undefined) throw new Error('no journal');
  const marshallOptions = { removeUndefinedValues: true };
  return new JournalDynamo(DynamoDBDocumentClient.from(client, { marshallOptions }), table);
};

const copy = async (journal: JournalDynamo, records: readonly Recorded[]): Promise<void> => {
  for (const { stream, version, event, commandId, fingerprint, actor, receivedAt } of JSON.parse(
    named(JSON.stringify(records)),
  ) as Recorded[]) {
    const history = await journal.load(stream);
    // The committee's seats stand in both years' records.
    if (history.length >= version) continue;
    await journal.append(stream, history, { event, commandId, fingerprint, actor, receivedAt });
  }
};

/** A cloud with the portal, as the public finds it. */
export interface PublicCloud {
  readonly url: string;
  readonly client: Client;
  /** Last year's winners, one of whose titles was revoked, and this year's notice. */
  fill(): Promise<void>;
  close(): Promise<void>;
}

/** Opens one in which no year was ever opened. */
export const openPublicCloud = async (port = 0): Promise<PublicCloud> => {
  const folder = await mkdtemp(join(tmpdir(), 'public-'));
  const start = Date.parse(clockStart);
  const cloud = await startCloud({
    assembly,
    dataDir: join(folder, 'data'),
    port,
    users,
    clockStart: start,
    webRoot: portal,
  });
  const client = new Client(cloud.url);
  return {
    url: cloud.url,
    client,
    fill: async () => {
      const journal = await journalOf(cloud);
      await copy(journal, await yearBefore());
      await client.as('office1').post('/api/office/cycles/2025/commendation', {
        documentNumber: '温瓯政发〔2025〕31号',
        decidedOn: '2025-09-30',
      });
      await cloud.settle();
      const ref = streamOf.revocation('2025', codeOf(2));
      await journal.append(ref, await journal.load(ref), {
        event: {
          type: 'RevocationApproved',
          code: codeOf(2),
          ground: 'incident',
          petition: 1,
          documentNumber: '温瓯政发〔2026〕12号',
          decidedOn: '2026-05-20',
        },
        commandId: 'revocation',
        fingerprint: 'revocation',
        actor: { id: 'government', role: 'government' },
        receivedAt: '2026-05-20T02:00:00.000Z',
      });
      await copy(journal, await thisYear());
      await giveUndertakings(client, Number(cycle), { office: ['office1'], examiner: [], committee: [] });
      await cloud.settle();
    },
    close: async () => {
      await cloud.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
