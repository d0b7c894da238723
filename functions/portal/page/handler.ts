import { Logger } from '@aws-lambda-powertools/logger';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { s3Client } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { pageIn } from '../../adapters/page-s3.ts';
import { environments } from '../../contracts/environment.ts';

const environment = environmentOf(environments['portal/page']);
const s3 = s3Client();
const logger = new Logger({ serviceName: 'portal/page' });

/** How long a distribution and a browser may take a page for the newest, in seconds. */
const fresh = 60;

const answer = (statusCode: number, contentType: string, body: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': `${contentType}; charset=utf-8`, 'cache-control': `public, max-age=${fresh}` },
  body,
});

/**
 * Every address of the portal loads its one page. An address with an ending is a file, which the distribution would have found in its
 * bucket: there is none.
 */
export const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
  .use({
    onError: (request) => {
      logger.error('UNEXPECTED', { error: request.error as Error });
      request.response = {
        ...answer(503, 'text/plain', '页面暂时无法打开，请稍候再试。'),
        headers: { 'cache-control': 'no-store' },
      };
    },
  })
  .handler(async ({ rawPath }) =>
    rawPath.split('/').at(-1)?.includes('.')
      ? answer(404, 'text/plain', '没有这个文件。')
      : answer(200, 'text/html', await pageIn(s3, environment.PORTAL_BUCKET)),
  );
