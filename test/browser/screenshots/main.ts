import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builtPortal } from '../../../local/built-portal.ts';
import { conclude, demoStart, playYear } from '../../../local/demo/run-demo.ts';
import { synthesise } from '../../../local/synth.ts';
import { launchBrowser } from '../browser.ts';
import { PortalCloud } from '../portal-cloud.ts';
import { PosingClient } from './posing-client.ts';

// Plays the demo year and writes a picture of every screen, at both widths, to `screenshots/`; fails where a page is wider than its window.
const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'screenshots');
await rm(folder, { recursive: true, force: true });
await Promise.all([synthesise(root), builtPortal(root)]);
const [cloud, browser] = await Promise.all([PortalCloud.open(new Date(demoStart).toISOString()), launchBrowser()]);
try {
  const client = new PosingClient(cloud.url, browser, folder);
  const summary = await playYear(client, (line) => client.hear(line));
  for (const { picture, what } of client.faults) console.log(`${picture}: ${what}`);
  for (const name of client.missed) console.log(`${name}: the moment did not come`);
  console.log(`${client.pictures} pictures in ${folder}`);
  const bad = client.missed.length > 0 || client.faults.some(({ what }) => what.includes('wider'));
  process.exitCode = conclude(summary, console.log) || Number(bad);
} finally {
  await browser.close();
  await cloud.close();
}
