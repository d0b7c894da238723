import * as z from 'zod';
import { certificateKey, certificateStatement } from '../certificate.ts';
import { revocationGround } from '../events/honours.ts';
import { award, civilDate, cycleYear, instant } from '../primitives.ts';

/** Where the year stands, for the front page. */
export const currentCycle = z.object({
  cycle: z.string().optional(),
  phase: z
    .enum([
      'none',
      'preparation',
      'application',
      'qualification-review',
      'document-review',
      'site-visit',
      'oral-defence',
      'comprehensive-review',
      'public-notice',
      'final-approval',
      'conferral',
      'completed',
    ])
    .meta({ description: 'The stage of article 14 in which the year stands' }),
  words: z.string(),
  until: instant.optional().meta({ description: 'When the window or the notice ends, while one runs' }),
  notice: z.string().optional().meta({ description: 'The notice that runs' }),
  winners: z.int().optional(),
});

export const callForApplications = z.object({
  cycle: z.string(),
  documentNumber: z.string(),
  publishedOn: civilDate.meta({ description: '成文日期 of the call: the day on which it was published' }),
  opens: instant,
  closes: instant.meta({ description: 'The first instant that is too late' }),
  printedCloses: instant.meta({ description: 'As the call was published, before any extension' }),
  period: z.string(),
  standard: z.string().optional(),
  extensions: z.array(z.object({ documentNumber: z.string(), closes: instant, reason: z.string() })),
  state: z.enum(['announced', 'open', 'closed']),
});

/** A defence session as the public may attend it (A14.4b). */
export const defences = z.object({
  defences: z.array(
    z.object({
      name: z.string(),
      award,
      at: instant,
      when: z.string(),
      place: z.string(),
      publicAttendance: z.string(),
    }),
  ),
});

const winner = z.object({
  cycle: z.string(),
  award,
  awardName: z.string(),
  name: z.string(),
  certificateNumber: z.string(),
  documentNumber: z.string(),
  decidedOn: civilDate,
  status: z.enum(['valid', 'revoked', 'unverified']).meta({
    description:
      'Whether the title is held (A17c); `unverified` where the record is not what the government’s key signed: not to be relied upon',
  }),
  verified: z.boolean().meta({ description: 'Whether the record is what the government’s key signed (A21a)' }),
  revocation: z
    .object({
      decidedOn: civilDate,
      documentNumber: z.string(),
      ground: revocationGround,
      article: z.string(),
      basis: z.string(),
    })
    .optional()
    .meta({ description: 'Since when it is not, by which decision, on which article' }),
});

export const winners = z.object({ winners: z.array(winner) });

export const certificateParams = z.object({
  number: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^OHZJ-20\d{2}-(?:ZL|CX)-\d{2}$/, '证书编号如 OHZJ-2026-ZL-01')
    .meta({ description: '证书编号', example: 'OHZJ-2026-ZL-01' }),
});
export const certificate = winner.extend({
  statement: certificateStatement.optional().meta({ description: 'What was signed; absent where nothing of ours was' }),
  jws: z.string().meta({
    description:
      'The signed statement: JWS compact (RFC 7515), ES256. Anybody can verify it with the keys of /api/public/certificate-keys',
  }),
  key: certificateKey.optional().meta({ description: 'The public key that verifies it' }),
});

/** A JSON Web Key Set (RFC 7517). */
export const certificateKeys = z.object({ keys: z.array(certificateKey) });

/** How the portal signs people in. */
export const signIn = z.object({
  issuer: z
    .url()
    .meta({ description: 'OpenID Connect issuer; its configuration is at /.well-known/openid-configuration' }),
  client: z.string().meta({ description: 'Client id of the portal: authorization code with PKCE' }),
  token: z.enum(['access', 'id']).meta({ description: 'Which of the two tokens carries the roles' }),
});

export const cycleParam = z.object({ cycle: cycleYear });
