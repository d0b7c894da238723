import type { SignedInRole } from '../../contracts/identity.ts';

/** Who asks, by all of his roles: permissions are their union. */
export interface Reader {
  readonly id: string;
  readonly roles: readonly SignedInRole[];
  readonly unit?: string;
  /** The organisation whose handler he is by a letter of authority in force, where the question is about its files. */
  readonly handles?: string;
}

/** The files of the award office, whoever of its officers brought them. */
const officeOwner = 'office';

/** The files of a person. A unit's id has no dot in it, so that nobody's files fall together with a unit's. */
const personOwner = (person: string): string => `person.${person}`;

/**
 * In which role a person owns the files of `owner`; undefined when they are not his. An organisation owns by its credit code, a
 * department, association or authority by its id, the office together, an examiner as himself. A handler has his organisation's.
 */
export const owningRole = ({ id, roles, unit, handles }: Reader, owner: string): SignedInRole | undefined => {
  const holds = (role: SignedInRole): boolean => roles.includes(role);
  if (owner === officeOwner) return holds('office') ? 'office' : undefined;
  if (owner === personOwner(id)) return holds('examiner') ? 'examiner' : undefined;
  if (owner === handles && holds('applicant')) return 'applicant';
  if (owner !== unit) return undefined;
  return (['applicant', 'department', 'recommender'] as const).find(holds);
};
