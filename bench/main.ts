import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setup } from '../test/e2e/assembly.ts';
import { measureSizes, measureSynth, type Size } from './build.ts';
import { measureCalls } from './calls.ts';
import { measureFeed } from './feed.ts';
import { measureJournal, measureYear } from './journal.ts';
import type { Group } from './measure.ts';
import { measurePure } from './pure.ts';

/** Two digits that count: more of them differ from run to run. */
const rounded = (ratio: number): string => (ratio >= 10 ? String(Number(ratio.toPrecision(2))) : ratio.toPrecision(2));

const tableOf = ({ title, says, timings }: Group): string => {
  const base = timings[0]?.median ?? 1;
  const lines = timings.map(({ what, median }) => `| ${what} | ${rounded(median / base)} |`);
  return [`## ${title}`, '', says, '', '| | times as long |', '| --- | --: |', ...lines].join('\n');
};

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const sizesTable = (sizes: readonly Size[], requests: number): string =>
  [
    '## Sizes',
    '',
    `The first page takes ${requests} requests before it asks the API.`,
    '',
    '| | KB | KB, gzip |',
    '| --- | --: | --: |',
    ...sizes.map(({ what, raw, gzip }) => `| ${what} | ${kilobytes(raw)} | ${kilobytes(gzip)} |`),
  ].join('\n');

await setup();
const groups: Group[] = [];
for (const next of [measureJournal, measureYear, measureFeed, measureCalls, measureSynth, measurePure]) {
  groups.push(await next());
}
const { sizes, requests } = await measureSizes();
const date = new Date().toISOString().slice(0, 10);
const text = `# Benchmarks

Written by \`npm run bench\` on ${date}, Node ${process.versions.node.split('.')[0]}. Medians of the quickest round of one run, each against the first line of its
table: the ratios carry over to other machines, the times would not. Local tables are dynalite's and say nothing about DynamoDB's latency.

${groups.map(tableOf).join('\n\n')}

${sizesTable(sizes, requests)}
`;
console.log(text);
await writeFile(join(import.meta.dirname, 'results.md'), text);
