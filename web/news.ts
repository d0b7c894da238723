import type * as z from 'zod';
import type { publicNotice, publicNotices } from '../functions/contracts/api/notice.ts';
import type { winners as winnersAnswer } from '../functions/contracts/api/public.ts';
import { read } from './api.ts';
import { civilDay } from './beijing.ts';
import { make } from './dom.ts';

type Notice = z.infer<typeof publicNotice>;
type NoticeEntry = z.infer<typeof publicNotices>['notices'][number];
type Winner = z.infer<typeof winnersAnswer>['winners'][number];

const awards = [
  { award: 'quality', title: '瓯海区政府质量奖' },
  { award: 'innovation', title: '瓯海区政府质量管理创新奖' },
] as const;

/** A notice like the document it is: on what it rests, whom it names, how long it runs, how to object. */
const documentOf = (notice: Notice): readonly HTMLElement[] => [
  make('p', {}, notice.basis),
  ...awards.flatMap(({ award, title }) => {
    const names = notice.names.filter((entry) => entry.award === award);
    if (names.length === 0) return [];
    return [
      make('h4', {}, `${title}（${names.length}家，排名不分先后）`),
      make('ul', {}, ...names.map(({ name, code }) => make('li', {}, `${name}（${code}）`))),
    ];
  }),
  make('p', {}, `公示期：${notice.period}。`),
  ...notice.extensions.map(({ lastDay, reason }) => make('p', {}, `公示期延长至${civilDay(lastDay)}：${reason}`)),
  ...notice.corrections.map(({ on, statement }) => make('p', {}, `更正公告（${civilDay(on)}）：${statement}`)),
  make('p', {}, notice.objecting),
  make('p', {}, `受理：${notice.contact}`),
  make('p', { className: 'issued' }, notice.issuer, make('br'), civilDay(notice.publishedOn)),
];

const noticeEntry = ({ cycle, notice, title, lastDay, open }: NoticeEntry): HTMLElement => {
  const state = open ? `公示中，至${civilDay(lastDay)}24:00` : '公示期已满';
  const body = make('div', { className: 'document' });
  const details = make('details', {}, make('summary', {}, `${title}（${state}）`), body);
  details.addEventListener('toggle', async () => {
    if (!details.open || body.hasChildNodes()) return;
    const document = await read<Notice>(`/api/public/notices/${cycle}/${notice}`);
    body.replaceChildren(...(document ? documentOf(document) : [make('p', { className: 'bad' }, '读取失败。')]));
  });
  return details;
};

const statusWords = { valid: '', revoked: '（称号已撤销）', unverified: '（签名核验不通过，请勿采信）' } as const;

const winnerItem = ({ name, awardName, cycle, certificateNumber, status }: Winner): HTMLElement =>
  make(
    'li',
    {},
    `${name}　${cycle}年度${awardName}`,
    make('br'),
    make(
      'small',
      {},
      make('a', { href: `/certificates/${certificateNumber}` }, `证书编号 ${certificateNumber}`),
      statusWords[status],
    ),
  );

/** Shows the notices that run or ran, and the winners. */
export const showNews = async (place: HTMLElement): Promise<void> => {
  const [notices, winners] = await Promise.all([
    read<{ readonly notices: readonly NoticeEntry[] }>('/api/public/notices'),
    read<{ readonly winners: readonly Winner[] }>('/api/public/winners'),
  ]);
  const published = notices?.notices ?? [];
  const awarded = winners?.winners ?? [];
  place.replaceChildren(
    make(
      'div',
      {},
      make('h3', {}, '初选公示'),
      ...(published.length > 0 ? published.map(noticeEntry) : [make('p', {}, '目前没有公示。')]),
    ),
    make(
      'div',
      {},
      make('h3', {}, '获奖组织'),
      awarded.length > 0 ? make('ul', {}, ...awarded.map(winnerItem)) : make('p', {}, '尚无获奖组织。'),
    ),
  );
};
