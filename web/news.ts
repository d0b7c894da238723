import { read } from './api.ts';
import { civilDay } from './beijing.ts';
import { make } from './dom.ts';

interface NoticeEntry {
  readonly cycle: string;
  readonly notice: string;
  readonly title: string;
  readonly lastDay: string;
  readonly open: boolean;
}

interface Winner {
  readonly code: string;
  readonly name: string;
  readonly award: 'quality' | 'innovation';
}

const awardWords = { quality: '质量奖', innovation: '创新奖' } as const;

const noticeItem = ({ cycle, notice, title, lastDay, open }: NoticeEntry): HTMLElement =>
  make(
    'li',
    {},
    make('a', { href: `/api/public/notices/${cycle}/${notice}` }, title),
    open ? `（公示中，至${civilDay(lastDay)}24:00）` : '（公示期已满）',
  );

const box = (title: string, empty: string, items: readonly HTMLElement[]): HTMLElement =>
  make('div', {}, make('h3', {}, title), items.length > 0 ? make('ul', {}, ...items) : make('p', {}, empty));

/** Shows the notices that run, and the winners. */
export const showNews = async (place: HTMLElement): Promise<void> => {
  const [notices, winners] = await Promise.all([
    read<{ readonly notices: readonly NoticeEntry[] }>('/api/public/notices'),
    read<{ readonly winners: readonly Winner[] }>('/api/public/winners'),
  ]);
  place.replaceChildren(
    box('初选公示', '目前没有公示。', (notices?.notices ?? []).map(noticeItem)),
    box(
      '获奖组织',
      '尚无获奖组织。',
      (winners?.winners ?? []).map(({ name, award }) => make('li', {}, `${name}（${awardWords[award]}）`)),
    ),
  );
};
