import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import cdk from '../cdk.json' with { type: 'json' };
import { environments, type FunctionName } from '../functions/contracts/environment.ts';
import { AwardStack } from './award-stack.ts';
import { bundle } from './bundles.ts';
import { readDeployment } from './config.ts';

// The CDK's command line sets folder and context; run by Node alone, they are these.
const app = new App({ outdir: process.env.CDK_OUTDIR ?? cdk.output, context: cdk.context });
const config = readDeployment(process.env.AWARD_CONFIG ?? 'ouhai');
new AwardStack(app, config, bundle(Object.keys(environments) as FunctionName[]));
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
