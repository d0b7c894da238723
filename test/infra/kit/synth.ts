import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, CfnResource } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { afterAll } from 'vitest';
import cdk from '../../../cdk.json' with { type: 'json' };
import { AwardStack } from '../../../infra/award-stack.ts';
import type { Bundles } from '../../../infra/bundles.ts';
import { type DeploymentInput, deploymentOf } from '../../../infra/config.ts';
import { beijing, hongKong } from './deployments.ts';
import { plain } from './plain.ts';

/** A template says nothing of the code: it need not be bundled for its sake. */
const withoutCode: Bundles = { codeOf: () => Code.fromInline('export const handler = () => undefined;') };

// The CDK's own validation of a template takes longer than everything else; the test of the app goes through it.
process.env.CDK_VALIDATION = 'false';

const scratch = mkdtempSync(join(tmpdir(), 'award-templates-'));
afterAll(() => rmSync(scratch, { recursive: true }));

export const stackOf = (input: DeploymentInput): AwardStack => {
  const outdir = mkdtempSync(join(scratch, 'assembly-'));
  return new AwardStack(new App({ context: cdk.context, outdir }), deploymentOf(input), withoutCode);
};

const synthesised = (input: DeploymentInput) => {
  const stack = stackOf(input);
  return { input, stack, template: Template.fromStack(stack) };
};

/** The stack in both partitions: what a test says must hold in each. */
export const partitions = [
  ['aws', synthesised(hongKong)],
  ['aws-cn', synthesised(beijing)],
] as const;

type Resource = Readonly<Record<string, unknown>>;

/** The one resource of a type whose construct path ends in `path`: its logical id and its properties, written out. */
export const resourceOf = (stack: AwardStack, template: Template, path: string) => {
  const found = stack.node.findAll().filter((each) => CfnResource.isCfnResource(each) && each.node.path.endsWith(path));
  const [only, ...others] = found;
  if (!only || others.length > 0) throw new Error(`${found.length} resources at ${path}`);
  const id = stack.getLogicalId(only as CfnResource);
  const { Properties, ...attributes } = template.toJSON().Resources[id] as { Properties: Resource };
  return { id, properties: plain(Properties) as Resource, attributes: attributes as Resource };
};

/** All resources of a type: logical id and properties, written out. */
export const resourcesOf = (template: Template, type: string): readonly (readonly [string, Resource])[] =>
  Object.entries(template.findResources(type)).map(([id, { Properties }]) => [id, plain(Properties ?? {}) as Resource]);
