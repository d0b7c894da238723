import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The longest name of a file that every file system takes, in bytes, with its ending. */
const longest = 240;

const fitting = (name: string): string => {
  let short = name;
  while (Buffer.byteLength(short) > longest) short = short.slice(0, -1);
  return short;
};

/** The folder into which the year's documents go, named so that they sort by date; without a place they are only counted. */
export class Folder {
  readonly #place: string | undefined;
  #files = 0;

  constructor(place?: string) {
    this.#place = place;
  }

  /** How many documents there are. */
  get files(): number {
    return this.#files;
  }

  /** Puts a file into it. @param on its civil date @param ending without a dot */
  async put(on: string, title: string, ending: string, bytes: Uint8Array): Promise<void> {
    this.#files += 1;
    if (this.#place === undefined) return;
    await mkdir(this.#place, { recursive: true });
    const clean = title.replace(/[\\/:*?"<>|\s]+/g, '_');
    const name = fitting(`${on}_${String(this.#files).padStart(3, '0')}_${clean}`);
    await writeFile(join(this.#place, `${name}.${ending}`), bytes);
  }
}
