import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { environments, type FunctionName } from '../../functions/contracts/environment.ts';
import { bundle } from '../../infra/bundles.ts';

const run = promisify(execFile);
const names = Object.keys(environments) as FunctionName[];
const root = new URL('../..', import.meta.url).pathname;

interface Properties {
  readonly Description: string;
  readonly Code: { readonly S3Key: string };
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
}

/** What `npm run synth` does, in a folder of its own. */
const synthesise = async (folder: string) => {
  await run(process.execPath, ['infra/app.ts'], { cwd: root, env: { ...process.env, CDK_OUTDIR: folder } });
  const template = JSON.parse(await readFile(join(folder, 'ouhai-quality-award.template.json'), 'utf8'));
  const resources = Object.values(template.Resources as Record<string, { Type: string; Properties: Properties }>);
  return new Map(
    resources
      .filter(({ Type }) => Type === 'AWS::Lambda::Function')
      .map(({ Properties }) => [Properties.Description.replace('functions/', ''), Properties]),
  );
};

describe('the app', () => {
  let folder = '';
  let functions: Awaited<ReturnType<typeof synthesise>>;
  const bundleOf = (name: FunctionName) =>
    join(folder, `asset.${functions.get(name)?.Code.S3Key.replace(/\.zip$/, '')}`, 'index.mjs');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'award-synth-'));
    functions = await synthesise(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('synthesises offline, without any finding: neither of cdk-nag nor of the CDK’s own validation', async () => {
    const report = JSON.parse(await readFile(join(folder, 'validation-report.json'), 'utf8'));
    // A finding that nobody acknowledged would have ended it with an error; the report names what remains.
    expect(report.pluginReports).toEqual([]);
  });

  it('bundles every function into one module with its source map', async () => {
    expect([...functions.keys()].sort()).toEqual([...names].sort());
    for (const name of names)
      expect((await readdir(join(bundleOf(name), '..'))).sort()).toEqual(['index.mjs', 'index.mjs.map']);
  });

  it('bundles functions that load with no module but Node’s, each in the environment that the template gives it', async () => {
    const cases = names.map((name) => ({
      name,
      url: pathToFileURL(bundleOf(name)).href,
      environment: { ...filledIn(functions.get(name)?.Environment.Variables ?? {}), AWS_REGION: 'cn-north-1' },
    }));
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', loadEach], {
      cwd: folder,
      env: { CASES: JSON.stringify(cases) },
    });
    expect(JSON.parse(stdout)).toEqual(Object.fromEntries(names.map((name) => [name, 'function'])));
  });

  it('bundles the same code to the same bytes, and names no folder of the machine', async () => {
    const again = bundle(names);
    onTestFinished(again.remove);
    for (const name of names) {
      const [here, there] = await Promise.all([
        readFile(join(again.folderOf(name), 'index.mjs'), 'utf8'),
        readFile(bundleOf(name), 'utf8'),
      ]);
      expect([name, here === there]).toEqual([name, true]);
    }
    const { sources } = JSON.parse(await readFile(`${bundleOf('procedure/resume')}.map`, 'utf8')) as {
      sources: string[];
    };
    expect(sources).toContain('../../../functions/procedure/resume/handler.ts');
    expect(sources.filter((source) => source.includes(tmpdir()))).toEqual([]);
  });
});

/** Runs apart: loads one bundle after another, each with its own variables and no others. */
const loadEach = `
  const handlers = {};
  for (const { name, url, environment } of JSON.parse(process.env.CASES)) {
    for (const key of Object.keys(process.env)) delete process.env[key];
    Object.assign(process.env, environment);
    handlers[name] = typeof (await import(url)).handler;
  }
  process.stdout.write(JSON.stringify(handlers));
`;

/** References as a deployment would fill them in. */
const filledIn = (variables: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? value
        : /_ARNS?$/.test(key)
          ? 'arn:aws-cn:some:thing'
          : key.endsWith('_URL')
            ? ''
            : key === 'OIDC_ISSUER'
              ? 'https://sign-in.award.example'
              : 'some-name',
    ]),
  );
