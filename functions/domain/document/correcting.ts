import type { OfficialDocument } from './document.ts';
import { type DocumentModel, officialDate, paragraph } from './model.ts';

/** A correction says what it takes the place of, and why (A8a). A certificate has room for neither: its number tells it. */
export const naming = (model: DocumentModel, replaces: OfficialDocument['draft']['replaces']): DocumentModel => {
  if (!replaces || model.form === 'certificate') return model;
  const { documentNumber, title, on, reason } = replaces;
  const replaced = `${officialDate(on)}印发的《${title}》（${documentNumber}）`;
  return {
    ...model,
    body: [...model.body, paragraph(`本件更正并取代${replaced}，原件不再有效。更正原因：${reason}`)],
  };
};
