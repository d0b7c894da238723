import type { KeyObject } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';
import { calculateJwkThumbprint, compactVerify, createLocalJWKSet, errors, exportJWK } from 'jose';
import {
  type CertificateKey,
  type CertificateStatement,
  certificateKey,
  certificateStatement,
  certificateType,
} from '../contracts/certificate.ts';
import { canonical } from './journal.ts';
import type { Signer } from './ledger.ts';

/** Public halves of signing keys. */
export interface PublicKeys {
  /** The newest first: it signs, the others verify what they signed. */
  all(): Promise<readonly KeyObject[]>;
}

const published = async (key: KeyObject): Promise<CertificateKey> => {
  const jwk = await exportJWK(key);
  return certificateKey.parse({ ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' });
};

/** The keys as a set that any JOSE library takes (RFC 7517), the newest first. */
export const keySetOf = async (keys: PublicKeys): Promise<{ readonly keys: CertificateKey[] }> => ({
  keys: await Promise.all((await keys.all()).map(published)),
});

const encoded = (content: unknown): string => Buffer.from(canonical(content)).toString('base64url');

/**
 * Signs a certificate's statement: JWS compact (RFC 7515), ES256. ECDSA takes a random number, so that every signature of the same
 * statement is another: the one that was recorded is the certificate's.
 *
 * @param signer holds the private half of the newest of `keys`
 * @throws what the key's keeper throws; nothing is signed then
 */
export const signCertificate = async (
  statement: CertificateStatement,
  signer: Pick<Signer, 'sign'>,
  keys: PublicKeys,
): Promise<string> => {
  const [newest] = (await keySetOf(keys)).keys;
  if (!newest) throw new Error('there is no key that signs certificates');
  const signed = `${encoded({ alg: 'ES256', kid: newest.kid, typ: certificateType })}.${encoded(statement)}`;
  const der = Buffer.from(await signer.sign(signed), 'base64');
  // KMS answers in DER; JWS wants the two numbers side by side (RFC 7518, 3.4).
  return `${signed}.${Buffer.from(p256.Signature.fromBytes(der, 'der').toBytes('compact')).toString('base64url')}`;
};

/** What was signed, and by which key. */
export interface Verified {
  readonly statement: CertificateStatement;
  readonly key: CertificateKey;
}

/** What one of these keys signed as a certificate; undefined for everything else. */
export const verified = async (
  certificate: string,
  keySet: { readonly keys: CertificateKey[] },
): Promise<Verified | undefined> => {
  try {
    const { payload, protectedHeader } = await compactVerify(certificate, createLocalJWKSet(keySet), {
      algorithms: ['ES256'],
    });
    const key = keySet.keys.find(({ kid }) => kid === protectedHeader.kid);
    if (!key || protectedHeader.typ !== certificateType) return undefined;
    return { statement: certificateStatement.parse(JSON.parse(Buffer.from(payload).toString())), key };
  } catch (error) {
    // No such key, another signature, no JWS at all: none of ours. A failure of anything else is one.
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
};
