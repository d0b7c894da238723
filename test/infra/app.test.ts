import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environments, type FunctionName } from '../../functions/contracts/environment.ts';

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

  it.each(names)('%s loads, with no module but Node’s, in the environment that the template gives it', async (name) => {
    const variables = functions.get(name)?.Environment.Variables ?? {};
    const script = `const { handler } = await import(${JSON.stringify(pathToFileURL(bundleOf(name)).href)}); process.stdout.write(typeof handler);`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder,
      env: { ...filledIn(variables), AWS_REGION: 'cn-north-1' },
    });
    expect(stdout).toBe('function');
  });

  it('bundles the same code to the same bytes on every machine', async () => {
    const other = await mkdtemp(join(tmpdir(), 'another-'));
    const again = await synthesise(other);
    expect([...again].map(([name, { Code }]) => [name, Code])).toEqual(
      [...functions].map(([name, { Code }]) => [name, Code]),
    );
    await rm(other, { recursive: true });
    const { sources } = JSON.parse(await readFile(`${bundleOf('procedure/resume')}.map`, 'utf8')) as {
      sources: string[];
    };
    expect(sources).toContain('../../../functions/procedure/resume/handler.ts');
    expect(sources.filter((source) => source.includes(tmpdir()))).toEqual([]);
  });
});

/** References as a deployment would fill them in. */
const filledIn = (variables: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? value
        : key.endsWith('_ARN')
          ? 'arn:aws-cn:some:thing'
          : key.endsWith('_URL')
            ? ''
            : 'some-name',
    ]),
  );
