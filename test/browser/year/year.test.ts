import { expect, it, onTestFinished } from 'vitest';
import { conclude, demoStart, playYear } from '../../../local/demo/run-demo.ts';
import { launchBrowser } from '../browser.ts';
import { PortalCloud } from '../portal-cloud.ts';
import { bringing } from './bringing.ts';
import { ClickingClient } from './clicking-client.ts';
import { hands } from './hands/hands.ts';

it('a whole award year by clicking: every command in the portal, by whoever does it, sends what the year demands', async () => {
  const [cloud, browser] = await Promise.all([PortalCloud.open(new Date(demoStart).toISOString()), launchBrowser()]);
  onTestFinished(async () => {
    await Promise.allSettled([browser.close(), cloud.close()]);
  });
  const client = new ClickingClient(cloud.url, browser, Number(process.env.CLICKS ?? Number.POSITIVE_INFINITY));
  const summary = await playYear(client, (line) => console.log(line));
  expect(summary.deviations).toEqual([]);
  expect(conclude(summary, () => undefined)).toBe(0);
  expect([...client.clicked].sort()).toEqual([...Object.keys(hands), bringing].sort());
}, 3_600_000);
