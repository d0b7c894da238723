import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import type { FunctionName } from '../functions/contracts/environment.ts';

/** Where the code of a function comes from. */
export interface Bundles {
  codeOf(name: FunctionName): Code;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles functions with everything they import: one `index.mjs` each, with its source map. All in one run of esbuild, which reads
 * and parses a shared module once; a run for each function takes twenty times as long.
 * They are gone when the process ends, or once `remove` is called.
 */
export const bundle = (
  names: readonly FunctionName[],
): Bundles & { folderOf(name: FunctionName): string; remove(): void } => {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({ in: `functions/${name}/handler.ts`, out: `${name}/index` })),
    // Nothing is written here: a source map names its sources relative to this folder, the same on every machine.
    outdir: 'bundles',
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    // A CommonJS dependency inside an ES module still asks for Node's own modules by require.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  const folder = mkdtempSync(join(tmpdir(), 'award-bundles-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // The assembly holds a copy of what it uses.
  process.once('exit', remove);
  for (const { path, contents } of outputFiles) {
    const file = join(folder, relative(join(root, 'bundles'), path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  const bundled = new Set(outputFiles.map(({ path }) => relative(join(root, 'bundles'), dirname(path))));
  const folderOf = (name: FunctionName): string => {
    if (!bundled.has(name)) throw new Error(`functions/${name} was not bundled`);
    return join(folder, name);
  };
  return { folderOf, remove, codeOf: (name) => Code.fromAsset(folderOf(name)) };
};
