import { type App, Stack, Tags } from 'aws-cdk-lib';
import { Api } from './api.ts';
import type { Bundles } from './bundles.ts';
import type { Deployment } from './config.ts';
import { Evidence } from './evidence.ts';
import { Feed } from './feed.ts';
import { Functions } from './functions.ts';
import { Identity } from './identity.ts';
import { Keys } from './keys.ts';
import { Messages } from './messages.ts';
import { Portal } from './portal.ts';
import { PortalFiles } from './portal-files.ts';
import { Procedure } from './procedure/procedure.ts';
import { Records } from './records.ts';
import { Schedules } from './schedules.ts';
import { Watch } from './watch.ts';

/** The whole deployment: one stack. */
export class AwardStack extends Stack {
  constructor(scope: App, config: Deployment, bundles: Bundles) {
    const { stackName, region, account, removal, jurisdiction } = config;
    super(scope, stackName, {
      stackName,
      env: { region, ...(account === undefined ? {} : { account }) },
      description: `${jurisdiction.name} quality award`,
      terminationProtection: removal === 'retain',
      analyticsReporting: false,
    });
    Tags.of(this).add('jurisdiction', jurisdiction.id);
    const keys = new Keys(this, 'Keys', config);
    const estate = {
      keys,
      records: new Records(this, 'Records', config, keys),
      evidence: new Evidence(this, 'Evidence', config, keys),
      portal: new PortalFiles(this, 'PortalFiles'),
    };
    const functions = new Functions(config, bundles);
    const identity = new Identity(this, 'Identity', config);
    const messages = new Messages(this, 'Messages', config, keys);
    const api = new Api(this, 'Api', { config, functions, estate, identity });
    new Portal(this, 'Portal', { config, api, identity, estate });
    const procedure = new Procedure(this, 'Procedure', config, functions, estate);
    const parts = { functions, estate, procedure, messages };
    const feed = new Feed(this, 'Feed', parts);
    const schedules = new Schedules(this, 'Schedules', parts);
    new Watch(this, 'Watch', config, { functions, api, feed, procedure, schedules });
  }
}
