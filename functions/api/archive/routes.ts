import { digest } from '../../adapters/journal.ts';
import { journalUntil } from '../../adapters/journal-until.ts';
import { recordReading } from '../../adapters/readings.ts';
import { loadReview } from '../../adapters/review-facts.ts';
import {
  beginVolume,
  begunVolume,
  partLink,
  partParams,
  storedVolumePart,
  storePart,
  volumeParams,
  volumes,
} from '../../contracts/api/archive.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import type { StoredPart } from '../../contracts/events/archive.ts';
import { streamOf } from '../../contracts/streams.ts';
import { zipMediaType } from '../../documents/zip/pack.ts';
import { fileName } from '../../domain/archive/file-name.ts';
import { partCount } from '../../domain/archive/plan.ts';
import {
  archivable,
  awaitedPart,
  beginVolume as begin,
  samePlan,
  storePart as store,
  volumeOf,
} from '../../domain/archive/volume.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { later } from '../../domain/kernel/instant.ts';
import { missing, ok } from '../../domain/kernel/result.ts';
import { workingRules } from '../../domain/policy/working-rules.ts';
import { commit } from '../kernel/commit.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { loadPlanned, mayArchive, packPart } from './volumes.ts';

type Stores = Pick<Services, 'journal' | 'privates' | 'files'>;

/** As long as the store's links live. */
const linkSeconds = 60;

const base = '/api/archive/cycles/{cycle}/volumes';

const keyOf = (cycle: string, volume: string, edition: number, { part, sha256 }: StoredPart): string =>
  `made/archive/${cycle}/${volume}/${edition}-${part}-${sha256}`;

const listVolumesRoute = route({
  method: 'GET',
  path: base,
  roles: ['office'],
  article: 'A8',
  summary: 'The volumes of a year: one for each organisation that applied, and the year’s own; which are archived',
  params: cycleParams,
  response: volumes,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const [review, archive] = await Promise.all([loadReview(journal, cycle), journal.list('archive', cycle)]);
    if (!review) return noCycle(cycle);
    const names: readonly (readonly [string, string])[] = [
      ['cycle', `${cycle}年度卷`],
      ...[...review.dossiers.values()]
        .toSorted((a, b) => (a.application.submittedAt < b.application.submittedAt ? -1 : 1))
        .map(({ code, application }) => [code, application.name] as const),
    ];
    return ok({
      volumes: names.map(([volume, name]) => {
        const begun = volumeOf(archive.get(volume) ?? []);
        if (!begun) return { volume, name, state: 'not-begun' as const, parts: [] };
        const { edition, cut, of, stored, archived } = begun;
        return {
          volume,
          name,
          state: archived ? ('archived' as const) : ('in-progress' as const),
          edition,
          cut,
          of,
          parts: [...stored],
        };
      }),
    });
  },
});

const beginVolumeRoute = route({
  method: 'POST',
  path: `${base}/{volume}`,
  roles: ['office'],
  article: 'A8',
  summary:
    'Begin to archive a volume of a completed year: what goes into it is fixed, its parts are then made one by one',
  params: volumeParams,
  body: beginVolume,
  response: begunVolume,
  handle: async (call, stores: Stores) => {
    const { cycle: year, volume } = call.params;
    const { journal } = stores;
    const may = await mayArchive(journal, call);
    if (!may.ok) return may;
    // What was received until now may still be landing: the cut lies before that, and nothing changes behind it.
    const cut = later(call.receivedAt, -workingRules.settleMargin.value);
    return commit(
      journal,
      call,
      streamOf.archive(year, volume),
      async () => {
        const cycle = cycleOf(await journalUntil(journal, cut).load(streamOf.cycle(year)));
        if (!cycle) return noCycle(year);
        const completed = archivable(cycle);
        if (!completed.ok) return completed;
        const planned = await loadPlanned(stores, year, volume, cut);
        if (!planned.ok) return planned;
        const { files, digest: plan } = planned.value;
        // The contents list is a file, too.
        return begin(planned.value.cycle, { cut, parts: partCount(files), files: files.length + 1, plan });
      },
      ({ event, version }) => {
        if (event.type !== 'VolumeBegun') throw new Error('a volume was begun as something else');
        const { parts, files } = event;
        return { volume, edition: version, cut: event.cut, parts, files };
      },
    );
  },
});

const storePartRoute = route({
  method: 'POST',
  path: `${base}/{volume}/parts/{part}`,
  roles: ['office'],
  article: 'A8',
  summary: 'Make one part of a volume that was begun: a zip of 60 MB at most; with the last one the volume is archived',
  params: partParams,
  body: storePart,
  response: storedVolumePart,
  handle: async (call, stores: Stores) => {
    const { cycle, volume, part } = call.params;
    const { journal, files } = stores;
    const may = await mayArchive(journal, call);
    if (!may.ok) return may;
    const { id, name } = call.caller;
    // Made once, however often the append has to be tried.
    let made: StoredPart | undefined;
    return commit(
      journal,
      call,
      streamOf.archive(cycle, volume),
      async (history): Promise<ReturnType<typeof store>> => {
        const awaited = awaitedPart(volumeOf(history), call.body.edition, part);
        if (!awaited.ok) return awaited;
        const { cut, edition } = awaited.value;
        if (!made) {
          const planned = await loadPlanned(stores, cycle, volume, cut);
          if (!planned.ok) return planned;
          const same = samePlan(awaited.value, planned.value.digest);
          if (!same.ok) return same;
          const packed = await packPart(files, planned.value, part, cut, { id, name });
          const { bytes, ...counts } = packed;
          made = { part, ...counts, size: bytes.length, sha256: digest(bytes) };
          await files.keep('private', keyOf(cycle, volume, edition, made), bytes, zipMediaType);
        }
        return store(awaited.value, made);
      },
      ({ event }) => {
        if (event.type === 'VolumeBegun') throw new Error('a part was recorded as something else');
        const { edition, stored, type } = event;
        return { volume, edition, archived: type === 'VolumeArchived', stored };
      },
    );
  },
});

const linkPartRoute = route({
  method: 'GET',
  path: `${base}/{volume}/parts/{part}/link`,
  roles: ['office'],
  article: 'A8',
  summary: 'A link for a minute to a part of a volume; the opening is recorded before',
  params: partParams,
  response: partLink,
  handle: async (call, { journal, files }: Pick<Services, 'journal' | 'files'>) => {
    const { cycle, volume, part } = call.params;
    const may = await mayArchive(journal, call);
    if (!may.ok) return may;
    const begun = volumeOf(await journal.load(streamOf.archive(cycle, volume)));
    const stored = begun?.stored.find((known) => known.part === part);
    if (!begun || !stored) {
      return missing({ code: 'no-such-part', reason: '该册尚未生成。', remedy: '请先开始归档并生成该册。' });
    }
    const { edition, of } = begun;
    const actor = { id: call.caller.id, role: call.caller.role };
    await recordReading(
      journal,
      cycle,
      { actor, receivedAt: call.receivedAt },
      { type: 'VolumeOpened', volume, edition, part },
    );
    const review = await loadReview(journal, cycle, volume === 'cycle' ? undefined : volume);
    const whose = volume === 'cycle' ? '年度卷' : (review?.dossiers.get(volume)?.application.name ?? volume);
    const name = `${fileName(`${cycle}年度_${whose}_第${part}册（共${of}册）`)}.zip`;
    const url = await files.link('private', keyOf(cycle, volume, edition, stored), name);
    return ok({ url, name, sha256: stored.sha256, expiresInSeconds: linkSeconds });
  },
});

/** 归档: a volume for each organisation and one for the year, in parts that can be carried. */
export const archiveRoutes = [listVolumesRoute, beginVolumeRoute, storePartRoute, linkPartRoute];
