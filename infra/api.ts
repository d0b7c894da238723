import { CfnOutput, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnStage,
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type RouteDescription, routeKey } from '../functions/api/kernel/route.ts';
import { type Audience, routesByAudience } from '../functions/api/routes.ts';
import type { Deployment } from './config.ts';
import { type AwardFunction, constructName, type Functions } from './functions.ts';
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
  readonly http: HttpApi;
  readonly #throttled: HttpRoute[] = [];

  constructor(scope: Construct, id: string, { config, functions, estate, identity }: ApiParts) {
    super(scope, id);
    const integrations = integrationsOf(audiencesOf(this, functions, estate, identity));
    this.http = new HttpApi(this, 'Http', {
      apiName: config.stackName,
      description: `${config.jurisdiction.name}政府质量奖`,
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: [...config.portal.origins],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST, CorsHttpMethod.PUT, CorsHttpMethod.DELETE],
        allowHeaders: ['authorization', 'content-type', 'idempotency-key'],
      },
      // What no route names is answered like every other error.
      defaultIntegration: integrations.public,
    });
    const authorizer = new HttpJwtAuthorizer('Issuer', identity.issuer, { jwtAudience: [...identity.audience] });
    for (const [audience, routes] of Object.entries(routesByAudience) as [Audience, readonly RouteDescription[]][]) {
      for (const route of routes) {
        const isPublic = route.roles.includes('public');
        const added = this.http.addRoutes({
          path: route.path,
          methods: [methods[route.method]],
          integration: integrations[audience],
          authorizer: isPublic ? new HttpNoneAuthorizer() : authorizer,
        });
        if (isPublic)
          for (const open of added)
            acknowledgeOpen(
              open,
              '公众 do not sign in: the route shows what is published, or takes what anybody may lodge (A14.6).',
            );
        if (isPublic && route.method !== 'GET') this.#throttled.push(...added);
      }
    }
    acknowledgeOpen(
      this.http.node.findChild('DefaultRoute'),
      'It answers that there is no such route, and nothing else.',
    );
    this.#stage(config);
    new CfnOutput(this, 'Url', { value: this.http.apiEndpoint }).overrideLogicalId('ApiUrl');
  }

  #stage({ throttling, retention, removal }: Deployment): void {
    const log = new LogGroup(this, 'AccessLog', {
      retention: retention.logDays,
      removalPolicy: removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: throttling.all.perSecond, burstLimit: throttling.all.burst },
      detailedMetricsEnabled: true,
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLogFormat },
    });
    if (this.#throttled.length === 0) return;
    // The gateway looks the routes up when it makes the stage.
    stage.node.addDependency(...this.#throttled);
    const { perSecond, burst } = throttling.publicWrites;
    const settings = { ThrottlingRateLimit: perSecond, ThrottlingBurstLimit: burst };
    (stage.node.defaultChild as CfnStage).routeSettings = Object.fromEntries(
      publicWrites.map((route) => [routeKey(route), settings]),
    );
  }
}

/** The routes by which somebody who is not signed in writes. */
export const publicWrites: readonly RouteDescription[] = (
  Object.values(routesByAudience).flat() as readonly RouteDescription[]
).filter(({ roles, method }) => roles.includes('public') && method !== 'GET');

const methods = {
  GET: HttpMethod.GET,
  POST: HttpMethod.POST,
  PUT: HttpMethod.PUT,
  DELETE: HttpMethod.DELETE,
} as const satisfies Record<RouteDescription['method'], HttpMethod>;

/** Who asked what, when, with which result. No address: whoever sends a lead without a name is not to be found by it (A14.6c). */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    at: '$context.requestTimeEpoch',
    request: '$context.requestId',
    route: '$context.routeKey',
    subject: '$context.authorizer.claims.sub',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    error: '$context.error.message',
    integration: '$context.integrationErrorMessage',
  }),
);

const acknowledgeOpen = (route: Parameters<typeof Validations.of>[0], reason: string): void => {
  Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason });
};

const integrationsOf = (
  functions: Readonly<Record<Audience, AwardFunction>>,
): Record<Audience, HttpLambdaIntegration> => {
  // One permission for a function and not one for each route: its policy would outgrow its limit.
  const integration = ({ name, lambda }: AwardFunction) =>
    new HttpLambdaIntegration(constructName(name), lambda, { scopePermissionToRoute: false });
  return {
    public: integration(functions.public),
    applicant: integration(functions.applicant),
    partner: integration(functions.partner),
    office: integration(functions.office),
    examiner: integration(functions.examiner),
    committee: integration(functions.committee),
    minutes: integration(functions.minutes),
    supervisor: integration(functions.supervisor),
    evidence: integration(functions.evidence),
    documents: integration(functions.documents),
  };
};

const audiencesOf = (
  scope: Construct,
  functions: Functions,
  estate: Estate,
  { claims }: Identity,
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
  return {
    public: functions.make(scope, 'api/public', estate, { ...journal, ...privates, ...files }),
    applicant: functions.make(scope, 'api/applicant', estate, { ...journal, ...views, ...privates, ...files }),
    partner: functions.make(scope, 'api/partner', estate, { ...journal, ...views }),
    office: functions.make(scope, 'api/office', estate, { ...journal, ...views, ...privates, ...files }),
    examiner: functions.make(scope, 'api/examiner', estate, { ...journal, ...views, ...privates, ...files }),
    committee: functions.make(scope, 'api/committee', estate, { ...journal, ...views, ...privates, ...ballots }),
    minutes: functions.make(scope, 'api/minutes', estate, journal),
    supervisor: functions.make(scope, 'api/supervisor', estate, {
      ...journal,
      ...views,
      ...privates,
      LEDGER_BUCKET: evidence.ledger.bucketName,
      SIGNING_KEY_ARN: keys.signing.keyArn,
    }),
    evidence: functions.make(scope, 'api/evidence', estate, { ...journal, ...files }),
    documents: functions.make(scope, 'api/documents', estate, { ...journal, ...privates, ...files }),
  };
};
