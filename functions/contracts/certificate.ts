import * as z from 'zod';
import { award, civilDate, creditCode, cycleYear, text } from './primitives.ts';

const decision = z.object({ documentNumber: z.string(), decidedOn: civilDate });

/** What a certificate says of its award, as the record of the award says it (A15a). */
const certificateFacts = z.object({
  number: z.string().meta({ description: '证书编号', example: 'OHZJ-2026-ZL-01' }),
  organisation: z.object({ name: text(120), code: creditCode }),
  award,
  year: cycleYear,
  approval: decision.meta({ description: '区政府审定批准 (A14.7)' }),
  commendation: decision.meta({ description: '表彰决定：自其日期起授予 (A15)' }),
});
export type CertificateFacts = z.infer<typeof certificateFacts>;

/**
 * The statement that the district government's key signs (A21a). What was signed has to be read for as long as a certificate hangs on a
 * wall: another form of it is another `certificateType`, never a change of this one.
 */
export const certificateStatement = certificateFacts.extend({ conferredBy: text(80) });
export type CertificateStatement = z.infer<typeof certificateStatement>;

/** `typ` of the signed statement: the key signs nothing else, and nothing else passes for a certificate. */
export const certificateType = 'ouhai-award-certificate';

/** A public key by which certificates are verified (RFC 7517); its id is its thumbprint (RFC 7638). */
export const certificateKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  kid: z.string(),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
});
export type CertificateKey = z.infer<typeof certificateKey>;
