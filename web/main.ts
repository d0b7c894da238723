import type * as z from 'zod';
import type { currentCycle } from '../functions/contracts/api/public.ts';
import { read } from './api.ts';
import { inBeijing } from './beijing.ts';
import { showCertificateCheck } from './certificate.ts';
import { byId, make } from './dom.ts';
import { showNews } from './news.ts';
import { showProcess } from './process.ts';
import { showSignIn } from './sign-in.ts';

/** Whether the system answers, and its own time: the business time, by which every deadline is judged. */
const showStatus = async (): Promise<void> => {
  const health = await read<{ readonly at: string }>('/api/health');
  const place = byId('health');
  place.className = health ? 'good' : 'bad';
  place.textContent = health ? '系统运行正常' : '系统暂不可用，请稍后再试';
  byId('date').textContent = health ? `北京时间 ${inBeijing(health.at)}` : '';
};

const showPlace = async (): Promise<void> => {
  const current = await read<z.infer<typeof currentCycle>>('/api/public/cycles/current');
  showProcess(byId('process'), current?.phase);
  byId('where').textContent = current?.cycle
    ? `${current.cycle}年度：${current.words}`
    : '目前没有正在进行的年度评审。';
};

/** One part that fails does not take the others with it; it says so in its place. */
const attempt = async (id: string, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    console.error(error);
    byId(id).replaceChildren(make('span', { className: 'bad' }, '读取失败，请刷新页面重试。'));
  }
};

await Promise.all([
  attempt('health', showStatus),
  attempt('where', showPlace),
  attempt('news', () => showNews(byId('news'))),
  attempt('certificate', () => showCertificateCheck(byId('certificate'), location.pathname)),
  attempt('session', () => showSignIn(byId('sign-in'), byId('session'))),
]);
