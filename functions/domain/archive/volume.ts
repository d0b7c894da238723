import type { StoredPart } from '../../contracts/events/archive.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Cycle } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last } from '../kernel/recorded.ts';
import { missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';

/** The edition of a volume that was begun last. */
export interface Volume {
  /** The version that began it. */
  readonly edition: number;
  readonly cut: Instant;
  /** How many parts it has. */
  readonly of: number;
  readonly files: number;
  readonly plan: string;
  /** The parts that are there, by number. */
  readonly stored: readonly StoredPart[];
  readonly archived: boolean;
}

/** The newest edition of a volume; undefined when none was begun. */
export const volumeOf = (history: History<'archive'>): Volume | undefined => {
  const begun = last(history, 'VolumeBegun');
  if (!begun) return undefined;
  const { cut, parts: of, files, plan } = begun.event;
  const own = history.flatMap(({ event }) =>
    event.type !== 'VolumeBegun' && event.edition === begun.version ? [event] : [],
  );
  return {
    edition: begun.version,
    cut,
    of,
    files,
    plan,
    stored: own.map(({ stored }) => stored).toSorted((a, b) => a.part - b.part),
    archived: own.some(({ type }) => type === 'VolumeArchived'),
  };
};

/**
 * Whether a year can be archived: it is completed, by what was recorded before the cut (年度终了归档).
 *
 * @param cycle as it stood at the cut
 */
export const archivable = (cycle: Cycle): Result<undefined> =>
  cycle.winners
    ? ok(undefined)
    : outOfOrder({
        code: 'year-not-completed',
        reason: `${cycle.year}年度评审尚未结束，不能归档。`,
        remedy: '请在年度办结2分钟后归档；办结前可导出各类数据。',
      });

/** Begins an edition of a volume. An earlier one stays as it is; what happened since is in the new one only. */
export const beginVolume = (
  cycle: Cycle,
  plan: Omit<Extract<EventOf<'archive'>, { type: 'VolumeBegun' }>, 'type'>,
): Result<EventOf<'archive'>> => {
  const may = archivable(cycle);
  return may.ok ? ok({ type: 'VolumeBegun', ...plan }) : may;
};

/** The edition that a part is asked for, if the part is still to be made. */
export const awaitedPart = (volume: Volume | undefined, edition: number, part: number): Result<Volume> => {
  if (!volume) {
    return missing({ code: 'volume-not-begun', reason: '该卷尚未开始归档。', remedy: '请先开始归档，再逐册生成。' });
  }
  if (volume.edition !== edition) {
    return stale({
      code: 'other-edition',
      reason: '该卷已重新开始归档。',
      remedy: '请刷新后，按新的归档批次逐册生成。',
      current: { edition: volume.edition },
    });
  }
  if (part > volume.of) {
    return missing({ code: 'no-such-part', reason: `该卷共${volume.of}册，没有第${part}册。`, remedy: '请核对册号。' });
  }
  return volume.stored.some((known) => known.part === part)
    ? outOfOrder({
        code: 'part-stored',
        reason: `第${part}册已经生成。`,
        remedy: '请直接下载；需要更新请重新开始归档。',
      })
    : ok(volume);
};

/** Whether what is to go into a part is what the edition was begun with: else its parts would not fit together. */
export const samePlan = (volume: Volume, plan: string): Result<undefined> =>
  volume.plan === plan
    ? ok(undefined)
    : stale({
        code: 'plan-changed',
        reason: '该卷开始归档后，卷内材料有变化（如个人信息已按规定清除）。',
        remedy: '请重新开始归档，再逐册生成。',
        current: { edition: volume.edition },
      });

/** Notes a part that was stored; with the last one the volume is archived. */
export const storePart = (volume: Volume, stored: StoredPart): Result<EventOf<'archive'>> => {
  const may = awaitedPart(volume, volume.edition, stored.part);
  if (!may.ok) return may;
  const parts = [...volume.stored, stored].toSorted((a, b) => a.part - b.part);
  const { edition } = volume;
  return ok(
    parts.length < volume.of
      ? { type: 'VolumePartStored', edition, stored }
      : {
          type: 'VolumeArchived',
          edition,
          stored,
          parts,
          count: parts.reduce((total, { files }) => total + files, 0),
        },
  );
};
