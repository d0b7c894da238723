import { Link, useParams } from 'react-router';
import { useAnswer } from '../api/hooks.ts';
import { useDates } from '../text/dates.ts';
import { useLanguage, useText } from '../text/language.ts';
import { Copyable } from './copyable.tsx';
import { Countdown, useOver } from './countdown.tsx';
import { Loaded } from './loaded.tsx';
import { ChangesAhead, NoticeChanges } from './notice-changes.tsx';
import { type Notice, NoticeDocument } from './notice-document.tsx';
import { noticeText } from './notice-text.ts';

const Rules = () => {
  const text = useText(noticeText);
  const rules = [text.ruleTime, text.ruleNamed, text.ruleLead, text.ruleElse, text.ruleSecret, text.ruleEnd];
  return (
    <section className="card screen" aria-labelledby="rules">
      <h2 id="rules">{text.rules}</h2>
      <ol>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <p className="hint">{text.rulesBasis}</p>
    </section>
  );
};

/** Supplementary notices and corrections belong to the one that they follow. */
const Others = ({ notice }: { notice: Notice }) => {
  const text = useText(noticeText);
  const dates = useDates();
  const { data } = useAnswer('GET /api/public/notices', {});
  const others = (data?.notices ?? []).filter(
    ({ cycle, notice: id }) => cycle === notice.cycle && id !== notice.notice,
  );
  if (others.length === 0) return null;
  return (
    <section className="card screen" aria-labelledby="others">
      <h2 id="others">{text.others}</h2>
      <ul className="bare lines">
        {others.map(({ cycle, notice: id, kind, title, publishedOn }) => (
          <li key={id}>
            <Link to={`/notices/${cycle}/${id}`} lang="zh-CN">
              {title}
            </Link>
            <br />
            <span className="soft">
              {text[kind]}　{dates.date(publishedOn)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Beside = ({ notice }: { notice: Notice }) => {
  const text = useText(noticeText);
  const over = useOver(notice.endsAt) || !notice.open;
  const { cycle, notice: id, endsAt } = notice;
  return (
    <aside className="card screen" aria-label={over ? text.past : text.running}>
      <Countdown at={endsAt} left={text.left} over={text.over} />
      {over ? null : (
        <p>
          <Link className="button first" to={`/notices/${cycle}/${id}/object`}>
            {text.objectNow}
          </Link>
        </p>
      )}
      <p className="row">
        <button type="button" onClick={() => print()}>
          {text.print}
        </button>
        <Copyable name={text.address} value={`${location.origin}${location.pathname}`} hidden />
      </p>
      <p>
        <Link to="/objections">{text.follow}</Link>
      </p>
    </aside>
  );
};

const NoticePage = () => {
  const text = useText(noticeText);
  const language = useLanguage();
  const { cycle = '', notice: id = '' } = useParams();
  // It may be extended or corrected while somebody reads it.
  const query = useAnswer(
    'GET /api/public/notices/{cycle}/{notice}',
    { path: { cycle, notice: id } },
    { every: 60_000 },
  );
  if (query.data === undefined) {
    return (
      <>
        <h1>{text.notices}</h1>
        <Loaded query={query}>{() => null}</Loaded>
        {query.isError ? <Link to="/notices">{text.notices}</Link> : null}
      </>
    );
  }
  const notice = query.data;
  return (
    <>
      <p className="screen trail">
        <Link to="/notices">{text.notices}</Link>
        {language === 'en' ? <span className="soft">　{text.official}</span> : null}
      </p>
      <div className="beside">
        <div>
          <ChangesAhead notice={notice} />
          <NoticeDocument notice={notice} />
          <NoticeChanges notice={notice} />
          <Others notice={notice} />
          <Rules />
        </div>
        <Beside notice={notice} />
      </div>
    </>
  );
};

export const Component = NoticePage;
