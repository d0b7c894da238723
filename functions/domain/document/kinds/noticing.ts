import type { Notice } from '../../notice/notice.ts';
import { formatEnd } from '../../policy/calendar.ts';
import { type Block, heading, type Letter, officialDate, paragraph } from '../model.ts';
import { awardNames, type Imprint, imprinted, type Named } from '../words.ts';

/** Who won, or is to win, what: in the order given, which tells nobody votes or scores. */
export const awardTable = (names: readonly Named[]): Block => ({
  kind: 'table',
  columns: [
    { title: '序号', share: 1 },
    { title: '组织名称', share: 5 },
    { title: '奖项', share: 4 },
  ],
  rows: names.map(({ name, award }, index) => [String(index + 1), name, awardNames[award]]),
});

type Published = Notice['published'];
type Correction = Notice['corrections'][number];

const lengthOf = ({ days, unit }: Published['length']): string => `${days}${unit === 'working' ? '个工作日' : '天'}`;

const periodOf = ({
  firstDay,
  lastDay,
  endsAt,
  length,
}: Pick<Published, 'firstDay' | 'lastDay' | 'endsAt' | 'length'>) =>
  `${officialDate(firstDay)}至${officialDate(lastDay)}（${lengthOf(length)}），至${formatEnd(endsAt)}止。`;

const named = ({ title, publishedOn }: Published): string => `“${title}”（${officialDate(publishedOn)}发布）`;

/**
 * 初选公示, its supplement, and the 更正公告 that is a notice of its own: with the words, names and dates that were published, whatever
 * was corrected afterwards (A14.6a, b, h).
 *
 * @param corrected the notice whose names this one puts right
 */
export const publicNotice = (imprint: Imprint, published: Published, corrected?: Published): Letter => ({
  ...imprinted(imprint),
  title: published.title,
  body: [
    ...(corrected && published.corrects
      ? [paragraph(`${named(corrected)}有误，现予更正：${published.corrects.statement}原公示的其他内容不变。`)]
      : []),
    paragraph(published.basis),
    awardTable(published.names),
    heading('一、公示时间'),
    paragraph(periodOf(published)),
    heading('二、异议的提出'),
    paragraph(published.objecting),
    heading('三、联系方式'),
    paragraph(published.contact),
  ],
  issuer: published.issuer,
});

/** What a correction changed, and when the notice ends by it. */
export interface CorrectionFacts {
  readonly published: Published;
  readonly correction: Correction;
  /** The names as they were before it. */
  readonly before: Published['names'];
  /** The first instant that is too late, after this correction. */
  readonly endsAt: string;
}

const entryOf = ({ name, award }: Published['names'][number]): string => `${name}（${awardNames[award]}）`;

/** 更正公告 while the notice runs: what stood there, here or in a medium, and what is right, and whether the period starts again (A14.6a). */
export const correctionAnnouncement = (
  imprint: Imprint,
  { published, correction, before, endsAt }: CorrectionFacts,
): Letter => {
  const { names, statement, period } = correction;
  const rows = names.map((right) => {
    const wrong = before.find(({ code }) => code === right.code);
    return [right.misprint ?? (wrong ? entryOf(wrong) : ''), entryOf(right)];
  });
  // What we published was right where only a medium printed it otherwise.
  const misprinted = names.length > 0 && names.every(({ misprint }) => misprint !== undefined);
  return {
    ...imprinted(imprint),
    title: `关于“${published.title}”的更正公告`,
    body: [
      paragraph(`${named(published)}${misprinted ? '在媒体刊登时' : ''}有误，现予更正：${statement}`),
      ...(rows.length > 0
        ? [
            {
              kind: 'table' as const,
              columns: [
                { title: misprinted ? '媒体误刊' : '原公示', share: 1 },
                { title: '更正为', share: 1 },
              ],
              rows,
            },
          ]
        : []),
      paragraph(
        period
          ? `因更正涉及名单内容，公示期自${officialDate(period.firstDay)}起重新计算，至${formatEnd(endsAt)}止（${lengthOf(published.length)}）。`
          : `公示期不变，仍至${formatEnd(endsAt)}止。`,
      ),
      paragraph('原公示的其他内容不变。特此公告。'),
    ],
    issuer: published.issuer,
  };
};

/**
 * 延长公示的公告: the end that was announced before and the new one, both with the day of the week, why, and that everything else stays
 * as it is, the ways to object in full (A14.6g).
 */
export const extensionAnnouncement = (
  imprint: Imprint,
  published: Published,
  { reason, endsAt, before }: Notice['extensions'][number],
): Letter => ({
  ...imprinted(imprint),
  title: `关于延长“${published.title}”公示期的公告`,
  body: [
    paragraph(
      `${named(published)}的公示期原至${formatEnd(before.endsAt)}止，现予延长，至${formatEnd(endsAt)}止。延长理由：${reason}`,
    ),
    heading('一、公示时间'),
    paragraph(`${officialDate(before.firstDay)}至${formatEnd(endsAt)}。`),
    heading('二、异议的提出'),
    paragraph(published.objecting),
    heading('三、联系方式'),
    paragraph(published.contact),
    paragraph('公示名单及公示的其他内容不变。特此公告。'),
  ],
  issuer: published.issuer,
});
