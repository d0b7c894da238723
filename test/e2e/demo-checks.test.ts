import { expect, it } from 'vitest';
import { Checks } from '../../local/demo/checks.ts';
import { Refused } from '../../local/demo/client.ts';
import { conclude } from '../../local/demo/run-demo.ts';
import { Slots } from '../../local/demo/slots.ts';
import { together } from '../../local/demo/together.ts';

const printed: string[] = [];
const checks = () => new Checks((line) => printed.push(line));
const refusal = (status: number, code: string, article?: string) =>
  Promise.reject(
    new Refused('office1 POST /api/x', {
      type: `urn:ouhai-quality-award:problem:${code}`,
      title: '不符合规定',
      status,
      detail: '理由。',
      remedy: '办法。',
      ...(article ? { article } : {}),
      gaps: [{ at: 'body.x', problem: '缺少' }],
    }),
  );

it('names every deviation and goes on', async () => {
  const found = checks();
  found.equal('相等', { a: [1] }, { a: [1] });
  found.equal('不等', 1, 2);
  found.sameMembers('次序不同', ['b', 'a'], ['a', 'b']);
  found.sameMembers('缺一个', ['a'], ['a', 'b']);
  found.holds('不成立', false);
  await found.refused('没有拒绝', Promise.resolve(1), { status: 422, code: 'late' });
  await found.refused('拒绝的条款不对', refusal(422, 'late', 'A12'), { status: 422, code: 'late', article: 'A14.6' });
  await found.refused('正确地拒绝', refusal(422, 'late', 'A12'), { status: 422, code: 'late', article: 'A12' });
  expect(found.count).toBe(8);
  expect(found.deviations.map((deviation) => deviation.split('：')[0])).toEqual([
    '不等',
    '缺一个',
    '不成立',
    '没有拒绝',
    '拒绝的条款不对',
  ]);
  expect(printed).toEqual(found.deviations.map((deviation) => `✗ 偏差：${deviation}`));
});

it('lets faults that are no refusals through', async () => {
  const broken = Promise.reject(new TypeError('no connection'));
  await expect(checks().refused('断线', broken, { status: 422, code: 'late' })).rejects.toThrow('no connection');
});

it('concludes with 1 as soon as one thing deviates', () => {
  const lines: string[] = [];
  const summary = { steps: 3, checks: 4, winners: ['甲'], documents: 2, deviations: ['公示期限：应为…，实为…'] };
  expect(conclude(summary, (line) => lines.push(line))).toBe(1);
  expect(lines.join('\n')).toContain('公示期限：应为…，实为…');
  expect(conclude({ ...summary, deviations: [] }, () => undefined)).toBe(0);
});

it('tells a refusal with article, remedy and gaps', async () => {
  await expect(refusal(422, 'late', 'A12')).rejects.toThrow(
    'office1 POST /api/x：422 不符合规定（A12）。理由。办法。\n  - body.x：缺少',
  );
});

it('runs no more at once than there are slots, and all in the end', async () => {
  const slots = new Slots(2);
  let running = 0;
  let most = 0;
  const results = await Promise.all(
    [1, 2, 3, 4, 5].map((value) =>
      slots
        .run(async () => {
          running += 1;
          most = Math.max(most, running);
          await Promise.resolve();
          running -= 1;
          if (value === 3) throw new Error('three');
          return value;
        })
        .catch((error: Error) => error.message),
    ),
  );
  expect(results).toEqual([1, 2, 'three', 4, 5]);
  expect(most).toBe(2);
});

it('waits for all, also when one fails', async () => {
  const late = Promise.withResolvers<string>();
  const all = together([Promise.reject(new Error('first')), late.promise]);
  const seen: string[] = [];
  all.catch(() => seen.push('failed'));
  await Promise.resolve();
  expect(seen).toEqual([]);
  late.resolve('done');
  await expect(all).rejects.toThrow('first');
  expect(await together([Promise.resolve(1), Promise.resolve(2)])).toEqual([1, 2]);
});
