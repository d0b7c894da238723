import { unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentsOf, type FileKey } from '../../../local/seed/application.ts';
import { drawFiles } from '../../../local/seed/files/draw.ts';
import { departmentProof, recommendationLetter } from '../../../local/seed/files/proofs.ts';
import type { SeedFile } from '../../../local/seed/files/sheet.ts';
import { organisationNamed } from '../../../local/seed/organisations.ts';

const eyewear = organisationNamed('霁岚');
const homestead = organisationNamed('禾屿');
const keys = [...documentsOf(filingOf(eyewear)).keys()];
let files: ReadonlyMap<FileKey, SeedFile>;
let others: readonly SeedFile[];

function filingOf(organisation: typeof eyewear) {
  return { organisation, cycle: 2026, award: 'quality' as const, signedOn: '2026-04-10' };
}

beforeAll(async () => {
  const drawn = await drawFiles([...documentsOf(filingOf(eyewear)).values()]);
  files = new Map(keys.flatMap((key, index) => (drawn[index] ? [[key, drawn[index]] as const] : [])));
  others = await drawFiles([
    ...documentsOf(filingOf(homestead)).values(),
    departmentProof('区税务局', '主要经济指标', [eyewear, homestead], '2026-04-15'),
    recommendationLetter('瓯海轻工品质促进会', eyewear, '2026-04-16'),
  ]);
});

const file = (key: FileKey): SeedFile => {
  const found = files.get(key);
  if (!found) throw new Error(`no file ${key}`);
  return found;
};

const inside = (key: FileKey, part: string): string => {
  const content = unzipSync(file(key).bytes)[part];
  if (!content) throw new Error(`${key} has no ${part}`);
  return new TextDecoder().decode(content);
};

describe('evidence files of the seed', () => {
  it('are what their type and name say, judged by their bytes', async () => {
    for (const { name, mediaType, bytes } of [...files.values(), ...others]) {
      expect(await fileTypeFromBuffer(bytes), name).toMatchObject({ mime: mediaType, ext: name.split('.').at(-1) });
    }
  });

  it('all differ, also between organisations', () => {
    const all = [...files.values(), ...others];
    expect(new Set(all.map(({ sha256 }) => sha256)).size).toBe(all.length);
  });

  it('carry the organisation in Word and Excel documents', () => {
    expect(inside('standing', 'word/document.xml')).toContain(eyewear.name);
    expect(inside('innovation', 'word/document.xml')).toContain(eyewear.product);
    expect(inside('perMu', 'xl/sharedStrings.xml')).toContain(eyewear.code);
  });

  it('have a report of several pages with its font embedded', () => {
    const pdf = Buffer.from(file('report').bytes).toString('latin1');
    expect(pdf.startsWith('%PDF-1.')).toBe(true);
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(4);
    expect(pdf).toContain('/FontFile3');
  });

  it('have scans with dark print and a red seal on light paper', () => {
    const { width, height, data } = PNG.sync.read(Buffer.from(file('seal').bytes));
    const pixels = Array.from({ length: width * height }, (_, index) => [...data.subarray(4 * index, 4 * index + 3)]);
    const part = (wanted: (rgb: readonly number[]) => boolean) => pixels.filter(wanted).length / pixels.length;
    const [r = 0, g = 1, b = 2] = [0, 1, 2];
    expect(part((c) => Math.min(...c) > 230)).toBeGreaterThan(0.8);
    expect(part((c) => Math.max(...c) < 90)).toBeGreaterThan(0.005);
    expect(part((c) => (c[r] ?? 0) > 170 && (c[g] ?? 0) < 110 && (c[b] ?? 0) < 110)).toBeGreaterThan(0.002);
  });

  it('are the same again for the same sheet, where the format has no clock in it', async () => {
    const again = await drawFiles([...documentsOf(filingOf(eyewear)).values()]);
    for (const [index, key] of keys.entries()) {
      const { name, sha256 } = file(key);
      if (/\.(?:pdf|png)$/.test(name)) expect(again[index]?.sha256, name).toBe(sha256);
    }
  });

  it('leave the score of land use to industrial enterprises', () => {
    expect(keys).toContain('perMu');
    expect(documentsOf(filingOf(homestead)).has('perMu')).toBe(false);
  });
});
