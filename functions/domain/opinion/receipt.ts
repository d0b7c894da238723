/** Digits and capitals without 0, 1, I and O: 32 signs, 5 bits each. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * The first bits of a hex text in signs that people read to one another.
 *
 * @throws RangeError when the text is too short for so many signs
 */
export const readable = (hex: string, signs: number): string => {
  const digits = Math.ceil((signs * 5) / 4);
  if (!/^[0-9a-f]+$/.test(hex) || hex.length < digits) throw new RangeError('not enough hex digits');
  const surplus = BigInt(digits * 4 - signs * 5);
  const bits = BigInt(`0x${hex.slice(0, digits)}`) >> surplus;
  return Array.from({ length: signs }, (_, place) => {
    const sign = (bits >> BigInt((signs - 1 - place) * 5)) & 31n;
    return alphabet[Number(sign)];
  }).join('');
};

/** 收件编号: 40 bits of the command's id, so a retry gets the same and nobody counts opinions by it. */
export const receiptNumberOf = (cycle: string, commandId: string): string => `YY${cycle}-${readable(commandId, 8)}`;

/** 受理编号: the receipt number's own signs under another head, so that neither needs a counter and each finds the other. */
export const acceptanceNumberOf = (receipt: string): string => receipt.replace(/^YY/, 'YS');

/** 查询码: 80 bits of a secret of the sender, in four groups. */
export const followUpCodeOf = (secret: string): string => readable(secret, 16).replace(/(.{4})(?=.)/g, '$1-');

/** A code as it is compared: people leave out the hyphens, add spaces and type small letters. */
export const plainCode = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** The award year of a receipt number. */
export const cycleOfReceipt = (receipt: string): string => receipt.slice(2, 6);
