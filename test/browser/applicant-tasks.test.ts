import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFaults } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { PortalCloud, signIn } from './portal-cloud.ts';
import { afterWindow, answerAll, clockStart, filingOf, fill, openWindow, pdf, year } from './prepared.ts';

const filing = filingOf('霁岚');
const { organisation } = filing;
const contact = '叶书语';

let cloud: PortalCloud;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [cloud, browser] = await Promise.all([PortalCloud.open(clockStart), launchBrowser()]);
  await openWindow(cloud.client);
  const sections = 'organisation award eligibility indicators self-evaluation consultants declarations';
  await fill(cloud.client, filing, sections.split(' '));
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  page = await signIn(context, cloud.url, organisation.user, '/applicant');
});

afterAll(async () => {
  await Promise.allSettled([browser.close(), cloud.close()]);
});

/** Goes on by the menu, as people do, and looks whether anybody is kept out. */
const go = async (entry: string): Promise<void> => {
  await page.getByRole('navigation', { name: '功能菜单' }).getByRole('link', { name: entry, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: entry, exact: true }).waitFor();
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  expect(await seriousFaults(page), entry).toEqual([]);
};

const isSaved = (): Promise<void> => page.getByText(/已保存，.*（北京时间）/).waitFor();

describe('an organisation at work', () => {
  it('A13e: sees what comes next, and comes from each gap to its field', async () => {
    await page.getByRole('heading', { level: 1, name: '我的申报' }).waitFor();
    await page.getByRole('link', { name: /填写申报材料：还有1个部分不完整/ }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await go('申报条件自查');
    await go('申报材料');
    await go('核对与提交');
    expect(await page.getByRole('button', { name: '提交申报' }).isDisabled()).toBe(true);
    await page.getByRole('link', { name: '请填写“联系电话”' }).click();
    const field = page.getByLabel('联系电话');
    await field.waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('contact.telephone');
    await field.fill('0577-00001234');
    await page.getByLabel('联系人', { exact: true }).fill(contact);
    await page.getByLabel('职务').fill('质量总监');
    await page.getByLabel('电子邮箱').fill('jilan@ouhai.example');
    await isSaved();
    await go('申报材料');
    await page.getByText('9个部分，已完整9个').waitFor();
  });

  it('A13b: brings a file, verified by its hash', async () => {
    await go('证明材料');
    await page.locator('input[type="file"]').setInputFiles(pdf('质量奖获奖证书'));
    await page
      .getByRole('cell', { name: /质量奖获奖证书/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: '打开 质量奖获奖证书' }).waitFor();
  });

  it('A13c, A13d: asks the departments and a recommender, and sees who has answered', async () => {
    await go('验证与推荐');
    await page.getByRole('button', { name: '提请验证：注册登记情况' }).click();
    await page.getByText('等待答复').first().waitFor();
    await page.getByRole('button', { name: /一次提请其余7项/ }).click();
    await page.getByText('等待答复').nth(7).waitFor();
    await page.getByRole('combobox', { name: '推荐单位' }).click();
    await page.getByTitle('行业协会或其他主管部门').click();
    await page.getByLabel('单位标识').fill(organisation.recommender);
    await page.getByRole('button', { name: '请其签署推荐意见' }).click();
    await page.getByText('等待签署').waitFor();
    await answerAll(cloud.client, organisation);
    await page.reload();
    await page.getByText('应验证8项，已答复8项').waitFor();
    await page.getByText('已签署推荐意见').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('A13e: submits with a second look, and has a receipt', async () => {
    await go('核对与提交');
    await page.getByText('材料齐备，可以提交').waitFor();
    await page.getByRole('button', { name: '提交申报' }).click();
    const look = page.getByRole('dialog', { name: '提交申报' });
    await look.getByText('依据：第十三条').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await look.getByRole('button', { name: '确认' }).click();
    await page.getByRole('heading', { name: '收件回执' }).waitFor();
    await page
      .getByText(new RegExp(`SJ${year}-[0-9A-F]{10}`))
      .first()
      .waitFor();
    await look.waitFor({ state: 'hidden' });
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('A13f: answers a correction, and compares the versions in words', async () => {
    const { client } = cloud;
    await client.moveClock(afterWindow);
    await client.settle();
    const path = `/api/office/cycles/${year}/applications/${organisation.code}/corrections`;
    await client.as('office1').post(path, { items: ['请补充主要产品的范围。'], facts: [] });
    await page.goto(`${cloud.url}/applicant/corrections`);
    await page.getByText('待补正').waitFor();
    await page.getByLabel('对第1项的答复').fill('已补充。');
    await page.getByRole('checkbox', { name: '组织基本情况' }).check();
    await page.getByRole('link', { name: '修改申报材料' }).click();
    await page.getByRole('link', { name: '组织基本情况', exact: true }).click();
    await page.getByLabel('主要产品、工程或服务').fill('光学镜片、镜架和护目镜');
    await isSaved();
    await go('补正');
    // What was typed before the page was left is still there.
    expect(await page.getByLabel('对第1项的答复').inputValue()).toBe('已补充。');
    await page.getByRole('button', { name: '提交补正' }).click();
    await page.getByRole('dialog', { name: '提交补正' }).getByRole('button', { name: '确认' }).click();
    await page.getByText('已补正').first().waitFor();
    await go('各版本对照');
    const row = page.getByRole('row', { name: /主要产品、工程或服务/ });
    await row.getByRole('cell', { name: '光学镜片、镜架和护目镜' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
  });

  it('A20d: has every other screen, empty with what would fill it, and usable on a telephone', async () => {
    for (const entry of ['现场评审', '意见说明', '公文', '复核', '撤回申报', '消息']) await go(entry);
    await page.setViewportSize({ width: 390, height: 800 });
    for (const path of [
      '',
      '/self-check',
      '/application',
      '/application/eligibility',
      '/requests',
      '/submit',
      '/versions',
    ]) {
      await page.goto(`${cloud.url}/applicant${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow, path).toBeLessThanOrEqual(0);
      expect(await seriousFaults(page), path).toEqual([]);
    }
  });
});
