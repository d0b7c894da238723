import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const resolve = createRequire(import.meta.url).resolve;
const cache = join(import.meta.dirname, '../../node_modules/.cache/browser');

/** Unpacks the browser, the libraries that it wants and its font settings, once per installation. @returns the folder */
const unpacked = async (): Promise<string> => {
  if (existsSync(cache)) return cache;
  const bin = join(dirname(resolve('@sparticuz/chromium')), '../bin');
  const made = `${cache}.${process.pid}`;
  await mkdir(made, { recursive: true });
  // The package unpacks into the folder for temporary files.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = made;
  try {
    for (const part of ['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br']) await inflate(join(bin, part));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  const fonts = join(dirname(resolve('@embedpdf/fonts-sc')), '../fonts');
  await writeFile(
    join(made, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${cache}/fonts</cachedir></fontconfig>`,
  );
  // Another test may have been faster.
  await rename(made, cache).catch((error: unknown) => {
    if (!existsSync(cache)) throw error;
  });
  return cache;
};

/** A headless Chromium that comes with npm, with Chinese fonts that come with npm: nothing of the machine's own is needed. */
export const launchBrowser = async (): Promise<Browser> => {
  const folder = await unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none', '--hide-scrollbars'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  });
};
