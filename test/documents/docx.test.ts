import { strFromU8, unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import { PNG } from 'pngjs';
import { create } from 'qrcode';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { docxMediaType, renderDocx } from '../../functions/documents/docx/render.ts';
import type { CertificateSheet, Letter } from '../../functions/domain/document/model.ts';

const letter: Letter = {
  form: 'letter',
  documentNumber: '温瓯质评办〔2026〕3号',
  title: '关于测试版式的通知',
  addressee: '区市场监管局',
  body: [
    { kind: 'heading', text: '一、事项' },
    { kind: 'subheading', text: '（一）分项' },
    { kind: 'paragraph', text: '正文 < & > 照录。' },
  ],
  annexes: [
    {
      title: '名单',
      body: [
        {
          kind: 'table',
          columns: [
            { title: '序号', share: 1 },
            { title: '名称', share: 3 },
          ],
          rows: [['1', '甲公司']],
        },
      ],
    },
    { title: '说明', body: [{ kind: 'paragraph', text: '附件正文。' }] },
  ],
  issuer: '瓯海区政府质量奖评审委员会办公室',
  on: '2026-06-01',
  note: '联系方式：评审办',
};
const certificate: CertificateSheet = {
  form: 'certificate',
  title: '证  书',
  organisation: '甲公司',
  statement: '授予称号。',
  number: '1',
  decision: '2',
  issuer: '温州市瓯海区人民政府',
  on: '2026-11-02',
  checkAt: 'https://example.cn/certificates/1',
};

const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
const part = (bytes: Uint8Array, name: string): string => strFromU8(partsOf(bytes)[name] ?? new Uint8Array());

/** The text of each paragraph. */
const paragraphs = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );

describe('official documents as .docx', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['a letter', letter],
    ['a certificate', certificate],
  ])('A8a: %s has the same bytes whenever it is drawn: a draft can be reproduced', async (_, model) => {
    vi.setSystemTime('2026-06-01T01:00:00Z');
    const first = await renderDocx(model);
    vi.setSystemTime('2027-01-15T13:30:00Z');
    expect(Buffer.compare(Buffer.from(first), Buffer.from(await renderDocx(model)))).toBe(0);
  });

  it('A8a: is laid out by GB/T 9704-2012: A4, margins 37/35/28/26 mm, 22 lines of 28 characters, page numbers', async () => {
    const bytes = await renderDocx(letter);
    expect(await fileTypeFromBuffer(bytes)).toMatchObject({ mime: docxMediaType });
    const xml = part(bytes, 'word/document.xml');
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    for (const [side, twips] of Object.entries({ top: 2098, bottom: 1984, left: 1587, right: 1474 })) {
      expect(Number(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(xml)?.[1])).toBe(twips);
    }
    const [, pitch, space] = /w:linePitch="(\d+)" w:charSpace="(-?\d+)"/.exec(xml) ?? [];
    const charSpace = Number(space ?? /w:charSpace="(-?\d+)"/.exec(xml)?.[1]);
    const linePitch = Number(pitch ?? /w:linePitch="(\d+)"/.exec(xml)?.[1]);
    expect(Math.floor((16838 - 2098 - 1984) / linePitch)).toBe(22);
    expect(Math.round(((11906 - 1587 - 1474) / 20 / (16 + charSpace / 4096)) * 10) / 10).toBe(28);
    expect(xml).toContain('w:type="linesAndChars"');
    const footer = part(bytes, 'word/footer1.xml');
    expect(footer).toContain('— ');
    expect(footer).toContain('PAGE');
  });

  it('sets title, headings and body in their fonts, with what stands in where a font is missing', async () => {
    const bytes = await renderDocx(letter);
    const xml = part(bytes, 'word/document.xml');
    const fontOf = (text: string) =>
      new RegExp(`w:eastAsia="([^"]+)"(?:(?!w:eastAsia).)*?>${text}<`, 's').exec(xml)?.[1];
    expect(fontOf('关于测试版式的通知')).toBe('方正小标宋简体');
    expect(fontOf('一、事项')).toBe('黑体');
    expect(fontOf('（一）分项')).toBe('楷体_GB2312');
    expect(fontOf('区市场监管局：')).toBe('仿宋_GB2312');
    expect(part(bytes, 'word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,');
  });

  it('has its elements in their order, with the annexes listed and on pages of their own', async () => {
    const texts = paragraphs(part(await renderDocx(letter), 'word/document.xml')).filter((text) => text !== '');
    expect(texts).toMatchInlineSnapshot(`
      [
        "温瓯质评办〔2026〕3号",
        "关于测试版式的通知",
        "区市场监管局：",
        "一、事项",
        "（一）分项",
        "正文 &lt; &amp; &gt; 照录。",
        "附件：1.名单",
        "　　　2.说明",
        "瓯海区政府质量奖评审委员会办公室",
        "2026年6月1日",
        "（联系方式：评审办）",
        "附件1",
        "名单",
        "序号",
        "名称",
        "1",
        "甲公司",
        "附件2",
        "说明",
        "附件正文。",
      ]
    `);
  });

  it('A21a: a certificate carries the address of the public check, as a QR code and to be read', async () => {
    const bytes = await renderDocx(certificate);
    const pictures = Object.entries(partsOf(bytes)).filter(([name]) => name.startsWith('word/media/'));
    expect(pictures.map(([name]) => name)).toEqual([expect.stringMatching(/\.png$/)]);
    const { width, data } = PNG.sync.read(Buffer.from(pictures[0]?.[1] ?? []));
    const { modules } = create(certificate.checkAt, { errorCorrectionLevel: 'M' });
    const [border, scale] = [2, 8];
    expect(width).toBe((modules.size + 2 * border) * scale);
    // The middle of every square of the picture, against the code of that address.
    const dark = Array.from({ length: modules.size ** 2 }, (_, place) => {
      const [row, column] = [Math.floor(place / modules.size), place % modules.size];
      const [y, x] = [row, column].map((at) => (at + border) * scale + scale / 2);
      return Number((data[((y ?? 0) * width + (x ?? 0)) * 4] ?? 255) < 128);
    });
    expect(dark).toEqual([...modules.data].map(Number));
    const xml = part(bytes, 'word/document.xml');
    expect(xml).toContain('w:orient="landscape"');
    expect(paragraphs(xml)).toContain('扫码或访问 https://example.cn/certificates/1 查验');
  });
});
