import * as z from 'zod';

/**
 * Who acts: roles come from the identity provider; a person may hold several. An applicant whose unit is an organisation's credit code
 * is its administrator. Its handlers need the role alone: for whom they act says the letter of authority in the journal (A3d, A13).
 */
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
