import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptNumber } from '../../../functions/contracts/api/opinion.ts';
import {
  cycleOfReceipt,
  followUpCodeOf,
  plainCode,
  readable,
  receiptNumberOf,
} from '../../../functions/domain/opinion/receipt.ts';

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);

describe('receipt number and code', () => {
  it('A14.6d: are readable, and every bit of the id counts', () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        const number = receiptNumberOf('2026', a);
        expect(receiptNumber.parse(number.toLowerCase())).toBe(number);
        expect(cycleOfReceipt(number)).toBe('2026');
        expect(number === receiptNumberOf('2026', b)).toBe(a.slice(0, 10) === b.slice(0, 10));
        const code = followUpCodeOf(a);
        expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
        expect(plainCode(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toBe(plainCode(code));
      }),
    );
  });

  it('refuses to make one of too little', () => {
    expect(readable('00000', 4)).toBe('2222');
    expect(readable('fffff', 4)).toBe('ZZZZ');
    expect(() => readable('ffff', 4)).toThrow(RangeError);
    expect(() => readable('no hex', 4)).toThrow(RangeError);
  });
});
