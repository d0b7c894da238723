import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type Block, disclaimer, type Sheet } from './sheet.ts';
import { wrapped } from './wrap.ts';

const require = createRequire(import.meta.url);
const family = 'Noto Sans Hans';
const size = 15;
const left = 74;
const wide = 595 - 2 * left;

let ready: Promise<void> | undefined;

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

const linesOf = (block: Block): readonly string[] => {
  const most = wide / size;
  switch (block.kind) {
    case 'heading':
      return ['', ...wrapped(block.text, most)];
    case 'text':
      return wrapped(`　　${block.text}`, most);
    case 'table':
      return block.rows.flatMap((row) => wrapped(row.join('　'), most));
    case 'new-page':
      throw new Error('a scan has one page');
  }
};

const at = (x: number, y: number, text: string, fontSize: number, anchor = 'start', fill = '#262320'): string =>
  `<text x="${x}" y="${y}" font-size="${fontSize}" text-anchor="${anchor}" fill="${fill}">${escapeXml(text)}</text>`;

const seal = (name: string, x: number, y: number): string => {
  const spacing = Math.max(1, 17 - name.length) / 2;
  return `<g transform="translate(${x},${y}) rotate(-7)" fill="#c0202c" opacity="0.85">
    <circle r="58" fill="none" stroke="#c0202c" stroke-width="3.4"/>
    <path id="arc" d="M-30,33 A45,45 0 1 1 30,33" fill="none"/>
    <text font-size="13" letter-spacing="${spacing}" text-anchor="middle"><textPath href="#arc" startOffset="50%">${escapeXml(name)}</textPath></text>
    <text y="11" font-size="32" text-anchor="middle">★</text></g>`;
};

/** The page as it comes from a scanner: not quite white, not quite straight. */
const svgOf = (sheet: Sheet): string => {
  const lines = sheet.blocks.flatMap(linesOf);
  const body = lines.map((line, index) => at(left, 196 + index * 27, line, size)).join('');
  const signedAt = Math.max(560, 196 + lines.length * 27 + 30);
  const signature = sheet.signature
    .map((line, index) => at(595 - left, signedAt + index * 28, line, size, 'end'))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="660" height="934" viewBox="0 0 595 842" font-family="${family}">
    <rect width="595" height="842" fill="#8f8d88"/>
    <g transform="rotate(0.35 297 421)"><rect x="5" y="5" width="585" height="832" fill="#fbf8f0"/>
    ${sheet.look === 'certificate' ? '<rect x="34" y="34" width="527" height="774" fill="none" stroke="#a8843a" stroke-width="4"/>' : ''}
    ${at(297, 106, sheet.heading, 30, 'middle')}
    ${at(297, 140, sheet.subheading ?? '', 13, 'middle', '#5d5850')}
    ${body}${signature}
    ${sheet.seal ? seal(sheet.seal, 595 - left - 84, signedAt + 18) : ''}
    ${at(297, 786, disclaimer, 9, 'middle', '#8a867d')}</g></svg>`;
};

/** Draws a sheet as PNG, as if it had been scanned: one page, some 80 dpi. */
export const drawPng = async (sheet: Sheet, font: Uint8Array): Promise<Uint8Array> => {
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  await ready;
  const drawing = new Resvg(svgOf(sheet), {
    font: { fontBuffers: [font], defaultFontFamily: family, loadSystemFonts: false },
  });
  const image = drawing.render();
  // Both lie in the memory of the module, which the collector does not see.
  const png = new Uint8Array(image.asPng());
  image.free();
  drawing.free();
  return png;
};
