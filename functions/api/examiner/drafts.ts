import type { DraftOwner, DraftSection, Privates } from '../../adapters/privates.ts';
import { type DraftParams, scoreDraft } from '../../contracts/api/scorecard.ts';

/** Whose draft of which sheet: nobody but the examiner himself ever reads it. */
export const draftOwner = (
  { cycle, code, phase }: Pick<DraftParams, 'cycle' | 'code' | 'phase'>,
  person: string,
): DraftOwner => `scorecard/${cycle}/${code}.${phase}.${person}`;

/** A section as it is stored, in the shape in which drafts are saved. */
export const shownSection = ({ section, version, content, savedAt }: DraftSection) => ({
  section,
  version,
  content: scoreDraft.parse(content),
  savedAt,
});

/** All sections of a draft, by item. */
export const storedDraft = async (privates: Privates, owner: DraftOwner) =>
  (await privates.draft(owner)).toSorted((a, b) => (a.section < b.section ? -1 : 1)).map(shownSection);
