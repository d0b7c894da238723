import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Signer } from '../../functions/adapters/ledger.ts';
import { LedgerMemory } from '../../functions/adapters/ledger-memory.ts';
import { streamOf } from '../../functions/contracts/streams.ts';
import { seal } from '../../functions/schedules/seal/seal.ts';
import { assembly } from '../e2e/assembly.ts';
import { Written } from '../kit/journal.ts';

const root = join(import.meta.dirname, '../..');
const pages = globSync('docs/**/*.md', { cwd: root });
const read = (page: string): string => readFileSync(join(root, page), 'utf8');

describe('the runbooks', () => {
  it('have a heading for every alarm of the template, and for none that there is not', () => {
    const template: { Resources: Record<string, { Type: string }> } = JSON.parse(
      readFileSync(join(assembly, 'ouhai-quality-award.template.json'), 'utf8'),
    );
    const alarms = Object.entries(template.Resources).flatMap(([id, { Type }]) =>
      Type === 'AWS::CloudWatch::Alarm' ? [id.replace(/^Watch|[0-9A-F]{8}$/g, '')] : [],
    );
    const headings = [...read('docs/runbooks/alarms.md').matchAll(/^## (.+)$/gm)].flatMap(([, names = '']) =>
      names.split(', '),
    );
    const means = (heading: string, alarm: string) =>
      new RegExp(`^${heading.replace('*', '[A-Z][A-Za-z]*')}$`).test(alarm);
    expect(alarms.length).toBeGreaterThan(0);
    expect(alarms.filter((alarm) => !headings.some((heading) => means(heading, alarm)))).toEqual([]);
    expect(headings.filter((heading) => !alarms.some((alarm) => means(heading, alarm)))).toEqual([]);
  });

  it('link to pages and files that are there', () => {
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => join(dirname(page), target))
        .filter((target) => globSync(target, { cwd: root }).length === 0)
        .map((target) => `${page}: ${target}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('the program for verifying the ledger by hand', () => {
  /** A ledger of three days as files, its public key, and the program as the page prints it. */
  const prepare = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'by-hand-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signer: Signer = {
      keyId: 'key',
      sign: async (content) => sign('sha256', Buffer.from(content), privateKey).toString('base64'),
    };
    const [journal, ledger] = [new Written(), new LedgerMemory()];
    for (const day of [1, 2, 3]) {
      for (const stream of ['2026', `203${day}`, `204${day}`])
        await journal.write(
          streamOf.procedure(stream),
          { type: 'GenerationStarted', generation: day },
          `2026-03-0${day}T04:00:00.000Z`,
        );
      const scopes = [{ type: 'procedure' as const, scope: streamOf.procedure('2026').scope }];
      await seal({ journal, ledger, signer, scopes }, `2026-03-0${day}T16:10:00.000Z`);
    }
    await mkdir(join(folder, 'ledger'));
    const write = async (key: string, content: string): Promise<void> =>
      writeFile(join(folder, 'ledger', key.replace('digests/', '')), content);
    for (const key of await ledger.keys()) await write(key, (await ledger.get(key)) ?? '');
    await writeFile(join(folder, 'signing.pem'), publicKey.export({ format: 'pem', type: 'spki' }));
    const [, program = ''] = /```js\n([\s\S]+?)```/.exec(read('docs/runbooks/verify-by-hand.md')) ?? [];
    await writeFile(join(folder, 'verify.mjs'), program);
    const run = () =>
      promisify(execFile)(process.execPath, ['verify.mjs', 'ledger', 'signing.pem'], { cwd: folder }).then(
        ({ stdout }) => stdout,
        (error: { stdout: string }) => error.stdout,
      );
    return { folder, run, write };
  };

  it('finds a genuine ledger genuine', async () => {
    const { run } = await prepare();
    expect(await run()).toBe('2026-03-02.json 3 genuine\n2026-03-03.json 6 genuine\n2026-03-04.json 9 genuine\n');
  });

  it('finds what was changed, and a digest that is missing', async () => {
    const { folder, run, write } = await prepare();
    const second = join(folder, 'ledger', '2026-03-03.json');
    const text = await readFile(second, 'utf8');
    await write('2026-03-03.json', text.replace('"records":6', '"records":5'));
    expect(await run()).toContain('2026-03-03.json 5 WRONG: signature\n2026-03-04.json 9 WRONG: previous');
    await rm(second);
    expect(await run()).toContain('2026-03-04.json 9 WRONG: previous, root');
  });
});
