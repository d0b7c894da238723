import * as z from 'zod';

const resource = z.string().min(3);
const arn = z.string().startsWith('arn:');

const journal = { JOURNAL_TABLE: resource };
const views = { VIEWS_TABLE: resource };
const privates = { PRIVATE_TABLE: resource };
const waits = { WAITS_TABLE: resource };
const files = { INTAKE_BUCKET: resource, EVIDENCE_BUCKET: resource, PRIVATE_BUCKET: resource };
const ledger = { LEDGER_BUCKET: resource };
/** Started and woken through its alias. */
const machine = { PROCEDURE_ALIAS_ARN: arn };
const ballots = { BALLOT_KEY_ARN: arn };
const signing = { SIGNING_KEY_ARN: arn };
/** The newest first; whoever signs gets that one alone. */
const certificates = {
  CERTIFICATE_KEY_ARNS: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.tuple([arn], arn)),
};
/** Without a gateway, inbox and receipt code are the channel. */
const messages = {
  MESSAGE_GATEWAY_URL: z.union([z.literal('').transform(() => undefined), z.url()]),
  MESSAGE_KEY_ARN: arn,
};
/** What documents print as the portal's address. */
const portal = { PORTAL_ORIGIN: z.url({ protocol: /^https$/ }) };
/** Which claims of the issuer's tokens carry roles and unit. */
const claims = { ROLES_CLAIM: z.string().min(1), UNIT_CLAIM: z.string().min(1) };

/** How the portal signs people in; the API itself trusts only its authorizer. */
const signIn = { OIDC_ISSUER: z.url(), OIDC_CLIENT: z.string().min(1), OIDC_TOKEN: z.enum(['access', 'id']) };

const procedure = z.object(journal);

/**
 * The environment of every function, by its folder under `functions/`: what the stack has to give it, and what it parses once at
 * cold start.
 */
export const environments = {
  'api/public': z.object({ ...journal, ...privates, ...files, ...certificates, ...claims, ...signIn }),
  'api/applicant': z.object({ ...journal, ...views, ...privates, ...files, ...claims }),
  'api/partner': z.object({ ...journal, ...views, ...privates, ...claims }),
  'api/office': z.object({ ...journal, ...views, ...privates, ...files, ...claims }),
  'api/examiner': z.object({ ...journal, ...views, ...privates, ...files, ...claims }),
  'api/committee': z.object({ ...journal, ...views, ...privates, ...ballots, ...claims }),
  'api/minutes': z.object({ ...journal, ...privates, ...claims }),
  'api/supervisor': z.object({ ...journal, ...views, ...privates, ...ledger, ...signing, ...claims }),
  'api/evidence': z.object({ ...journal, ...files, ...claims }),
  'api/documents': z.object({ ...journal, ...privates, ...files, ...portal, ...claims }),
  'api/archive': z.object({ ...journal, ...privates, ...files, ...claims }),
  'api/exports': z.object({ ...journal, ...privates, ...files, ...claims }),
  'portal/page': z.object({ PORTAL_BUCKET: resource }),
  'procedure/resume': procedure,
  'procedure/await': z.object({ ...journal, ...waits }),
  'procedure/remind': procedure,
  'procedure/close-window': procedure,
  'procedure/fix-applicants': procedure,
  'procedure/close-stage': procedure,
  'procedure/count-ballots': z.object({ ...journal, ...ballots }),
  'procedure/update-list': procedure,
  'procedure/close-notice': procedure,
  'procedure/fix-opinions': procedure,
  'procedure/confer-awards': z.object({ ...journal, ...certificates }),
  'procedure/complete-year': procedure,
  'feed/project': z.object({ ...journal, ...views }),
  'feed/react': z.object({ ...journal, ...privates, ...waits, ...machine, ...messages }),
  'schedules/reconcile': z.object({ ...journal, ...views, ...privates, ...waits, ...machine, ...messages }),
  'schedules/remind': procedure,
  'schedules/seal': z.object({ ...journal, ...ledger, ...signing }),
} as const satisfies Record<string, z.ZodObject>;

export type FunctionName = keyof typeof environments;

/** What the stack has to put into the environment of a function: strings, each of which may be a reference. */
export type EnvironmentInput<N extends FunctionName> = z.input<(typeof environments)[N]>;
