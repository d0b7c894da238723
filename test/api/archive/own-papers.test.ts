import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api } from '../../kit/api.ts';
import { bring } from '../../kit/applicant.ts';
import { write } from '../../kit/decision.ts';
import { officer, year } from '../../kit/review.ts';
import { linked, plainRows, readWorkbook } from '../../kit/workbook.ts';
import { MarkedYear } from '../roles/marked-year.ts';
import { codes, handlers } from '../roles/marks.ts';

const base = `/api/archive/cycles/${year}/volumes`;

/** The files of a volume by their paths, with the rows of the contents list. */
const archived = async (api: Api, volume: string) => {
  api.now = new Date(Date.parse(api.now) + 3_600_000).toISOString();
  const { edition, parts } = await api.done<{ edition: number; parts: number }>('POST', `${base}/${volume}`, {
    as: officer,
    body: {},
  });
  const files = new Map<string, Uint8Array>();
  for (let part = 1; part <= parts; part += 1) {
    const at = `${base}/${volume}/parts/${part}`;
    await api.done('POST', at, { as: officer, body: { edition } });
    const { url } = await api.done<{ url: string }>('GET', `${at}/link`, { as: officer });
    for (const [path, bytes] of Object.entries(unzipSync(await linked(api, url)))) files.set(path, bytes);
  }
  const contents = [...files].find(([path]) => path.endsWith('000_卷内目录.xlsx'))?.[1] ?? new Uint8Array();
  return { files, rows: plainRows(readWorkbook(contents), '卷内目录') };
};

type Archived = Awaited<ReturnType<typeof archived>>;

const listed = ({ rows }: Archived, title: string) => rows.find((row) => row.题名 === title);

const wordsOf = ({ files, ...rest }: Archived, title: string): string => {
  const paper = files.get(listed({ files, ...rest }, title)?.文件 ?? '');
  return paper
    ? Object.values(unzipSync(paper))
        .map((part) => strFromU8(part))
        .join('\n')
    : '';
};

/** 甲 won, had a handler and reported an activity; 丙 is out and asked for the 复核 of it in two stages. */
const lived = async () => {
  const { api } = await MarkedYear.completed();
  const { privates } = api.services;
  const [winner, out] = [codes.甲, codes.丙];
  const [letter, proof, ground] = [
    await bring(api, handlers.甲, winner, '委托书扫描件'),
    await bring(api, handlers.甲, winner, '活动照片'),
    await bring(api, handlers.丙, out, '补充检测报告'),
  ];
  const authority = streamOf.authority(year, winner);
  const profile = { name: '⟨经办人⟩', telephone: '⟨经办人电话⟩' };
  await write(api, authority, {
    type: 'HandlerAuthorised',
    person: 'li',
    rights: ['prepare', 'submit'],
    from: '2026-04-01',
    until: '2026-12-31',
    letter,
    profile: await privates.put('1'.repeat(32), profile, authority, api.now),
  });
  await write(api, authority, { type: 'AuthorityRevoked', authority: 1, reason: '经办人离职' });
  await write(api, streamOf.dutyReport(year, winner), {
    type: 'DutyReported',
    kind: 'experience-sharing',
    what: '卓越绩效经验分享会',
    on: '2026-10-12',
    result: '四十家企业参加。',
    evidence: [proof],
  });
  await write(api, streamOf.honours(year, winner), { type: 'DutyReportAcknowledged', report: 1 });
  for (const [stage, grounds] of [
    ['document-review', '⟨复核理由⟩'],
    ['comprehensive-review', '⟨再次复核的理由⟩'],
  ] as const) {
    const request = streamOf.reviewRequest(year, out, stage);
    const kept = await privates.put(stage[0]?.repeat(32) ?? '', { grounds }, request, api.now);
    await write(api, request, { type: 'ReviewRequested', stage, grounds: kept, evidence: [ground] });
    await write(api, streamOf.reviewAnswer(year, out, stage), {
      type: 'ReviewAnswered',
      upheld: false,
      reason: `${stage}所附材料不改变结论。`,
    });
  }
  return api;
};

describe('what an organisation wrote besides its application, in the archive', () => {
  it('A3d A13a: letters of authority, with who acted by them until when, and the scan of the letter', async () => {
    const volume = await archived(await lived(), codes.甲);
    expect(listed(volume, '授权委托登记')).toMatchObject({ 含个人信息: '是' });
    expect(listed(volume, '委托书扫描件')).toMatchObject({ 含个人信息: '是', 备注: '授权委托书' });
    const words = wordsOf(volume, '授权委托登记');
    for (const said of ['⟨经办人⟩', '⟨经办人电话⟩', '2026年4月1日至2026年12月31日', '经办人离职', '委托书扫描件']) {
      expect(words).toContain(said);
    }
  });

  it('A18: a winner’s reports with their proof and the office’s word', async () => {
    const volume = await archived(await lived(), codes.甲);
    expect(listed(volume, '活动照片')?.文件).toContain('/08获奖后活动/');
    const words = wordsOf(volume, '获奖后活动报送');
    for (const said of ['经验分享', '卓越绩效经验分享会', '四十家企业参加。', '活动照片', '已确认']) {
      expect(words).toContain(said);
    }
  });

  it('A14.2g: every 复核, of the candidates’ choice too: request, its files once, and answer', async () => {
    const volume = await archived(await lived(), codes.丙);
    expect(volume.rows.filter((row) => row.题名 === '补充检测报告')).toMatchObject([
      { 文件: expect.stringContaining('/04评审/'), 备注: '复核申请所附材料' },
    ]);
    const words = wordsOf(volume, '复核申请和答复');
    for (const said of ['⟨复核理由⟩', '⟨再次复核的理由⟩', '补充检测报告', '维持原决定', '不改变结论。']) {
      expect(words).toContain(said);
    }
  });

  it('A8a: name, telephone and grounds that were erased are in no volume, and it says so', async () => {
    const api = await lived();
    for (const first of ['1', 'd', 'c']) await api.services.privates.erase(first.repeat(32));
    const [winner, out] = [await archived(api, codes.甲), await archived(api, codes.丙)];
    expect(wordsOf(winner, '授权委托登记')).toContain('已按规定清除');
    expect(wordsOf(out, '复核申请和答复')).toContain('已按规定清除');
    const text = [...winner.files.values(), ...out.files.values()].map((bytes) => strFromU8(bytes)).join('\n');
    for (const erased of ['经办人⟩', '理由⟩']) {
      expect(wordsOf(winner, '授权委托登记') + wordsOf(out, '复核申请和答复') + text).not.toContain(erased);
    }
  });

  it('A7d: between an organisation’s volume and the year’s own no stream of the year is left out', async () => {
    const api = await lived();
    const extracts: string[] = [];
    // One after the other: each moves the clock, and an edition is of the journal as it stood at its cut.
    for (const volume of [...Object.values(codes), 'cycle']) {
      const { files, rows } = await archived(api, volume);
      const extract = files.get(rows.find((row) => row.题名 === '台账摘录')?.文件 ?? '');
      extracts.push(strFromU8(extract ?? new Uint8Array()));
    }
    const types = [
      'authority',
      'duty-report',
      'review-request',
      'review-answer',
      'hearing',
      'official-document',
    ] as const;
    for (const type of types) {
      const own = [...(await api.services.journal.list(type, year)).values()].flat();
      for (const { hash } of own) expect(extracts.filter((lines) => lines.includes(hash)).length).toBeGreaterThan(0);
    }
  });
});
