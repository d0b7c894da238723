import type { Arrangement } from './arrangement.ts';

/**
 * Arrangements entered here, over and above those that the calendar library carries. The State Council publishes a year's
 * notice in the November before; a release of the library follows later, and corrections in mid-year (May 2019, Spring
 * Festival 2020) later still. A district that has to print a date does not wait for a package: the notice is typed in
 * here, and replaces whatever the library says of that year.
 *
 * A file per year beside this one, `2027.ts`, exporting an `Arrangement`; then listed here.
 */
export const arrangements: readonly Arrangement[] = [];
