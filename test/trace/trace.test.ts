import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articles } from '../../scripts/regulation/articles.ts';
import { findProofs } from '../../scripts/regulation/proofs.ts';
import { requirements } from '../../scripts/regulation/requirements.ts';
import { traps } from '../../scripts/regulation/traps.ts';
import { requirementIds } from './ids.ts';

const root = join(import.meta.dirname, '../..');
const notYetProven: readonly string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'not-yet-proven.json'), 'utf8'),
);
const proofs = findProofs(root);
const articleOf = (id: string): string => id.replace(/[a-h]$/, '');

it('every requirement is proven by a test, or listed as not proven yet', () => {
  expect(requirementIds.filter((id) => !proofs.has(id) && !notYetProven.includes(id))).toEqual([]);
});

it('nothing that a test proves, or that is none of the requirements, is listed as not proven yet', () => {
  expect(notYetProven.filter((id) => proofs.has(id) || !requirementIds.some((known) => known === id))).toEqual([]);
});

it('no test claims to prove what nobody required', () => {
  const known = new Set<string>([...requirementIds, ...articles.map(([prefix]) => prefix), 'A14']);
  expect([...proofs].filter(([id]) => !known.has(id))).toEqual([]);
});

it('every requirement has its words and an article to stand under, and each code is named once', () => {
  expect(Object.keys(requirements)).toEqual([...requirementIds]);
  const prefixes = articles.map(([prefix]) => prefix);
  expect(requirementIds.filter((id) => !prefixes.includes(articleOf(id)))).toEqual([]);
  for (const [id, { says, code }] of Object.entries(requirements)) {
    expect(says, id).not.toMatch(/\.$|\|/);
    expect(new Set(code).size, id).toBe(code.length);
  }
});

it('every trap has tests, and each of them is there under its title', () => {
  expect(traps.filter(({ tests }) => tests.length === 0)).toEqual([]);
  const missing = traps
    .flatMap(({ tests }) => tests)
    .filter(([file, title]) => !readFileSync(join(root, file), 'utf8').includes(`'${title}`));
  expect(missing).toEqual([]);
});

it('what is proven is built: it has code', () => {
  expect(requirementIds.filter((id) => proofs.has(id) && requirements[id].code.length === 0)).toEqual([]);
});
