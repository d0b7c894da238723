import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  type CfnStateMachine,
  CfnStateMachineAlias,
  CfnStateMachineVersion,
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { FunctionName } from '../../functions/contracts/environment.ts';
import type { Deployment } from '../config.ts';
import type { AwardFunction, Functions } from '../functions.ts';
import type { Estate } from '../permissions.ts';
import { definition } from './definition.ts';
import { openOnlyByTheCount, signOnlyByTheConferral } from './reserved-keys.ts';

type Worker = Extract<FunctionName, `procedure/${string}`>;

/** The state machine of article 14 with the functions that it calls. */
export class Procedure extends Construct {
  readonly machine: StateMachine;
  readonly aliasName = 'current';
  /** What starts executions: they keep the published definition that they began with. */
  readonly aliasArn: string;

  constructor(scope: Construct, id: string, config: Deployment, functions: Functions, estate: Estate) {
    super(scope, id);
    const workers = makeWorkers(this, functions, estate);
    const log = new LogGroup(this, 'Log', {
      // Under this prefix, delivery needs no policy of its own for each group.
      logGroupName: `/aws/vendedlogs/states/${config.stackName}-procedure`,
      retention: config.retention.logDays,
      removalPolicy: config.removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('states.amazonaws.com'),
      description: 'Calls the functions of the procedure',
      inlinePolicies: {
        Procedure: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['lambda:InvokeFunction'],
              resources: Object.values(workers).map(({ lambda }) => lambda.functionArn),
            }),
            new PolicyStatement({ actions: [...logDelivery], resources: ['*'] }),
            ...(config.capabilities.tracing ? [new PolicyStatement({ actions: [...tracing], resources: ['*'] })] : []),
          ],
        }),
      },
    });
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'The delivery of logs and traces knows no resources: what Step Functions needs for them can only be given as a whole.',
    });
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromChainable(
        definition(new Construct(this, 'States'), (name) => workers[name].lambda),
      ),
      role: role.withoutPolicyUpdates(),
      ...(config.capabilities.tracing ? { tracingEnabled: true } : {}),
      logs: { destination: log, level: LogLevel.ERROR, includeExecutionData: false },
      comment: 'A12, A14, A15',
    });
    Validations.of(this.machine).acknowledge({
      id: 'AwsSolutions-SF1',
      reason: 'Every step stands in the journal, and the execution history for 90 days: the log is for what fails.',
    });
    if (!config.capabilities.tracing) {
      Validations.of(this.machine).acknowledge({
        id: 'AwsSolutions-SF2',
        reason:
          'In this partition X-Ray does not reach the functions, and traces of the machine alone tell less than its history.',
      });
    }
    this.aliasArn = this.#publish();
    openOnlyByTheCount(estate.keys, workers['procedure/count-ballots'].role);
    signOnlyByTheConferral(estate.keys, workers['procedure/confer-awards'].role);
  }

  /** A version for every revision; older ones stay, for they are what a running execution goes by. */
  #publish(): string {
    const version = new CfnStateMachineVersion(this, 'Version', {
      stateMachineArn: this.machine.stateMachineArn,
      stateMachineRevisionId: (this.machine.node.defaultChild as CfnStateMachine).attrStateMachineRevisionId,
    });
    version.applyRemovalPolicy(RemovalPolicy.RETAIN);
    const alias = new CfnStateMachineAlias(this, 'Alias', {
      name: this.aliasName,
      routingConfiguration: [{ stateMachineVersionArn: version.attrArn, weight: 100 }],
    });
    return alias.attrArn;
  }
}

const logDelivery = [
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
] as const;

const tracing = [
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
] as const;

const makeWorkers = (scope: Construct, functions: Functions, estate: Estate): Record<Worker, AwardFunction> => {
  const journal = { JOURNAL_TABLE: estate.records.journal.tableName };
  const make = (name: Exclude<Worker, 'procedure/await' | 'procedure/count-ballots' | 'procedure/confer-awards'>) =>
    functions.make(scope, name, estate, journal);
  return {
    'procedure/resume': make('procedure/resume'),
    'procedure/await': functions.make(scope, 'procedure/await', estate, {
      ...journal,
      WAITS_TABLE: estate.records.waits.tableName,
    }),
    'procedure/remind': make('procedure/remind'),
    'procedure/close-window': make('procedure/close-window'),
    'procedure/fix-applicants': make('procedure/fix-applicants'),
    'procedure/close-stage': make('procedure/close-stage'),
    'procedure/count-ballots': functions.make(scope, 'procedure/count-ballots', estate, {
      ...journal,
      BALLOT_KEY_ARN: estate.keys.ballots.keyArn,
    }),
    'procedure/update-list': make('procedure/update-list'),
    'procedure/close-notice': make('procedure/close-notice'),
    'procedure/fix-opinions': make('procedure/fix-opinions'),
    'procedure/confer-awards': functions.make(scope, 'procedure/confer-awards', estate, {
      ...journal,
      CERTIFICATE_KEY_ARNS: estate.keys.certificates[0].keyArn,
    }),
    'procedure/complete-year': make('procedure/complete-year'),
  };
};
