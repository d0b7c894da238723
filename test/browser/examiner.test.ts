import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { itemsOf } from '../../functions/domain/policy/criteria/edition.ts';
import { gbt19580of2012 } from '../../functions/domain/policy/criteria/gbt-19580-2012.ts';
import { seriousFaults } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { PortalCloud, signIn } from './portal-cloud.ts';
import { clockStart, filingOf, year } from './prepared.ts';
import { assignedTo, beginDefence, beginDocumentReview, sheetOf, type Team, visit, visitDay } from './under-review.ts';

const reviewed: Team = { filing: filingOf('栎川'), members: ['examiner02', 'examiner01', 'examiner03'] };
const other: Team = { filing: filingOf('履屿'), members: ['examiner05', 'examiner04', 'examiner06'] };
const { filing } = reviewed;
const { organisation } = filing;
const [leader, expert, third] = reviewed.members;
const at = `/examiner/${year}/${organisation.code}`;

let cloud: PortalCloud;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [cloud, browser] = await Promise.all([PortalCloud.open(clockStart), launchBrowser()]);
  await beginDocumentReview(cloud.client, [reviewed, other]);
});

afterAll(async () => {
  await Promise.allSettled([browser.close(), cloud.close()]);
});

beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
});

afterEach(() => context.close());

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Nothing serious to axe, and no page that scrolls sideways, at both widths. */
const inOrder = async (page: Page): Promise<void> => {
  for (const [width, height] of [
    [390, 800],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await seriousFaults(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  }
};

/** Takes a final step, after the second look. */
const confirm = async (page: Page, step: string): Promise<void> => {
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByRole('dialog', { name: step }).getByRole('button', { name: '确认', exact: true }).click();
  await page.getByRole('dialog', { name: step }).waitFor({ state: 'hidden' });
};

const saved = (page: Page) => page.locator('[data-state="saved"]').waitFor();

describe('an examiner at work', () => {
  it('A20a: gives the undertaking before anything else, and reads what the pool has on record', async () => {
    const page = await signIn(context, cloud.url, 'examiner07', '/examiner');
    await page.getByText('目前没有分配给您的评审任务。').waitFor();
    await page
      .getByRole('link', { name: '去承诺并申报' })
      .or(page.getByRole('button', { name: '去承诺并申报' }))
      .click();
    await page.getByRole('heading', { name: '入库资格与培训' }).waitFor();
    await page.getByText('目前不能分配任务').waitFor();
    await inOrder(page);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: '承诺并申报' }).click();
    await page.getByText(/^已于2026年/).waitFor();
    await page.getByText('可以分配任务').waitFor();
  });

  it('A20d: sees his own tasks alone, and nothing of an application that is not his', async () => {
    const page = await signIn(context, cloud.url, third, '/examiner');
    await page.getByRole('link', { name: organisation.name }).waitFor();
    expect(await page.getByText(other.filing.organisation.name).count()).toBe(0);
    await inOrder(page);
    await page.goto(`${cloud.url}/examiner/${year}/${other.filing.organisation.code}/score/document`);
    await page.getByText('该组织现在没有分配给您，或您已经回避。').waitFor();
    expect(await page.getByText(other.filing.organisation.name).count()).toBe(0);
  });

  it('A14.2c: scores beside what was filed, by keyboard, each item saved as it is typed', async () => {
    const page = await signIn(context, cloud.url, leader, '/examiner');
    await page
      .getByRole('button', { name: '资料评审：独立评分' })
      .or(page.getByRole('link', { name: '资料评审：独立评分' }))
      .click();
    await page.getByRole('heading', { name: '4.1.2 高层领导的作用' }).waitFor();
    await page.getByRole('heading', { name: '自我评价：4.1 领导' }).waitFor();
    await page.getByRole('radio', { name: '60%', exact: true }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: '50–65%档的表现' }).waitFor();
    await page.getByText('30.00/110分').waitFor();
    // An arrow takes the next step of the standard.
    await page.keyboard.press('ArrowRight');
    await page.getByText('32.50/110分').waitFor();
    await page.getByLabel('优势（每行一条）').fill('高层领导亲自参与质量改进。\n每月走访班组。');
    await saved(page);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: '4.1.3 组织治理' }).waitFor();
    await page.getByRole('radio', { name: '50%', exact: true }).check();
    await page.getByRole('button', { name: '保存并到下一条' }).click();
    await page.getByRole('heading', { name: '4.1.4 社会责任' }).waitFor();
    expect(new URL(page.url()).searchParams.get('item')).toBe('4.1.4');
    await page.getByText('已评2条，共23条').waitFor();
    await page.getByText('还有21条没有评分，提交前须全部评完：').waitFor();
    await inOrder(page);
    await page.reload();
    await page.getByText('47.50/110分').waitFor();
  });

  it('A14.2c: two windows never overwrite one another: both stand side by side', async () => {
    const path = `${at}/score/document?item=4.2.2`;
    const page = await signIn(context, cloud.url, leader, path);
    await page.getByRole('radio', { name: '40%', exact: true }).waitFor();
    const second = await signIn(context, cloud.url, leader, path);
    await second.getByRole('radio', { name: '70%', exact: true }).check();
    await saved(second);
    await page.getByRole('radio', { name: '40%', exact: true }).check();
    const both = page.getByRole('dialog', { name: '这部分内容在另一处被修改过' });
    await both.getByRole('region', { name: '服务器上的' }).getByText('70%').waitFor();
    await both.getByRole('region', { name: '您填写的' }).getByText('40%').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await both.getByRole('button', { name: '采用服务器上的' }).click();
    await both.waitFor({ state: 'hidden' });
    expect(await page.getByRole('radio', { name: '70%', exact: true }).isChecked()).toBe(true);
  });

  it('A14.2c: his own score comes before anybody else’s; submitted once, it stays', async () => {
    const caller = cloud.client.as(leader);
    await cloud.client
      .as(expert)
      .post(assignedTo(filing, '/scorecards/document'), sheetOf(filing, 60, { '4.1.2': 90 }));
    const { draft } = await caller.get<{ draft: readonly { section: string }[] }>(
      assignedTo(filing, '/scorecards/document'),
    );
    const begun = new Set(draft.map(({ section }) => section));
    for (const { code } of itemsOf(gbt19580of2012).filter((item) => !begun.has(item.code))) {
      await caller.put(assignedTo(filing, `/scorecards/document/draft/${code}`), {
        known: 0,
        content: { percentage: 60 },
      });
    }
    const page = await signIn(context, cloud.url, leader, `${at}/scores/document`);
    await page.getByText('请先提交您的评分').waitFor();
    expect(await page.getByText('90%').count()).toBe(0);
    await inOrder(page);
    await page.goto(`${cloud.url}${at}/score/document`);
    await page.getByText('已评23条，共23条').waitFor();
    await page.getByRole('button', { name: '提交评分' }).click();
    await page
      .getByRole('dialog', { name: '提交评分' })
      .getByText(/总分603\.50分/)
      .waitFor();
    await page.getByRole('dialog', { name: '提交评分' }).getByRole('button', { name: '取消' }).click();
    await confirm(page, '提交评分');
    await page.getByText(/提交，不能更改。$/).waitFor();
    await page.getByText('每月走访班组。').waitFor();
    await inOrder(page);
  });

  it('A20b: declares a conflict from the page that is open, and is out at once', async () => {
    const { organisation: foreign } = other.filing;
    const [, , conflicted] = other.members;
    const page = await signIn(context, cloud.url, conflicted, `/examiner/${year}/${foreign.code}/content`);
    await page.getByRole('heading', { name: '证明材料' }).waitFor();
    await inOrder(page);
    await page.getByRole('button', { name: `申报利害关系 ${foreign.name}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('依据：第二十条（二）').waitFor();
    await dialog.getByRole('radio', { name: '亲属' }).check();
    await dialog.getByRole('button', { name: '申报利害关系' }).click();
    await page.getByText('目前没有分配给您的评审任务。').waitFor();
    await page.goto(`${cloud.url}/examiner/${year}/${foreign.code}`);
    await page.getByText('该组织现在没有分配给您，或您已经回避。').waitFor();
    // Its team is short of a member now; it leaves the year, so that the others go on.
    await cloud.client
      .as(foreign.user)
      .post(`/api/applicant/cycles/${year}/application/withdraw`, { reason: '经营计划调整。' });
  });
});

describe('a leader at work', () => {
  it('A14.2d: sees the scores by disagreement, drawn, and concludes; the individual scores remain', async () => {
    await cloud.client.as(third).post(assignedTo(filing, '/scorecards/document'), sheetOf(filing, 60));
    const page = await signIn(context, cloud.url, leader, `${at}/scores/document`);
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .first();
    await first.getByText('相差30个百分点').waitFor();
    await first.getByText('秦观止 65%，方知行 90%，楼望岳 60%').waitFor();
    expect(await first.locator('svg circle').count()).toBe(3);
    await page.getByRole('button', { name: /^照填意见一致的20条$/ }).click();
    await page.getByText('还有3条没有填写合议百分比：').waitFor();
    await page.getByText('还有1条须说明合议依据：').waitFor();
    await inOrder(page);
    for (const [item, percentage] of [
      ['4.1.2', '70'],
      ['4.1.3', '55'],
      ['4.2.2', '65'],
    ] as const) {
      await page.getByRole('combobox', { name: `${item}的合议百分比` }).fill(percentage);
      await page.keyboard.press('Enter');
    }
    await page.getByLabel(/^合议依据/).fill('结合访谈记录，取居中偏低的意见。');
    await first.getByRole('button', { name: '采用：每月走访班组。' }).click();
    await confirm(page, '作出合议结论');
    await page.getByText(/秦观止于2026年.*作出合议结论/).waitFor();
    await first.getByText(/秦观止 65%，方知行 90%，楼望岳 60%；合议 70%/).waitFor();
    await inOrder(page);
  });

  it('A14.3b: writes the report without any score, and is told of one as it is typed', async () => {
    await visit(cloud.client, reviewed);
    const page = await signIn(context, cloud.url, leader, '/examiner');
    await page
      .getByRole('button', { name: '提交现场评审报告' })
      .or(page.getByRole('link', { name: '提交现场评审报告' }))
      .click();
    await page.getByLabel('评审日期').fill(visitDay);
    await page.keyboard.press('Enter');
    const finding = page.getByRole('group', { name: '评审发现1' });
    await finding.getByLabel('条款').fill('4.5.3');
    await page.keyboard.press('Enter');
    await finding.getByLabel('内容').fill('首件确认执行到位，该项可得85分。');
    await page.getByText('含有分数、百分比或排名：“85分”').waitFor();
    expect(await page.getByRole('button', { name: '提交现场评审报告' }).isDisabled()).toBe(true);
    await inOrder(page);
    await finding.getByLabel('内容').fill('首件确认执行到位，与申报材料一致。');
    await page.getByRole('button', { name: '增加一条优势' }).click();
    const strength = page.getByRole('group', { name: '优势1' });
    await strength.getByLabel('条款').fill('4.1.2');
    await page.keyboard.press('Enter');
    await strength.getByLabel('内容').fill('高层领导亲自参与质量改进活动。');
    await confirm(page, '提交现场评审报告');
    await page.getByRole('heading', { name: '第1版' }).waitFor();
    await page.getByText('待组织确认').waitFor();
    await inOrder(page);
  });

  it('A14.3d: words the recommendation; all sign, a dissent attached; then it is handed in', async () => {
    const page = await signIn(context, cloud.url, leader, `${at}/recommendation`);
    await page.getByRole('button', { name: '拟写建议' }).click();
    const dialog = page.getByRole('dialog', { name: '拟写建议' });
    await dialog.getByRole('radio', { name: '建议授奖', exact: true }).check();
    await dialog.getByLabel('理由').fill('管理成熟，结果良好，建议授奖。');
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: '拟写建议' }).click();
    await page.getByRole('button', { name: '签署', exact: true }).click();
    await page
      .getByRole('dialog', { name: '签署' })
      .getByRole('button', { name: /^签\s?署$/ })
      .click();
    await page.getByText('尚未签署：方知行、楼望岳').waitFor();
    await inOrder(page);
    const { proposal } = await cloud.client.as(third).get<{ proposal: { version: number } }>(assignedTo(filing));
    const sign = assignedTo(filing, '/recommendation-signatures');
    await cloud.client.as(expert).post(sign, { proposal: proposal.version });
    await cloud.client.as(third).post(sign, { proposal: proposal.version, dissent: '创新成果尚需时间检验。' });
    await page.reload();
    await page.getByText('楼望岳：创新成果尚需时间检验。').waitFor();
    await confirm(page, '提交评审组建议');
    await page.getByText('已提交').waitFor();
  });

  it('A16: checks and signs the month’s fees', async () => {
    await cloud.client.as('office1').post(`/api/office/cycles/${year}/budget/fees`, {
      person: leader,
      duty: 'site-visit',
      on: visitDay,
      halfDays: 2,
    });
    const page = await signIn(context, cloud.url, leader, '/examiner/fees');
    await page.getByText('待签收').waitFor();
    await inOrder(page);
    await confirm(page, '签收2026-04劳务费');
    await page.getByText('已签收').waitFor();
  });
});

describe('a panellist at work', () => {
  it('A14.4c: scores a defence alone once it has begun; the draft saves itself', async () => {
    await beginDefence(cloud.client, filing);
    const page = await signIn(context, cloud.url, 'panellist1', `${at}/defence`);
    await page.getByText('瓯海区行政中心第一会议室').waitFor();
    await page.getByText('答辩开始以后才能提交评分，现在可以先做笔记。').waitFor();
    expect(await page.getByText('评审组建议').count()).toBe(0);
    await page.getByLabel('评分（百分制，整数）').fill('82');
    await page.getByLabel('评语（随评分提交）').fill('陈述清楚，答问切题。');
    await saved(page);
    await inOrder(page);
    expect(await page.getByRole('button', { name: '提交答辩评分' }).isDisabled()).toBe(true);
    await cloud.client.moveClock('2026-04-20T10:00:00+08:00');
    await page.goto(`${cloud.url}/examiner`);
    await page
      .getByRole('button', { name: '陈述答辩：独立评分' })
      .or(page.getByRole('link', { name: '陈述答辩：独立评分' }))
      .click();
    await confirm(page, '提交答辩评分');
    await page.getByText(/提交，不能更改。$/).waitFor();
  });

  it('A20c: reports misconduct', async () => {
    const page = await signIn(context, cloud.url, 'panellist2', '/examiner/conduct');
    await page.getByRole('combobox', { name: '种类' }).fill('收受');
    await page.keyboard.press('Enter');
    await page.getByLabel('被反映人（姓名、职务或身份）').fill('某评审员');
    await page.getByLabel('反映内容').fill('收受申报企业礼品。');
    await inOrder(page);
    await page.getByRole('button', { name: '反映情况' }).click();
    await page.getByText(/^已收到，编号/).waitFor();
  });
});
