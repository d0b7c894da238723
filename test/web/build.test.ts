import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentCycle } from '../../functions/contracts/api/public.ts';
import { phases } from '../../web/src/public/phases.ts';
import { portal } from '../browser/portal.ts';

let page: string;
let scripts: ReadonlyMap<string, string>;

beforeAll(async () => {
  page = await readFile(join(portal, 'index.html'), 'utf8');
  const names = (await readdir(join(portal, 'assets'))).filter((name) => name.endsWith('.js'));
  scripts = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(portal, 'assets', name), 'utf8')] as const)),
  );
});

describe('the built portal', () => {
  it('keeps to a policy that allows no inline script, style or handler, and nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc="\/)|<style|\sstyle=|\son\w+=/i);
    expect(page).not.toMatch(/(?:href|src)="(?!\/)/);
    for (const [name, script] of scripts) expect(script, name).not.toMatch(/\beval\(|new Function\(/);
  });

  it('is in Chinese, for small screens too', () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  });

  it('lets who only reads public pages load little, and none of what lies behind the sign-in', () => {
    const first = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name]) => `${name}`);
    expect(first).not.toEqual([]);
    const sizes = first.map((name) => gzipSync(scripts.get(name) ?? '').length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(150 * 1024);
    for (const name of first) expect(scripts.get(name), name).not.toContain('ant-btn');
  });

  it('A14: shows every part of the year that the public API knows, in its order', () => {
    const known = currentCycle.shape.phase.options.filter((phase) => phase !== 'none' && phase !== 'completed');
    expect(phases.map(({ phase }) => phase)).toEqual(known);
  });
});
