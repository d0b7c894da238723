import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { evidenceKey } from '../../../functions/adapters/application-content.ts';
import { digest } from '../../../functions/adapters/journal.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api } from '../../kit/api.ts';
import { write } from '../../kit/decision.ts';
import { officer, otherOfficer, year } from '../../kit/review.ts';
import { linked, plainRows, readWorkbook } from '../../kit/workbook.ts';
import { MarkedYear } from '../roles/marked-year.ts';
import { codes } from '../roles/marks.ts';

const base = `/api/archive/cycles/${year}/volumes`;
const megabyte = 1024 * 1024;

/** A verified scan of the office, of this size. */
const scanOf = async (api: Api, title: string, size = 100): Promise<string> => {
  const bytes = new Uint8Array(size).fill(title.charCodeAt(0) % 250);
  bytes.set(new TextEncoder().encode(`%PDF-${title}`).slice(0, size));
  const sha256 = digest(bytes);
  const id = sha256.slice(0, 20);
  const ref = streamOf.evidence(year, 'office', id);
  const key = evidenceKey(year, 'office', sha256);
  const announced = { name: `${title}.PDF`, title, size, sha256, mediaType: 'application/pdf' };
  await write(api, ref, { type: 'EvidenceAnnounced', ...announced, uploadBy: '2027-01-01T00:00:00.000Z' });
  await api.services.files.keep('evidence', key, bytes);
  await write(api, ref, { type: 'EvidenceCleared', key });
  return id;
};

const minutesWith = (api: Api, id: string, scan: string) =>
  write(api, streamOf.minutes(year, id), {
    type: 'MinutesEntered',
    act: 'ballot-held',
    target: {},
    decision: {},
    occurredOn: '2026-09-01',
    scan,
  });

const issue = async (api: Api, body: Record<string, unknown>, documentNumber: string) => {
  const path = `/api/documents/cycles/${year}`;
  const { document, draft } = await api.done<{ document: string; draft: number }>('POST', path, {
    as: officer,
    body: { on: '2026-10-12', contact: '0577-88888888', ...body },
  });
  await api.done('POST', `${path}/${document}/review`, { as: otherOfficer, body: { draft } });
  const scan = await scanOf(api, `盖章件${documentNumber}`);
  const issued = { draft, documentNumber, signedBy: '李主任', on: '2026-10-12', scan };
  await api.done('POST', `${path}/${document}/issue`, { as: officer, body: issued });
  return { document, scan };
};

/** The contents list and every file by its path, part after part. */
const archived = async (api: Api, volume: string) => {
  api.now = new Date(Date.parse(api.now) + 3_600_000).toISOString();
  const { edition, parts } = await api.done<{ edition: number; parts: number }>('POST', `${base}/${volume}`, {
    as: officer,
    body: {},
  });
  const files = new Map<string, Uint8Array>();
  const sizes: number[] = [];
  const states: boolean[] = [];
  // In any order: only with the last one the volume is whole.
  for (let part = parts; part >= 1; part -= 1) {
    const at = `${base}/${volume}/parts/${part}`;
    const made = await api.done<{ archived: boolean }>('POST', at, { as: officer, body: { edition } });
    states.push(made.archived);
    const { url } = await api.done<{ url: string }>('GET', `${at}/link`, { as: officer });
    const zip = await linked(api, url);
    sizes.push(zip.length);
    for (const [path, bytes] of Object.entries(unzipSync(zip))) files.set(path, bytes);
  }
  const contents = [...files].find(([path]) => path.endsWith('000_卷内目录.xlsx'))?.[1] ?? new Uint8Array();
  return { files, sizes, states, contents: plainRows(readWorkbook(contents), '卷内目录') };
};

describe('the scans in the archive', () => {
  it('A8a: a stamped document lies in the volume of its recipient with number, issuer and date, its slip beside it', async () => {
    const { api } = await MarkedYear.completed();
    const { document, scan } = await issue(api, { kind: 'visit-notice', code: codes.甲 }, '瓯质评办〔2026〕21号');
    const slip = await scanOf(api, '回证');
    const { documents: all } = await api.done<{ documents: { document: string; addressees: string[] }[] }>(
      'GET',
      `/api/documents/cycles/${year}`,
      { as: officer },
    );
    const addressee = all.find((each) => each.document === document)?.addressees[0];
    await api.done('POST', `/api/documents/cycles/${year}/${document}/service`, {
      as: officer,
      body: { addressee, way: 'post', on: '2026-10-12', slip },
    });
    const { contents, files } = await archived(api, codes.甲);
    const documents = contents.filter((row) => row.文件?.includes('/06公文/'));
    expect(documents).toMatchObject([
      { 文号: '瓯质评办〔2026〕21号', 责任者: '瓯海区政府质量奖评审委员会办公室', 日期: '46307' },
      { 文号: '瓯质评办〔2026〕21号', 题名: expect.stringContaining('送达回证') },
    ]);
    expect(documents.map((row) => row['SHA-256']?.slice(0, 20))).toEqual([scan, slip]);
    expect(strFromU8(files.get(documents[0]?.文件 ?? '') ?? new Uint8Array())).toContain('盖章件');
    const { contents: others } = await archived(api, codes.乙);
    expect(others.filter((row) => row.文件?.includes('/06公文/'))).toEqual([]);
    const { contents: common } = await archived(api, 'cycle');
    expect(common.map((row) => row['SHA-256']?.slice(0, 20))).not.toContain(scan);
  });

  it('A7a: minutes lie in the year’s own volume, in parts of 60 MB; a scan that nothing cites lies in none', async () => {
    const { api } = await MarkedYear.completed();
    const scans: string[] = [];
    for (const number of [1, 2, 3]) {
      const scan = await scanOf(api, `${number}号会议记录`, 25 * megabyte);
      await minutesWith(api, `m${number}`, scan);
      scans.push(scan);
    }
    const unused = await scanOf(api, '误传');
    const { contents, sizes, states, files } = await archived(api, 'cycle');
    const minutes = contents.filter((row) => row.文件?.includes('/04会议记录和书面确认/'));
    expect(minutes.map((row) => row['SHA-256']?.slice(0, 20)).toSorted()).toEqual(scans.toSorted());
    expect(minutes.map((row) => row.册)).toEqual(['1', '2', '2']);
    expect(minutes[0]).toMatchObject({ 备注: '据以补录：ballot-held', '大小（字节）': String(25 * megabyte) });
    expect(contents.map((row) => row['SHA-256']?.slice(0, 20))).not.toContain(unused);
    expect(states).toEqual([false, true]);
    expect(Math.max(...sizes)).toBeLessThan(61 * megabyte);
    for (const row of contents) expect(digest(files.get(row.文件 ?? '') ?? new Uint8Array())).toBe(row['SHA-256']);
  });
});
