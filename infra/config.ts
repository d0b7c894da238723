import { readFileSync } from 'node:fs';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RegionInfo } from 'aws-cdk-lib/region-info';
import * as z from 'zod';
import { environments, type FunctionName } from '../functions/contracts/environment.ts';
import { jurisdiction } from '../functions/contracts/streams.ts';

/** What a partition has. In China there are no Cognito user pools, no Lambda X-Ray, no web ACL for them, no access control of origins. */
const capabilities = {
  aws: { userPools: true, tracing: true, webAcl: true, originAccessControl: true },
  'aws-cn': { userPools: false, tracing: false, webAcl: false, originAccessControl: false },
} as const satisfies Record<string, Capabilities>;

interface Capabilities {
  readonly userPools: boolean;
  readonly tracing: boolean;
  readonly webAcl: boolean;
  readonly originAccessControl: boolean;
}

export type Partition = keyof typeof capabilities;

const origin = z.url({ protocol: /^https$/ }).refine((url) => new URL(url).origin === url, 'an origin has no path');
const arn = z.string().regex(/^arn:aws(-cn)?:[a-z0-9-]+:/, 'not an ARN');
const logDays = z.literal(Object.values(RetentionDays).filter((days) => typeof days === 'number'));
const throttle = z.strictObject({ perSecond: z.int().min(1), burst: z.int().min(1) });
const functionName = z.enum(Object.keys(environments) as FunctionName[]);

/** Everything that differs between two deployments. What is not here is the same everywhere. */
const deploymentSchema = z.strictObject({
  stackName: z.string().regex(/^[a-z][a-z0-9-]{2,40}$/),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
  /** Without it, whichever account the credentials of the deployment belong to. */
  account: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  jurisdiction: z.strictObject({ id: z.literal(jurisdiction), name: z.string().min(2) }),
  /** `retain` keeps every record when the stack is deleted, and refuses to delete tables; `destroy` is for trials. */
  removal: z.enum(['retain', 'destroy']).default('retain'),
  retention: z
    .strictObject({
      logDays: logDays.default(RetentionDays.ONE_YEAR),
      accessLogDays: z.int().min(1).default(365),
      /** Object lock of submitted evidence: the two years of A19, and the year that they follow. */
      evidenceDays: z
        .int()
        .min(1)
        .default(3 * 365),
      ledgerDays: z
        .int()
        .min(1)
        .default(10 * 365),
    })
    .prefault({}),
  identity: z.strictObject({
    /** Any OIDC issuer. Without one the stack makes a user pool, where the partition has them. */
    issuer: z.url({ protocol: /^https$/ }).optional(),
    /** What `aud` of the access tokens must hold. A user pool's client brings its own. */
    audience: z.array(z.string().min(1)).default([]),
    /** The portal's client id there; a public client with authorization code and PKCE. */
    client: z.string().min(1).default('portal'),
    claims: z.strictObject({ roles: z.string().min(1), unit: z.string().min(1) }).optional(),
    /** Protects the user pool; an HTTP API takes none. */
    webAclArn: arn.optional(),
  }),
  /** SMS, mail, 浙政钉: takes signed requests. Without one, inbox and receipt code are the channel. */
  messageGateway: z.url({ protocol: /^https$/ }).optional(),
  portal: z.strictObject({
    /** Where the portal is served from: may call the API and send files to the intake. Documents print the first. */
    origins: z.tuple([origin], origin),
    /** Of all these names: the ARN of one in ACM (us-east-1), in China the id of one in IAM. */
    certificate: z
      .string()
      .regex(
        /^(arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+|ASCA[A-Z0-9]{12,})$/,
        'neither an ACM certificate in us-east-1 nor the id of one in IAM',
      )
      .optional(),
  }),
  throttling: z
    .strictObject({
      all: throttle.default({ perSecond: 200, burst: 400 }),
      /** Each route by which somebody who is not signed in writes. */
      publicWrites: throttle.default({ perSecond: 10, burst: 20 }),
    })
    .prefault({}),
  /** Executions kept for a function and taken from the account's pool: for the public ones a ceiling, too. */
  reservedConcurrency: z.partialRecord(functionName, z.int().min(1)).default({}),
  /**
   * How many keys have signed certificates so far. Raised by one, a new key signs from the next conferral on, and the earlier ones
   * verify what they signed. Never lowered: that would take a key from certificates that hang on walls.
   */
  certificateKeys: z.int().min(1).max(20).default(1),
  alarms: z.strictObject({ topicArn: arn.optional(), email: z.email().optional() }).default({}),
});

export type DeploymentInput = z.input<typeof deploymentSchema>;

/** A checked configuration, with what its partition can do. */
export interface Deployment extends z.output<typeof deploymentSchema> {
  readonly partition: Partition;
  readonly capabilities: Capabilities;
}

/**
 * Checks a configuration.
 *
 * @throws names every fault: unknown fields, a region of no known partition, what the partition does not have
 */
export const deploymentOf = (input: unknown): Deployment => {
  const config = deploymentSchema.parse(input);
  const partition = RegionInfo.get(config.region).partition;
  if (partition === undefined || !Object.hasOwn(capabilities, partition)) {
    throw new Error(`${config.region} is no region of ${Object.keys(capabilities).join(' or ')}`);
  }
  const known = partition as Partition;
  const deployment = { ...config, partition: known, capabilities: capabilities[known] };
  const faults = faultsOf(deployment);
  if (faults.length > 0) throw new Error(`this deployment cannot be: ${faults.join('; ')}`);
  return deployment;
};

const faultsOf = ({ identity, alarms, portal, partition, capabilities }: Deployment): string[] => [
  ...(identity.issuer === undefined && !capabilities.userPools
    ? [`identity.issuer: ${partition} has no user pools, so an issuer has to be named`]
    : []),
  ...(identity.issuer !== undefined && identity.audience.length === 0
    ? ['identity.audience: an issuer signs for many, so the audience has to be named']
    : []),
  ...(identity.webAclArn !== undefined && (identity.issuer !== undefined || !capabilities.webAcl)
    ? ['identity.webAclArn: there is nothing here that a web ACL could protect']
    : []),
  ...(partition === 'aws-cn' && !portal.certificate?.startsWith('ASCA')
    ? ['portal.certificate: in China a distribution answers only to names of its own, with a certificate in IAM']
    : []),
  ...[identity.webAclArn, alarms.topicArn].flatMap((given) =>
    given !== undefined && given.split(':')[1] !== partition ? [`${given} is not in ${partition}`] : [],
  ),
];

/** Reads the configuration `infra/config/<name>.json`. */
export const readDeployment = (name: string): Deployment => {
  const file = new URL(`./config/${name}.json`, import.meta.url);
  try {
    return deploymentOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`infra/config/${name}.json: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
};
