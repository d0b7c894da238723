import { read } from './api.ts';
import { inBeijing } from './beijing.ts';
import { byId, make } from './dom.ts';
import { showNews } from './news.ts';
import { showProcess } from './process.ts';
import { showSignIn } from './sign-in.ts';

/** Where a year stands, as the public reads it. */
interface CurrentCycle {
  readonly cycle: string;
  readonly phase: string;
  readonly words: string;
}

/** The local cloud has a clock of its own; elsewhere the time is the time. */
const showDate = async (): Promise<void> => {
  const clock = await read<{ readonly now: string }>('/dev/clock');
  byId('date').textContent = `北京时间 ${inBeijing(clock?.now ?? new Date().toISOString())}`;
};

const showHealth = async (): Promise<void> => {
  const place = byId('health');
  const healthy = (await read('/api/health')) !== undefined;
  place.className = healthy ? 'good' : 'bad';
  place.textContent = healthy ? '系统运行正常' : '系统暂不可用，请稍后再试';
};

const showPlace = async (): Promise<void> => {
  const current = await read<CurrentCycle>('/api/public/cycles/current');
  showProcess(byId('process'), current?.phase);
  byId('where').textContent = current ? `${current.cycle}年度：${current.words}` : '目前没有正在进行的年度评审。';
};

/** One part that fails does not take the others with it; it says so in its place. */
const attempt = async (id: string, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    console.error(error);
    byId(id).replaceChildren(make('p', { className: 'bad' }, '读取失败，请刷新页面重试。'));
  }
};

await Promise.all([
  attempt('date', showDate),
  attempt('health', showHealth),
  attempt('where', showPlace),
  attempt('news', () => showNews(byId('news'))),
  attempt('session', () => showSignIn(byId('sign-in'), byId('session'))),
]);
