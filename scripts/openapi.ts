import { readFile, writeFile } from 'node:fs/promises';
import { openApiOf } from '../functions/api/kernel/openapi.ts';
import { routesByAudience } from '../functions/api/routes.ts';

// Writes the API's document from the routes; with --check says whether the one in the tree is up to date.
const file = new URL('../functions/contracts/openapi.json', import.meta.url);
const written = `${JSON.stringify(openApiOf(Object.values(routesByAudience).flat()), null, 1)}\n`;

if (!process.argv.includes('--check')) {
  await writeFile(file, written);
} else if ((await readFile(file, 'utf8')) !== written) {
  console.error('functions/contracts/openapi.json is not what the routes say: run `npm run openapi`');
  process.exitCode = 1;
}
