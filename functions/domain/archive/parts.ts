/** No part is larger, unless a single file is: what makes a part holds it in memory, and an office line carries it in minutes. */
export const partBytes = 60 * 1024 * 1024;

/** What the first part keeps free for the files that are made when it is made, of which nobody knows the size before. */
const reserved = 16 * 1024 * 1024;

/**
 * Which part each file goes into, 1 for the first: in their order, a new part where the next file has no room. The same files always
 * fall into the same parts.
 *
 * @param sizes in bytes
 */
export const partsOf = (sizes: readonly number[]): readonly number[] => {
  let part = 1;
  let filled = reserved;
  return sizes.map((size) => {
    if (filled > 0 && filled + size > partBytes) {
      part += 1;
      filled = 0;
    }
    filled += size;
    return part;
  });
};
