import { canonical, type Journal, partitionKey, sortKey } from '../../adapters/journal.ts';
import { streamsOfCycle } from '../../adapters/records-of-cycle.ts';
import { type StreamType, streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { journalSheets } from '../../domain/export/journal.ts';
import { streamNames } from '../../domain/kernel/event-names.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import type { Content } from './make-export.ts';

/** The place of a record among all: by time, then by stream and version. */
const placeOf = ({ recordedAt, stream, version }: Recorded): string =>
  `${recordedAt} ${partitionKey(stream)} ${sortKey(stream.id, version)}`;

/** The journal of a year, every record whole (A7d); of one type of stream when asked for. */
export const journalContent = async (
  journal: Journal,
  cycle: string,
  type: StreamType | undefined,
): Promise<Result<Content>> => {
  if (!cycleOf(await journal.load(streamOf.cycle(cycle)))) return noCycle(cycle);
  const streams = await streamsOfCycle(journal, cycle, type);
  const records = streams
    .flatMap(({ records: ofStream }) => ofStream)
    .map((recorded) => ({ place: placeOf(recorded), recorded }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1));
  return ok({
    sheets: journalSheets(records.map(({ recorded }) => ({ recorded, text: canonical(recorded) }))),
    notes: [
      '“完整记录”各列依次连接即为该记录的规范JSON；去掉其中的hash后，其SHA-256应等于“哈希”。无记名表决的选票以加密形式保存。',
      ...(type === undefined ? [] : [`仅含类别为“${streamNames[type]}”的记录。`]),
    ],
  });
};
