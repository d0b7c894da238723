import { Alert } from 'antd';
import { Link } from 'react-router';
import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { Rows } from '../../parts/rows.tsx';
import { awardText } from '../../text/award.ts';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ShortMoment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { About, By, type Entry, recordQuery, streamTypeOf, useWords } from './record-words.tsx';
import { supervisorText } from './text.ts';
import { TimelineFilters, useAsked } from './timeline-filters.tsx';
import { Turning } from './turning.tsx';

const limit = 50;

/** Where the journal shows a record whole: its pages begin at any instant. */
const wholeAt = ({ stream, recordedAt, hash }: Entry): string =>
  `/supervisor/journal?${new URLSearchParams({ type: stream.type, after: recordedAt, hash })}`;

/** Everything that happened in a year, by pages, filtered; the reading is logged (A7d). */
export const Timeline = () => {
  const text = useText(supervisorText);
  const award = useText(awardText);
  const words = useWords();
  const cycle = useCycle();
  const { asked } = useAsked();
  const { type: typed, role, actor, about, from, to, after } = asked;
  const type = streamTypeOf(typed);
  const timeline = useAnswer(
    'GET /api/supervisor/cycles/{cycle}/timeline',
    {
      path: { cycle },
      query: {
        limit,
        ...(type === undefined ? {} : { type }),
        ...(role === undefined ? {} : { role }),
        ...(actor === undefined ? {} : { actor }),
        ...(about === undefined ? {} : { about }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(after === undefined ? {} : { after }),
      },
    },
    { keep: true },
  );
  return (
    <Page title={text.timeline} lead={text.timelineLead}>
      <Alert
        className="before-fields"
        type="info"
        showIcon
        title={text.logged}
        action={<Link to="/supervisor?type=reading&role=supervisor">{text.seeReadings}</Link>}
      />
      <TimelineFilters />
      <Loaded query={timeline}>
        {({ entries, next }) => (
          <>
            <Rows
              label={text.timeline}
              rows={entries}
              id={({ hash }) => hash}
              empty={text.nothing}
              columns={[
                { title: text.at, show: ({ recordedAt }) => <ShortMoment at={recordedAt} /> },
                { title: text.what, show: (entry) => <b>{words.event(entry.type)}</b> },
                { title: text.subject, show: ({ stream }) => <About stream={stream} /> },
                { title: text.by, show: (entry) => <By actor={entry.actor} /> },
                {
                  title: award.actions,
                  show: (entry) => (
                    <span className="row-actions">
                      <Link to={wholeAt(entry)}>{text.whole}</Link>
                      <Link to={`/supervisor/remarks/new?kind=record&${recordQuery(entry)}`}>{text.remarkOn}</Link>
                    </span>
                  ),
                },
              ]}
            />
            <Turning next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
