import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../functions/adapters/journal.ts';
import type { Machine } from '../../../functions/adapters/machine.ts';
import { noMessenger } from '../../../functions/adapters/messenger.ts';
import type { Wait, Waits } from '../../../functions/adapters/waits.ts';
import { type StreamRef, type StreamType, streamOf } from '../../../functions/contracts/streams.ts';
import type { History } from '../../../functions/domain/kernel/recorded.ts';
import { react } from '../../../functions/feed/react/react.ts';
import { holdAppend } from '../../kit/held.ts';
import { ReviewYear, year } from '../../kit/review.ts';

/** A machine that waits for the end of the document review, and remembers what woke it. */
const around = (begun: ReviewYear) => {
  const woken: string[] = [];
  const open: Wait[] = [{ execution: `${year}-1`, state: 'AwaitDocumentReview', round: 1, token: 'token' }];
  const waits: Waits = {
    put: async () => undefined,
    list: async () => open,
    remove: async () => void open.pop(),
  };
  const machine: Machine = {
    start: async () => true,
    status: async () => undefined,
    stop: async () => undefined,
    wake: async (_, { step }) => woken.push(step) > 0,
  };
  const { journal, privates } = begun.api.services;
  const read: string[] = [];
  const counted = {
    ...journal,
    load: async <S extends StreamType>(ref: StreamRef<S>) => {
      read.push(`${ref.type} ${ref.id}`);
      return journal.load(ref);
    },
    list: async <S extends StreamType>(type: S, scope: string) => {
      read.push(`${type} of ${scope}`);
      return journal.list(type, scope);
    },
    marks: journal.marks.bind(journal),
    append: async <S extends StreamType>(ref: StreamRef<S>, history: History<S>, entry: Entry<S>) =>
      journal.append(ref, history, entry),
  };
  const services = { journal: counted, privates, waits, machine, messenger: noMessenger };
  return {
    woken,
    read,
    /** Lets the newest event of a stream come out of the feed. */
    feed: async <S extends StreamType>(ref: StreamRef<S>) => {
      const recorded = (await journal.load(ref)).at(-1);
      if (!recorded) throw new Error(`nothing in ${ref.type} ${ref.id}`);
      read.length = 0;
      await react(services, recorded as never);
    },
  };
};

const begin = async () => {
  const begun = await ReviewYear.begin([{}, {}, {}]);
  await begun.record(streamOf.procedure(year), { type: 'GenerationStarted', generation: 1 });
  await begun.qualify();
  return begun;
};

/** The office finds out that e2 is tied to an organisation. */
const disclose = (begun: ReviewYear, organisation: string) =>
  begun.officeDone('/persons/e2/interests', { organisation, relation: 'relative' });

const membersOf = async (begun: ReviewYear, code: string) =>
  (await begun.review()).dossiers.get(code)?.team?.members.map((member) => member.examiner);

describe('what follows from one event', () => {
  it('wakes the machine when the wait is over, and not before', async () => {
    const begun = await begin();
    const code = begun.code(1);
    for (const each of begun.codes) await begun.scoreDocuments(each);
    const { feed, woken } = around(begun);
    await feed(streamOf.scorecard(year, code, 'document', 'e1'));
    await feed(streamOf.team(year, code));
    expect(woken).toEqual([]);
    await begun.officeDone('/stages/document-review/close', { selected: begun.codes, reasons: [] });
    await feed(streamOf.cycle(year));
    expect(woken).toEqual(['SettleDocumentReview']);
  });

  it('A20b: an interest that comes up takes its person out of his teams, whichever of the two is looked at last', async () => {
    const begun = await begin();
    const [first, second] = [begun.code(1), begun.code(2)];
    await begun.team(first);
    await begun.team(second);
    const { feed, read } = around(begun);
    await disclose(begun, first);
    await feed(streamOf.interest(year, 'e2'));
    expect(await membersOf(begun, first)).toEqual(['e1', 'e3']);
    expect(await membersOf(begun, second)).toEqual(['e1', 'e2', 'e3']);
    expect(read.filter((what) => what.startsWith('application'))).toEqual([
      `application ${first}`,
      `application ${second}`,
    ]);
  });

  it('A20b: whoever is put into a team while his interest comes up is out of it again', async () => {
    const begun = await begin();
    const code = begun.code(1);
    const { feed } = around(begun);
    const held = holdAppend(begun.api, 'team');
    const forming = begun.team(code);
    await held.reached;
    await disclose(begun, code);
    await feed(streamOf.interest(year, 'e2'));
    held.release();
    expect((await forming).status).toBe(201);
    await feed(streamOf.team(year, code));
    expect(await membersOf(begun, code)).toEqual(['e1', 'e3']);
  });

  it('A20b: a removal that collides with another change of the team is done all the same', async () => {
    const begun = await begin();
    const code = begun.code(1);
    await begun.team(code, [1, 2, 3, 4]);
    await disclose(begun, code);
    const { feed } = around(begun);
    const held = holdAppend(begun.api, 'team');
    const reacting = feed(streamOf.interest(year, 'e2'));
    await held.reached;
    await begun.record(streamOf.team(year, code), {
      type: 'MemberRemoved',
      examiner: 'e3',
      cause: 'other',
      reason: '因病退出',
    });
    held.release();
    await reacting;
    expect(await membersOf(begun, code)).toEqual(['e1', 'e4']);
  });

  it('reads nothing of the other applications for what concerns one', async () => {
    const begun = await begin();
    const code = begun.code(1);
    await begun.scoreDocuments(code);
    const { feed, read } = around(begun);
    const ofOne: readonly StreamRef[] = [
      streamOf.application(year, code),
      streamOf.team(year, code),
      streamOf.scorecard(year, code, 'document', 'e1'),
      streamOf.consensus(year, code, 'document'),
      streamOf.assessment(year, code),
    ];
    for (const ref of ofOne) {
      await feed(ref);
      const others = read.filter(
        (what) => / of 2026/.test(what) || begun.codes.slice(1).some((each) => what.includes(each)),
      );
      expect({ ref, others }).toEqual({ ref, others: [] });
    }
  });
});
