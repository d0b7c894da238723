import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../functions/adapters/file-check.ts';
import type { MediaType } from '../../functions/contracts/api/evidence.ts';
import { docx, hash, pdf, xlsx } from '../kit/applicant.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The smallest picture of its kind: one transparent pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

const as = (bytes: Uint8Array, mediaType: MediaType) =>
  checkFile(bytes, { size: bytes.length, sha256: hash(bytes), mediaType });

const contentTypes = (type: string, part: string) =>
  strToU8(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`,
  );

describe('what a file really is', () => {
  const good: [string, Uint8Array, MediaType][] = [
    ['PDF', pdf('x'), 'application/pdf'],
    ['DOCX', docx(), word],
    ['XLSX', xlsx(), sheet],
    ['PNG', png, 'image/png'],
    ['JPEG', jpeg, 'image/jpeg'],
  ];

  it.each(good)('A13b: takes a %s as what it is, and answers the bytes that it checked', async (_name, bytes, type) => {
    expect(await as(bytes, type)).toEqual({ ok: true, value: bytes });
  });

  it('A13b: takes none for another kind', async () => {
    for (const [, bytes, type] of good) {
      for (const [, , other] of good) {
        if (other === type) continue;
        expect(await as(bytes, other)).toMatchObject({ ok: false, error: { code: 'file-kind-differs' } });
      }
    }
  });

  const bad: [string, Uint8Array, MediaType, string][] = [
    ['a page of HTML', strToU8('<html><script>alert(1)</script></html>'), 'application/pdf', 'file-kind-differs'],
    ['a program', Buffer.from('4d5a90000300000004000000ffff', 'hex'), 'application/pdf', 'file-kind-differs'],
    ['a zip of anything', zipSync({ 'a.txt': strToU8('a') }), word, 'file-kind-differs'],
    ['an encrypted Office file', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'), word, 'file-kind-differs'],
    [
      'an Office file with macros by its table of contents',
      zipSync({
        '[Content_Types].xml': contentTypes(
          'application/vnd.ms-word.document.macroEnabled.main+xml',
          'word/document.xml',
        ),
        'word/document.xml': strToU8('<x/>'),
      }),
      word,
      'file-kind-differs',
    ],
    [
      'an Office file with macros that its table of contents conceals',
      zipSync({
        '[Content_Types].xml': contentTypes(`${word}.main+xml`, 'word/document.xml'),
        'word/document.xml': strToU8('<x/>'),
        'word/vbaProject.bin': strToU8('macro'),
      }),
      word,
      'file-kind-differs',
    ],
    [
      'an Office file without its document',
      zipSync({ '[Content_Types].xml': contentTypes(`${word}.main+xml`, 'word/document.xml') }),
      word,
      'file-damaged',
    ],
    [
      'a bomb in place of its table of contents',
      zipSync({ '[Content_Types].xml': new Uint8Array(32 * 1024 * 1024), 'word/document.xml': strToU8('<x/>') }),
      word,
      'file-kind-differs',
    ],
    ['a zip that breaks off', docx().subarray(0, docx().length - 20), word, 'file-damaged'],
    ['nothing at all', new Uint8Array(), 'application/pdf', 'file-kind-differs'],
  ];

  it.each(bad)('A13b: refuses %s, and says how to mend it', async (_name, bytes, type, code) => {
    const checked = await as(bytes, type);
    expect(checked).toMatchObject({ ok: false, error: { code } });
    expect(!checked.ok && checked.error.remedy).toContain('没有保存任何内容');
  });

  it('A13b: refuses another length and another hash before it looks inside', async () => {
    const bytes = pdf('x');
    const announced = { size: bytes.length, sha256: hash(bytes), mediaType: 'application/pdf' as const };
    expect(await checkFile(undefined, announced)).toMatchObject({ error: { code: 'file-not-received' } });
    expect(await checkFile(pdf('xx'), announced)).toMatchObject({ error: { code: 'file-size-differs' } });
    expect(await checkFile(pdf('y'), announced)).toMatchObject({ error: { code: 'file-hash-differs' } });
  });
});
