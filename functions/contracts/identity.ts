import * as z from 'zod';

/** Who acts (domain.md): roles come from the identity provider; a person may hold several. */
export const role = z.enum([
  'applicant',
  'department',
  'recommender',
  'office',
  'examiner',
  'panellist',
  'committee',
  'government',
  'supervisor',
]);
export type SignedInRole = z.infer<typeof role>;

/** `public` is not signed in; `system` are timers and the machine. */
export type Role = SignedInRole | 'public' | 'system';
