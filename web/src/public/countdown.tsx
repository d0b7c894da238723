import { useServerTime } from '../app/clock.ts';
import { useDates } from '../text/dates.ts';
import './countdown.css';

interface CountdownProps {
  /** The first instant that is too late. */
  readonly at: string;
  /** «距公示截止还有». */
  readonly left: string;
  readonly over: string;
}

/**
 * How long something still runs, by the server's time, and until when in Beijing time: the browser's own clock and zone have no part in
 * it. Before the server has told the time only the end is shown.
 */
export const Countdown = ({ at, left, over }: CountdownProps) => {
  const dates = useDates();
  const now = useServerTime();
  const rest = now === undefined ? undefined : Date.parse(at) - now;
  return (
    <div className="countdown">
      {rest === undefined ? null : rest <= 0 ? (
        <p className="bad">{over}</p>
      ) : (
        <p role="timer">
          {left} <strong>{dates.span(rest)}</strong>
        </p>
      )}
      <p className="soft">
        <time dateTime={at}>{dates.until(at)}</time>
      </p>
    </div>
  );
};

/** Whether the first instant that is too late has come, by the server's time. */
export const useOver = (at: string | undefined): boolean => {
  const now = useServerTime();
  return at !== undefined && now !== undefined && now >= Date.parse(at);
};
