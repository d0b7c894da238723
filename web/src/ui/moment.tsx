import { useNow } from '../app/clock.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/language.ts';
import { uiText } from './text.ts';

/** An instant in Beijing time, with weekday and zone. */
export const Moment = ({ at }: { at: string }) => <time dateTime={at}>{useDates().moment(at)}</time>;

/** An instant in a narrow column; its whole form is its title. */
export const ShortMoment = ({ at }: { at: string }) => {
  const dates = useDates();
  return (
    <time dateTime={at} title={dates.moment(at)}>
      {dates.short(at)}
    </time>
  );
};

/** A civil date `YYYY-MM-DD`, with its weekday. */
export const Day = ({ on }: { on: string }) => <time dateTime={on}>{useDates().date(on)}</time>;

const day = 86_400_000;

/** When something is due: how long that is from now, and whether it is over. @param at the first instant that is too late */
export const Due = ({ at }: { at: string }) => {
  const dates = useDates();
  const text = useText(uiText);
  const left = Date.parse(at) - useNow();
  const words = left < 0 ? text.overdue(dates.span(-left)) : text.left(dates.span(left));
  return (
    <span className={left < 0 ? 'overdue' : left < 3 * day ? 'soon' : ''}>
      <time dateTime={at}>{dates.until(at)}</time> · {words}
    </span>
  );
};
