import { type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Route } from './routes.ts';

/** What a function learns of the token. */
export interface Authorized {
  /** All are strings, lists as `[a b]`. */
  readonly claims: Readonly<Record<string, string>>;
  readonly scopes: null;
}

/**
 * Checks a bearer token as an HTTP API's JWT authorizer does: signature, issuer, audience and expiry. Times are real.
 * @param keys those of the issuer.
 * @returns nothing where none is asked for, the `WWW-Authenticate` of a refusal where it does not do.
 */
export const authorize = async (
  header: string | undefined,
  { authorizer }: Route,
  keys: JWTVerifyGetKey,
): Promise<Authorized | { readonly refused: string } | undefined> => {
  if (!authorizer) return undefined;
  if (!header) return { refused: 'Bearer' };
  try {
    const { payload } = await jwtVerify(header.replace(/^Bearer\s+/i, ''), keys, {
      ...authorizer,
      requiredClaims: ['exp'],
    });
    const text = (value: unknown): string => (Array.isArray(value) ? `[${value.join(' ')}]` : String(value));
    return {
      claims: Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, text(value)])),
      scopes: null,
    };
  } catch (error) {
    const description = error instanceof Error ? error.message.replaceAll('"', "'") : '';
    return { refused: `Bearer scope="" error="invalid_token" error_description="${description}"` };
  }
};
