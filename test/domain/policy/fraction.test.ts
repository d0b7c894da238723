import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFractions, decimalOf } from '../../../functions/domain/policy/fraction.ts';

const fraction = fc.record({ numerator: fc.nat(), denominator: fc.integer({ min: 1, max: 1_000_000 }) });

describe('exact fractions', () => {
  test('A14.5b: comparing does not round, where floating point would', () => {
    const just = { numerator: 9_007_199_254_740_990, denominator: 9_007_199_254_740_991 };
    const less = { numerator: 9_007_199_254_740_989, denominator: 9_007_199_254_740_990 };
    expect(just.numerator / just.denominator).toBe(less.numerator / less.denominator);
    expect(compareFractions(just, less)).toBe(1);
    expect(compareFractions(less, just)).toBe(-1);
    expect(compareFractions({ numerator: 2, denominator: 3 }, { numerator: 6, denominator: 9 })).toBe(0);
  });

  test.each([
    [{ numerator: 2, denominator: 3 }, 2, '0.67'],
    [{ numerator: 1, denominator: 3 }, 2, '0.33'],
    [{ numerator: 1, denominator: 8 }, 2, '0.13'],
    [{ numerator: 1005, denominator: 1000 }, 2, '1.01'],
    [{ numerator: 0, denominator: 7 }, 2, '0.00'],
    [{ numerator: 5, denominator: 2 }, 0, '3'],
    [{ numerator: 199_999, denominator: 2000 }, 1, '100.0'],
  ])('A14.2e: %o with %i decimals reads %s, half up', (value, decimals, text) => {
    expect(decimalOf(value, decimals)).toBe(text);
  });

  test('A14.2e: what is written is never more than half a unit off', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 1, max: 3 }), (value, decimals) => {
        const [before = '', after = ''] = decimalOf(value, decimals).split('.');
        const scale = 10n ** BigInt(decimals);
        const written = BigInt(before) * scale + BigInt(after);
        const off = 2n * (written * BigInt(value.denominator) - BigInt(value.numerator) * scale);
        return after.length === decimals && off > -BigInt(value.denominator) && off <= BigInt(value.denominator);
      }),
    );
  });

  test('what is no fraction is refused', () => {
    expect(() => compareFractions({ numerator: 1, denominator: 0 }, { numerator: 1, denominator: 2 })).toThrow(
      RangeError,
    );
    expect(() => compareFractions({ numerator: 0.5, denominator: 1 }, { numerator: 1, denominator: 2 })).toThrow(
      RangeError,
    );
    expect(() => decimalOf({ numerator: -1, denominator: 2 }, 1)).toThrow(RangeError);
  });
});
