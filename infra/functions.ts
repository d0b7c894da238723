import { Duration, RemovalPolicy, Stack, Token, Validations } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { EnvironmentInput, FunctionName } from '../functions/contracts/environment.ts';
import type { Bundles } from './bundles.ts';
import type { Deployment } from './config.ts';
import { type Grant, grants } from './grants.ts';
import { type Estate, keysIn, statementsOf } from './permissions.ts';

/** How much a function gets, and how long it may take. */
interface Size {
  readonly memoryMegabytes: number;
  readonly timeout: Duration;
}

/** What the functions of a folder get: a request ends before the gateway gives it up, well inside the settling margin. */
const sizes: Readonly<Record<string, Size>> = {
  api: { memoryMegabytes: 512, timeout: Duration.seconds(25) },
  portal: { memoryMegabytes: 256, timeout: Duration.seconds(10) },
  procedure: { memoryMegabytes: 512, timeout: Duration.minutes(1) },
  feed: { memoryMegabytes: 512, timeout: Duration.minutes(2) },
  schedules: { memoryMegabytes: 1024, timeout: Duration.minutes(15) },
};

/** Holds a file of 50 MB and its copy on the way to the store. */
const evidenceSize: Size = { memoryMegabytes: 1024, timeout: Duration.seconds(25) };

/** Draws documents: compressing them is what takes the time. */
const documentsSize: Size = { memoryMegabytes: 1024, timeout: Duration.seconds(25) };

/** Holds the files of a part, the part that they make, and its copy on the way to the store. */
const archiveSize: Size = { memoryMegabytes: 2048, timeout: Duration.seconds(25) };

/** Holds a year's journal and the workbook of it. */
const exportsSize: Size = { memoryMegabytes: 2048, timeout: Duration.seconds(25) };

const own: Readonly<Partial<Record<FunctionName, Size>>> = {
  'api/evidence': evidenceSize,
  'api/documents': documentsSize,
  'api/exports': exportsSize,
  'api/archive': archiveSize,
};

const sizeOf = (name: FunctionName): Size => {
  const size = own[name] ?? sizes[name.split('/')[0] ?? ''];
  if (!size) throw new Error(`no size for the functions of ${name}`);
  return size;
};

const pascalCase = (name: string): string =>
  name
    .split(/[/-]/)
    .map((part) => `${part[0]?.toUpperCase()}${part.slice(1)}`)
    .join('');

/** `procedure/close-stage` as the name of something that belongs to the function: `ProcedureCloseStage`. */
export const constructName = (name: FunctionName): string => pascalCase(name);

/** One function with its own role and log. */
export interface AwardFunction {
  readonly name: FunctionName;
  readonly lambda: LambdaFunction;
  readonly role: Role;
  readonly log: LogGroup;
}

/** Makes functions, and knows all that it made. */
export class Functions {
  readonly all: AwardFunction[] = [];
  readonly #config: Deployment;
  readonly #bundles: Bundles;

  constructor(config: Deployment, bundles: Bundles) {
    this.#config = config;
    this.#bundles = bundles;
  }

  /**
   * A function with exactly the rights of its line in the table of grants.
   *
   * @param environment everything that the function's schema asks for: what is missing fails the type check
   * @param more statements that come of how it is invoked: reading a stream, its failure queue
   */
  make<N extends FunctionName>(
    scope: Construct,
    name: N,
    estate: Estate,
    environment: EnvironmentInput<N>,
    more: readonly PolicyStatement[] = [],
  ): AwardFunction {
    const { capabilities, retention, removal, reservedConcurrency } = this.#config;
    const { memoryMegabytes, timeout } = sizeOf(name);
    const parent = new Construct(scope, pascalCase(name.split('/')[1] ?? name));
    const log = new LogGroup(parent, 'Log', {
      retention: retention.logDays,
      removalPolicy: removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const tracing = capabilities.tracing ? [tracingStatement()] : [];
    const role = new Role(parent, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `functions/${name}`,
      inlinePolicies: {
        Grants: new PolicyDocument({
          statements: [...statementsOf(grants[name], estate), ...more, ...tracing, loggingStatement(log)],
        }),
      },
    });
    const lambda = new LambdaFunction(parent, 'Function', {
      description: `functions/${name}`,
      code: this.#bundles.codeOf(name),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMegabytes,
      timeout,
      environment: { ...environment, NODE_OPTIONS: '--enable-source-maps' },
      logGroup: log,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: capabilities.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
      // Nothing but the table gives rights: what a construct would add on its own is dropped.
      role: role.withoutPolicyUpdates(),
      ...(reservedConcurrency[name] === undefined ? {} : { reservedConcurrentExecutions: reservedConcurrency[name] }),
    });
    acknowledgeWildcards(role, grants[name], estate, capabilities.tracing);
    const made = { name, lambda, role, log };
    this.all.push(made);
    return made;
  }
}

const loggingStatement = (log: LogGroup) =>
  new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [log.logGroupArn] });

const tracingStatement = () =>
  new PolicyStatement({ actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] });

/** Where a right cannot be named more narrowly, it is said why. */
const acknowledgeWildcards = (role: Role, { buckets = {}, machine = [] }: Grant, estate: Estate, traced: boolean) => {
  const { evidence, portal, procedure } = estate;
  const stack = Stack.of(role);
  const idOf = (construct: Construct | undefined) =>
    construct?.node.defaultChild && stack.getLogicalId(construct.node.defaultChild as never);
  const of = {
    intake: evidence.intake,
    evidence: evidence.evidence,
    private: evidence.privates,
    made: evidence.privates,
    ledger: evidence.ledger,
    portal: portal.bucket,
  };
  for (const [bucket, rights] of Object.entries(buckets)) {
    if (!rights.some((right) => right !== 'list')) continue;
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${idOf(of[bucket as keyof typeof of])}.Arn>/${keysIn(bucket as keyof typeof of)}]`,
      reason:
        'Keys begin with whom a file belongs to and end in its hash: which ones there will be cannot be named here. The function checks who may open which.',
    });
  }
  if (machine.includes('describe') || machine.includes('stop')) {
    const account = Token.isUnresolved(stack.account) ? '<AWS::AccountId>' : stack.account;
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:${stack.region}:${account}:execution:<${idOf(procedure?.machine)}.Name>:*]`,
      reason: 'Executions are named by year and generation, and every one of this machine is meant.',
    });
  }
  if (traced) {
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray knows no resources: traces are put into the account as a whole.',
    });
  }
};
