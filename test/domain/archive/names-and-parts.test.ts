import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, numberedName } from '../../../functions/domain/archive/file-name.ts';
import { partBytes, partsOf } from '../../../functions/domain/archive/parts.ts';

const megabyte = 1024 * 1024;

describe('a name of a file in a volume', () => {
  it.each([
    ['营业执照：正本/副本', '营业执照：正本_副本'],
    ['a<b>c:d"e\\f|g?h*i', 'a_b_c_d_e_f_g_h_i'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['COM¹', '_COM¹'],
    ['console', 'console'],
    ['报告. . ', '报告'],
    ['...', '未命名'],
    ['', '未命名'],
    ['换\n行\t和  空格', '换_行_和 空格'],
    ['exe\u202efdp.', 'exefdp'],
    ['e\u0301', 'é'],
  ])('%j becomes %j', (text, name) => {
    expect(fileName(text)).toBe(name);
  });

  it('is one that Windows takes, whatever a title says, and never a path', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = fileName(text);
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u);
        expect(name).not.toMatch(/[. ]$/);
        expect(name).not.toMatch(/^\.{1,2}$/);
        expect(name.length).toBeLessThanOrEqual(81);
        expect(name.isWellFormed()).toBe(true);
        expect(fileName(name)).toBe(name);
      }),
    ));

  it('begins with its number, so that equal titles are two files', () => {
    expect(numberedName(7, '证明', 'pdf')).toBe('007_证明.pdf');
    expect(numberedName(1000, '证明', 'pdf')).toBe('1000_证明.pdf');
  });
});

describe('the parts of a volume', () => {
  it('leave room in the first for what is made, and begin anew where a file has none', () => {
    expect(partsOf([40 * megabyte, 5 * megabyte, 20 * megabyte, 40 * megabyte])).toEqual([1, 2, 2, 3]);
    expect(partsOf([])).toEqual([]);
    expect(partsOf([50 * megabyte])).toEqual([2]);
  });

  it('are never larger than 60 MB with files of 50 MB at most, and keep the order', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 * megabyte }), { maxLength: 60 }), (sizes) => {
        const parts = partsOf(sizes);
        expect(parts).toEqual(parts.toSorted((a, b) => a - b));
        for (const part of new Set(parts)) {
          const filled = sizes.filter((_, index) => parts[index] === part).reduce((sum, size) => sum + size, 0);
          expect(filled).toBeLessThanOrEqual(partBytes);
        }
        expect(Math.max(0, ...parts)).toBeLessThanOrEqual(1 + sizes.length);
      }),
    ));
});
