import { Link } from 'react-router';
import type { Answer } from '../api/call.ts';
import { useAnswer } from '../api/hooks.ts';
import { Refused } from '../api/problem.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/language.ts';
import { CallDocument } from './call-document.tsx';
import { Countdown } from './countdown.tsx';
import { CurrentYear } from './current-year.tsx';
import { Loaded } from './loaded.tsx';
import { callText } from './year-text.ts';
import './paper.css';

type Call = Answer<'GET /api/public/cycles/{cycle}/call'>;

const Timetable = ({ year }: { year: string }) => {
  const text = useText(callText);
  const dates = useDates();
  const timetable = useAnswer('GET /api/public/cycles/{cycle}/timetable', { path: { cycle: year } });
  return (
    <section className="card" aria-labelledby="timetable">
      <h2 id="timetable">{text.timetable}</h2>
      <Loaded query={timetable}>
        {({ entries, basis }) =>
          entries.length === 0 ? (
            <p>{text.noTimetable}</p>
          ) : (
            <>
              <dl className="facts" lang="zh-CN">
                {entries.flatMap(({ act, name, from, to }) => [
                  <dt key={`${act} act`}>{name}</dt>,
                  <dd key={act}>{from === to ? dates.date(from) : text.to(dates.date(from), dates.date(to))}</dd>,
                ])}
              </dl>
              <p className="hint" lang="zh-CN">
                {basis}
              </p>
            </>
          )
        }
      </Loaded>
    </section>
  );
};

const Beside = ({ call: { state, opens, closes } }: { call: Call }) => {
  const text = useText(callText);
  return (
    <aside className="card screen" aria-label={text.title}>
      {state === 'announced' ? (
        <Countdown at={opens} left={text.announced} over={text.opened} />
      ) : (
        <Countdown at={closes} left={text.open} over={text.closed} />
      )}
      {state === 'closed' ? null : (
        <p>
          <Link className="button first" to="/sign-in">
            {text.apply}
          </Link>
        </p>
      )}
      <p>
        <button type="button" onClick={() => print()}>
          {text.print}
        </button>
      </p>
    </aside>
  );
};

const OfYear = ({ year }: { year: string }) => {
  const text = useText(callText);
  const call = useAnswer('GET /api/public/cycles/{cycle}/call', { path: { cycle: year } }, { every: 60_000 });
  // The year is there, its call is not.
  if (call.error instanceof Refused && call.error.problem.type.endsWith(':no-call')) {
    return (
      <section className="card">
        <h2>{text.none}</h2>
        <p>{text.noneDetail}</p>
      </section>
    );
  }
  return (
    <Loaded query={call}>
      {(published) => (
        <div className="beside">
          <div>
            <CallDocument call={published} />
            <Timetable year={year} />
          </div>
          <Beside call={published} />
        </div>
      )}
    </Loaded>
  );
};

export const Component = () => {
  const text = useText(callText);
  return (
    <CurrentYear title={text.title} titleOf={text.titleOf} empty={text.noneDetail}>
      {(year) => <OfYear year={year} />}
    </CurrentYear>
  );
};
