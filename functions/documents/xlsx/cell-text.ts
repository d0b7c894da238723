/** A cell takes no more (Excel specifications and limits). */
const longest = 32_767;

/** What XML 1.0 cannot carry or the writer would drop: controls, noncharacters of every plane, halves of surrogate pairs. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffd-\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A character as workbooks write one that XML cannot (ECMA-376, ST_Xstring). */
const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((index) => `_x${character.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');

/**
 * A text as the writer has to get it, so that the cell shows what was written: characters that XML cannot carry are escaped, and so
 * is what only looks like such an escape; line ends are those of workbooks. What is longer than a cell is cut, and says so.
 */
export const cellText = (text: string): string => {
  const lines = text.replace(/\r\n?/g, '\n');
  const note = `…（全文共${lines.length}字，此处截断，请在系统内查阅）`;
  const whole =
    lines.length <= longest ? lines : `${lines.slice(0, longest - note.length).replace(/[\ud800-\udbff]$/, '')}${note}`;
  const plain = whole.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(unwritable, escaped);
  // The writer looks its texts up in an object, where names like «constructor» are already taken.
  return plain in {} ? `${escaped(plain.slice(0, 1))}${plain.slice(1)}` : plain;
};
