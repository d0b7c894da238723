import { canonical, digest, type Journal } from '../../adapters/journal.ts';
import { journalUntil } from '../../adapters/journal-until.ts';
import { observed } from '../../adapters/observed-journal.ts';
import { loadReview } from '../../adapters/review-facts.ts';
import { streamOf } from '../../contracts/streams.ts';
import { renderXlsx } from '../../documents/xlsx/render.ts';
import { type PackedFile, packZip } from '../../documents/zip/pack.ts';
import {
  contentsSheet,
  type KeptFile,
  type Listed,
  type Placed,
  placed,
  rootOf,
  type VolumePlan,
} from '../../domain/archive/plan.ts';
import { type Cycle, cycleOf } from '../../domain/cycle/cycle.ts';
import { coverSheet, type JournalPosition } from '../../domain/export/cover.ts';
import { impartial } from '../../domain/interest/conflict.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { forbidden, ok, type Result } from '../../domain/kernel/result.ts';
import { civilDateOf } from '../../domain/policy/calendar.ts';
import { noApplication } from '../../domain/stage/during.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import type { Call } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { cycleVolume } from './cycle-volume.ts';
import { organisationVolume } from './organisation-volume.ts';

type Stores = Pick<Services, 'journal' | 'privates' | 'files'>;

/** What is to go into a volume, as the journal stood at a cut. */
export interface Planned {
  readonly cycle: Cycle;
  readonly plan: VolumePlan;
  readonly files: readonly Placed[];
  readonly position: JournalPosition;
  /** Hash of all that decides what goes into it. */
  readonly digest: string;
}

/** Plans a volume: the same records and files give the same plan. */
export const loadPlanned = async (
  { journal, privates, files }: Stores,
  year: string,
  volume: string,
  cut: Instant,
): Promise<Result<Planned>> => {
  const watched = observed(journalUntil(journal, cut));
  const past = { journal: watched.journal, privates, files };
  const cycle = cycleOf(await past.journal.load(streamOf.cycle(year)));
  if (!cycle) return noCycle(year);
  const planned =
    volume === 'cycle'
      ? await cycleVolume(past, year, cut)
      : await organisationVolume(past, year, volume, civilDateOf(cut));
  if (!planned.ok) return planned;
  const plan = planned.value;
  const inPlace = placed(plan);
  const position = watched.position();
  const kept = inPlace.map(({ path, part, file }) => [path, part, 'key' in file ? file.sha256 : '']);
  return ok({ cycle, plan, files: inPlace, position, digest: digest(canonical({ position: position.digest, kept })) });
};

/**
 * Whether the caller may archive and open a volume: an organisation's without an interest in it, the year's own, which speaks of all,
 * without an interest in any (A20b).
 */
export const mayArchive = async (
  journal: Journal,
  { params: { cycle, volume }, caller }: Pick<Call<{ cycle: string; volume: string }>, 'params' | 'caller'>,
): Promise<Result<undefined>> => {
  const review = await loadReview(journal, cycle, volume === 'cycle' ? undefined : volume);
  if (!review) return noCycle(cycle);
  const dossiers = [...review.dossiers.values()];
  if (volume !== 'cycle' && dossiers.length === 0) return noApplication(volume);
  const interests = review.interests.get(caller.id);
  if (!interests?.undertaking && dossiers.length === 0) {
    return forbidden({
      code: 'undertaking-missing',
      reason: '您本年度尚未签署承诺并申报利害关系。',
      remedy: '请先提交本年度的承诺和利害关系申报，再办理归档。',
    });
  }
  const tied = dossiers.map(({ application }) => impartial(interests, application)).find(({ ok: fair }) => !fair);
  return tied ?? ok(undefined);
};

/** A part that was packed. */
export interface PackedPart {
  readonly bytes: Uint8Array;
  readonly files: number;
  readonly missing: number;
}

/** What stands in a file's place that was erased: it is said that it was there, and which it was. */
const noteOfMissing = ({ path, file }: Placed<KeptFile>): PackedFile => ({
  path: `${path}_缺失说明.txt`,
  bytes: new TextEncoder().encode(
    `“${file.title}”（${file.size}字节，SHA-256 ${file.sha256}）归档时已不在库中，应为依申请或依令清除，原件未收入本卷。\n`,
  ),
});

/**
 * Packs one part of a volume. The first holds what is made and the contents list (卷内目录) of all parts, with the hash of every file;
 * each file that was kept is read once and must be what the journal says. A note takes the place of one that was erased.
 *
 * @throws Error where a kept file is another
 */
export const packPart = async (
  files: Services['files'],
  { cycle, plan, files: all, position }: Planned,
  part: number,
  cut: Instant,
  by: { readonly id: string; readonly name: string },
): Promise<PackedPart> => {
  const packed: PackedFile[] = [];
  const listed: Listed[] = [];
  let missing = 0;
  for (const place of all) {
    const { file, path } = place;
    if ('key' in file) {
      listed.push({ ...place, sha256: file.sha256, size: file.size });
      if (place.part !== part) continue;
      const bytes = await files.read(file.shelf, file.key);
      if (bytes && digest(bytes) !== file.sha256) throw new Error(`${file.key} is not what was recorded`);
      if (!bytes) missing += 1;
      packed.push(bytes ? { path, bytes } : noteOfMissing({ ...place, file }));
    } else if (part === 1) {
      const bytes = await file.make();
      listed.push({ ...place, sha256: digest(bytes), size: bytes.length });
      packed.push({ path, bytes });
    }
  }
  if (part === 1) packed.unshift(await contentsFile(cycle, plan, listed, position, cut, by));
  return { bytes: packZip(packed, cut), files: packed.length, missing };
};

const contentsFile = async (
  cycle: Cycle,
  plan: VolumePlan,
  listed: readonly Listed[],
  position: JournalPosition,
  cut: Instant,
  by: { readonly id: string; readonly name: string },
): Promise<PackedFile> => {
  const contents = contentsSheet(listed);
  const cover = coverSheet(
    {
      title: `卷内目录：${plan.name}`,
      cycle: cycle.year,
      at: cut,
      by: { ...by, role: '评审办' },
      position,
      hidden: 0,
      notes: [
        '本卷收录截至上列时间的记录；其后办理的事项须重新归档。',
        '标“含个人信息”的文件由评审办保管，仅限工作需要查阅，不得提供给申报组织或公开。',
      ],
    },
    [contents],
  );
  return { path: `${rootOf(plan)}/000_卷内目录.xlsx`, bytes: await renderXlsx([contents, cover]) };
};
