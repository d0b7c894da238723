/** An exact number: whole numerator, positive whole denominator. No rounding decides a vote or a rank. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const parts = ({ numerator, denominator }: Fraction): readonly [bigint, bigint] => {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator < 1) {
    throw new RangeError(`no fraction: ${numerator}/${denominator}`);
  }
  return [BigInt(numerator), BigInt(denominator)];
};

/** Negative, 0 or positive as `left` is less than, equal to or more than `right`; exactly. */
export const compareFractions = (left: Fraction, right: Fraction): number => {
  const [a, b] = parts(left);
  const [c, d] = parts(right);
  const difference = a * d - c * b;
  return difference < 0n ? -1 : Number(difference > 0n);
};

/**
 * For people to read, with so many decimals: rounded half up, once, here and nowhere else (四舍五入). 2/3 to two is `0.67`.
 * Fractions of scores are never negative; a negative one is a RangeError.
 */
export const decimalOf = (fraction: Fraction, decimals: number): string => {
  const [numerator, denominator] = parts(fraction);
  if (numerator < 0n) throw new RangeError('scores are not negative');
  const scale = 10n ** BigInt(decimals);
  const rounded = (2n * numerator * scale + denominator) / (2n * denominator);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};
