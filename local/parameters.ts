import type { Given } from './template/stack.ts';

/** What the template leaves open, as it is here: this is the one place where a template's parameters get their local values. */
export const localValues = (url: string): Given => ({
  parameters: {
    OidcIssuer: `${url}/oidc`,
    MessageGatewayUrl: `${url}/dev/gateway`,
  },
  attributes: {
    'AWS::ApiGatewayV2::Api.ApiEndpoint': url,
    'AWS::CloudFront::Distribution.DomainName': new URL(url).host,
  },
});
