/** The roles of the API's document, as the tokens name them. */
export const roles = [
  'applicant',
  'department',
  'recommender',
  'office',
  'examiner',
  'panellist',
  'committee',
  'government',
  'supervisor',
] as const;
export type Role = (typeof roles)[number];
