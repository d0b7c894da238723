import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seriousFaults } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { PortalCloud, signIn } from './portal-cloud.ts';
import { clockStart, filingOf, openWindow, year } from './prepared.ts';

const { organisation } = filingOf('霁岚');
const draft = `/api/applicant/cycles/${year}/application`;

let cloud: PortalCloud;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [cloud, browser] = await Promise.all([PortalCloud.open(clockStart), launchBrowser()]);
  await openWindow(cloud.client);
});

afterAll(async () => {
  await Promise.allSettled([browser.close(), cloud.close()]);
});

beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'America/New_York' });
});

afterEach(() => context.close());

const section = async (name: string): Promise<Record<string, unknown> | undefined> => {
  const { sections } = await cloud.client
    .as(organisation.user)
    .get<{ sections: { section: string; content?: Record<string, unknown> }[] }>(draft);
  return sections.find((each) => each.section === name)?.content;
};

const contactPage = '/applicant/application/contact';
const openContact = (): Promise<Page> => signIn(context, cloud.url, organisation.user, contactPage);
const isSaved = (page: Page): Promise<void> => page.getByText(/已保存，.*（北京时间）/).waitFor({ timeout: 30_000 });
const isKept = (page: Page): Promise<void> => page.getByText('还没有保存到服务器，已保留在本机').waitFor();

describe('what an organisation types', () => {
  it('A13a: is saved while typing, says when, and is there after a reload', async () => {
    const page = await openContact();
    await page.getByLabel('联系人', { exact: true }).fill('叶书语');
    await isSaved(page);
    expect(await section('contact')).toMatchObject({ name: '叶书语' });
    await page.reload();
    expect(await page.getByLabel('联系人', { exact: true }).inputValue()).toBe('叶书语');
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('A13a: in two tabs is never overwritten silently: both stand side by side in words, and one chooses', async () => {
    const first = await openContact();
    await first.getByLabel('职务').waitFor();
    const second = await context.newPage();
    await second.goto(`${cloud.url}${contactPage}`);
    await second.getByLabel('职务').fill('质量总监');
    await isSaved(second);
    await first.getByLabel('职务').fill('办公室主任');
    const choice = first.getByRole('dialog', { name: '这部分内容在另一处被修改过' });
    const mine = choice.getByRole('region', { name: '您填写的' });
    await mine.getByText('办公室主任').waitFor();
    await choice.getByRole('region', { name: '服务器上的' }).getByText('质量总监').waitFor();
    // In the words of the form, and not as it is stored.
    expect(await choice.textContent()).toContain('职务');
    expect(await choice.textContent()).not.toMatch(/[{}"]/);
    expect(await section('contact')).toMatchObject({ position: '质量总监' });
    expect(await seriousFaults(first)).toEqual([]);
    await mine.getByRole('button', { name: '保留我填写的' }).click();
    await isSaved(first);
    expect(await section('contact')).toMatchObject({ position: '办公室主任' });
  });

  it('A13a: without a network is kept, and saved when the network is back', async () => {
    const page = await openContact();
    await page.getByLabel('联系电话').waitFor();
    await context.setOffline(true);
    await page.getByLabel('联系电话').fill('0577-00001234');
    await isKept(page);
    expect(await section('contact')).not.toHaveProperty('telephone');
    await context.setOffline(false);
    await isSaved(page);
    expect(await section('contact')).toMatchObject({ telephone: '0577-00001234' });
  });

  it('A13a: after the session has ended is kept, and saved when the person has signed in again beside the page', async () => {
    const page = await openContact();
    await page.getByLabel('电子邮箱').waitFor();
    const saves = '**/api/applicant/cycles/*/application/draft/*';
    await page.route(saves, (route) =>
      route.fulfill({ status: 401, contentType: 'application/json', body: '{"message":"Unauthorized"}' }),
    );
    await page.getByLabel('电子邮箱').fill('jilan@ouhai.example');
    const ended = page.getByRole('dialog', { name: '登录已结束' });
    await ended.waitFor();
    expect(await page.getByLabel('电子邮箱').inputValue()).toBe('jilan@ouhai.example');
    await page.unroute(saves);
    await ended.getByRole('button', { name: '重新登录' }).click();
    await isSaved(page);
    expect(await section('contact')).toMatchObject({ email: 'jilan@ouhai.example' });
  });

  it('A13a: while the server is killed is kept, outlives the closed tab, and is saved by the next one', async () => {
    const page = await openContact();
    await page.getByLabel('职务').fill('质量');
    await isSaved(page);
    await page.getByLabel('职务').fill('质量负责人');
    await cloud.kill();
    await page.getByLabel('联系人', { exact: true }).fill('叶书');
    await isKept(page);
    await page.close();
    await cloud.start();
    const again = await openContact();
    await isSaved(again);
    expect(await again.getByLabel('职务').inputValue()).toBe('质量负责人');
    expect(await section('contact')).toMatchObject({ name: '叶书', position: '质量负责人' });
  });
});
