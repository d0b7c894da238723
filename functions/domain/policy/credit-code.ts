/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V, Z. A character's place is its value. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 3^(i−1) mod 31. All differ and none is 0, which is why one wrong character or one swap of neighbours never passes. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

const regionDigits = /^\d{6}$/;

/**
 * 瓯海区 in GB/T 2260. The code names the authority that registered the organisation first and stays when the organisation
 * moves, so this is a hint for the office (A11.1) and never a verdict.
 */
export const ouhaiRegion = '330304';

/** What a check of a unified social credit code found. */
export type CreditCodeCheck =
  | { readonly ok: true; readonly region: string }
  /** Not 18 characters. */
  | { readonly ok: false; readonly problem: 'length'; readonly length: number }
  /** `position` counts from 1. */
  | { readonly ok: false; readonly problem: 'alphabet'; readonly position: number; readonly character: string }
  /** Characters 3–8 are a division code of GB/T 2260, which is digits. */
  | { readonly ok: false; readonly problem: 'region'; readonly region: string }
  | { readonly ok: false; readonly problem: 'checksum'; readonly expected: string; readonly found: string };

const weighable = (character: string): number => {
  const value = alphabet.indexOf(character);
  if (character.length !== 1 || value < 0) throw new RangeError(`not a character of GB 32100: «${character}»`);
  return value;
};

/**
 * The 18th character that belongs to the first 17.
 * @param first17 17 characters of the alphabet of GB 32100-2015; anything else is a RangeError
 * Source: GB 32100-2015: (31 − Σ Cᵢ·Wᵢ mod 31) mod 31. The outer mod matters: at remainder 0 the character is `0`.
 */
export const creditCodeCheckCharacter = (first17: string): string => {
  if (first17.length !== weights.length) throw new RangeError(`17 characters expected, not ${first17.length}`);
  const sum = weights.reduce((total, weight, index) => total + weight * weighable(first17.charAt(index)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
};

/** Characters 3–8: the division of the authority that registered the organisation (GB/T 2260), `330304` for 瓯海区. */
export const regionOf = (code: string): string => code.slice(2, 8);

/**
 * Checks a unified social credit code (统一社会信用代码, GB 32100-2015) as it stands: no trimming, no upper-casing.
 * Real codes that fail exist; the office can override a failed checksum with a reason (A11).
 * The first problem is reported, in the order length, alphabet, region, checksum.
 */
export const checkCreditCode = (code: string): CreditCodeCheck => {
  const characters = [...code];
  if (characters.length !== 18) return { ok: false, problem: 'length', length: characters.length };

  const odd = characters.findIndex((character) => !alphabet.includes(character));
  const character = characters[odd];
  if (character !== undefined) return { ok: false, problem: 'alphabet', position: odd + 1, character };

  const region = regionOf(code);
  if (!regionDigits.test(region)) return { ok: false, problem: 'region', region };

  const expected = creditCodeCheckCharacter(code.slice(0, 17));
  const found = code.slice(17);
  return expected === found ? { ok: true, region } : { ok: false, problem: 'checksum', expected, found };
};
