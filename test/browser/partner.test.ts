import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askForConfirmations, readApplication } from '../../local/seed/steps/applying.ts';
import { seriousFaults } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { PortalCloud, signIn } from './portal-cloud.ts';
import { afterWindow, apply, clockStart, filingOf, fill, openWindow, pdf, year } from './prepared.ts';

const asking = filingOf('霁岚');
const applied = [filingOf('栎川'), filingOf('履屿')];
const { organisation } = asking;

let cloud: PortalCloud;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [cloud, browser] = await Promise.all([PortalCloud.open(clockStart), launchBrowser()]);
  const { client } = cloud;
  await openWindow(client);
  for (const filing of applied) await apply(client, filing);
  await fill(client, asking);
  await askForConfirmations(client, asking, ['registration', 'quality-record']);
});

afterAll(async () => {
  await Promise.allSettled([browser.close(), cloud.close()]);
});

beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
});

afterEach(() => context.close());

const statusOf = async (fact: string) =>
  (await readApplication(cloud.client, asking)).facts.find((each) => each.fact === fact)?.status;

const confirm = async (page: Page, step: string): Promise<void> => {
  await page.getByRole('button', { name: step }).click();
  const look = page.getByRole('dialog', { name: step });
  await look.getByRole('button', { name: '确认', exact: true }).click();
  await page.getByRole('heading', { name: '已经答复' }).waitFor();
};

describe('a department at work', () => {
  it('A13c: sees the fact beside its evidence, and confirms it with proof', async () => {
    const page = await signIn(context, cloud.url, 'market', '/partner');
    await page.getByRole('tab', { name: '待答复（2）' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: `${organisation.name}　注册登记情况` }).click();
    await page.getByText(new RegExp(`${organisation.code}.*具有独立法人资格`)).waitFor();
    await page.getByRole('radio', { name: '确认属实' }).check();
    expect(await page.getByRole('button', { name: '提交确认' }).isDisabled()).toBe(true);
    await page.locator('input[type="file"]').setInputFiles(pdf('登记信息查询记录'));
    await page.getByRole('button', { name: '提交确认', disabled: false }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await confirm(page, '提交确认');
    expect(await statusOf('registration')).toBe('agreed');
  });

  it('A13c: refuses with a reason, and what it typed outlives the closed tab', async () => {
    const path = `/partner/verifications/${organisation.code}/quality-record`;
    const page = await signIn(context, cloud.url, 'market', path);
    await page.getByRole('radio', { name: '不予确认' }).check();
    await page.getByLabel(/不予确认的理由/).fill('上一年度市级监督抽查有一批次不合格。');
    await page.close();
    const again = await signIn(context, cloud.url, 'market', path);
    await again.getByRole('button', { name: '提交不予确认', disabled: false }).waitFor();
    expect(await again.getByLabel(/不予确认的理由/).inputValue()).toBe('上一年度市级监督抽查有一批次不合格。');
    await confirm(again, '提交不予确认');
    expect(await statusOf('quality-record')).toBe('refused');
  });

  it('A13d: an association signs the recommendation', async () => {
    const page = await signIn(context, cloud.url, 'light', '/partner');
    await page.getByRole('link', { name: `${organisation.name}　签署推荐意见` }).click();
    await page.getByRole('radio', { name: '同意推荐' }).check();
    await page.getByLabel('推荐意见', { exact: true }).fill('质量管理扎实，同行认可，同意推荐。');
    expect(await seriousFaults(page)).toEqual([]);
    await confirm(page, '签署推荐意见');
    const { recommendations } = await readApplication(cloud.client, asking);
    expect(recommendations).toMatchObject([{ status: 'agreed', statement: '质量管理扎实，同行认可，同意推荐。' }]);
  });

  it('A14.1a: answers a 征求意见函 with all organisations on one page; who is not chosen stays unanswered', async () => {
    const { client } = cloud;
    await client.moveClock(afterWindow);
    await client.settle();
    await client.as('office1').post(`/api/office/cycles/${year}/inquiries/qualification`, {});
    await client.settle();
    const page = await signIn(context, cloud.url, 'market', '/partner/inquiries');
    await page.getByRole('link', { name: /征求意见的函/ }).click();
    const [one, two] = applied.map((filing) => filing.organisation.name);
    await page.getByText('2家，已答复0家').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page
      .getByRole('radiogroup', { name: `对${one}的意见` })
      .getByRole('radio', { name: '无意见' })
      .check();
    await page.getByRole('button', { name: '提交答复' }).click();
    const look = page.getByRole('dialog', { name: '提交答复' });
    await look.getByText('无意见1家，有情况0家').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await look.getByRole('button', { name: '确认', exact: true }).click();
    await page.getByText('2家，已答复1家').waitFor();
    await page
      .getByRole('radiogroup', { name: `对${two}的意见` })
      .getByRole('radio', { name: '有情况' })
      .check();
    await page.getByLabel(`${two}的情况`).fill('有一件投诉正在处理。');
    // A situation without its proof is no answer.
    expect(await page.getByRole('button', { name: '提交答复' }).isDisabled()).toBe(true);
    await page.locator('input[type="file"]').setInputFiles(pdf('投诉处理记录'));
    await page.getByRole('button', { name: '提交答复', disabled: false }).click();
    await page.getByRole('dialog', { name: '提交答复' }).getByRole('button', { name: '确认', exact: true }).click();
    await page.getByText('2家，已答复2家').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
