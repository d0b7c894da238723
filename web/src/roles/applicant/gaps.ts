import { sectionNames, sectionTitles } from '../../../../functions/contracts/application-form.ts';

/** Where something that is missing is put right. */
interface GapPlace {
  /** Address with the field's id as its fragment. */
  readonly to: string;
  /** The part of the application that it belongs to. */
  readonly title: readonly [zh: string, en: string];
}

const requests = ['验证与推荐', 'Confirmations'] as const;

/** The place of a gap, by the API's path: a section's field, a department's fact, the recommendation. */
export const placeOfGap = (at: string): GapPlace => {
  if (at.startsWith('facts.') || at === 'recommendation') {
    return { to: `/applicant/requests#${encodeURIComponent(at)}`, title: requests };
  }
  const section = sectionNames.find((name) => at === name || at.startsWith(`${name}.`));
  if (!section) return { to: '/applicant/application', title: ['申报材料', 'Application'] };
  const title = sectionTitles[section];
  return { to: `/applicant/application/${section}#${encodeURIComponent(at)}`, title: [title, title] };
};
