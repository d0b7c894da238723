import { fullYearsBetween, lastDayBefore } from '../../policy/calendar.ts';
import { ouhai2020 } from '../../policy/regulation/ouhai-2020.ts';
import type { Dossier } from '../dossier.ts';
import { byArticle } from '../shortfall.ts';

/** What the eight conditions are looked at by: what of the form can be read, what the departments said, and the year. */
export interface ConditionGround
  extends Pick<Dossier, 'cycle' | 'application' | 'codeAccepted' | 'facts' | 'form' | 'parts' | 'gaps'> {
  /** Which files are there, and whether their bytes were verified. */
  readonly files: ReadonlyMap<string, { readonly clear?: unknown }>;
}

/** A shortfall by article 11. */
export const byConditions = byArticle('A11');

/** The day by which conditions are judged, in Shanghai's calendar: the last day of the window, once it was announced. */
export const judgedOn = ({ cycle }: Pick<ConditionGround, 'cycle'>): string | undefined =>
  cycle.call && lastDayBefore(cycle.call.closes);

const { cleanYears } = ouhai2020.rules;

/**
 * Whether a civil date lies in the three years that condition 6 looks back on (近三年), counted from the day of judgement: what
 * happened on the corresponding day three years before is over. Before the window is announced nothing is over yet.
 */
export const isRecent = (on: string, ground: Pick<ConditionGround, 'cycle'>): boolean => {
  const day = judgedOn(ground);
  return day === undefined || fullYearsBetween(on, day) < cleanYears.value;
};
