import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkCreditCode,
  creditCodeCheckCharacter,
  ouhaiRegion,
  regionOf,
} from '../../../functions/domain/policy/credit-code.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const letter = fc.constantFrom(...alphabet);
const digit = fc.constantFrom(...'0123456789');
const textOf = (characters: fc.Arbitrary<string>, length: number) =>
  fc.array(characters, { minLength: length, maxLength: length }).map((list) => list.join(''));

/** Valid by a congruence of its own: the 18th character is found by trying, not by the formula under test. */
const powers = Array.from({ length: 17 }, (_, index) => Number(3n ** BigInt(index) % 31n));
const congruent = (code: string) =>
  [...code].reduce((sum, c, index) => sum + alphabet.indexOf(c) * (powers[index] ?? 1), 0) % 31 === 0;
const validCode = fc
  .tuple(textOf(letter, 2), textOf(digit, 6), textOf(letter, 9))
  .map((parts) => parts.join(''))
  .map((first17) => {
    const code = [...alphabet].map((last) => first17 + last).find(congruent);
    if (code === undefined) throw new Error('31 is prime: one of 31 characters must fit');
    return code;
  });

describe('unified social credit code', () => {
  test.each(['91110108551385082Q', '91330100799655058B', '91440300192317458F', '91330304MA00000050'])(
    'A11: %s is valid',
    (code) => {
      expect(checkCreditCode(code)).toEqual({ ok: true, region: code.slice(2, 8) });
    },
  );

  test('A11: remainder 0 gives the check character 0, not an index outside the alphabet', () => {
    expect(creditCodeCheckCharacter('91330304MA0000005')).toBe('0');
  });

  test("A11: the standard's own counter-example fails with the character that would fit", () => {
    expect(checkCreditCode('91350100M000100Y4Z')).toEqual({
      ok: false,
      problem: 'alphabet',
      position: 18,
      character: 'Z',
    });
    expect(creditCodeCheckCharacter('91350100M000100Y4')).toBe('3');
    expect(checkCreditCode('91350100M000100Y43')).toEqual({ ok: true, region: '350100' });
    expect(checkCreditCode('91350100M000100Y44')).toEqual({
      ok: false,
      problem: 'checksum',
      expected: '3',
      found: '4',
    });
  });

  test.each(['', '9133030400000005', '91330304MA000000500'])('A11: length of «%s»', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: false, problem: 'length', length: code.length });
  });

  test.each([
    ['91330304ma00000050', 9, 'm'],
    ['9133030４MA00000050', 8, '４'],
    ['I1330304MA00000050', 1, 'I'],
    ['91330304MA0000005 ', 18, ' '],
    ['91330304MA000000\u{1f3c6}0', 17, '\u{1f3c6}'],
  ])('A11: alphabet of «%s»', (code, position, character) => {
    expect(checkCreditCode(code)).toEqual({ ok: false, problem: 'alphabet', position, character });
  });

  test('A11: the region is digits, and 330304 is Ouhai', () => {
    expect(checkCreditCode('9133030AMA00000050')).toEqual({ ok: false, problem: 'region', region: '33030A' });
    expect(regionOf('91330304MA00000050')).toBe(ouhaiRegion);
  });

  test('A11: the check character refuses what it cannot weigh', () => {
    expect(() => creditCodeCheckCharacter('123')).toThrow(RangeError);
    expect(() => creditCodeCheckCharacter('91330304MI0000005')).toThrow(RangeError);
  });

  test('A11: every code that satisfies the congruence of GB 32100 is valid', () => {
    fc.assert(fc.property(validCode, (code) => checkCreditCode(code).ok));
  });

  test('A11: every single wrong character is found', () => {
    fc.assert(
      fc.property(validCode, fc.nat(17), letter, (code, place, wrong) => {
        fc.pre(code[place] !== wrong);
        return !checkCreditCode(code.slice(0, place) + wrong + code.slice(place + 1)).ok;
      }),
      { numRuns: 1000 },
    );
  });

  test('A11: every swap of two neighbours is found, the check character included', () => {
    fc.assert(
      fc.property(validCode, fc.nat(16), (code, place) => {
        const [left = '', right = ''] = [code[place], code[place + 1]];
        fc.pre(left !== right);
        return !checkCreditCode(code.slice(0, place) + right + left + code.slice(place + 2)).ok;
      }),
      { numRuns: 1000 },
    );
  });

  test('A11: whatever the text, the check answers and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), textOf(letter, 18), fc.string({ unit: 'binary', maxLength: 20 })), (code) => {
        const check = checkCreditCode(code);
        return check.ok ? congruent(code) : check.problem !== 'checksum' || !congruent(code);
      }),
    );
  });
});
