import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { Api } from '../../kit/api.ts';
import {
  codeOf,
  cycle,
  endNotice,
  listedYear,
  publishNotice,
  reviewedYear,
  submitCandidates,
  write,
} from '../../kit/decision.ts';

const current = (api: Api, at: string) => api.done('GET', '/api/public/cycles/current', { at });

describe('the front page', () => {
  it('A12a: says that nothing runs, that a call is out, that the window is open', async () => {
    const api = new Api();
    expect(await current(api, api.now)).toEqual({ phase: 'none', words: '尚未启动任何年度的评审。' });
    await write(api, streamOf.cycle(cycle), { type: 'CycleOpened', year: cycle, regulation: 'ouhai-2020' });
    await write(api, streamOf.cycle('2025'), { type: 'CycleOpened', year: '2025', regulation: 'ouhai-2020' });
    expect(await current(api, api.now)).toMatchObject({ cycle, phase: 'preparation' });
    expect(await api.call('GET', `/api/public/cycles/${cycle}/call`)).toMatchObject({ status: 404 });
    const opens = '2026-04-01T00:00:00.000Z';
    const closes = '2026-04-30T16:00:00.000Z';
    await write(api, streamOf.cycle(cycle), { type: 'CallPublished', documentNumber: '1号', opens, closes });
    expect(await current(api, '2026-03-20T00:00:00.000Z')).toMatchObject({
      words: '申报通知已发布，自2026年4月1日（星期三）08:00起受理申报。',
      until: opens,
    });
    expect(await current(api, opens)).toMatchObject({
      phase: 'application',
      words: '正在受理申报，至2026年4月30日（星期四）24:00截止。',
      until: closes,
    });
    const call = (at: string) => api.done('GET', `/api/public/cycles/${cycle}/call`, { at });
    expect(await call(opens)).toMatchObject({
      state: 'open',
      documentNumber: '1号',
      publishedOn: '2026-03-02',
      printedCloses: closes,
      extensions: [],
    });
    expect(await call(closes)).toMatchObject({ state: 'closed' });
    expect(await call('2026-03-20T00:00:00.000Z')).toMatchObject({ state: 'announced' });
    expect(await api.call('GET', '/api/public/cycles/2031/call')).toMatchObject({ status: 404 });
  });

  it('A14.6a: leads to the notice while it runs; inside the committee’s work it tells the stage alone', async () => {
    const api = await reviewedYear({ quality: 2 });
    await submitCandidates(api);
    const during = await current(api, api.now);
    expect(during).toEqual({ cycle, phase: 'comprehensive-review', words: '综合审查阶段。' });
    const listed = await listedYear({ quality: 2 });
    const { endsAt } = await publishNotice(listed);
    expect(await current(listed, listed.now)).toMatchObject({ phase: 'public-notice', notice: 'n1', until: endsAt });
    await endNotice(listed, endsAt);
    expect(await current(listed, listed.now)).toEqual({ cycle, phase: 'final-approval', words: '审定批准阶段。' });
  });

  it('A14.4b: defence sessions stand there beforehand, newest schedule each', async () => {
    const api = await reviewedYear({ quality: 2 });
    const schedule = (code: string, at: string, place: string) =>
      write(api, streamOf.assessment(cycle, code), {
        type: 'DefenceScheduled',
        at,
        place,
        publicAttendance: '凭身份证入场',
      });
    await schedule(codeOf(1), '2026-07-02T01:00:00.000Z', '一楼');
    await schedule(codeOf(2), '2026-07-01T01:00:00.000Z', '二楼');
    await schedule(codeOf(1), '2026-07-03T01:00:00.000Z', '三楼');
    const { defences } = await api.done<{ defences: readonly object[] }>('GET', `/api/public/cycles/${cycle}/defences`);
    expect(defences).toEqual([
      expect.objectContaining({ name: '瓯海组织2', place: '二楼', when: '2026年7月1日（星期三）09:00' }),
      expect.objectContaining({ name: '瓯海组织1', place: '三楼', publicAttendance: '凭身份证入场' }),
    ]);
  });
});
