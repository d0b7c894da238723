import { globSync, readFileSync } from 'node:fs';

const id = String.raw`A\d+(?:\.\d)?[a-h]?`;
/** The title of a test or of a group of tests: a string straight behind a bracket, ids first, then a colon. */
const title = new RegExp(String.raw`\(\s*(['"\`])(${id}(?:[ ,]+${id})*): `, 'g');

/** Which test files prove what: ids by file, found in the titles. Whole articles (`A14`) are named there, too. */
export const findProofs = (root: string): ReadonlyMap<string, readonly string[]> => {
  const proofs = new Map<string, Set<string>>();
  for (const file of globSync(['test/**/*.test.ts', 'web/**/*.test.{ts,tsx}'], { cwd: root }).sort()) {
    for (const [, , ids = ''] of readFileSync(`${root}/${file}`, 'utf8').matchAll(title)) {
      for (const each of ids.split(/[ ,]+/)) proofs.set(each, (proofs.get(each) ?? new Set()).add(file));
    }
  }
  return new Map([...proofs].map(([each, files]) => [each, [...files]]));
};
