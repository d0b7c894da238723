import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../kit/applicant.ts';
import { nameOf, type OfficeCloud, openOfficeCloud } from '../kit/office-cloud.ts';
import { seriousFaults } from './axe.ts';
import { launchBrowser } from './browser.ts';

let office: OfficeCloud;
let browser: Browser;
let url: string;
let page: Page;

const signIn = async (user: string): Promise<{ context: BrowserContext; page: Page }> => {
  // The policy that forbids inline script forbids axe, too; what it is for is tested where it is made.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  const opened = await context.newPage();
  await opened.goto(`${url}/sign-in`);
  await opened.getByRole('button', { name: nameOf(user) }).click();
  await opened.waitForURL(/\/desk$/);
  return { context, page: opened };
};

/** Goes to an address as one who types it, and waits for its title. */
const go = async (on: Page, path: string, title: string | RegExp): Promise<void> => {
  await on.goto(`${url}${path}`);
  await on.getByRole('heading', { level: 1, name: title }).waitFor();
};

const overflowOf = (on: Page): Promise<number> =>
  on.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

beforeAll(async () => {
  [office, browser] = await Promise.all([openOfficeCloud(), launchBrowser()]);
  url = office.cloud.url;
  page = (await signIn('office1')).page;
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await office?.close();
});

describe('the office at work', () => {
  it('A14.1d: sees at once where the year stands and what blocks this stage, and gets to the rows behind a number', async () => {
    await go(page, '/office', '2026年度进程');
    await page.getByRole('heading', { name: '当前：资格审查进行中' }).waitFor();
    const blockers = page.getByRole('region', { name: '本阶段关闭前还缺什么' });
    await blockers.getByText('资格审查尚未向有关部门发出征求意见函').waitFor();
    await page.getByRole('link', { name: /^质量管理创新奖 1$/ }).click();
    await page.getByText('共1家').waitFor();
    await page.getByRole('link', { name: '温州锁禾智能安防有限公司' }).click();
    await page.getByRole('heading', { level: 1, name: '温州锁禾智能安防有限公司' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('filters and searches the one list, and the address says how', async () => {
    await go(page, '/office/applications', '申报组织');
    await page.getByText('共5家').waitFor();
    await page.getByRole('searchbox', { name: '名称、代码或编号' }).fill('筑桐');
    await page.keyboard.press('Enter');
    await page.getByText('共1家').waitFor();
    expect(new URL(page.url()).searchParams.get('text')).toBe('筑桐');
    await page.getByRole('button', { name: '全部' }).click();
    await page.getByText('共5家').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('A14.1b: asks several organisations for a correction at once, each by a command of its own', async () => {
    await go(page, '/office/applications', '申报组织');
    for (const name of ['温州筑桐建设工程有限公司', '浙江履屿鞋业股份有限公司']) {
      await page.getByRole('checkbox', { name: `选择${name}` }).check();
    }
    await page.getByText('已选2家').waitFor();
    await page.getByRole('button', { name: '批量要求补正' }).click();
    const dialog = page.getByRole('dialog', { name: '批量要求补正' });
    await dialog.getByLabel('补正事项（每项一条，回车分隔）').fill('请补充近三年监督抽查情况');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: '批量要求补正' }).click();
    await page.getByText('已办理2家，共2家').waitFor();
    expect(await page.getByRole('row', { name: /筑桐/ }).textContent()).toContain('待补正');
  });

  it('A14.1c: gives the verdict on all eight conditions with a reason each', async () => {
    await go(page, '/office/applications?text=锁禾', '申报组织');
    await page.getByRole('link', { name: '温州锁禾智能安防有限公司' }).click();
    await page.getByRole('navigation', { name: '温州锁禾智能安防有限公司' }).getByText('资格审查').click();
    for (const condition of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await page
        .getByRole('radiogroup', { name: `第${condition}项认定` })
        .getByText('符合', { exact: true })
        .click();
      await page.getByLabel(`第${condition}项理由`).fill('经核查证明材料，符合该项条件');
    }
    await page.getByText('符合条件', { exact: true }).click();
    await page.getByLabel('结论理由（书面通知中告知）').fill('符合申报条件');
    await page.getByRole('button', { name: '作出资格审查结论' }).click();
    await page.getByText('现行结论', { exact: false }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('A14.1a: asks every department in one step, stating what follows', async () => {
    await go(page, '/office/inquiries/qualification', '征求部门意见');
    await page.getByRole('button', { name: '向部门发出征求意见函' }).click();
    const dialog = page.getByRole('dialog', { name: '向部门发出征求意见函' });
    await dialog.getByText('依据：第十四条（一）').waitFor();
    await dialog.getByRole('button', { name: '向部门发出征求意见函' }).click();
    await page.getByRole('heading', { name: /区市场监管局（已答复 0\/5）/ }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('A7: what one officer enters from paper, another confirms against the original by typing that he did', async () => {
    await go(page, '/office/minutes/new?act=policy-determined', '录入会议记录、批文或盖章件');
    await page.getByLabel('决定日期').fill('2026-03-26');
    await page.keyboard.press('Enter');
    await page.getByLabel('会议纪要或文号').fill('评委会会议纪要〔2026〕2号');
    await page.getByLabel('会议地点').fill('区政府第一会议室');
    await page.getByLabel('应到人数').fill('7');
    await page.getByLabel('实到人数').fill('6');
    await page.getByLabel('会议、决定或盖章日期').fill('2026-03-26');
    await page.keyboard.press('Enter');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '会议纪要.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf('会议纪要')) });
    await page.getByText('已收到，核对一致').waitFor();
    await page.getByRole('button', { name: '录入，待第二人核验' }).click();
    await page.getByRole('heading', { level: 1, name: '会议记录补录' }).waitFor();
    await expect(page.getByRole('button', { name: '核对原件并确认' }).isDisabled()).resolves.toBe(true);
    expect(await seriousFaults(page)).toEqual([]);

    const second = await signIn('office2');
    await go(second.page, '/office/minutes?state=entered', '会议记录补录');
    await second.page.getByRole('button', { name: '核对原件并确认' }).click();
    const dialog = second.page.getByRole('dialog', { name: '核对原件并确认' });
    await dialog.getByText('会议纪要或文号：评委会会议纪要〔2026〕2号').waitFor();
    await dialog.getByLabel('请输入“已核对原件”确认').fill('已核对原件');
    await dialog
      .getByRole('button', { name: '确 认' })
      .or(dialog.getByRole('button', { name: '确认' }))
      .click();
    await second.page.getByText('没有符合条件的补录', { exact: false }).waitFor();
    await go(second.page, '/office/preparation', '年度准备');
    await second.page.getByText('已审定：2026-03-26，评委会会议纪要〔2026〕2号').waitFor();
    await second.context.close();
  });

  it('A8a: drafts what the records call for; who drafted it cannot review it', async () => {
    await go(page, '/office/documents?tab=due', '公文');
    await page.getByRole('button', { name: /^拟稿 申报通知/ }).click();
    const dialog = page.getByRole('dialog', { name: /拟稿 · 申报通知/ });
    await dialog.getByLabel('成文日期').fill('2026-03-19');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: '拟稿' }).click();
    await go(page, '/office/documents?state=drafted', '公文');
    await expect(page.getByRole('button', { name: '核稿通过' }).isDisabled()).resolves.toBe(true);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

/** Every screen of the office that stands by itself: its entry in the menu, and its title. */
const screens: readonly (readonly [entry: string, title: string])[] = [
  ['年度进程', '2026年度进程'],
  ['年度准备', '年度准备'],
  ['年度工作计划', '年度工作计划'],
  ['申报组织', '申报组织'],
  ['验证确认与推荐', '验证确认与推荐'],
  ['评审专家库', '评审专家库'],
  ['组建评审组', '组建评审组'],
  ['评审结果', '评审结果'],
  ['答辩安排', '答辩专家组和答辩日程'],
  ['复核与更正', '复核与更正'],
  ['候选名单与报批', '候选名单与报批'],
  ['公示与意见', '公示'],
  ['表彰与后续', '表彰、后续活动与撤销'],
  ['经费与劳务费', '经费与劳务费'],
  ['评审委员会', '评审委员会'],
  ['违规反映', '违规反映'],
  ['监督意见', '监督意见'],
  ['导出与归档', '导出与归档'],
  ['承诺与利害关系', '我的承诺与利害关系'],
  ['评审办材料', '评审办材料'],
];

describe('every screen of the office', () => {
  it('is usable at 1280 and 390 pixels: nothing scrolls sideways, axe finds nothing serious', async () => {
    await go(page, '/office', '2026年度进程');
    for (const [entry, title] of screens) {
      await page.getByRole('navigation', { name: '功能菜单' }).getByRole('link', { name: entry, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      await page.locator('.ant-skeleton').first().waitFor({ state: 'hidden' });
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.getByRole('button', { name: '打开菜单' }).waitFor({ state: width === 390 ? 'visible' : 'hidden' });
        expect({ title, width, overflow: await overflowOf(page), faults: await seriousFaults(page) }).toEqual({
          title,
          width,
          overflow: 0,
          faults: [],
        });
      }
    }
  }, 180_000);
});
