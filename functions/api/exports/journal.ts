import { canonical, partitionKey, sortKey } from '../../adapters/journal.ts';
import { streamsOfCycle } from '../../adapters/records-of-cycle.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { exported, exportJournal } from '../../contracts/api/export.ts';
import { streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { journalSheets } from '../../domain/export/journal.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { ok } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { makeExport } from './make-export.ts';

/** The place of a record among all: by time, then by stream and version. */
const placeOf = ({ recordedAt, stream, version }: Recorded): string =>
  `${recordedAt} ${partitionKey(stream)} ${sortKey(stream.id, version)}`;

export const exportJournalRoute = route({
  method: 'POST',
  path: '/api/exports/cycles/{cycle}/journal',
  roles: ['supervisor'],
  article: 'A7',
  summary: 'The journal of a year as a workbook, every record whole; the export is logged',
  params: cycleParams,
  body: exportJournal,
  response: exported,
  handle: (call, stores: Pick<Services, 'journal' | 'files'>) =>
    makeExport(call, stores, { kind: 'journal', filter: call.body.type }, async (journal) => {
      const { cycle } = call.params;
      if (!cycleOf(await journal.load(streamOf.cycle(cycle)))) return noCycle(cycle);
      const streams = await streamsOfCycle(journal, cycle, call.body.type);
      const records = streams
        .flatMap(({ records: ofStream }) => ofStream)
        .map((recorded) => ({ place: placeOf(recorded), recorded }))
        .toSorted((a, b) => (a.place < b.place ? -1 : 1));
      return ok({
        sheets: journalSheets(records.map(({ recorded }) => ({ recorded, text: canonical(recorded) }))),
        notes: [
          '“完整记录”各列依次连接即为该记录的规范JSON；去掉其中的hash后，其SHA-256应等于“哈希”。无记名表决的选票以加密形式保存。',
          ...(call.body.type === undefined ? [] : [`仅含类别为${call.body.type}的记录。`]),
        ],
      });
    }),
});
