import { Aws } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/** An operation of the HTTP API: `/api/x/{id}` by `GET`, or `$default` for what nothing else takes. */
interface HttpRoute {
  readonly method: string;
  readonly path: string;
  /** Which of the functions answers. */
  readonly to: string;
  /** Without a token. */
  readonly open: boolean;
}

interface HttpDefinition {
  readonly title: string;
  readonly functions: Readonly<Record<string, { readonly lambda: IFunction; readonly timeoutMs?: number }>>;
  readonly routes: readonly HttpRoute[];
  /** Whose tokens are taken, and for whom they have to be. */
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly cors: {
    readonly origins: readonly string[];
    readonly methods: readonly string[];
    readonly headers: readonly string[];
  };
}

const anyMethod = 'x-amazon-apigateway-any-method';

/**
 * An HTTP API as the gateway imports it: OpenAPI with its own extensions. One resource of the template whatever the number of routes,
 * where a route as a resource of its own costs one of the 500 that a stack may have.
 */
export const httpDefinition = ({ title, functions, routes, issuer, audience, cors }: HttpDefinition) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { method, path, to, open } of routes) {
    const fallback = path === '$default';
    const key = fallback ? '/$default' : path;
    const operation = {
      ...(fallback ? { isDefaultRoute: true } : {}),
      ...(open ? {} : { security: [{ issuer: [] }] }),
      responses: { default: { description: title } },
      'x-amazon-apigateway-integration': { $ref: `#/components/x-amazon-apigateway-integrations/${to}` },
    };
    paths[key] = { ...paths[key], [fallback ? anyMethod : method.toLowerCase()]: operation };
  }
  return {
    openapi: '3.0.1',
    info: { title, version: '1' },
    paths,
    components: {
      securitySchemes: {
        issuer: {
          type: 'oauth2',
          flows: {},
          'x-amazon-apigateway-authorizer': {
            type: 'jwt',
            identitySource: '$request.header.Authorization',
            jwtConfiguration: { issuer, audience: [...audience] },
          },
        },
      },
      'x-amazon-apigateway-integrations': Object.fromEntries(
        Object.entries(functions).map(([name, { lambda, timeoutMs }]) => [
          name,
          {
            type: 'aws_proxy',
            httpMethod: 'POST',
            connectionType: 'INTERNET',
            uri: `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}:lambda:path/2015-03-31/functions/${lambda.functionArn}/invocations`,
            payloadFormatVersion: '2.0',
            ...(timeoutMs === undefined ? {} : { timeoutInMillis: timeoutMs }),
          },
        ]),
      ),
    },
    'x-amazon-apigateway-cors': {
      allowOrigins: [...cors.origins],
      allowMethods: [...cors.methods],
      allowHeaders: [...cors.headers],
    },
  };
};
