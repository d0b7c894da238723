import { Link } from 'react-router';
import type { Answer } from '../api/call.ts';
import { useAnswer } from '../api/hooks.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/language.ts';
import { Page } from '../ui/page.tsx';
import { Countdown } from './countdown.tsx';
import { Loaded } from './loaded.tsx';
import { noticeText } from './notice-text.ts';
import './paper.css';

type Entry = Answer<'GET /api/public/notices'>['notices'][number];

const Running = ({ entry }: { entry: Entry }) => {
  const text = useText(noticeText);
  const { cycle, notice, title, endsAt } = entry;
  return (
    <li className="card">
      <h3 lang="zh-CN">
        <Link to={`/notices/${cycle}/${notice}`}>{title}</Link>
      </h3>
      <Countdown at={endsAt} left={text.left} over={text.over} />
      <p className="row">
        <Link className="button" to={`/notices/${cycle}/${notice}`}>
          {text.read}
        </Link>
        <Link className="button first" to={`/notices/${cycle}/${notice}/object`}>
          {text.objectNow}
        </Link>
      </p>
    </li>
  );
};

const Past = ({ entry: { cycle, notice, title, publishedOn, endsAt } }: { entry: Entry }) => {
  const text = useText(noticeText);
  const dates = useDates();
  return (
    <li>
      <Link to={`/notices/${cycle}/${notice}`} lang="zh-CN">
        {title}
      </Link>
      <br />
      <span className="soft">
        {text.publishedOn} {dates.date(publishedOn)}　{text.ends} {dates.until(endsAt)}
      </span>
    </li>
  );
};

/** Every notice there is: those that run first, with the time that is left. */
export const NoticeList = ({ notices }: { notices: readonly Entry[] }) => {
  const text = useText(noticeText);
  const running = notices.filter(({ open }) => open);
  const past = notices.filter(({ open }) => !open);
  return (
    <>
      {running.length === 0 ? (
        <section className="card">
          <h2>{text.none}</h2>
          <p>{text.noneDetail}</p>
        </section>
      ) : (
        <section aria-labelledby="running">
          <h2 id="running">{text.running}</h2>
          <ul className="bare">
            {running.map((entry) => (
              <Running key={`${entry.cycle} ${entry.notice}`} entry={entry} />
            ))}
          </ul>
        </section>
      )}
      {past.length === 0 ? null : (
        <section className="card" aria-labelledby="past">
          <h2 id="past">{text.past}</h2>
          <ul className="bare lines">
            {past.map((entry) => (
              <Past key={`${entry.cycle} ${entry.notice}`} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

export const Component = () => {
  const text = useText(noticeText);
  const notices = useAnswer('GET /api/public/notices', {}, { every: 60_000 });
  return (
    <Page title={text.notices} lead={text.noticesLead}>
      <Loaded query={notices}>{({ notices: all }) => <NoticeList notices={all} />}</Loaded>
    </Page>
  );
};
