import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentCycle } from '../../functions/contracts/api/public.ts';
import { buildPortal } from '../../web/build.ts';
import { phases } from '../../web/phases.ts';

let folder: string;
let page: string;

beforeAll(async () => {
  folder = await buildPortal();
  page = await readFile(join(folder, 'index.html'), 'utf8');
});

describe('the first page', () => {
  it('brings everything that it refers to, and nothing from elsewhere', async () => {
    const references = [...page.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map(([, path]) => String(path));
    expect(references).toEqual(expect.arrayContaining(['/main.js', '/style.css', '/icon.svg', '/api/openapi.json']));
    for (const path of references) {
      expect(path).toMatch(/^\//);
      if (!path.startsWith('/api/')) await expect(access(join(folder, path)), path).resolves.toBeUndefined();
    }
  });

  it('keeps to a policy that allows no inline script or style', async () => {
    expect(page).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'/,
    );
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i);
    expect(await readFile(join(folder, 'main.js'), 'utf8')).not.toMatch(/\beval\(|new Function\(|\.innerHTML\b/);
  });

  it('is in Chinese, for small screens too', () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  });

  it('A14: shows every part of the year that the public API knows, in its order', () => {
    const known = currentCycle.shape.phase.options.filter((phase) => phase !== 'none' && phase !== 'completed');
    expect(phases.map(({ phase }) => phase)).toEqual(known);
  });
});
