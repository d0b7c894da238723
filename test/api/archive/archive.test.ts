import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonical, digest } from '../../../functions/adapters/journal.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api } from '../../kit/api.ts';
import { supervisor } from '../../kit/applicant.ts';
import { examiner, officer, otherOfficer, year } from '../../kit/review.ts';
import { members } from '../../kit/seats.ts';
import { linked, plainRows, readWorkbook } from '../../kit/workbook.ts';
import { MarkedYear } from '../roles/marked-year.ts';
import { codes, marksIn, tiedOfficer } from '../roles/marks.ts';

const base = `/api/archive/cycles/${year}/volumes`;

interface Begun {
  readonly edition: number;
  readonly cut: string;
  readonly parts: number;
  readonly files: number;
}

interface Stored {
  readonly archived: boolean;
  readonly stored: { readonly part: number; readonly files: number; readonly size: number; readonly sha256: string };
}

const archive = async (api: Api, volume: string, as = officer) => {
  const begun = await api.done<Begun>('POST', `${base}/${volume}`, { as, body: {} });
  const stored: Stored[] = [];
  for (let part = 1; part <= begun.parts; part += 1) {
    stored.push(
      await api.done<Stored>('POST', `${base}/${volume}/parts/${part}`, { as, body: { edition: begun.edition } }),
    );
  }
  return { begun, stored };
};

/** Every file of a volume's parts by its path, with the bytes of the zips. */
const opened = async (api: Api, volume: string, parts: number, as = officer) => {
  const files = new Map<string, Uint8Array>();
  const zips: Uint8Array[] = [];
  for (let part = 1; part <= parts; part += 1) {
    const { url, sha256 } = await api.done<{ url: string; sha256: string }>(
      'GET',
      `${base}/${volume}/parts/${part}/link`,
      { as },
    );
    const zip = await linked(api, url);
    expect(digest(zip)).toBe(sha256);
    zips.push(zip);
    for (const [path, bytes] of Object.entries(unzipSync(zip))) files.set(path, bytes);
  }
  return { files, zips };
};

/** All words in a file, those inside of office files too. */
const wordsOf = (bytes: Uint8Array): string =>
  bytes[0] === 0x50 && bytes[1] === 0x4b
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : strFromU8(bytes);

const completed = async () => {
  const played = await MarkedYear.completed();
  played.api.now = new Date(Date.parse(played.api.now) + 3_600_000).toISOString();
  return played;
};

describe('the archive of a year', () => {
  it('A8a: a volume for each organisation, with a contents list that names every file, its size and its hash', async () => {
    const { api } = await completed();
    const { begun, stored } = await archive(api, codes.甲);
    expect(stored.at(-1)?.archived).toBe(true);
    expect(stored.reduce((sum, { stored: { files } }) => sum + files, 0)).toBe(begun.files);
    const { files, zips } = await opened(api, codes.甲, begun.parts);
    expect(files.size).toBe(begun.files);
    const [contentsPath = ''] = [...files.keys()].filter((path) => path.endsWith('/000_卷内目录.xlsx'));
    const contents = plainRows(readWorkbook(files.get(contentsPath) ?? new Uint8Array()), '卷内目录');
    expect(contents.map((row) => row.文件).toSorted()).toEqual(
      [...files.keys()].filter((path) => path !== contentsPath).toSorted(),
    );
    for (const row of contents) {
      const bytes = files.get(row.文件 ?? '') ?? new Uint8Array();
      expect([row.文件, digest(bytes), String(bytes.length)]).toEqual([row.文件, row['SHA-256'], row['大小（字节）']]);
      expect(row.责任者).not.toBe('');
    }
    expect(contents.map((row) => Number(row.序号))).toEqual(contents.map((_, index) => index + 1));
    // A local header's flags: bit 11 says that the name is UTF-8.
    const [zip = new Uint8Array()] = zips;
    expect(((zip[7] ?? 0) << 8) & 0x0800).toBe(0x0800);
  });

  it('A13f A14.3 A20d: holds everything of its organisation, and nothing of another one', async () => {
    const { api } = await completed();
    const { begun } = await archive(api, codes.甲);
    const { files } = await opened(api, codes.甲, begun.parts);
    const text = [...files.values()].map(wordsOf).join('\n');
    const marks = [...marksIn(text)].toSorted();
    const own =
      '名称 材料 自评 联系人 顾问 咨询机构 推荐意见 合议 现场合议 现场发现 现场日程 评审组建议 不同意见 核实情况';
    expect(marks).toEqual(
      [
        ...own.split(' ').map((kind) => `${kind}甲`),
        ...[1, 2, 3].flatMap((number) => [`评语甲${number}`, `现场评语甲${number}`, `答辩评语甲${number}`]),
        '异议人',
        '异议人电话',
        '异议内容',
        '裁定理由',
      ].toSorted(),
    );
    expect(text).not.toContain(codes.乙);
  });

  it('A7d A14.5b: the year’s own volume holds lists, tallies and the rest of the journal, whose hashes can be calculated again', async () => {
    const { api } = await completed();
    const { begun } = await archive(api, 'cycle');
    const { files } = await opened(api, 'cycle', begun.parts);
    const named = (part: string) => {
      const found = [...files].find(([path]) => path.includes(part));
      if (!found) throw new Error(`no ${part} among ${[...files.keys()].join('、')}`);
      return found[1];
    };
    expect(plainRows(readWorkbook(named('申报组织')), '申报组织')).toHaveLength(3);
    expect(plainRows(readWorkbook(named('得分和名次')), '得分和名次')).toHaveLength(3);
    const ballots = readWorkbook(named('评审委员会表决'));
    expect(plainRows(ballots, '无记名表决回执').length).toBe(2 * members.length - 1);
    expect(JSON.stringify(ballots)).not.toContain(`"${members[0]?.id}"`);
    const decided = wordsOf(named('2026年度评审情况'));
    for (const words of ['未通过：温州⟨名称丙⟩有限公司', '⟨淘汰理由丙⟩', '温瓯政发〔2026〕30号', 'SL2026-001']) {
      expect(decided).toContain(words);
    }
    expect(wordsOf(named('/03公示和调查核实/'))).toContain('公示');
    expect(wordsOf(named('调查核实情况报告'))).toContain('⟨报告结论⟩');
    const lines = strFromU8(named('台账摘录')).trimEnd().split('\n');
    const heads = new Map<string, string>();
    for (const line of lines) {
      const { hash, ...body } = JSON.parse(line);
      const stream = `${body.stream.type}@${body.stream.scope}#${body.stream.id}`;
      expect(digest(canonical(body))).toBe(hash);
      expect(body.previous).toBe(heads.get(stream) ?? '');
      heads.set(stream, hash);
    }
    for (const type of ['cycle', 'session', 'notice', 'objection', 'resolution', 'approval']) {
      expect([...heads.keys()].some((stream) => stream.startsWith(`${type}@`))).toBe(true);
    }
    // Who objected, and what he said, lies in the volume of the organisation concerned.
    const text = [...files.values()].map(wordsOf).join('\n');
    for (const secret of ['异议人', '异议人电话', '异议内容', '线索内容'])
      expect([...marksIn(text)]).not.toContain(secret);
  });

  it('A20b: no volume of an organisation for an officer with an interest in it, nor the year’s own', async () => {
    const { api } = await completed();
    const as = tiedOfficer;
    for (const volume of [codes.甲, 'cycle']) {
      expect(await api.call('POST', `${base}/${volume}`, { as, body: {} })).toMatchObject({ status: 403 });
      await archive(api, volume);
      expect(await api.call('GET', `${base}/${volume}/parts/1/link`, { as })).toMatchObject({ status: 403 });
    }
    await archive(api, codes.乙, as);
    for (const stranger of [supervisor, examiner(1)]) {
      expect(await api.call('GET', base, { as: stranger })).toMatchObject({ status: 403 });
    }
  });

  it('A20d: every opening of a part is noted before the link is given', async () => {
    const { api } = await completed();
    const { begun } = await archive(api, codes.乙);
    await opened(api, codes.乙, begun.parts, otherOfficer);
    const readings = [...(await api.services.journal.list('reading', year)).values()].flat();
    expect(readings.map(({ event, actor }) => ({ ...event, by: actor.id }))).toContainEqual({
      type: 'VolumeOpened',
      volume: codes.乙,
      edition: begun.edition,
      part: 1,
      by: otherOfficer.id,
    });
  });

  it('is there once the year is completed, and not before', async () => {
    const { api } = await MarkedYear.inNotice();
    expect(await api.call('POST', `${base}/${codes.甲}`, { as: officer, body: {} })).toMatchObject({
      status: 422,
      body: { type: 'urn:ouhai-quality-award:problem:year-not-completed' },
    });
    const { api: done } = await MarkedYear.completed();
    // Its last records may still be landing.
    expect(await done.call('POST', `${base}/${codes.甲}`, { as: officer, body: {} })).toMatchObject({ status: 422 });
  });

  it('is of the journal as it stood at the cut: what is recorded meanwhile goes into the next edition', async () => {
    const { api } = await completed();
    const begun = await api.done<Begun>('POST', `${base}/${codes.甲}`, { as: officer, body: {} });
    await api.done('POST', `/api/office/cycles/${year}/winners/${codes.甲}/duties`, {
      as: officer,
      body: { kind: 'report', what: '年度总结⟨后来的事⟩', due: '2027-03-01' },
    });
    const part = (edition: number, number = 1, key?: string) =>
      api.call<Stored>('POST', `${base}/${codes.甲}/parts/${number}`, {
        as: officer,
        body: { edition },
        ...(key === undefined ? {} : { key }),
      });
    const key = '6e3c0f52-77a5-4c8e-9d16-0a1b2c3d4e5f';
    const first = await part(begun.edition, 1, key);
    expect(first).toMatchObject({ status: 201, body: { archived: begun.parts === 1 } });
    expect(await part(begun.edition, 1, key)).toEqual(first);
    expect(await part(begun.edition)).toMatchObject({ status: 422 });
    expect(await part(begun.edition, begun.parts + 1)).toMatchObject({ status: 404 });
    const before = await opened(api, codes.甲, 1);
    expect([...before.files.values()].map(wordsOf).join('')).not.toContain('后来的事');
    api.now = new Date(Date.parse(api.now) + 600_000).toISOString();
    const again = await archive(api, codes.甲);
    expect(await part(begun.edition)).toMatchObject({ status: 409 });
    const after = await opened(api, codes.甲, again.begun.parts);
    expect([...after.files.values()].map(wordsOf).join('')).toContain('后来的事');
    const events = (await api.services.journal.load(streamOf.archive(year, codes.甲))).map(({ event }) => event.type);
    expect(events).toEqual(['VolumeBegun', 'VolumeArchived', 'VolumeBegun', 'VolumeArchived']);
    type Listed = { volumes: { volume: string; name: string; state: string }[] };
    const { volumes } = await api.done<Listed>('GET', base, { as: officer });
    expect(volumes.map(({ volume, state }) => [volume, state])).toEqual([
      ['cycle', 'not-begun'],
      ...Object.values(codes).map((code) => [code, code === codes.甲 ? 'archived' : 'not-begun']),
    ]);
  });

  it('what was erased is gone from it, and a plan that has changed is not mixed with the one begun', async () => {
    const { api } = await completed();
    const begun = await api.done<Begun>('POST', `${base}/${codes.甲}`, { as: officer, body: {} });
    const [objection] = [...(await api.services.journal.list('objection', `${year}/n1`)).values()]
      .flat()
      .filter(({ event }) => event.type === 'ObjectionLodged' && event.about === codes.甲);
    if (objection?.event.type !== 'ObjectionLodged') throw new Error('somebody objected');
    await api.services.privates.erase(objection.event.content.ref);
    await api.done('POST', `${base}/${codes.甲}/parts/1`, { as: officer, body: { edition: begun.edition } });
    const { files } = await opened(api, codes.甲, 1);
    const text = [...files.values()].map(wordsOf).join('\n');
    expect([...marksIn(text)].filter((mark) => mark.startsWith('异议'))).toEqual([]);
    expect(text).toContain('已按规定清除');
  });

  it('notes what was erased in its place, and counts it', async () => {
    const { api, evidence } = await completed();
    const history = await api.services.journal.load(streamOf.evidence(year, codes.甲, evidence.get(codes.甲) ?? ''));
    const cleared = history.find(({ event }) => event.type === 'EvidenceCleared')?.event;
    if (cleared?.type !== 'EvidenceCleared') throw new Error('the file was cleared');
    const { files: store } = api.services;
    const read = store.read.bind(store);
    store.read = async (shelf, key) => (key === cleared.key ? undefined : read(shelf, key));
    const { stored } = await archive(api, codes.甲);
    expect(stored[0]?.stored).toMatchObject({ missing: 1 });
    const { files } = await opened(api, codes.甲, 1);
    const [note] = [...files].filter(([path]) => path.endsWith('_缺失说明.txt')).map(([, bytes]) => strFromU8(bytes));
    expect(note).toContain('⟨材料甲⟩');
  });

  it('takes no file that is another than the journal says', async () => {
    const { api, evidence } = await completed();
    const history = await api.services.journal.load(streamOf.evidence(year, codes.甲, evidence.get(codes.甲) ?? ''));
    const cleared = history.find(({ event }) => event.type === 'EvidenceCleared')?.event;
    if (cleared?.type !== 'EvidenceCleared') throw new Error('the file was cleared');
    await api.services.files.keep('evidence', cleared.key, new TextEncoder().encode('%PDF- forged'));
    const begun = await api.done<Begun>('POST', `${base}/${codes.甲}`, { as: officer, body: {} });
    const { status } = await api.call('POST', `${base}/${codes.甲}/parts/1`, {
      as: officer,
      body: { edition: begun.edition },
    });
    expect(status).toBe(500);
    const events = (await api.services.journal.load(streamOf.archive(year, codes.甲))).map(({ event }) => event.type);
    expect(events).toEqual(['VolumeBegun']);
  });
});
