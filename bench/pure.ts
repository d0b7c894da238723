import { workingDays } from '../functions/adapters/working-days.ts';
import { checkCreditCode } from '../functions/domain/policy/credit-code.ts';
import { itemsOf } from '../functions/domain/policy/criteria/edition.ts';
import { gbt19580of2012 } from '../functions/domain/policy/criteria/gbt-19580-2012.ts';
import { checkPercentages, scoreOf } from '../functions/domain/policy/criteria/score.ts';
import { addWorkingDays, periodAfter } from '../functions/domain/policy/working-days.ts';
import { type Group, measure } from './measure.ts';

const percentages = Object.fromEntries(itemsOf(gbt19580of2012).map(({ code }, index) => [code, (index * 5) % 105]));

/** What the regulation calculates, without storage. */
export const measurePure = async (): Promise<Group> => ({
  title: 'Pure functions',
  says: 'Against writing and reading one scorecard as JSON.',
  timings: await measure({
    'a scorecard to JSON and back': () => JSON.parse(JSON.stringify(percentages)),
    'check a scorecard of 23 items': () => checkPercentages(gbt19580of2012, percentages),
    'score it': () => scoreOf(gbt19580of2012, percentages),
    'seven working days on, over a holiday': () => addWorkingDays('2026-09-28', 7, workingDays),
    'the notice period from it': () => periodAfter('2026-09-28', { days: 7, unit: 'working' }, workingDays),
    'the checksum of a credit code': () => checkCreditCode('91330304MA00000050'),
  }),
});
