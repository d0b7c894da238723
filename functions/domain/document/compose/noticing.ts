import { correctionAnnouncement, extensionAnnouncement, publicNotice } from '../kinds/noticing.ts';
import { type DraftOf, type Matter, nothing, toEverybody } from '../matter.ts';
import type { Imprint } from '../words.ts';

type NoticeKind = 'public-notice' | 'supplementary-notice' | 'correction-announcement';

/** The kind of document that a notice is. */
export const documentOfNotice = {
  initial: 'public-notice',
  supplementary: 'supplementary-notice',
  correction: 'correction-announcement',
} as const satisfies Record<string, NoticeKind>;

/** 公示, 补充公示, 更正公告, as they were published, and what was announced of them since (A14.6a, g). */
export const composeNotice = (
  matter: Matter,
  imprint: Imprint,
  body: DraftOf<NoticeKind | 'extension-announcement'>,
) => {
  const facts = matter.year.notices.find(({ notice }) => notice.id === body.notice);
  if (!facts) return nothing('没有这次公示', '请先发布公示。');
  const { notice } = facts;
  const { published } = notice;
  if (body.kind === 'extension-announcement') {
    const extension = notice.extensions[body.extension - 1];
    return extension
      ? toEverybody(extensionAnnouncement(imprint, published, extension))
      : nothing('该次公示没有这一次延长', '请先在公示期内登记延长。');
  }
  if (body.kind === 'correction-announcement' && body.correction !== undefined) {
    return composeCorrection(imprint, notice, body.correction);
  }
  if (documentOfNotice[published.kind] !== body.kind) {
    return nothing('该次公示不是这一类公示', '请核对是初选公示、补充公示还是更正公告。');
  }
  const corrected = matter.year.notices.find((other) => other.notice.id === published.corrects?.notice);
  return toEverybody(publicNotice(imprint, published, corrected?.notice.published));
};

const composeCorrection = (
  imprint: Imprint,
  { published, corrections, extensions }: Matter['year']['notices'][number]['notice'],
  number: number,
) => {
  const correction = corrections[number - 1];
  if (!correction) return nothing('该次公示没有这一更正', '请先在公示期内登记更正。');
  const earlier = corrections.slice(0, number - 1);
  const before = published.names.map(
    (name) => earlier.flatMap(({ names }) => names).findLast(({ code }) => code === name.code) ?? name,
  );
  const ends = [published, ...extensions, ...[...earlier, correction].flatMap(({ period }) => period ?? [])];
  const endsAt =
    ends
      .map((end) => end.endsAt)
      .toSorted()
      .at(-1) ?? published.endsAt;
  return toEverybody(correctionAnnouncement(imprint, { published, correction, before, endsAt }));
};
