import { Link } from 'react-router';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/language.ts';
import { Media, Names, type Notice } from './notice-document.tsx';
import { noticeText } from './notice-text.ts';

const changed = ({ extensions, corrections, correctedBy }: Notice): boolean =>
  extensions.length + corrections.length + correctedBy.length > 0;

/** Before a notice that is read as it was published: that it has changed, and how long it runs now. */
export const ChangesAhead = ({ notice }: { notice: Notice }) => {
  const text = useText(noticeText);
  if (!changed(notice)) return null;
  return (
    <div className="told">
      <p>
        {text.changed}
        <strong lang="zh-CN">{notice.period}</strong>　
        <a className="screen" href="#changes">
          {text.seeChanges}
        </a>
      </p>
    </div>
  );
};

/** What was announced after the notice: extensions, corrections, and the notices that are linked with it. */
export const NoticeChanges = ({ notice }: { notice: Notice }) => {
  const text = useText(noticeText);
  const dates = useDates();
  const { cycle, extensions, corrections, correctedBy, corrects } = notice;
  if (!changed(notice) && !corrects) return null;
  return (
    <section className="card changes" aria-labelledby="changes">
      <h2 id="changes">{text.changes}</h2>
      {corrects ? (
        <p>
          <Link to={`/notices/${cycle}/${corrects.notice}`}>{text.corrects}</Link>
        </p>
      ) : null}
      {correctedBy.map((later) => (
        <p key={later}>
          <Link to={`/notices/${cycle}/${later}`}>{text.correctedBy}</Link>
        </p>
      ))}
      {corrections.map(({ on, statement, names, media, lastDay }) => (
        <section key={`${on} ${statement}`} className="change">
          <h3>{text.corrected(dates.date(on))}</h3>
          <p lang="zh-CN">{statement}</p>
          {names.length === 0 ? null : (
            <div className="names" lang="zh-CN">
              <Names names={names} heading="h4" />
            </div>
          )}
          {lastDay === undefined ? null : <p>{text.restarted(dates.date(lastDay))}</p>}
          <p className="soft" lang="zh-CN">
            <Media media={media} />
          </p>
        </section>
      ))}
      {extensions.map(({ on, lastDay, reason }) => (
        <section key={`${on} ${lastDay}`} className="change">
          <p>
            <strong>{text.extended(dates.date(on), dates.date(lastDay))}</strong>
          </p>
          <p lang="zh-CN">{reason}</p>
        </section>
      ))}
    </section>
  );
};
