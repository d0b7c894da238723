import { recordReading } from '../../adapters/readings.ts';
import { streamOf } from '../../contracts/streams.ts';
import type { OfficialDocument } from '../../domain/document/document.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import type { Call } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

type Stores = Pick<Services, 'journal' | 'files'>;
type Reading = Pick<Call<{ cycle: string }>, 'params' | 'caller' | 'receivedAt'>;

/** As long as the store's links live. */
const linkSeconds = 60;

/** Who reads, as the record of it says. */
export const readerIn = ({ caller: { id, role, unit }, receivedAt }: Pick<Call, 'caller' | 'receivedAt'>) => ({
  actor: { id, role, ...(unit === undefined ? {} : { unit }) },
  receivedAt,
});

/** Hands out a link, after who opens what was noted (A20d). */
const open = async (
  { journal, files }: Stores,
  reading: Reading,
  { id, draft }: OfficialDocument,
  file: { readonly version: 'draft' | 'issued'; readonly key: string; readonly extension: string },
) => {
  const opened = { type: 'DocumentOpened' as const, document: id, version: file.version, title: draft.title };
  await recordReading(journal, reading.params.cycle, readerIn(reading), opened);
  const name = `${draft.title}.${file.extension}`;
  return { url: await files.link('evidence', file.key, name), name, expiresInSeconds: linkSeconds };
};

/** A link to the newest draft. */
export const linkDraft = (stores: Stores, reading: Reading, document: OfficialDocument) =>
  open(stores, reading, document, { version: 'draft', key: document.draft.content.key, extension: 'docx' });

/**
 * A link to the stamped PDF, which is the valid version of an issued document.
 *
 * @throws when there is none: nothing is issued without one
 */
export const linkIssued = async (stores: Stores, reading: Reading, document: OfficialDocument) => {
  const { cycle } = reading.params;
  const stamped = document.issued?.scan ?? '';
  const scan = evidenceOf(stamped, await stores.journal.load(streamOf.evidence(cycle, 'office', stamped)));
  if (!scan?.clear) throw new Error(`the stamped PDF of ${document.id} is not clear`);
  return open(stores, reading, document, { version: 'issued', key: scan.clear.key, extension: 'pdf' });
};
