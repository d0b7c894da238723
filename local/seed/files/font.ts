import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { disclaimer } from './sheet.ts';

const require = createRequire(import.meta.url);

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/**
 * The Chinese font with the glyphs of these texts alone, as an OpenType file. Embedding from the whole font (8 MB) takes some 50 ms
 * per document, from a cut of a few hundred glyphs some 5: so one cut serves a batch.
 */
export const cutFont = async (texts: readonly string[]): Promise<Uint8Array> => {
  const folder = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts');
  const whole = await readFile(join(folder, 'NotoSansHans-Regular.otf'));
  const glyphs = new Set(`${printable}${disclaimer}★第页${texts.join('')}`);
  return new Uint8Array(await subsetFont(whole, [...glyphs].join(''), { targetFormat: 'sfnt' }));
};
