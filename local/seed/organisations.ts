import { creditCodeCheckCharacter } from '../../functions/domain/policy/credit-code.ts';
import { manufacturers } from './manufacturers.ts';
import { services } from './services.ts';
import type { Sketch } from './sketch.ts';

/** An organisation of the seed and the demo. */
export interface Organisation extends Sketch {
  /** Unified social credit code of the division 330304, with its check character. */
  readonly code: string;
  /** The sign-in name of its handler (经办人). */
  readonly user: string;
}

/** The first digits say what is registered and by whom; MA00, MB00 and MJ00 stand for no register of this division. */
const beginnings = {
  company: '91330304MA0000',
  institution: '12330304MB0000',
  'private-institution': '52330304MJ0000',
} as const;

const codeOf = (kind: keyof typeof beginnings, number: number): string => {
  const first17 = `${beginnings[kind]}${number}`;
  return `${first17}${creditCodeCheckCharacter(first17)}`;
};

/** Twenty organisations of the district's industries. Every name, code, person and figure is invented. */
export const organisations: readonly Organisation[] = [...manufacturers, ...services].map((sketch, index) => ({
  ...sketch,
  code: codeOf(sketch.kind ?? 'company', 101 + index),
  user: `applicant${String(index + 1).padStart(2, '0')}`,
}));

/** The organisation whose name contains `part`. @throws RangeError where not exactly one does */
export const organisationNamed = (part: string): Organisation => {
  const found = organisations.filter(({ name }) => name.includes(part));
  const [organisation] = found;
  if (!organisation || found.length > 1) throw new RangeError(`${found.length} organisations are named «${part}»`);
  return organisation;
};

/** The organisation with that credit code. @throws RangeError where there is none */
export const organisationOf = (code: string): Organisation => {
  const organisation = organisations.find((candidate) => candidate.code === code);
  if (!organisation) throw new RangeError(`no organisation has the code ${code}`);
  return organisation;
};
