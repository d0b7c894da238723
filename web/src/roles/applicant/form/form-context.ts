import { createContext, useContext } from 'react';
import type { Path } from './place.ts';

/** What the fields of a section share. */
export interface SectionForm {
  readonly section: string;
  readonly cycle: string;
  /** Whose files the fields name. */
  readonly owner: string;
  readonly content: unknown;
  readonly change: (path: Path, value: unknown) => void;
  /** What the API finds missing or wrong, by the field's id. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** Entries of a record whose keys the form itself does not fix. */
  readonly entries: readonly string[];
  /** What an entry of a record is called: a condition of article 11, a category of the standard. */
  readonly entryName: (key: string) => string;
}

export const SectionFormContext = createContext<SectionForm | undefined>(undefined);

/** @throws outside of a section's form */
export const useSectionForm = (): SectionForm => {
  const form = useContext(SectionFormContext);
  if (!form) throw new Error('This field lies outside of a form.');
  return form;
};
