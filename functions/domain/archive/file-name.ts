/** What Windows does not take in a name, or reads as something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f]/g;

/** Marks that nobody sees: they turn a name around, or make two names out of one. */
const invisible =
  /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Names of devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

const longest = 80;

/** So many code units at most, without half a character at the end. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/**
 * A text as a part of a file's name that every system takes, Windows first of all: no reserved characters and names, no dot or space at
 * the end, 80 code units at most (with folders and number a path stays below the 260 that old programs can open).
 */
export const fileName = (text: string): string => {
  const plain = text.normalize('NFC').replace(invisible, '').replace(forbidden, '_').replace(/\s+/g, ' ').trim();
  const short = cut(plain, longest).replace(/[. ]+$/, '');
  if (short === '') return '未命名';
  return devices.test(short) ? `_${short}` : short;
};

/** A file in a volume: its number first, so that it stands in its place and no two are one. */
export const numberedName = (number: number, title: string, ending: string): string =>
  `${String(number).padStart(3, '0')}_${fileName(title)}.${ending}`;
