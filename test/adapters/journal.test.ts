import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, faultsOf, type Journal, partitionKey, sortKey } from '../../functions/adapters/journal.ts';
import { JournalDynamo, recordedOfImage } from '../../functions/adapters/journal-dynamo.ts';
import { JournalMemory } from '../../functions/adapters/journal-memory.ts';
import { type EventOf, type StreamRef, type StreamType, streamOf } from '../../functions/contracts/streams.ts';
import { useTable } from './kit/tables.ts';

const receivedAt = '2026-09-18T01:00:00.000Z';

/** An entry whose command id tells it from the others. */
const entry = <E>(event: E, commandId = 'command', at = receivedAt) => ({
  event,
  commandId,
  fingerprint: `${commandId}-body`,
  actor: { id: 'office1', role: 'office' as const, unit: 'award-office' },
  receivedAt: at,
});

const generation = (number: number): EventOf<'procedure'> => ({ type: 'GenerationStarted', generation: number });
const withdrawn = (reason: string): EventOf<'application'> => ({ type: 'ApplicationWithdrawn', reason });

/**
 * 56,000 letters, about 170 KB in UTF-8. A page of a query ends at 1 MB, after seven of them; dynalite, which counts letters and
 * not bytes, ends it after nineteen.
 */
const longReport = (): EventOf<'visit'> => ({
  type: 'SiteReportFiled',
  visitedOn: '2026-09-18',
  findings: Array.from({ length: 28 }, () => ({ item: '4.1.2', finding: '现'.repeat(2000) })),
  strengths: [],
  opportunities: [],
});

const moreThanAPage = 24;

/** A scope that no other test has written to. */
let scopes = 0;
const newScope = () => `${2000 + ++scopes}`;

/** Appends behind whatever stands there. */
const write = async <S extends StreamType>(journal: Journal, ref: StreamRef<S>, given: Entry<S>) =>
  journal.append(ref, await journal.load(ref), given);

/** What every journal does. */
const contract = (name: string, open: () => Journal): void => {
  describe(name, () => {
    it('has nothing where nothing was written', async () => {
      const journal = open();
      const ref = streamOf.procedure(newScope());
      expect(await journal.load(ref)).toEqual([]);
      expect(await journal.list('team', newScope())).toEqual(new Map());
      expect(await journal.marks('team', newScope())).toEqual([]);
    });

    it('gives back what it was given, chained by hash', async () => {
      const journal = open();
      const ref = streamOf.application(newScope(), '91330304MA00000050');
      const reasons = ['经营调整', '“引号” 与\n换行\t、𠮷野家、🏆', 'e\u0301 不归一化'];
      const written = [];
      for (const reason of reasons) {
        written.push(await write(journal, ref, { ...entry(withdrawn(reason)), occurredOn: '2026-09-17' }));
      }
      const history = await journal.load(ref);
      expect(history).toEqual(written);
      expect(history.map(({ version, event }) => [version, event])).toEqual(
        reasons.map((reason, index) => [index + 1, withdrawn(reason)]),
      );
      expect(history[0]).toMatchObject({ ...entry(withdrawn('经营调整')), stream: ref, occurredOn: '2026-09-17' });
      expect(faultsOf(history)).toEqual([]);
    });

    it('keeps what is absent absent', async () => {
      const journal = open();
      const ref = streamOf.verification(newScope(), '91330304MA00000050', 'patents');
      const event = { type: 'FactVerified', request: 1, evidence: [], remark: undefined } as unknown;
      await write(journal, ref, entry(event as EventOf<'verification'>));
      const [recorded] = await journal.load(ref);
      expect(recorded && 'remark' in recorded.event).toBe(false);
      expect(recorded && 'occurredOn' in recorded).toBe(false);
      expect(faultsOf(await journal.load(ref))).toEqual([]);
    });

    it('never records before the predecessor, whenever it was received', async () => {
      const journal = open();
      const ref = streamOf.procedure(newScope());
      for (const at of ['2026-09-18T01:00:00.002Z', '2026-09-18T01:00:00.001Z', '2026-09-18T01:00:00.003Z'])
        await write(journal, ref, entry(generation(1), at, at));
      expect((await journal.load(ref)).map((recorded) => [recorded.receivedAt, recorded.recordedAt])).toEqual([
        ['2026-09-18T01:00:00.002Z', '2026-09-18T01:00:00.002Z'],
        ['2026-09-18T01:00:00.001Z', '2026-09-18T01:00:00.002Z'],
        ['2026-09-18T01:00:00.003Z', '2026-09-18T01:00:00.003Z'],
      ]);
    });

    it('of appends at once takes exactly one', async () => {
      const journal = open();
      const ref = streamOf.procedure(newScope());
      await write(journal, ref, entry(generation(1)));
      const history = await journal.load(ref);
      const raced = await Promise.all(
        Array.from({ length: 8 }, (_, index) => journal.append(ref, history, entry(generation(2), `racer-${index}`))),
      );
      const winners = raced.filter((recorded) => recorded !== undefined);
      expect(winners).toHaveLength(1);
      expect(await journal.load(ref)).toEqual([...history, ...winners]);
    });

    it('does not append behind a history that has grown', async () => {
      const journal = open();
      const ref = streamOf.procedure(newScope());
      const known = await journal.load(ref);
      const first = await journal.append(ref, known, entry(generation(1)));
      expect(await journal.append(ref, known, entry(generation(2)))).toBeUndefined();
      expect(await journal.load(ref)).toEqual([first]);
    });

    it('takes no event that its stream does not know', async () => {
      const journal = open();
      const ref = streamOf.procedure(newScope());
      const foreign = entry({ type: 'ApplicationWithdrawn', reason: '经营调整' } as unknown as EventOf<'procedure'>);
      await expect(journal.append(ref, [], foreign)).rejects.toThrow();
      const more = entry({ ...generation(1), more: true } as unknown as EventOf<'procedure'>);
      await expect(journal.append(ref, [], more)).rejects.toThrow();
      expect(await journal.load(ref)).toEqual([]);
    });

    it.each([
      ['begin alike', ['a', 'a1', 'a.b', 'a b', 'aa']],
      ['carry punctuation', ["o'brien@example.com", 'a:b/c', '%2F', '"quoted"', '\\', '<a&b>', '..', '$1']],
      ['are Chinese, astral or composed', ['张三', '𠮷', '（', '🏆', 'é', 'e\u0301']],
    ])('tells ids apart that %s', async (_, ids) => {
      const journal = open();
      const scope = `${newScope()}/公示 & "notice"`;
      for (const [index, id] of ids.entries())
        await write(journal, { type: 'procedure', scope, id }, entry(generation(index + 1), id));
      for (const [index, id] of ids.entries()) {
        const history = await journal.load({ type: 'procedure', scope, id });
        expect(history.map(({ event, stream }) => [event, stream.id])).toEqual([[generation(index + 1), id]]);
      }
      const listed = await journal.list('procedure', scope);
      expect([...listed.keys()].sort()).toEqual([...ids].sort());
      expect((await journal.marks('procedure', scope)).map(({ id }) => id).sort()).toEqual([...ids].sort());
    });

    it('lists a scope, by type and scope alone', async () => {
      const journal = open();
      const scope = newScope();
      const members = ['zhou', 'li', 'wu'].map((person) => streamOf.interest(scope, person));
      const none: EventOf<'interest'> = { type: 'InterestsDeclared', undertaking: true, interests: [] };
      for (const ref of members) await write(journal, ref, entry(none));
      await write(journal, streamOf.interest(`${scope}1`, 'other'), entry(none));
      await write(journal, { type: 'procedure', scope, id: 'other' }, entry(generation(1)));
      const listed = await journal.list('interest', scope);
      // In the order of the keys, as a partition has them.
      expect([...listed.keys()]).toEqual(['li', 'wu', 'zhou']);
      for (const ref of members) expect(listed.get(ref.id)).toEqual(await journal.load(ref));
    });

    it('reads whole what is more than a page, and marks it', async () => {
      const journal = open();
      const scope = newScope();
      const ref = streamOf.visit(scope, '91330304MA00000050');
      let history = await journal.load(ref);
      for (let version = 1; version <= moreThanAPage; version += 1) {
        const recorded = await journal.append(ref, history, entry(longReport(), `report-${version}`));
        if (!recorded) throw new Error('nobody else writes here');
        history = [...history, recorded];
      }
      expect((await journal.load(ref)).map(({ version }) => version)).toEqual(history.map(({ version }) => version));
      expect(faultsOf(await journal.load(ref))).toEqual([]);
      expect((await journal.list('visit', scope)).get(ref.id)).toEqual(history);
      expect(await journal.marks('visit', scope)).toEqual(
        history.map(({ version, recordedAt, hash }) => ({ id: ref.id, version, recordedAt, hash })),
      );
    });

    it('gives out copies: whoever changes them changes nothing', async () => {
      const journal = open();
      const ref = streamOf.application(newScope(), '91330304MA00000050');
      await write(journal, ref, entry(withdrawn('经营调整')));
      const [mine] = await journal.load(ref);
      Object.assign(mine?.event ?? {}, { reason: '改' });
      expect((await journal.load(ref))[0]?.event).toEqual(withdrawn('经营调整'));
    });
  });
};

contract('the journal in memory', () => new JournalMemory());

describe('the journal in a table', () => {
  const table = useTable('Journal');
  const open = () => new JournalDynamo(table.documents, table.name);
  contract('as every journal', open);

  /** Past the adapter, as somebody with the rights of an administrator could. */
  const put = (item: Record<string, unknown>) =>
    table.documents.send(new PutCommand({ TableName: table.name, Item: item }));

  const item = (ref: StreamRef, event: unknown) => ({
    pk: partitionKey(ref),
    sk: sortKey(ref.id, 1),
    ...entry(event),
    recordedAt: receivedAt,
    previous: '',
    hash: '0'.repeat(64),
  });

  it('asks for page after page', async () => {
    const ref = streamOf.visit(newScope(), '91330304MA00000050');
    for (let version = 1; version <= moreThanAPage; version += 1) await write(open(), ref, entry(longReport()));
    const before = table.pages;
    await open().load(ref);
    expect(table.pages - before).toBeGreaterThan(1);
  });

  it('stops a reader at an event that the contracts do not know', async () => {
    const ref = streamOf.procedure(newScope());
    await put(item(ref, { type: 'GenerationForgotten', generation: 1 }));
    await expect(open().load(ref)).rejects.toThrow(/GenerationForgotten|discriminator/);
    await expect(open().list('procedure', ref.scope)).rejects.toThrow();
  });

  it('shows where a record was changed past it', async () => {
    const ref = streamOf.application(newScope(), '91330304MA00000050');
    await write(open(), ref, entry(withdrawn('经营调整')));
    await write(open(), ref, entry(withdrawn('再次撤回')));
    const [first] = await open().load(ref);
    if (!first) throw new Error('it was written');
    const { stream, version, ...rest } = first;
    await put({ pk: partitionKey(stream), sk: sortKey(stream.id, version), ...rest, event: withdrawn('另一个原因') });
    expect(faultsOf(await open().load(ref))).toEqual(['版本1的内容与其哈希不符，曾被改动']);
  });

  it('reads the image that the stream delivers as the record it is', async () => {
    const ref = streamOf.application(newScope(), '91330304MA00000050');
    const recorded = await write(open(), ref, entry(withdrawn('经营调整')));
    if (!recorded) throw new Error('nobody else writes here');
    const { stream, version, ...rest } = recorded;
    const image = marshall({ pk: partitionKey(stream), sk: sortKey(stream.id, version), ...rest });
    expect(recordedOfImage(image)).toEqual(recorded);
  });

  it('does as the one in memory does, whatever is asked of both', async () => {
    const step = fc.record({
      stream: fc.constantFrom('1', '10', '1.0'),
      /** How many records the writer has not seen. */
      behind: fc.nat(2),
      number: fc.integer({ min: 1, max: 9 }),
      at: fc.integer({ min: 0, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const scope = newScope();
        const both = [open(), new JournalMemory()];
        for (const { stream: id, behind, number, at } of steps) {
          const ref = { type: 'procedure' as const, scope, id };
          const given = entry(generation(number), `${id}-${number}`, `2026-09-18T01:00:0${at}.000Z`);
          const answers = await Promise.all(
            both.map(async (journal) => {
              const history = await journal.load(ref);
              return journal.append(ref, history.slice(0, Math.max(0, history.length - behind)), given);
            }),
          );
          expect(answers[0]).toEqual(answers[1]);
        }
        const [real, double] = await Promise.all(both.map((journal) => journal.list('procedure', scope)));
        expect([...(real ?? [])]).toEqual([...(double ?? [])]);
      }),
      { numRuns: 25 },
    );
  });
});
