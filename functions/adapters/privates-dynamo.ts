import { randomBytes } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
} from '@aws-sdk/lib-dynamodb';
import type { PrivateReference } from '../contracts/primitives.ts';
import type { StreamRef } from '../contracts/streams.ts';
import type { Instant } from '../domain/kernel/instant.ts';
import { type CivilDate, civilDateOf } from '../domain/policy/calendar.ts';
import { canonical, keyedDigest } from './journal.ts';
import type { DraftOwner, DraftSection, Privates } from './privates.ts';

/** What was written on a day, until the sweep looked at it. */
const noteKey = (date: CivilDate, ref: string) => ({ pk: `written@${date}`, sk: ref });

const refOf = ({ type, scope, id }: StreamRef): StreamRef => ({ type, scope, id });

const contentKey = (ref: string) => ({ pk: `content@${ref}`, sk: 'content' });

/** Private content in DynamoDB, in a table from which things can be erased. */
export class PrivatesDynamo implements Privates {
  readonly #documents: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(documents: DynamoDBDocumentClient, table: string) {
    this.#documents = documents;
    this.#table = table;
  }

  async put(ref: string, content: unknown, owner: StreamRef, at: Instant): Promise<PrivateReference> {
    // The note before the content: a content without a note would never be swept.
    await this.#documents.send(
      new PutCommand({ TableName: this.#table, Item: { ...noteKey(civilDateOf(at), ref), owner: refOf(owner) } }),
    );
    const salt = randomBytes(32).toString('hex');
    const text = canonical(content);
    const item = {
      ...contentKey(ref),
      content: text,
      salt,
      createdAt: at,
    };
    const written = await this.#putIf(item, 'attribute_not_exists(pk)');
    if (written) return { ref, hmac: keyedDigest(salt, text) };
    const kept = await this.#content(ref);
    if (!kept) throw new Error(`private content ${ref} vanished while it was written`);
    return { ref, hmac: keyedDigest(kept.salt, kept.content) };
  }

  async get(ref: string): Promise<unknown> {
    const kept = await this.#content(ref);
    return kept && JSON.parse(kept.content);
  }

  async erase(ref: string): Promise<void> {
    await this.#documents.send(new DeleteCommand({ TableName: this.#table, Key: contentKey(ref) }));
  }

  async writtenOn(date: CivilDate): Promise<readonly { ref: string; owner: StreamRef }[]> {
    const notes = await this.#query(noteKey(date, '').pk);
    return notes.map(({ sk, owner }) => ({ ref: String(sk), owner: owner as StreamRef }));
  }

  async looked(date: CivilDate, ref: string): Promise<void> {
    await this.#documents.send(new DeleteCommand({ TableName: this.#table, Key: noteKey(date, ref) }));
  }

  async draft(owner: DraftOwner): Promise<readonly DraftSection[]> {
    return (await this.#query(`draft@${owner}`)).map(sectionOf);
  }

  async saveDraft(owner: DraftOwner, section: string, known: number, content: unknown, at: Instant) {
    const key = { pk: `draft@${owner}`, sk: section };
    const saved = { section, version: known + 1, content, savedAt: at };
    const item = { ...key, version: saved.version, content: canonical(content), savedAt: at };
    const written = await this.#putIf(
      item,
      known === 0 ? 'attribute_not_exists(pk)' : '#version = :known',
      known === 0
        ? {}
        : { ExpressionAttributeNames: { '#version': 'version' }, ExpressionAttributeValues: { ':known': known } },
    );
    if (written) return { saved };
    const found = await this.#documents.send(
      new GetCommand({ TableName: this.#table, Key: key, ConsistentRead: true }),
    );
    return { current: found.Item ? sectionOf(found.Item) : { section, version: 0, content: undefined, savedAt: at } };
  }

  async #putIf(
    item: Record<string, unknown>,
    condition: string,
    values: Record<string, Record<string, unknown>> = {},
  ): Promise<boolean> {
    try {
      await this.#documents.send(
        new PutCommand({
          TableName: this.#table,
          Item: item,
          ConditionExpression: condition,
          ...values,
        } as PutCommand['input']),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  async #query(pk: string): Promise<readonly Record<string, unknown>[]> {
    const pages = paginateQuery(
      { client: this.#documents },
      {
        TableName: this.#table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
      },
    );
    const items: Record<string, unknown>[] = [];
    for await (const page of pages) items.push(...(page.Items ?? []));
    return items;
  }

  async #content(ref: string): Promise<{ content: string; salt: string } | undefined> {
    const found = await this.#documents.send(
      new GetCommand({ TableName: this.#table, Key: contentKey(ref), ConsistentRead: true }),
    );
    return found.Item as { content: string; salt: string } | undefined;
  }
}

const sectionOf = (item: Record<string, unknown>): DraftSection => ({
  section: String(item.sk),
  version: Number(item.version),
  content: JSON.parse(String(item.content)),
  savedAt: String(item.savedAt),
});
