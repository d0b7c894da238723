import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seriousFaults } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { pdf } from './prepared.ts';
import { openPublicCloud, type PublicCloud } from './public-cloud.ts';

let cloud: PublicCloud;
let browser: Browser;
let context: BrowserContext;

// Neither the reader's zone nor his clock may decide what he is told.
const elsewhere = { locale: 'zh-CN', timezoneId: 'America/Los_Angeles', bypassCSP: true } as const;

beforeAll(async () => {
  [cloud, browser] = await Promise.all([openPublicCloud(), launchBrowser()]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await cloud?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ ...elsewhere, viewport: { width: 1280, height: 900 } });
});

afterEach(() => context.close());

const go = async (page: Page, path: string, title: string | RegExp): Promise<void> => {
  await page.goto(`${cloud.url}${path}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
};

/** Goes through pages at both widths: each says what it has to, is accessible, and scrolls down only. */
const walk = async (pages: readonly (readonly [path: string, title: string | RegExp, says: string | RegExp])[]) => {
  const page = await context.newPage();
  for (const [path, title, says] of pages) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await go(page, path, title);
    await page.getByText(says).first().waitFor();
    expect(await seriousFaults(page), path).toEqual([]);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), `${path} at ${width}`).toBe(0);
    }
  }
};

describe('before any year', () => {
  it('every page says what will stand there', async () => {
    await walk([
      ['/', '自愿申请', '尚未启动任何年度的评审。'],
      ['/notices', '公示公告', '目前没有公示'],
      ['/call', '申报通知与日程', '还没有启动任何年度的评审'],
      ['/defences', '陈述答辩', '还没有启动任何年度的评审'],
      ['/winners', '获奖名录', '还没有获奖组织'],
      ['/certificates', '证书查验', '输入证书上的编号'],
      ['/objections', '查询意见办理进度', '不需要登录'],
      ['/notices/2026/n1', '公示公告', /没有.*公示/],
      ['/nowhere', '没有这个页面', '地址可能有误'],
    ]);
  });
});

describe('while a notice runs', () => {
  beforeAll(() => cloud.fill(), 120_000);

  it('every page is there, accessible, at both widths', async () => {
    await walk([
      ['/', '自愿申请', /初选授奖名单正在公示/],
      ['/notices', '公示公告', '2025年度瓯海区政府质量奖初选授奖名单公示'],
      ['/notices/2026/n1', '2026年度瓯海区政府质量奖初选授奖名单公示', '温州锁禾智能安防有限公司'],
      ['/notices/2026/n1/object', '对公示名单提出意见', '事实和理由'],
      ['/call', '2026年度申报通知与日程', '年度日程'],
      ['/defences', '2026年度陈述答辩', /凭身份证登记入场/],
      ['/winners', '获奖名录', '已撤销'],
      ['/winners/OHZJ-2025-CX-01', '浙江履屿鞋业股份有限公司', '温瓯政发〔2026〕12号'],
      ['/winners/OHZJ-2031-ZL-01', '获奖名录', '名录中没有这一编号'],
      ['/certificates/OHZJ-2025-CX-01', '证书查验', /证书失效/],
      ['/certificates/OHZJ-2031-ZL-01', '证书查验', '没有编号为OHZJ-2031-ZL-01的证书。'],
    ]);
  });

  it('A14: the procedure stands on the front page with today’s place in it', async () => {
    const page = await context.newPage();
    await go(page, '/', '自愿申请');
    await page.getByText('2026年度', { exact: true }).waitFor();
    const here = page.locator('[aria-current="step"]');
    expect(await here.allTextContents()).toEqual([expect.stringMatching(/^公示期 第十四条第（六）项进行中/)]);
    await page.getByRole('img', { name: '评审程序' }).waitFor();
  });

  it('A14.6b, f: counts down to 24:00 in Beijing by the server’s clock, whatever zone and clock the reader has', async () => {
    for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      const far = await browser.newContext({ ...elsewhere, timezoneId });
      const page = await far.newPage();
      await page.clock.install({ time: '2031-01-01T00:00:00Z' });
      await go(page, '/notices/2026/n1', /初选授奖名单公示/);
      const beside = page.getByRole('complementary', { name: '正在公示' });
      // From the morning of the 21st to the end of the 29th.
      await beside
        .getByRole('timer')
        .getByText(/^8天1[45]小时$/)
        .waitFor();
      await beside.getByText('2026年9月29日星期二 24:00（北京时间）').waitFor();
      await page.getByText('2026年9月19日（星期六）至2026年9月29日（星期二）24:00（北京时间）').waitFor();
      await far.close();
    }
  });

  it('loads at most 150 KB of script for the notice page, compressed, and nothing from behind the sign-in', async () => {
    const page = await context.newPage();
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await go(page, '/notices/2026/n1', /初选授奖名单公示/);
    const bodies = await Promise.all(scripts);
    const compressed = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    console.info(`the notice page loads ${Math.round(compressed / 1024)} KB of script in ${bodies.length} files`);
    expect(compressed).toBeLessThan(150 * 1024);
    for (const body of bodies) expect(body.toString()).not.toContain('ant-btn');
  });

  it('A14.6a: prints as the document alone', async () => {
    const page = await context.newPage();
    await go(page, '/notices/2026/n1', /初选授奖名单公示/);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['navigation', 'complementary', 'contentinfo'] as const) {
      expect(await page.getByRole(hidden).count(), hidden).toBe(0);
    }
    expect(await page.getByText(`网址：${cloud.url}/notices/2026/n1`).isVisible()).toBe(true);
  });

  it('A14.6c, d: an objection with a file is typed, outlives a reload, is sent, and followed by number and code', async () => {
    const page = await context.newPage();
    await go(page, '/notices/2026/n1', /初选授奖名单公示/);
    await page.getByRole('link', { name: '我要提出意见' }).click();
    await page.getByRole('button', { name: '下一步：核对' }).click();
    await page.getByText('还有3处需要填写或改正').waitFor();
    await page.getByRole('link', { name: '请选择意见所指的组织' }).click();
    await page.locator('#about:focus').waitFor();
    await page.getByLabel('意见所指的组织').selectOption({ label: '浙江履屿鞋业股份有限公司' });
    await page.getByRole('radio', { name: '具名异议' }).check();
    await page.getByLabel('姓名或单位名称').fill('闻人语');
    await page.getByLabel('联系方式').fill('0577-00060001');
    await page.getByLabel('事实和理由').fill('该组织申报的认证证书已过期。');
    await page.getByLabel('证据文件').setInputFiles(pdf('证书查询截图'));
    await page.getByText('证书查询截图.pdf').waitFor();
    await page.reload();
    await page.getByText('证书查询截图.pdf').waitFor();
    expect(await page.getByLabel('事实和理由').inputValue()).toBe('该组织申报的认证证书已过期。');
    expect(await seriousFaults(page)).toEqual([]);

    await page.getByRole('button', { name: '下一步：核对' }).click();
    await page.getByRole('heading', { name: '请核对后提交' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByRole('heading', { level: 1, name: '已收到您的意见' }).waitFor();
    await page.getByText('已收到，核对一致').waitFor();
    const [receipt = '', code = ''] = await page.locator('dl code').allTextContents();
    expect(receipt).toMatch(/^YY2026-[2-9A-HJ-NP-Z]{8}$/);
    expect(code).toMatch(/^(?:[2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    expect(await seriousFaults(page)).toEqual([]);
    // It is not lost with the tab either, until its sender says that he has noted it.
    await page.reload();
    await page.getByText(code).waitFor();
    await page.getByRole('button', { name: '我已记下，清除本机记录' }).click();
    await page.getByRole('heading', { name: '对公示名单提出意见' }).waitFor();
    expect(await page.getByText(code).count()).toBe(0);

    await go(page, `/objections?receipt=${receipt}`, '查询意见办理进度');
    await page.getByLabel('查询码').fill(code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: '查询', exact: true }).click();
    const state = page.getByRole('region', { name: '办理进度' });
    await state.getByText('已收到，等待评审办决定是否受理。').waitFor();
    await state.getByText('浙江履屿鞋业股份有限公司').waitFor();
    await state.getByText('证书查询截图.pdf').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    // Neither name nor contact comes back to whoever has number and code.
    expect(await page.getByText(/闻人语|0577-00060001/).count()).toBe(0);

    await cloud.client.as('office1').post(`/api/office/cycles/2026/notices/n1/opinions/${receipt}/acceptance`);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await state.getByText(/^已受理，将在/).waitFor();
    await state.getByText(receipt.replace('YY', 'YS'), { exact: true }).waitFor();
    await page.getByLabel('查询码').fill('AAAA-AAAA-AAAA-AAAA');
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByText('收件号或查询码不正确。').waitFor();
  });

  it('A14.6c: an attempt that got no answer is asked again after a reload, and recorded once', async () => {
    const page = await context.newPage();
    await go(page, '/notices/2026/n1/object', '对公示名单提出意见');
    await page.getByLabel('意见所指的组织').selectOption({ label: '温州阀屿流体控制有限公司' });
    await page.getByRole('radio', { name: '不署名反映线索' }).check();
    await page.getByLabel('事实和理由').fill('听说该组织数据不实，请核查。');
    await page.getByRole('button', { name: '下一步：核对' }).click();
    const receipts: string[] = [];
    // The command arrives, its answer is lost.
    await page.route('**/objections', async (route) => {
      const response = await route.fetch();
      receipts.push(((await response.json()) as { receipt: string }).receipt);
      await route.abort('connectionreset');
    });
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('连接不上服务器').waitFor();
    await page.unroute('**/objections');
    await page.reload();
    await page.getByText('上次提交没有得到答复').waitFor();
    await page.getByRole('button', { name: '下一步：核对' }).click();
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByRole('heading', { level: 1, name: '已收到您的意见' }).waitFor();
    expect(await page.locator('dl code').first().textContent()).toBe(receipts[0]);
  });

  it('says when the server cannot be reached, and asks again', async () => {
    const page = await context.newPage();
    await page.route('**/api/public/**', (route) => route.abort());
    await go(page, '/winners', '获奖名录');
    await page.getByRole('alert').getByText('连接不上服务器').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.unroute('**/api/public/**');
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('link', { name: '温州霁岚光学眼镜有限公司' }).waitFor();
  });

  it('A21a: a certificate is verified by the site, and in the reader’s own browser', async () => {
    const page = await context.newPage();
    await go(page, '/certificates', '证书查验');
    await page.getByLabel('证书编号').fill('ohzj-2025-zl-01');
    await page.getByRole('button', { name: '查验' }).click();
    await page.getByText('证书真实有效：瓯海区人民政府授予，电子签名核验通过。').waitFor();
    expect(new URL(page.url()).pathname).toBe('/certificates/OHZJ-2025-ZL-01');
    await page.getByText('自行核验电子签名').click();
    await page.getByRole('button', { name: '在本机浏览器核验' }).click();
    await page.getByText('本机核验通过').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('A14.6a, g: corrections and extensions stand with the notice; when it is over, no opinion is taken', async () => {
    const office = cloud.client.as('office1');
    await office.post('/api/office/cycles/2026/notices/n1/extensions', {
      lastDay: '2026-10-12',
      reason: '应公众要求。',
    });
    await office.post('/api/office/cycles/2026/notices/n1/corrections', {
      statement: '原公示中联系电话有误，应为0577-00040000。',
      media: [{ name: '瓯海新闻网', level: 'district', on: '2026-09-21', link: 'https://news.example/correction' }],
    });
    const page = await context.newPage();
    await go(page, '/notices/2026/n1', /初选授奖名单公示/);
    const changes = page.getByRole('region', { name: '公示期间的变更' });
    await changes.getByText('应公众要求。').waitFor();
    await changes.getByText('原公示中联系电话有误，应为0577-00040000。').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await go(page, '/notices/2026/n1/object', '对公示名单提出意见');
    await page.getByLabel('事实和理由').fill('没有来得及提交的内容。');
    // The moment at which it is over, by the server's time: a second earlier it takes opinions.
    const at = async (time: string): Promise<void> => {
      await page.unroute('**/api/health');
      await page.route('**/api/health', (route) => route.fulfill({ json: { at: time } }));
      await page.reload();
    };
    await at('2026-10-12T15:59:58.000Z');
    await page.getByRole('button', { name: '下一步：核对' }).waitFor();
    await at('2026-10-12T16:00:00.000Z');
    await page.getByText('公示期已满，不再接收公示意见').waitFor();
    await page.getByText('没有来得及提交的内容。').waitFor();
    expect(await page.getByRole('button', { name: '下一步：核对' }).count()).toBe(0);
    await page.unroute('**/api/health');
    await go(page, '/notices/2025/n1', /初选授奖名单公示/);
    await page.getByRole('complementary', { name: '已期满' }).getByText('公示期已满').waitFor();
    expect(await page.getByRole('link', { name: '我要提出意见' }).count()).toBe(0);
  });

  it('reads in English, but for what is official text', async () => {
    const page = await context.newPage();
    await go(page, '/certificates/OHZJ-2025-ZL-01', '证书查验');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Genuine and held').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    for (const [path, title] of [
      ['/', /Voluntary/],
      ['/notices', 'Public notices'],
      ['/objections', 'Follow what you sent'],
      ['/winners', 'Register of winners'],
      ['/call', /Call for applications 2026/],
    ] as const) {
      await go(page, path, title);
      const foreign = await page.evaluate(
        `[...document.querySelectorAll('main *')].filter((each) => !each.closest('[lang="zh-CN"]') && [...each.childNodes].some((node) => node.nodeType === 3 && /\\p{Script=Han}/u.test(node.data))).map((each) => each.textContent)`,
      );
      expect(foreign, path).toEqual([]);
    }
  });
});
