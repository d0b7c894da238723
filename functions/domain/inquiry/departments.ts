import { namedFacts } from '../verification/facts.ts';

/**
 * The departments whose opinion is asked in every round: those whose records decide a condition of article 11, as the named facts
 * have them. The regulation names none; working rule. Id to name.
 */
export const consultedDepartments: ReadonlyMap<string, string> = new Map(
  namedFacts.map(({ department, departmentName }) => [department, departmentName]),
);
