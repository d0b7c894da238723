import { type Concerned, conflictOf } from '../interest/conflict.ts';
import { type History, last } from '../kernel/recorded.ts';
import type { Interests } from '../team/valid-members.ts';

/** Working rule: the text names no number of 答辩专家; three, as in a team. */
export const fewestPanellists = 3;

/** Who hears the defence (A14.4); the newest panel counts. */
export interface Panel {
  readonly version: number;
  readonly panellists: readonly string[];
}

/** The panel of a cycle; undefined before it is formed. */
export const panelOf = (history: History<'panel'>): Panel | undefined => {
  const formed = last(history, 'PanelFormed');
  return formed && { version: formed.version, panellists: formed.event.panellists };
};

/** The panellists that count for one organisation: under the undertaking, and without an interest in it (A20b). */
export const validPanellists = (
  panel: Panel | undefined,
  application: Concerned,
  interests: Interests,
): readonly string[] =>
  (panel?.panellists ?? []).filter((person) => {
    const declared = interests.get(person);
    return declared?.undertaking === true && !declared.disqualified && !conflictOf(declared, application);
  });
