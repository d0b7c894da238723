/** Chinese characters are one em wide, the others about half of it. */
export const ems = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.58 : 1), 0);

/** No line begins with one of these. */
const closing = new Set('，。、；：！？）》”’');

/** The lines of a text that is at most so many ems wide. */
export const wrapped = (text: string, most: number): readonly string[] => {
  const lines = [''];
  for (const character of text) {
    const line = lines.at(-1) ?? '';
    if (ems(line + character) > most && !closing.has(character)) lines.push(character);
    else lines[lines.length - 1] = line + character;
  }
  return lines;
};
