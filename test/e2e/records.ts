import { isDeepStrictEqual } from 'node:util';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';

const recordSchema = z.object({
  pk: z.string(),
  sk: z.string(),
  hash: z.string(),
  commandId: z.string(),
  actor: z.object({ id: z.string() }),
  event: z.looseObject({ type: z.string() }),
});
/** One item of the journal's table. */
export type JournalItem = z.infer<typeof recordSchema>;

const rowSchema = z.looseObject({ pk: z.string(), sk: z.string() });
type Row = z.infer<typeof rowSchema>;

const inOrder = (a: Row, b: Row) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1);

/** The tables of a cloud in another process, read past its API. */
export class Tables {
  readonly #documents: DynamoDBDocumentClient;

  constructor(endpoint: string) {
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    this.#documents = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'cn-north-1', endpoint, credentials }));
  }

  /** Every record of the journal, stream by stream. */
  async journal(): Promise<readonly JournalItem[]> {
    return z.array(recordSchema).parse(await this.#all('Journal'));
  }

  /** Every row of the views. */
  views(): Promise<readonly Row[]> {
    return this.#all('Views');
  }

  async emptyViews(rows: readonly Row[]): Promise<void> {
    const table = await this.#named('Views');
    for (let from = 0; from < rows.length; from += 25) {
      const deletes = rows.slice(from, from + 25).map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
      await this.#documents.send(new BatchWriteCommand({ RequestItems: { [table]: deletes } }));
    }
  }

  async #named(part: string): Promise<string> {
    const { TableNames = [] } = await this.#documents.send(new ListTablesCommand({}));
    const name = TableNames.find((each) => each.includes(part));
    if (name === undefined) throw new Error(`no table ${part}`);
    return name;
  }

  async #all(part: string): Promise<readonly Row[]> {
    const TableName = await this.#named(part);
    const rows: Row[] = [];
    for await (const { Items = [] } of paginateScan({ client: this.#documents }, { TableName })) {
      rows.push(...z.array(rowSchema).parse(Items));
    }
    return rows.toSorted(inOrder);
  }
}

/** What happens once in the life of its stream; a stage closes in the year's stream, a member votes in the ballot's. */
const once = new Set([
  'CycleOpened',
  'CriteriaRecorded',
  'CallPublished',
  'WindowClosing',
  'WindowClosed',
  'StageClosing',
  'StageClosed',
  'CandidatesSubmitted',
  'PreliminaryListFixed',
  'CommendationRecorded',
  'CycleCompleted',
  'ApplicationSubmitted',
  'EvidenceAnnounced',
  'EvidenceCleared',
  'ScorecardSubmitted',
  'DefenceScored',
  'TeamFormed',
  'InterestsDeclared',
  'PolicyDetermined',
  'SessionOpened',
  'MemberAttended',
  'VoteCast',
  'BallotClosing',
  'BallotClosed',
  'NoticePublished',
  'NoticeClosing',
  'NoticeClosed',
  'ObjectionLodged',
  'OpinionAccepted',
  'ObjectionUpheld',
  'ObjectionDismissed',
  'ListSubmitted',
  'ListApproved',
  'AwardConferred',
  'MessageDelivered',
]);

/**
 * What stands twice and must not: an event that happens once, by stream (and stage or member); a command; somebody's
 * event in the very same words.
 */
export const repeatedIn = (records: readonly JournalItem[]): readonly string[] =>
  [...Map.groupBy(records, ({ pk, sk }) => `${pk} ${sk.split('#')[0]}`)].flatMap(([stream, history]) =>
    history.flatMap((record, index) => {
      const earlier = history.slice(0, index);
      const { event } = record;
      const same = (other: JournalItem) =>
        other.commandId === record.commandId ||
        isDeepStrictEqual([other.actor.id, other.event], [record.actor.id, event]) ||
        (once.has(event.type) &&
          other.event.type === event.type &&
          other.event.stage === event.stage &&
          other.event.member === event.member);
      return earlier.some(same) ? [`${stream} ${record.sk}: ${event.type}`] : [];
    }),
  );

const keyOf = ({ pk, sk }: { readonly pk: string; readonly sk: string }): string => `${pk} ${sk}`;

/**
 * What differs between the views before and after they were derived anew, but for the rows of what happened meanwhile: those name
 * a record that the journal did not have before.
 */
export const differing = (
  before: { readonly views: readonly Row[]; readonly records: readonly JournalItem[] },
  after: { readonly views: readonly Row[]; readonly records: readonly JournalItem[] },
): readonly string[] => {
  const old = new Set(before.records.map(keyOf));
  const fresh = after.records.filter((record) => !old.has(keyOf(record))).map(({ hash }) => hash.slice(0, 24));
  const now = new Map(after.views.map((row) => [keyOf(row), row]));
  const known = new Set(before.views.map(keyOf));
  const changed = before.views.filter((row) => !isDeepStrictEqual(now.get(keyOf(row)), row));
  const strange = after.views.filter(
    (row) => !known.has(keyOf(row)) && !fresh.some((hash) => JSON.stringify(row).includes(hash)),
  );
  return [...changed, ...strange].map(keyOf);
};
