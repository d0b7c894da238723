import { CfnOutput, type Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnApi, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type RouteDescription, routeKey } from '../functions/api/kernel/route.ts';
import { type Audience, routesByAudience } from '../functions/api/routes.ts';
import type { Deployment } from './config.ts';
import { type AwardFunction, constructName, type Functions } from './functions.ts';
import { httpDefinition } from './http-definition.ts';
import type { Identity } from './identity.ts';
import type { Estate } from './permissions.ts';

export interface ApiParts {
  readonly config: Deployment;
  readonly functions: Functions;
  readonly estate: Estate;
  readonly identity: Identity;
}

/** The HTTP API: every route of every audience by name, each to the function of its audience. */
export class Api extends Construct {
  readonly http: CfnApi;
  /** Where it answers, without a path. */
  readonly endpoint: string;

  constructor(scope: Construct, id: string, { config, functions, estate, identity }: ApiParts) {
    super(scope, id);
    const audiences = audiencesOf(this, { config, functions, estate, identity });
    const page = functions.make(this, 'portal/page', estate, { PORTAL_BUCKET: estate.portal.bucket.bucketName });
    const routes = Object.entries(routesByAudience).flatMap(([to, described]) =>
      (described as readonly RouteDescription[]).map(({ method, path, roles }) => ({
        method,
        path,
        to,
        open: roles.includes('public'),
      })),
    );
    this.http = new CfnApi(this, 'Http', {
      body: httpDefinition({
        title: config.stackName,
        functions: { ...audiences, page },
        // What no route names is answered like every other error.
        routes: [
          ...routes,
          // The page itself holds nothing: what it shows it asks of the API.
          ...['/', '/{page+}'].map((path) => ({ method: 'GET', path, to: 'page', open: true })),
          { method: 'GET', path: '/api/{rest+}', to: 'public', open: true },
          { method: 'ANY', path: '$default', to: 'public', open: true },
        ],
        issuer: identity.issuer,
        audience: identity.audience,
        cors: {
          origins: config.portal.origins,
          methods: ['GET', 'POST', 'PUT', 'DELETE'],
          headers: ['authorization', 'content-type', 'idempotency-key'],
        },
      }),
    });
    this.#permit([...Object.values(audiences), page]);
    this.#stage(config);
    this.endpoint = this.http.attrApiEndpoint;
    new CfnOutput(this, 'Url', { value: this.endpoint }).overrideLogicalId('ApiUrl');
  }

  /** One permission for a function and not one for each route: its policy would outgrow its limit. */
  #permit(called: readonly AwardFunction[]): void {
    for (const { name, lambda } of called) {
      new CfnPermission(this, `${constructName(name)}Permission`, {
        action: 'lambda:InvokeFunction',
        functionName: lambda.functionArn,
        principal: 'apigateway.amazonaws.com',
        sourceArn: Stack.of(this).formatArn({
          service: 'execute-api',
          resource: this.http.attrApiId,
          resourceName: '*',
        }),
      });
    }
  }

  #stage({ throttling, retention, removal }: Deployment): void {
    const log = new LogGroup(this, 'AccessLog', {
      retention: retention.logDays,
      removalPolicy: removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const { all, publicWrites: strict } = throttling;
    new CfnStage(this, 'Stage', {
      apiId: this.http.attrApiId,
      stageName: '$default',
      autoDeploy: true,
      defaultRouteSettings: {
        throttlingRateLimit: all.perSecond,
        throttlingBurstLimit: all.burst,
        detailedMetricsEnabled: true,
      },
      routeSettings: Object.fromEntries(
        publicWrites.map((route) => [
          routeKey(route),
          { ThrottlingRateLimit: strict.perSecond, ThrottlingBurstLimit: strict.burst },
        ]),
      ),
      accessLogSettings: { destinationArn: log.logGroupArn, format: accessLogFormat },
    });
  }

  /** A metric of the whole API. @param statistic such as `Sum` */
  metric(metricName: string, statistic: string, period: Duration): Metric {
    return new Metric({
      namespace: 'AWS/ApiGateway',
      metricName,
      dimensionsMap: { ApiId: this.http.attrApiId },
      statistic,
      period,
    });
  }
}

/** The routes by which somebody who is not signed in writes. */
export const publicWrites: readonly RouteDescription[] = (
  Object.values(routesByAudience).flat() as readonly RouteDescription[]
).filter(({ roles, method }) => roles.includes('public') && method !== 'GET');

/** Who asked what, when, with which result. No address: whoever sends a lead without a name is not to be found by it (A14.6c). */
const accessLogFormat = JSON.stringify({
  at: '$context.requestTimeEpoch',
  request: '$context.requestId',
  route: '$context.routeKey',
  subject: '$context.authorizer.claims.sub',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  error: '$context.error.message',
  integration: '$context.integrationErrorMessage',
});

const audiencesOf = (
  scope: Construct,
  { config, functions, estate, identity: { claims, signIn } }: ApiParts,
): Record<Audience, AwardFunction> => {
  const { records, evidence, keys } = estate;
  const journal = { JOURNAL_TABLE: records.journal.tableName, ...claims };
  const views = { VIEWS_TABLE: records.views.tableName };
  const privates = { PRIVATE_TABLE: records.privates.tableName };
  const files = {
    INTAKE_BUCKET: evidence.intake.bucketName,
    EVIDENCE_BUCKET: evidence.evidence.bucketName,
    PRIVATE_BUCKET: evidence.privates.bucketName,
  };
  const ballots = { BALLOT_KEY_ARN: keys.ballots.keyArn };
  const certificates = { CERTIFICATE_KEY_ARNS: keys.certificates.map(({ keyArn }) => keyArn).join(',') };
  return {
    public: functions.make(scope, 'api/public', estate, {
      ...journal,
      ...privates,
      ...files,
      ...certificates,
      ...signIn,
    }),
    applicant: functions.make(scope, 'api/applicant', estate, { ...journal, ...views, ...privates, ...files }),
    partner: functions.make(scope, 'api/partner', estate, { ...journal, ...views, ...privates }),
    office: functions.make(scope, 'api/office', estate, { ...journal, ...views, ...privates, ...files }),
    examiner: functions.make(scope, 'api/examiner', estate, { ...journal, ...views, ...privates, ...files }),
    committee: functions.make(scope, 'api/committee', estate, { ...journal, ...views, ...privates, ...ballots }),
    minutes: functions.make(scope, 'api/minutes', estate, { ...journal, ...privates }),
    supervisor: functions.make(scope, 'api/supervisor', estate, {
      ...journal,
      ...views,
      ...privates,
      LEDGER_BUCKET: evidence.ledger.bucketName,
      SIGNING_KEY_ARN: keys.signing.keyArn,
    }),
    evidence: functions.make(scope, 'api/evidence', estate, { ...journal, ...files }),
    documents: functions.make(scope, 'api/documents', estate, {
      ...journal,
      ...privates,
      ...files,
      PORTAL_ORIGIN: config.portal.origins[0],
    }),
    exports: functions.make(scope, 'api/exports', estate, { ...journal, ...privates, ...files }),
    archive: functions.make(scope, 'api/archive', estate, { ...journal, ...privates, ...files }),
  };
};
