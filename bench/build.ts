import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { environments, type FunctionName } from '../functions/contracts/environment.ts';
import { bundle } from '../infra/bundles.ts';
import { assembly } from '../test/e2e/assembly.ts';
import { buildPortal } from '../web/build.ts';
import { type Group, measureFew } from './measure.ts';

const root = join(import.meta.dirname, '..');
const run = (...command: string[]) =>
  promisify(execFile)(process.execPath, command, { cwd: root, env: { ...process.env, CDK_OUTDIR: '' } });

/** What it takes from sources to a template. */
export const measureSynth = async (): Promise<Group> => {
  const out = await mkdtemp(join(tmpdir(), 'bench-synth-'));
  try {
    const synth = () =>
      promisify(execFile)(process.execPath, ['infra/app.ts'], { cwd: root, env: { ...process.env, CDK_OUTDIR: out } });
    return {
      title: 'Synthesis',
      says: 'Against a start of Node that does nothing.',
      timings: [
        await measureFew('start Node', 5, () => run('--eval', '0')),
        await measureFew('load aws-cdk-lib', 3, () =>
          run('--input-type=module', '--eval', "await import('aws-cdk-lib')"),
        ),
        await measureFew(`bundle ${Object.keys(environments).length} functions`, 3, () =>
          bundle(Object.keys(environments) as FunctionName[]),
        ),
        await measureFew('npm run synth, whole', 3, synth),
      ],
    };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
};

/** Something that is sent or deployed, in bytes. */
export interface Size {
  readonly what: string;
  readonly raw: number;
  readonly gzip: number;
}

const sizeOf = async (what: string, ...files: string[]): Promise<Size> => {
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return {
    what,
    raw: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
};

/** Every bundle that the assembly deploys, smallest first: folders of earlier syntheses may lie beside them. */
const bundles = async (): Promise<readonly string[]> => {
  const manifest: { files: Record<string, { source: { path: string } }> } = JSON.parse(
    await readFile(join(assembly, 'ouhai-quality-award.assets.json'), 'utf8'),
  );
  const folders = Object.values(manifest.files).flatMap(({ source: { path } }) =>
    path.startsWith('asset.') ? [path] : [],
  );
  const files = await Promise.all(
    folders.map(async (folder) => {
      const file = join(assembly, folder, 'index.mjs');
      return { file, size: (await stat(file)).size };
    }),
  );
  return files.toSorted((a, b) => a.size - b.size).map(({ file }) => file);
};

/** What is sent to browsers, and what is deployed. */
export const measureSizes = async (): Promise<{ readonly sizes: readonly Size[]; readonly requests: number }> => {
  const portal = await buildPortal();
  const page = await readFile(join(portal, 'index.html'), 'utf8');
  const parts = [...page.matchAll(/(?:src|rel="(?:stylesheet|icon)"[^>]*href)="\/([^"]+)"/g)].map(
    ([, part]) => `${part}`,
  );
  const all = await bundles();
  return {
    requests: 1 + parts.length,
    sizes: [
      await sizeOf('first page, with all it refers to', ...['index.html', ...parts].map((part) => join(portal, part))),
      await sizeOf('openapi.json', join(root, 'functions/contracts/openapi.json')),
      await sizeOf('smallest function', all[0] ?? ''),
      await sizeOf('largest function', all.at(-1) ?? ''),
      await sizeOf(`all ${all.length} functions`, ...all),
      await sizeOf('template', join(assembly, 'ouhai-quality-award.template.json')),
    ],
  };
};
