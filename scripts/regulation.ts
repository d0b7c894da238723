import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RequirementId, requirementIds } from '../test/trace/ids.ts';
import { articles } from './regulation/articles.ts';
import { findProofs } from './regulation/proofs.ts';
import { requirements } from './regulation/requirements.ts';
import { traps } from './regulation/traps.ts';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/regulation.md');
const waiting = join(root, 'test/trace/not-yet-proven.json');

const proofs = findProofs(root);
const notYetProven = (JSON.parse(readFileSync(waiting, 'utf8')) as string[]).filter((id) => !proofs.has(id));

const link = (path: string): string => `[${path.replace(/^(functions|test)\//, '')}](../${path})`;
const links = (paths: readonly string[]): string => paths.map(link).join('<br>') || '—';

const rowOf = (id: RequirementId): string => {
  const { says, code } = requirements[id];
  const missing = code.filter((path) => !existsSync(join(root, path)));
  if (missing.length > 0) throw new Error(`scripts/regulation/requirements.ts, ${id}: no ${missing.join(', ')}`);
  return `| ${id} | ${says} | ${links(code)} | ${links(proofs.get(id) ?? [])} |`;
};

const sectionOf = ([prefix, title]: readonly [string, string]): string => {
  const own = requirementIds.filter((id) => id.replace(/[a-h]$/, '') === prefix);
  return [
    `## ${title}`,
    '',
    '| id | what the software does | code | tests |',
    '| --- | --- | --- | --- |',
    ...own.map(rowOf),
  ].join('\n');
};

const trapsTable = [
  '| trap | what the naive implementation does | tests that fail on it |',
  '| --- | --- | --- |',
  ...traps.map(
    ({ trap, naive, tests }) =>
      `| ${trap} | ${naive} | ${tests.map(([file, title]) => `${link(file)}: ${title} …`).join('<br>')} |`,
  ),
].join('\n');

const text = `# From the regulation to code and tests

瓯海区政府质量奖管理办法（2020年修订），逐条对应程序与测试。 Written by \`npm run regulation\` from the titles of the tests and from
\`scripts/regulation/requirements.ts\`; do not edit. An id names article, item and point: A14.6b is article 14, item 6, second point.
${notYetProven.length > 0 ? `\nNot proven yet: ${notYetProven.join(', ')}.\n` : ''}
${articles.map(sectionOf).join('\n\n')}

## Traps

What is easily done wrong here, and which test fails when it is.

${trapsTable}
`;
const list = `${JSON.stringify(notYetProven, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(page, text);
  writeFileSync(waiting, list);
} else if (!existsSync(page) || readFileSync(page, 'utf8') !== text || readFileSync(waiting, 'utf8') !== list) {
  console.error('docs/regulation.md is not what the tests say: npm run regulation');
  process.exitCode = 1;
}
