import { useEffect } from 'react';
import { Link } from 'react-router';
import type { Answer } from '../api/call.ts';
import { useAnswer } from '../api/hooks.ts';
import { useServerTime } from '../app/clock.ts';
import { ProcessPicture } from '../process/process-picture.tsx';
import { commonText } from '../text/common.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/language.ts';
import { Countdown } from './countdown.tsx';
import { homeText } from './home-text.ts';
import { Loaded } from './loaded.tsx';
import './paper.css';
import { publicText } from './text.ts';

type Current = Answer<'GET /api/public/cycles/current'>;

const Links = ({ current: { cycle, phase, notice, winners } }: { current: Current }) => {
  const text = useText(homeText);
  if (notice !== undefined) {
    return (
      <>
        <Link className="button first" to={`/notices/${cycle}/${notice}`}>
          {text.seeNotice}
        </Link>
        <Link className="button" to={`/notices/${cycle}/${notice}/object`}>
          {text.object}
        </Link>
      </>
    );
  }
  if (phase === 'application') return <Link to="/call">{text.seeCall}</Link>;
  if (phase === 'oral-defence') return <Link to="/defences">{text.seeDefences}</Link>;
  if (winners !== undefined) return <Link to="/winners">{text.winners(winners)}</Link>;
  return null;
};

const Now = ({ current }: { current: Current }) => {
  const text = useText(homeText);
  const dates = useDates();
  const now = useServerTime();
  const { cycle, words, until, notice } = current;
  return (
    <section className="card now" aria-labelledby="now">
      <h2 id="now">{cycle === undefined ? text.now : text.yearOf(cycle)}</h2>
      <p lang="zh-CN">
        <strong>{words}</strong>
      </p>
      {until === undefined ? null : (
        <Countdown at={until} left={notice === undefined ? text.untilCall : text.untilNotice} over={text.over} />
      )}
      <p className="row">
        <Links current={current} />
      </p>
      {now === undefined ? null : <p className="hint">{dates.moment(new Date(now).toISOString())}</p>}
    </section>
  );
};

const Awards = () => {
  const text = useText(homeText);
  return (
    <section className="card" aria-labelledby="awards">
      <h2 id="awards">{text.awards}</h2>
      <div className="columns">
        {(
          [
            [text.quality, text.qualityFor, text.bonusQuality],
            [text.innovation, text.innovationFor, text.bonusInnovation],
          ] as const
        ).map(([name, what, bonus]) => (
          <div key={name}>
            <h3>{name}</h3>
            <p>{what}</p>
            <dl className="facts">
              <dt>{text.places}</dt>
              <dd>{text.placesOf}</dd>
              <dt>{text.bonus}</dt>
              <dd>{bonus}</dd>
            </dl>
          </div>
        ))}
      </div>
      <p className="hint">{text.source}</p>
    </section>
  );
};

const Latest = () => {
  const text = useText(homeText);
  const dates = useDates();
  const notices = useAnswer('GET /api/public/notices', {});
  return (
    <section className="card" aria-labelledby="latest">
      <h2 id="latest">{text.latest}</h2>
      <Loaded query={notices}>
        {({ notices: all }) =>
          all.length === 0 ? (
            <p>{text.noNotices}</p>
          ) : (
            <>
              <ul className="bare lines">
                {all.slice(0, 4).map(({ cycle, notice, title, publishedOn }) => (
                  <li key={`${cycle} ${notice}`}>
                    <Link to={`/notices/${cycle}/${notice}`} lang="zh-CN">
                      {title}
                    </Link>
                    <br />
                    <span className="soft">{dates.date(publishedOn)}</span>
                  </li>
                ))}
              </ul>
              <p>
                <Link to="/notices">{text.allNotices}</Link>
              </p>
            </>
          )
        }
      </Loaded>
    </section>
  );
};

const Tasks = () => {
  const text = useText(homeText);
  const names = useText(publicText);
  const tasks = [
    ['/notices', names.notices],
    ['/objections', names.follow],
    ['/certificates', names.certificates],
    ['/winners', names.winners],
    ['/call', names.call],
    ['/sign-in', text.takeApply],
  ] as const;
  return (
    <section className="card" aria-labelledby="tasks">
      <h2 id="tasks">{text.take}</h2>
      <ul className="bare row">
        {tasks.map(([to, name]) => (
          <li key={to}>
            <Link className="button" to={to}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** While a notice runs everybody may know the very step. */
const placeOf = ({ phase, notice }: Current) => {
  if (phase === 'none') return undefined;
  return notice === undefined ? { phase } : { phase, step: 'NoticePeriod' };
};

const Home = () => {
  const text = useText(homeText);
  const names = useText(publicText);
  const common = useText(commonText);
  useEffect(() => {
    document.title = common.system;
  }, [common.system]);
  const current = useAnswer('GET /api/public/cycles/current', {}, { every: 60_000 });
  return (
    <>
      <h1>{names.motto}</h1>
      <Loaded query={current}>{(answer) => <Now current={answer} />}</Loaded>
      <div className="columns">
        <Latest />
        <Tasks />
      </div>
      <Awards />
      <section className="card" aria-labelledby="procedure">
        <h2 id="procedure">{text.procedure}</h2>
        <ProcessPicture place={current.data ? placeOf(current.data) : undefined} />
      </section>
    </>
  );
};

export const Component = Home;
