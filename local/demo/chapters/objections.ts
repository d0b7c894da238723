import { drawFiles } from '../../seed/files/draw.ts';
import { objectionProof } from '../../seed/files/proofs.ts';
import type { Organisation } from '../../seed/organisations.ts';
import { fate } from '../cast.ts';
import { type Demo, moveTo, under, year } from '../context.ts';
import { dates } from '../dates.ts';
import { draftDocuments } from './documents.ts';
import { registerLetter, terminate } from './late-letter-and-lead.ts';
import { type PublicNotice, readNotice } from './notices.ts';
import { objectors } from './objectors.ts';

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
export const object = async (demo: Demo, notice: PublicNotice): Promise<Opinions> => {
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
    about: fate.terminated.code,
    text: '听说该组织申报时所列的验光人员中，有两人的资格证书已经过期，请核查。',
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
const hearOrganisations = async (demo: Demo, notice: string, { upheld, dismissed, lead }: Opinions): Promise<void> => {
  const { client, narrator, checks } = demo;
  const at = (receipt: string) => `${under('office')}/notices/${notice}/opinions/${receipt}/hearings`;
  await checks.refused(
    '告知内容透露异议人',
    client.as('office1').post(at(upheld.receipt), { substance: `${objectors.upheld.name}反映验收结论不符。` }),
    { status: 400, code: 'identifies-objector' },
  );
  const asked: readonly Asked[] = [
    [upheld, fate.removed, '反映贵单位申报材料中的验收结论与主管部门的整改通知不符。', '整改已完成，说明附后。'],
    [dismissed, fate.cleared, '反映贵单位的市场位次数据来源不明。', '数据来自行业统计公报。'],
    [
      lead,
      fate.terminated,
      '反映贵单位申报材料所列验光人员的资格证书有的已经过期。',
      '两名人员的证书确已过期，正在补办。',
    ],
  ];
  for (const each of asked) await hearOrganisation(demo, notice, each);
  narrator.tell('A14.6', '所反映的三家组织获知要点（不含反映人），分别提交书面说明。');
};

type Asked = readonly [Pick<Lodged, 'receipt'>, Organisation, substance: string, statement: string];

const hearOrganisation = async (
  { client, checks }: Demo,
  notice: string,
  [{ receipt }, { code, user }, substance, statement]: Asked,
): Promise<void> => {
  const path = `${under('office')}/notices/${notice}/opinions/${receipt}/hearings`;
  const { hearing } = await client.as('office1').post<{ hearing: string }>(path, { substance });
  const own = `${under('applicant')}/hearings`;
  const seen = JSON.stringify(await client.as(user).get(own));
  checks.holds(`${code}看不到异议人`, !Object.values(objectors).some(({ name }) => seen.includes(name)));
  await client.as(user).post(`${own}/${hearing}/position`, { statement, evidence: [] });
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
    [lead, true, '经向发证机关核实，申报材料所列验光人员中两人的资格证书在申报前已经失效。'],
    [dismissed, false, '位次数据来自行业统计，来源清楚。'],
  ] as const;
  for (const [{ receipt }] of findings) await office.post(at('office', `opinions/${receipt}/acceptance`));
  await hearOrganisations(demo, notice, opinions);
  for (const [{ receipt }, substantiated, finding] of findings)
    await office.post(at('office', `opinions/${receipt}/verification`), { substantiated, finding });
  narrator.tell('A14.6', '评审办受理三件意见，逐件调查核实。');

  await draftDocuments(demo);

  const conclusion = '一件异议和一条线索属实，一件异议不属实。';
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
  const letter = await registerLetter(demo, notice);
  await checks.refused(
    '审查未列全部意见的报告',
    chair.post(at('committee', 'report/examination'), {
      report: report.version,
      minutes: `评委会会议纪要〔${year}〕3号`,
    }),
    { status: 422, code: 'report-incomplete', article: 'A14.6' },
  );
  await office.post(at('office', `opinions/${letter.receipt}/acceptance`));
  await hearOrganisation(demo, notice, [
    letter,
    fate.byLetter,
    '反映贵单位的客户满意度调查样本过少。',
    '样本量和抽样方法见所附调查报告。',
  ]);
  await office.post(at('office', `opinions/${letter.receipt}/verification`), {
    substantiated: false,
    finding: '经核查，调查样本符合所声明的抽样方法。',
  });
  const whole = await office.post<{ version: number }>(at('office', 'report'), {
    opinions: [...receipts, letter.receipt],
    conclusion: '一件异议和一条线索属实，两件异议不属实。',
  });
  narrator.tell('A14.6', '补登的意见同样受理、核实，报告补列后重新提交。');

  await moveTo(demo, dates.ruling, '14:00:00');
  const rule = (receipt: string, ruling: { upheld: boolean; reason: string; toOrganisation?: string }) =>
    chair.post(at('committee', `opinions/${receipt}/ruling`), ruling);
  await checks.refused(
    '未审查报告即处理异议',
    rule(dismissed.receipt, { upheld: false, reason: '证据充分，异议不成立。' }),
    { status: 422, code: 'report-unexamined', article: 'A14.6' },
  );
  await chair.post(at('committee', 'report/examination'), {
    report: whole.version,
    minutes: `评委会会议纪要〔${year}〕3号`,
  });
  const reason = '申报材料中的验收结论与主管部门的整改通知不符，不符合授奖条件。';
  await rule(upheld.receipt, { upheld: true, reason, toOrganisation: reason });
  await rule(dismissed.receipt, { upheld: false, reason: '位次数据来源清楚，异议不成立。' });
  await rule(letter.receipt, { upheld: false, reason: '调查样本符合所声明的方法，异议不成立。' });
  await client.settle();
  narrator.tell('A14.6', `评委会审查报告，裁定一件异议成立，${fate.removed.name}移出初选名单；另两件不成立。`);
  await terminate(demo, notice, lead);
  await draftDocuments(demo);

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
