import type { FormParts, SectionName } from '../../contracts/application-form.ts';

/** A file that the form names, and where. */
export interface NamedEvidence {
  readonly at: string;
  readonly id: string;
}

/** Every file that a form, or some sections of it, names, in the order of the form: keys that are `evidence` or end in `Evidence` (see the form). */
export const namedEvidence = (form: FormParts, sections?: readonly SectionName[]): readonly NamedEvidence[] =>
  Object.entries(form)
    .filter(([section]) => !sections || sections.some((wanted) => wanted === section))
    .flatMap(([section, content]) => within(content, section, false));

const within = (value: unknown, at: string, isEvidence: boolean): readonly NamedEvidence[] => {
  if (typeof value === 'string') return isEvidence ? [{ at, id: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    within(inner, `${at}.${key}`, Array.isArray(value) ? isEvidence : /^evidence$|Evidence$/.test(key)),
  );
};
