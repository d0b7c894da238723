import { drawFiles } from '../../seed/files/draw.ts';
import { objectionProof } from '../../seed/files/proofs.ts';
import type { Organisation } from '../../seed/organisations.ts';
import { fate } from '../cast.ts';
import { type Demo, moveTo, under, year } from '../context.ts';
import { dates } from '../dates.ts';
import { type PublicNotice, readNotice } from './notices.ts';

/** Who objects: invented, and never to be found anywhere but with the office. */
export const objectors = {
  upheld: { name: '郁离之', contact: '0577-00050001' },
  dismissed: { name: '辛未央', contact: '0577-00050002' },
} as const;

interface Lodged {
  readonly receipt: string;
  readonly code: string;
  readonly uploads: readonly {
    readonly file: number;
    readonly upload: { url: string; fields: Record<string, string> };
  }[];
}

/** What became of the opinions on a notice. */
export interface Opinions {
  readonly upheld: Lodged;
  readonly dismissed: Lodged;
  readonly lead: Lodged;
}

/** Opinions within the period, one in its last minute, one too late (A14.6c, e, f). */
export const object = async (demo: Demo, notice: PublicNotice, led: Organisation): Promise<Opinions> => {
  const { client, narrator, checks } = demo;
  const path = `/api/public/notices/${year}/${notice.notice}/objections`;
  await moveTo(demo, dates.objecting);
  const [proof] = await drawFiles([
    objectionProof(fate.removed, '附：该组织去年一项工程验收不合格的整改通知。', dates.objecting),
  ]);
  if (!proof) throw new Error('no proof was drawn');
  const { bytes, title: _, ...file } = proof;
  const upheld = await client.public.post<Lodged>(path, {
    kind: 'formal',
    about: fate.removed.code,
    ...objectors.upheld,
    text: '该组织申报材料中的验收结论与主管部门的整改通知不符。',
    files: [{ ...file, size: bytes.length }],
  });
  const [offered] = upheld.uploads;
  if (!offered) throw new Error('no upload was offered');
  await client.public.sendForm(offered.upload, file, bytes);
  await client.public.post(`/api/public/objections/${upheld.receipt}/files/${offered.file}/complete`, {
    code: upheld.code,
  });
  const lead = await client.public.post<Lodged>(path, {
    kind: 'lead',
    about: led.code,
    text: '听说该组织曾有顾客投诉，请核查。',
  });
  narrator.tell(
    'A14.6',
    `公示期内收到一件实名异议（附证据）和一条匿名线索，收件号${upheld.receipt}、${lead.receipt}。`,
  );

  await moveTo(demo, notice.lastDay, '23:59:00');
  const dismissed = await client.public.post<Lodged>(path, {
    kind: 'formal',
    about: fate.cleared.code,
    ...objectors.dismissed,
    text: '该组织的市场位次数据来源不明。',
  });
  narrator.tell('A14.6', `最后一日24:00之前收到第二件实名异议，收件号${dismissed.receipt}，计入公示期。`);

  await moveTo(demo, dates.investigating, '00:00:00');
  const late = await checks.refused(
    '期满后的异议',
    client.public.post(path, {
      kind: 'formal',
      about: fate.cleared.code,
      name: '迟到人',
      contact: '0577-00050003',
      text: '现在才看到公示。',
    }),
    { status: 422, code: 'opinion-late', article: 'A14.6' },
  );
  checks.holds('拒绝迟到的异议时告知其他途径', (late?.remedy ?? '').includes('书面反映'));
  narrator.tell('A14.6', '公示期按时届满，期满后的一件异议不予收件，并告知其他反映途径。');
  await moveTo(demo, dates.investigating);
  checks.equal('公示自动届满', (await readNotice(demo, notice.notice)).open, false);
  return { upheld, dismissed, lead };
};

/** Whoever is objected to is told what about, without by whom, and takes a position before the report is filed. */
const hearOrganisations = async (
  { client, narrator, checks }: Demo,
  notice: string,
  { upheld, dismissed }: Opinions,
): Promise<void> => {
  const at = (receipt: string) => `${under('office')}/notices/${notice}/opinions/${receipt}/hearings`;
  await checks.refused(
    '告知内容透露异议人',
    client.as('office1').post(at(upheld.receipt), { substance: `${objectors.upheld.name}反映验收结论不符。` }),
    { status: 400, code: 'identifies-objector' },
  );
  const asked = [
    [upheld, fate.removed, '反映贵单位申报材料中的验收结论与主管部门的整改通知不符。', '整改已完成，说明附后。'],
    [dismissed, fate.cleared, '反映贵单位的市场位次数据来源不明。', '数据来自行业统计公报。'],
  ] as const;
  for (const [{ receipt }, { code, user }, substance, statement] of asked) {
    const { hearing } = await client.as('office1').post<{ hearing: string }>(at(receipt), { substance });
    const own = `${under('applicant')}/hearings`;
    const seen = JSON.stringify(await client.as(user).get(own));
    checks.holds(
      `${code}看不到异议人`,
      !seen.includes(objectors.upheld.name) && !seen.includes(objectors.dismissed.name),
    );
    await client.as(user).post(`${own}/${hearing}/position`, { statement, evidence: [] });
  }
  narrator.tell('A14.6', '被异议的两家组织获知要点（不含异议人），分别提交书面说明。');
};

/** Acceptance, investigation, report, examination, rulings (A14.6d). */
export const settleOpinions = async (demo: Demo, { notice }: PublicNotice, opinions: Opinions): Promise<void> => {
  const { client, narrator, checks } = demo;
  const { upheld, dismissed, lead } = opinions;
  const office = client.as('office1');
  const chair = client.as('chair');
  const at = (audience: string, what: string) => `${under(audience)}/notices/${notice}/${what}`;
  await checks.refused(
    '意见未处理完毕即报区政府',
    chair.post(`${under('committee')}/submissions`, {
      list: [{ code: fate.cleared.code, award: 'quality' }],
      minutes: `评委会会议纪要〔${year}〕2号`,
    }),
    { status: 422, code: 'not-the-time' },
  );
  const findings = [
    [upheld, true, '经向主管部门核实，验收结论与申报材料不符。'],
    [lead, false, '经核查，投诉已妥善处理，不属重大投诉。'],
    [dismissed, false, '位次数据来自行业统计，来源清楚。'],
  ] as const;
  for (const [{ receipt }] of findings) await office.post(at('office', `opinions/${receipt}/acceptance`));
  await hearOrganisations(demo, notice, opinions);
  for (const [{ receipt }, substantiated, finding] of findings)
    await office.post(at('office', `opinions/${receipt}/verification`), { substantiated, finding });
  narrator.tell('A14.6', '评审办受理三件意见，逐件调查核实。');

  const conclusion = '一件异议属实，一件异议和一条线索不属实。';
  const receipts = findings.map(([{ receipt }]) => receipt);
  await checks.refused(
    '漏列线索的调查核实情况报告',
    office.post(at('office', 'report'), {
      opinions: receipts.filter((receipt) => receipt !== lead.receipt),
      conclusion,
    }),
    { status: 422, code: 'report-incomplete', article: 'A14.6' },
  );
  const report = await office.post<{ version: number }>(at('office', 'report'), { opinions: receipts, conclusion });
  narrator.tell('A14.6', '调查核实情况报告列明全部意见及结果，提交评委会。');

  await moveTo(demo, dates.ruling);
  const rule = (receipt: string, ruling: { upheld: boolean; reason: string }) =>
    chair.post(at('committee', `opinions/${receipt}/ruling`), ruling);
  await checks.refused(
    '未审查报告即处理异议',
    rule(dismissed.receipt, { upheld: false, reason: '证据充分，异议不成立。' }),
    { status: 422, code: 'report-unexamined', article: 'A14.6' },
  );
  await chair.post(at('committee', 'report/examination'), {
    report: report.version,
    minutes: `评委会会议纪要〔${year}〕3号`,
  });
  await rule(upheld.receipt, { upheld: true, reason: '申报材料与事实不符，不符合授奖条件。' });
  await rule(dismissed.receipt, { upheld: false, reason: '位次数据来源清楚，异议不成立。' });
  await client.settle();
  narrator.tell('A14.6', `评委会审查报告，裁定一件异议成立，${fate.removed.name}移出初选名单；另一件不成立。`);

  for (const [{ receipt, code }, state] of [
    [upheld, 'upheld'],
    [dismissed, 'dismissed'],
    [lead, 'verified'],
  ] as const) {
    const status = await client.public.post<{ state: string }>(`/api/public/objections/${receipt}/status`, { code });
    checks.equal(`凭查询码看到${receipt}的办理结果`, status.state, state);
  }
  await checks.refused(
    '凭错误的查询码查询',
    client.public.post(`/api/public/objections/${upheld.receipt}/status`, { code: dismissed.code }),
    { status: 404, code: 'no-such-opinion' },
  );
};
