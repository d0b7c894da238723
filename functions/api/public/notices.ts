import type * as z from 'zod';
import type { Journal } from '../../adapters/journal.ts';
import type { publicNotice } from '../../contracts/api/notice.ts';
import { noticeParams, publicNotice as noticeSchema, publicNotices } from '../../contracts/api/notice.ts';
import type { Medium } from '../../contracts/events/decision.ts';
import { jurisdiction } from '../../contracts/streams.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { ok } from '../../domain/kernel/result.ts';
import { type Notice, noticeOf } from '../../domain/notice/notice.ts';
import { civilDateOf, formatDate, formatEnd } from '../../domain/policy/calendar.ts';
import { noNotice } from '../kernel/on-opinion.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

const mediumView = ({ name, level, on, link }: Medium) => ({
  name,
  level,
  on,
  ...(link === undefined ? {} : { link }),
});

const inWords = (firstDay: string, endsAt: Instant): string =>
  `${formatDate(firstDay)}至${formatEnd(endsAt)}（北京时间）`;

/** A notice as anybody reads it: what was printed, what was added since, and whether it still takes opinions. */
const viewOf = (cycle: string, notice: Notice, all: readonly Notice[], now: Instant): z.input<typeof publicNotice> => {
  const { published, lastDay, endsAt, extensions, corrections } = notice;
  const { kind, corrects, title, issuer, basis, names, media, publishedOn, firstDay, objecting, contact } = published;
  return {
    cycle,
    notice: notice.id,
    kind,
    ...(corrects ? { corrects } : {}),
    correctedBy: all.filter(({ published: other }) => other.corrects?.notice === notice.id).map(({ id }) => id),
    title,
    issuer,
    basis,
    names,
    media: media.map(mediumView),
    publishedOn,
    firstDay,
    lastDay,
    endsAt,
    period: inWords(firstDay, endsAt),
    printedPeriod: inWords(firstDay, published.endsAt),
    objecting,
    contact,
    open: now < endsAt,
    extensions: extensions.map((extension) => ({
      lastDay: extension.lastDay,
      reason: extension.reason,
      on: civilDateOf(extension.at),
    })),
    corrections: corrections.map((correction) => ({
      statement: correction.statement,
      names: correction.names,
      media: correction.media.map(mediumView),
      on: correction.publishedOn,
      ...(correction.period ? { lastDay: correction.period.lastDay } : {}),
    })),
  };
};

const noticesOf = async (journal: Journal, cycle: string): Promise<readonly Notice[]> =>
  [...(await journal.list('notice', cycle))].flatMap(([id, history]) => noticeOf(id, history) ?? []);

export const listNoticesRoute = route({
  method: 'GET',
  path: '/api/public/notices',
  roles: ['public'],
  article: 'A14.6',
  summary: 'All public notices, newest first',
  response: publicNotices,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const cycles = [...(await journal.list('cycle', jurisdiction)).keys()];
    const all = await Promise.all(
      cycles.map(async (cycle) => {
        const notices = await noticesOf(journal, cycle);
        return notices.map((notice) => ({
          at: notice.publishedAt,
          view: viewOf(cycle, notice, notices, call.receivedAt),
        }));
      }),
    );
    return ok({
      notices: all
        .flat()
        .toSorted((a, b) => (a.at < b.at ? 1 : -1))
        .map(({ view }) => view),
    });
  },
});

export const readNoticeRoute = route({
  method: 'GET',
  path: '/api/public/notices/{cycle}/{notice}',
  roles: ['public'],
  article: 'A14.6',
  summary: 'One public notice, like an official document',
  params: noticeParams,
  response: noticeSchema,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, notice: id } = call.params;
    const notices = await noticesOf(journal, cycle);
    const notice = notices.find((each) => each.id === id);
    return notice ? ok(viewOf(cycle, notice, notices, call.receivedAt)) : noNotice(call.params);
  },
});
