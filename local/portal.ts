import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import * as z from 'zod';
import { place } from './template/resource-types.ts';
import type { Stack } from './template/stack.ts';

const headersPolicy = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: z.object({
      ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }),
      FrameOptions: z.object({ FrameOption: z.string() }),
      ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
    }),
    CustomHeadersConfig: z.object({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) }),
  }),
});

/**
 * The portal's built files with the headers that the template's distribution gives them; every other address gives the one page.
 * Files are looked up anew for each request: the portal can be built again while it is served.
 *
 * @param store origin at which the local buckets are reached: files are sent there instead of to the buckets' own hosts
 */
export const servePortal = (stack: Stack, folder: string, store: string) => {
  const buckets = new RegExp(`https://[\\w.-]+\\.s3\\.${place.region}\\.${place.suffix}`, 'g');
  const headers = stack.all(headersPolicy, 'AWS::CloudFront::ResponseHeadersPolicy').flatMap(({ properties }) => {
    const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = properties.ResponseHeadersPolicyConfig;
    return [
      ['content-security-policy', security.ContentSecurityPolicy.ContentSecurityPolicy.replaceAll(buckets, store)],
      ['x-content-type-options', 'nosniff'],
      ['x-frame-options', security.FrameOptions.FrameOption],
      ['referrer-policy', security.ReferrerPolicy.ReferrerPolicy],
      ...custom.Items.map(({ Header, Value }) => [Header, Value]),
    ] as [string, string][];
  });
  const files = sirv(folder, { single: true, dev: true });
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    for (const [name, value] of headers) response.setHeader(name, value);
    files(request, response, next);
  };
};
