import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../local/demo/client.ts';
import { committeePosts } from '../../local/seed/users.ts';
import { seriousFaults } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { candidatesBefore, consult, first, recusedMember, second } from './candidates.ts';
import { PortalCloud, signIn } from './portal-cloud.ts';
import { clockStart, year } from './prepared.ts';

let cloud: PortalCloud;
let client: Client;
let browser: Browser;
const pages = new Map<string, Page>();

/** Somebody's own window, signed in once. */
const at = async (user: string, path: string, title: string | RegExp): Promise<Page> => {
  let page = pages.get(user);
  if (!page) {
    // The policy that forbids inline script forbids axe, too; what it is for is tested where it is made.
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
    page = await signIn(context, cloud.url, user, path);
    pages.set(user, page);
  } else await page.goto(`${cloud.url}${path}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return page;
};

const under = (audience: string) => `/api/${audience}/cycles/${year}`;
const sessions = `${under('committee')}/sessions`;

const pastSettling = async (): Promise<void> => {
  await client.settle();
  await client.moveClock(new Date(Date.parse(await client.now()) + 150_000).toISOString());
};

const confirm = (dialog: Locator): Promise<void> => dialog.getByRole('button', { name: /^确\s?认$/ }).click();

const fillDay = async (dialog: Locator, label: string, day: string): Promise<void> => {
  await dialog.getByLabel(label).fill(day);
  await dialog.page().keyboard.press('Enter');
};

beforeAll(async () => {
  [cloud, browser] = await Promise.all([PortalCloud.open(clockStart), launchBrowser()]);
  client = cloud.client;
  await candidatesBefore(client);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await cloud?.close();
});

describe('the committee', () => {
  it('A14.5a, A20b: reads a candidate with its radar, the same as a table, and its report; of one he is tied to the name alone', async () => {
    const page = await at('member1', '/committee/candidates', '候选组织');
    await page.getByRole('checkbox', { name: `比较${first.name}` }).check();
    await page.getByRole('checkbox', { name: `比较${second.name}` }).check();
    await page
      .getByRole('img', { name: /雷达图/ })
      .locator('canvas')
      .waitFor();
    expect(new URL(page.url()).searchParams.get('compare')?.split(',')).toEqual([first.code, second.code]);
    await page.getByRole('link', { name: first.name }).click();
    await page.getByRole('heading', { level: 1, name: first.name }).waitFor();
    await page.getByRole('cell', { name: '4.7 结果' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: '现场评审报告' }).click();
    await page.getByText('过程控制与申报材料一致。').waitFor();

    const tied = await at(recusedMember, `/committee/candidates/${second.code}`, second.name);
    await tied.getByText('应当回避：不显示其材料', { exact: false }).waitFor();
    await expect(tied.getByRole('link', { name: '现场评审报告' }).count()).resolves.toBe(0);
  });

  it('A14.5b: the chair opens the ballot; a member attends, votes once and keeps his receipts', async () => {
    const chair = await at('chair', '/committee', `${year}年度议程`);
    await chair.getByRole('link', { name: '开启质量奖表决' }).click();
    await chair.getByRole('button', { name: '开启表决：质量奖' }).click();
    await confirm(chair.getByRole('dialog', { name: '开启表决：质量奖' }));
    await chair.getByRole('link', { name: '质量奖第1次表决' }).waitFor();

    const page = await at('member1', '/committee', `${year}年度议程`);
    await page.getByRole('link', { name: '质量奖表决：签到并投票' }).click();
    await page.getByRole('button', { name: '签到' }).click();
    await confirm(page.getByRole('dialog', { name: '签到' }));
    await page.getByText('还有2家没有选择', { exact: false }).waitFor();
    await expect(page.getByRole('button', { name: '提交表决' }).isDisabled()).resolves.toBe(true);
    for (const [{ name }, choice] of [
      [first, '赞成'],
      [second, '弃权'],
    ] as const) {
      await page
        .getByRole('radiogroup', { name: `对${name}的表决意见` })
        .getByText(choice)
        .click();
    }
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '提交表决' }).click();
    const dialog = page.getByRole('dialog', { name: '提交表决' });
    await dialog.getByText(`${first.name}：赞成`).waitFor();
    await confirm(dialog);
    await page.getByRole('heading', { name: '您的表决回执' }).waitFor();
    await page.getByText('每家一个回执', { exact: false }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('A14.5b: who is tied to a candidate has no vote on it; no counts before the count; the voter finds his vote by its receipt', async () => {
    const voter = pages.get('member1');
    const receipt = await voter
      ?.getByRole('row', { name: new RegExp(first.name) })
      .locator('.code')
      .first()
      .innerText();
    const path = `${sessions}/quality-1`;
    const silent = 'member4';
    for (const { user } of committeePosts) {
      if (user === 'member1') continue;
      await client.as(user).post(`${path}/attendance`);
      if (user === silent) continue;
      const tied = user === recusedMember;
      await client.as(user).post(`${path}/vote`, {
        choices: { [first.code]: 'for', ...(tied ? {} : { [second.code]: 'for' }) },
      });
    }
    const tied = await at(recusedMember, '/committee/ballots/quality-1', '质量奖第1次表决');
    await tied.getByText('计票前不显示任何票数', { exact: false }).waitFor();
    await expect(tied.getByRole('heading', { name: '计票结果' }).count()).resolves.toBe(0);

    const chair = await at('chair', '/committee/ballots/quality-1', '质量奖第1次表决');
    await chair.getByText('到场而未投票的委员：鲁观澜').waitFor();
    await chair.getByRole('button', { name: '结束表决' }).click();
    const dialog = chair.getByRole('dialog', { name: '结束表决' });
    await dialog.getByRole('checkbox', { name: '鲁观澜不交票' }).check();
    await dialog.getByRole('button', { name: '结束表决' }).click();
    await chair.getByText('已结束，等待计票').waitFor();
    await pastSettling();

    const page = await at('member1', '/committee/ballots/quality-1', '质量奖第1次表决');
    const results = page.getByRole('region', { name: '计票结果' });
    const row = await results.getByRole('row', { name: new RegExp(second.name) }).innerText();
    expect(row.split(/\s+/)).toEqual(expect.arrayContaining([second.name, '已达到', '4', '0', '1', '通过']));
    await page.getByLabel('按回执查找自己的票').fill(receipt ?? '');
    await page.getByText(`${first.name}：赞成`).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('A14.6d: examines the report and rules on an objection with what it rests on in sight', async () => {
    await client.moveClock('2026-04-13T09:00:00+08:00');
    const office = client.as('office1');
    const notices = `${under('office')}/notices`;
    const { notice, endsAt } = await office.post<{ notice: string; endsAt: string }>(notices, {
      media: [{ name: '瓯海新闻网', level: 'district', on: '2026-04-13', link: 'https://news.example/1' }],
      contact: '评审办 0577-88888888',
    });
    await client.moveClock('2026-04-14T09:00:00+08:00');
    const { receipt } = await client.public.post<{ receipt: string }>(
      `/api/public/notices/${year}/${notice}/objections`,
      { kind: 'formal', about: second.code, name: '诸葛某', contact: '0577-11', text: '位次数据不实。' },
    );
    const opinion = `${notices}/${notice}/opinions/${receipt}`;
    await office.post(`${opinion}/acceptance`);
    const { hearing } = await office.post<{ hearing: string }>(`${opinion}/hearings`, {
      substance: '反映贵单位位次数据来源不明。',
    });
    await client
      .as(second.user)
      .post(`/api/applicant/cycles/${year}/hearings/${hearing}/position`, { statement: '数据来自行业统计公报。' });
    await office.post(`${opinion}/verification`, { substantiated: false, finding: '来源清楚，未发现不实。' });
    await client.moveClock(endsAt);
    await pastSettling();
    await office.post(`${notices}/${notice}/report`, { opinions: [receipt], conclusion: '一件异议不属实。' });

    const page = await at('chair', '/committee', `${year}年度议程`);
    await page.getByRole('link', { name: '审查第1号公示的调查核实情况报告' }).click();
    await page.getByText('审查报告后才能裁定。').waitFor();
    await page.getByRole('button', { name: '审查报告' }).click();
    const examine = page.getByRole('dialog', { name: '审查报告' });
    await examine.getByLabel('会议纪要或文号').fill('评委会会议纪要〔2026〕4号');
    await examine.getByRole('button', { name: '审查报告' }).click();
    await page.getByRole('button', { name: `作出裁定 ${receipt}` }).click();
    const rule = page.getByRole('dialog', { name: `作出裁定 · ${receipt}` });
    await rule.getByText('来源清楚，未发现不实。').waitFor();
    await rule.getByText('数据来自行业统计公报。').waitFor();
    await rule.getByRole('radiogroup', { name: '评审委员会裁定' }).getByText('异议不成立').click();
    await rule.getByLabel('处理理由（告知异议人）').fill('位次数据来源清楚，异议不成立。');
    expect(await seriousFaults(page)).toEqual([]);
    await rule.getByRole('button', { name: '作出裁定' }).click();
    await page.getByRole('region', { name: '意见', exact: true }).getByText('异议不成立', { exact: true }).waitFor();
    expect(await page.content()).not.toContain('诸葛某');
  });

  it('A14.1a, A14.7a: submits the list, with a word on what a department reported', async () => {
    await client.settle();
    await consult(client, 'list', '上月有一笔迟缴税款。');
    const page = await at('chair', '/committee/list', '名单与报送');
    await page.getByRole('button', { name: '报送拟授奖名单' }).click();
    const dialog = page.getByRole('dialog', { name: '报送拟授奖名单' });
    await dialog.getByLabel(`区税务局反映${first.name}有情况`, { exact: false }).fill('已补缴，不影响授奖条件。');
    await dialog.getByLabel('会议纪要或文号').fill('评委会会议纪要〔2026〕5号');
    await dialog.getByRole('button', { name: '报送拟授奖名单' }).click();
    await page.getByRole('heading', { name: '第1次报送' }).waitFor();
    await page.getByText('待批准').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

describe('the government', () => {
  it('A14.7b: sends the list back with a reason, and the committee reconsiders', async () => {
    await client.settle();
    const page = await at('government', '/committee', `${year}年度议程`);
    await page.getByRole('link', { name: '审定批准拟授奖名单' }).click();
    await page.getByRole('button', { name: '退回评审委员会' }).click();
    const dialog = page.getByRole('dialog', { name: '退回评审委员会' });
    await dialog.getByLabel('理由').fill('请说明迟缴税款的处理。');
    await dialog.getByRole('button', { name: '退回评审委员会' }).click();
    await page.getByText('已退回').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await client.settle();

    const chair = await at('chair', '/committee/list', '名单与报送');
    await chair.getByRole('button', { name: '复议' }).click();
    const answer = chair.getByRole('dialog', { name: '复议' });
    await answer.getByLabel('复议意见').fill('税款已补缴并缴纳滞纳金，维持原名单。');
    await answer.getByLabel('会议纪要或文号').fill('评委会会议纪要〔2026〕6号');
    await answer.getByRole('button', { name: '复议' }).click();
    await chair.getByText('税款已补缴并缴纳滞纳金，维持原名单。', { exact: false }).waitFor();
  });

  it('A14.7b: approves one and not the other, each of them said', async () => {
    await client.settle();
    await client.as('chair').post(`${under('committee')}/submissions`, {
      list: [first, second].map(({ code }) => ({ code, award: 'quality' })),
      minutes: '评委会会议纪要〔2026〕7号',
      situations: [{ code: first.code, department: 'taxation', reason: '已补缴。' }],
    });
    await client.settle();
    const page = await at('government', '/committee/approval', '审定批准拟授奖名单');
    await page.getByRole('button', { name: '审定批准' }).click();
    const dialog = page.getByRole('dialog', { name: '审定批准' });
    await dialog
      .getByRole('radiogroup', { name: `对${first.name}的决定` })
      .getByText('批准', { exact: true })
      .click();
    await dialog
      .getByRole('radiogroup', { name: `对${second.name}的决定` })
      .getByText('不予批准')
      .click();
    await dialog.getByLabel(`不予批准${second.name}的理由`).fill('本年度择优授予一家。');
    await dialog.getByLabel('文号').fill('温瓯政发〔2026〕20号');
    await fillDay(dialog, '决定日期', '2026-04-24');
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: '审定批准' }).click();
    const decided = page.getByRole('region', { name: '第2次报送' });
    await decided.getByText('温瓯政发〔2026〕20号').waitFor();
    expect(await decided.getByRole('row', { name: new RegExp(second.name) }).innerText()).toContain(
      '本年度择优授予一家。',
    );
  });
});

describe('the supervisor', () => {
  it('A7d: filters the timeline, the address says how, and his own reading stands in it', async () => {
    await client.settle();
    const page = await at('supervisor', '/supervisor?type=session&role=committee', '全程时间线');
    await page.getByRole('row', { name: /结束表决/ }).waitFor();
    await page.getByLabel('办理人登录名').fill('member1');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /投票/ }).waitFor();
    await page.getByRole('row', { name: /结束表决/ }).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).searchParams.get('actor')).toBe('member1');
    await page.getByRole('row', { name: /投票/ }).getByRole('link', { name: '看完整记录' }).click();
    await page.getByRole('heading', { level: 1, name: '日志记录' }).waitFor();
    await page.getByText('打开', { exact: true }).first().click();
    const record = await page.locator('pre.record').first().innerText();
    expect(record).toContain('"sealed"');
    expect(record).not.toContain('"for"');
    expect(await seriousFaults(page)).toEqual([]);
    await client.settle();
    await at('supervisor', '/supervisor?type=reading&role=supervisor', '全程时间线');
    await page
      .getByRole('row', { name: /监督查阅/ })
      .first()
      .waitFor();
  });

  it('A7d: verifies the journal, and sees what would be reported if a record had been tampered with', async () => {
    const page = await at('supervisor', '/supervisor/verification', '核验日志');
    await page.getByRole('button', { name: '开始核验' }).click();
    await page.getByText('日志完整：没有发现缺失、改动或断链').waitFor();
    await page.getByText('改动内容', { exact: true }).click();
    await page.getByRole('button', { name: '演示' }).click();
    await page.getByText(/核验会报告\d+处异常/).waitFor();
    await page.getByText('日志本身核验完整。').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('A7d: remarks on an organisation, and follows the office’s answer', async () => {
    const page = await at('supervisor', `/supervisor/remarks/new?kind=application&which=${first.code}`, '提出监督意见');
    await page.getByLabel('监督意见').fill('请说明迟缴税款的核实过程。');
    await page.getByRole('button', { name: '提出监督意见' }).click();
    await page.getByRole('heading', { level: 1, name: '监督意见' }).waitFor();
    await page
      .getByRole('row', { name: new RegExp(first.name) })
      .getByText('未答复')
      .waitFor();
    const path = `${under('office')}/remarks`;
    const { remarks } = await client.as('office1').get<{ remarks: readonly { remark: string }[] }>(path);
    await client.as('office1').post(`${path}/${remarks[0]?.remark}/answer`, { text: '已向区税务局核实补缴凭证。' });
    await page.reload();
    await page.getByText('已向区税务局核实补缴凭证。').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('A7d: takes the journal as a workbook', async () => {
    const page = await at('supervisor', '/supervisor/exports', 'Excel 导出');
    await page.getByRole('button', { name: '导出日志' }).click();
    await page.getByRole('link', { name: '下载' }).waitFor();
  });
});

const screens: Readonly<Record<string, readonly string[]>> = {
  chair: [
    '年度议程',
    '候选组织',
    '会议表决',
    '名单与报送',
    '公示意见与裁定',
    '部门意见',
    '审定实施细则',
    '组长回避申请',
    '委员名单',
    '撤销奖项',
    '违规反映与处理',
    '监督意见',
    '承诺与利害关系',
    '消息',
  ],
  government: ['年度议程', '审定批准名单', '批准委员名单', '撤销奖项', '违规反映', '消息'],
  supervisor: ['全程时间线', '日志记录', '核验日志', '监督意见', '会议记录补录', '公文', '经费', '导出', '消息'],
};

describe('every screen of committee, government and supervisor', () => {
  it.each(Object.keys(screens))(
    'is usable at 1280 and 390 pixels: %s',
    async (user) => {
      const page = await at(user, '/desk', /您好/);
      for (const entry of screens[user] ?? []) {
        await page
          .getByRole('navigation', { name: '功能菜单' })
          .getByRole('link', { name: entry, exact: true })
          .click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.locator('.ant-skeleton').first().waitFor({ state: 'hidden' });
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await page.getByRole('button', { name: '打开菜单' }).waitFor({ state: width === 390 ? 'visible' : 'hidden' });
          const overflow = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          expect({ entry, width, overflow, faults: await seriousFaults(page) }).toEqual({
            entry,
            width,
            overflow: 0,
            faults: [],
          });
        }
      }
    },
    120_000,
  );
});
