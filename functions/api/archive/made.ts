import { canonical, digest } from '../../adapters/journal.ts';
import { drawPaper } from '../../documents/papers/paper.ts';
import { renderXlsx } from '../../documents/xlsx/render.ts';
import type { MadeFile } from '../../domain/archive/plan.ts';
import type { Block } from '../../domain/document/model.ts';
import { issuers } from '../../domain/document/words.ts';
import type { Sheet } from '../../domain/export/table.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import type { CivilDate } from '../../domain/policy/calendar.ts';
import type { Services } from '../kernel/services.ts';

type Said = Pick<MadeFile, 'folder' | 'title'> & Partial<Pick<MadeFile, 'personal' | 'note' | 'responsible'>>;

/** A paper that is drawn out of the records. */
export const paperFile = (said: Said, body: readonly Block[], on: CivilDate): MadeFile => ({
  responsible: issuers.office,
  ...said,
  ending: 'docx',
  on,
  make: () => drawPaper(said.title, body, on),
});

/** A workbook. */
export const workbookFile = (said: Said, sheets: readonly Sheet[], on: CivilDate): MadeFile => ({
  responsible: issuers.office,
  ...said,
  ending: 'xlsx',
  on,
  make: () => renderXlsx(sheets),
});

/** Streams of the journal, a record a line, hashes included (A7d): each can be calculated again. */
export const extractFile = (folder: string, streams: readonly (readonly Recorded[])[], on: CivilDate): MadeFile => ({
  folder,
  title: '台账摘录',
  ending: 'jsonl',
  responsible: issuers.office,
  on,
  note: '每行一条记录；去掉hash后按键排序的JSON的SHA-256应等于hash，previous为同一数据流前一条记录的hash',
  make: async () =>
    new TextEncoder().encode(streams.map((records) => records.map((each) => `${canonical(each)}\n`).join('')).join('')),
});

/**
 * Frozen content of which the journal has the hash and nobody the size.
 *
 * Making it throws where its bytes are gone, or are not the ones that were journalled: nothing else may stand in their place.
 */
export const frozenFile = (
  files: Services['files'],
  said: Said & Pick<MadeFile, 'responsible' | 'on'>,
  { key, sha256 }: { readonly key: string; readonly sha256: string },
): MadeFile => ({
  ...said,
  ending: 'json',
  make: async () => {
    const bytes = await files.read('evidence', key);
    if (!bytes || digest(bytes) !== sha256) throw new Error(`frozen content ${key} is not what was journalled`);
    return bytes;
  },
});
