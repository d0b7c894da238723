import type { Answer } from '../../api/call.ts';

type Key = Answer<'GET /api/public/certificate-keys'>['keys'][number];

const bytesOf = (base64Url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64Url.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const keyIdOf = (header: string): unknown => {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(bytesOf(header)));
  return typeof parsed === 'object' && parsed !== null && 'kid' in parsed ? parsed.kid : undefined;
};

/**
 * Whether a signed statement (JWS compact, RFC 7515, ES256) is by one of these keys.
 * @throws where the browser has no cryptography (a page that is not secure) or the statement is none
 */
export const signedBy = async (jws: string, keys: readonly Key[]): Promise<boolean> => {
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const id = keyIdOf(header);
  const jwk = keys.find(({ kid }) => kid === id);
  if (!jwk) return false;
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const { kty, crv, x, y } = jwk;
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, ['verify']);
  const signed = new TextEncoder().encode(`${header}.${payload}`);
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytesOf(signature), signed);
};
