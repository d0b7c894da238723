import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const source = import.meta.dirname;
const copied = ['index.html', 'style.css', 'icon.svg'];

/**
 * Builds the portal's static files into `web/dist`.
 * @returns the folder
 */
export const buildPortal = async (): Promise<string> => {
  const out = join(source, 'dist');
  await mkdir(out, { recursive: true });
  await build({
    entryPoints: [join(source, 'main.ts')],
    outfile: join(out, 'main.js'),
    bundle: true,
    minify: true,
    sourcemap: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  await Promise.all(copied.map((file) => cp(join(source, file), join(out, file))));
  return out;
};
