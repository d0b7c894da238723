import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../functions/adapters/clients.ts';
import { JournalDynamo } from '../functions/adapters/journal-dynamo.ts';
import { loadYear } from '../functions/adapters/year.ts';
import { positionOf } from '../functions/domain/procedure/position.ts';
import type { Year } from '../functions/domain/year/year.ts';
import { type Estate, openEstate } from '../test/adapters/kit/estate.ts';
import { type Group, measure } from './measure.ts';
import { cycle, entry, note, notes, now, writeYear } from './year.ts';

/** The journal of an estate of its own: adapters, SDK, HTTP and dynalite, as functions reach it. */
const journalOf = (estate: Estate) => {
  const documents = documentClient();
  const table = estate.resource('AWS::DynamoDB::Table', 'RecordsJournal').name;
  return { documents, table, journal: new JournalDynamo(documents, table) };
};

/** One record, and streams of several lengths. */
export const measureJournal = async (): Promise<Group> => {
  const estate = await openEstate();
  try {
    const { documents, table, journal } = journalOf(estate);
    for (const length of [10, 100, 1000]) {
      let history = await journal.load(notes(`long-${length}`));
      while (history.length < length) {
        const recorded = await journal.append(notes(`long-${length}`), history, entry(note));
        if (!recorded) throw new Error('nobody else writes here');
        history = [...history, recorded];
      }
    }
    let puts = 0;
    const put = () =>
      documents.send(new PutCommand({ TableName: table, Item: { pk: 'raw', sk: `${++puts}`, ...entry(note) } }));
    const append = () => journal.append(notes(`short-${++puts}`), [], entry(note));
    const decide = async () => {
      const ref = notes(`decided-${++puts}`);
      return journal.append(ref, await journal.load(ref), entry(note));
    };
    return {
      title: 'One record',
      says: 'What hash, schema and condition add to a plain put, and what a stream’s length costs. Through SDK, HTTP and dynalite.',
      timings: await measure({
        'a plain put': put,
        'an append': append,
        'load and append': decide,
        'load a stream of 10': () => journal.load(notes('long-10')),
        'load a stream of 100': () => journal.load(notes('long-100')),
        'load a stream of 1000': () => journal.load(notes('long-1000')),
      }),
    };
  } finally {
    await estate.close();
  }
};

/** A whole year read and placed, as every state of the machine does. */
export const measureYear = async (): Promise<Group> => {
  const estates = await Promise.all([openEstate(), openEstate()]);
  try {
    // The endpoint of an estate is in the environment when its client is first used: write and read one after the other.
    const timings = [];
    let year: Year | undefined;
    for (const [index, applications] of [20, 200].entries()) {
      const estate = estates[index];
      if (!estate) throw new Error('two estates were opened');
      Object.assign(process.env, estate.cloud.endpoints);
      const { journal } = journalOf(estate);
      await writeYear(journal, applications);
      year = await loadYear(journal, cycle);
      const loaded = `read a year of ${applications} applications and say where it stands`;
      timings.push(
        ...(await measure({
          [loaded]: async () => {
            const read = await loadYear(journal, cycle);
            return read && positionOf(read, now);
          },
        })),
      );
    }
    const whole = year;
    if (!whole) throw new Error('the year was written');
    const [alone] = await measure({ 'of that, without reading, for 200': () => positionOf(whole, now) });
    return {
      title: 'Where a year stands',
      says: 'Six consistent queries, the applications among them, and one pure function. Through SDK, HTTP and dynalite.',
      timings: [...timings, ...(alone ? [alone] : [])],
    };
  } finally {
    for (const estate of estates) await estate.close();
  }
};
