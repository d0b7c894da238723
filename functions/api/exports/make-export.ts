import type * as z from 'zod';
import { digest, type Journal } from '../../adapters/journal.ts';
import { observed } from '../../adapters/observed-journal.ts';
import type { exported } from '../../contracts/api/export.ts';
import type { ExportKind } from '../../contracts/events/application.ts';
import type { Role } from '../../contracts/identity.ts';
import { type EventOf, streamOf } from '../../contracts/streams.ts';
import { renderXlsx, xlsxMediaType } from '../../documents/xlsx/render.ts';
import { coverSheet } from '../../domain/export/cover.ts';
import type { Sheet } from '../../domain/export/table.ts';
import { epoch, instant } from '../../domain/kernel/instant.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { commit } from '../kernel/commit.ts';
import type { Call } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

type Made = Extract<EventOf<'reading'>, { type: 'ExportMade' }>;

/** As long as the store's links live. */
const linkSeconds = 60;

/** What a workbook is made of, apart from its first sheet. */
export interface Content {
  readonly sheets: readonly Sheet[];
  /** Organisations left out because the reader is tied to them (A20b). */
  readonly hidden?: number;
  readonly notes?: readonly string[];
}

/** Gathers a workbook for its reader, through a journal that is watched. */
export type ContentOf = (
  call: Call<{ cycle: string }>,
  stores: Pick<Services, 'journal' | 'privates'>,
) => Promise<Result<Content>>;

const titles: Readonly<Record<ExportKind, string>> = {
  applications: '申报组织',
  scores: '评分',
  ballots: '评审委员会表决',
  objections: '公示意见',
  budget: '经费',
  journal: '台账',
};

const roleWords: Readonly<Partial<Record<Role, string>>> = { office: '评审办', supervisor: '区监委' };

const keyOf = (cycle: string, { sha256 }: Made): string => `made/export/${cycle}/${sha256}`;

/** `20261124-204159`, in Shanghai. */
const stamp = (at: string): string =>
  instant(epoch(at) + 8 * 60 * 60 * 1000)
    .slice(0, 19)
    .replace(/[-:]/g, '')
    .replace('T', '-');

/**
 * Makes a workbook for the caller: it is noted among the readings who got what (A7d, A20d), and then handed out by a link of a minute.
 * The file lies on the shelf from which things can be erased, and goes from there after a day; the same command again answers the
 * same file.
 *
 * @param contentOf reads through the journal that it is given: the first sheet says where that stood
 */
export const makeExport = async (
  call: Call<{ cycle: string }>,
  { journal, files }: Pick<Services, 'journal' | 'files'>,
  { kind, filter }: { readonly kind: ExportKind; readonly filter?: string | undefined },
  contentOf: (journal: Journal) => Promise<Result<Content>>,
): Promise<Result<z.input<typeof exported>>> => {
  const { cycle } = call.params;
  const made = await commit(
    journal,
    call,
    streamOf.reading(cycle, call.commandId.slice(0, 20)),
    async () => {
      const watched = observed(journal);
      const content = await contentOf(watched.journal);
      if (!content.ok) return content;
      const { sheets, hidden = 0, notes = [] } = content.value;
      const { id, name, role } = call.caller;
      const by = { id, name, role: roleWords[role] ?? role };
      const cover = {
        title: titles[kind],
        cycle,
        at: call.receivedAt,
        by,
        position: watched.position(),
        hidden,
        notes,
      };
      const bytes = await renderXlsx([coverSheet(cover, sheets), ...sheets]);
      const event: Made = {
        type: 'ExportMade',
        kind,
        ...(filter === undefined ? {} : { filter }),
        rows: sheets.reduce((total, { rows }) => total + rows.length, 0),
        hidden,
        size: bytes.length,
        sha256: digest(bytes),
      };
      await files.keep('private', keyOf(cycle, event), bytes, xlsxMediaType);
      return ok(event);
    },
    ({ stream, event, receivedAt }) => {
      if (event.type !== 'ExportMade') throw new Error('an export was recorded as something else');
      return { id: stream.id, event, at: receivedAt };
    },
  );
  if (!made.ok) return made;
  const { id, event, at } = made.value;
  const { rows, hidden, size, sha256 } = event;
  const name = `瓯海区政府质量奖${cycle}年度_${titles[kind]}_${stamp(at)}.xlsx`;
  const url = await files.link('private', keyOf(cycle, event), name);
  return ok({ export: id, kind, name, url, expiresInSeconds: linkSeconds, rows, hidden, size, sha256, at });
};
