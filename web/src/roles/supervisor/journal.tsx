import { Alert, Select } from 'antd';
import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { useFilters } from '../../parts/filters.ts';
import { Rows } from '../../parts/rows.tsx';
import { awardText } from '../../text/award.ts';
import { useText } from '../../text/language.ts';
import { Code } from '../../ui/code.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { ShortMoment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { About, By, recordQuery, streamTypeOf, streamTypes, useWords } from './record-words.tsx';
import { supervisorText } from './text.ts';
import { Turning } from './turning.tsx';
import './supervisor.css';

type Record = Answer<'GET /api/supervisor/cycles/{cycle}/journal'>['records'][number];

const Whole = ({ record }: { record: Record }) => {
  const text = useText(supervisorText);
  return (
    <details>
      <summary>{text.open}</summary>
      <p>
        {text.hash} <Code>{record.hash}</Code>
      </p>
      <pre className="record">{JSON.stringify(record, undefined, 2)}</pre>
    </details>
  );
};

const Records = ({ records }: { records: readonly Record[] }) => {
  const text = useText(supervisorText);
  const award = useText(awardText);
  const words = useWords();
  return (
    <Rows
      label={text.journal}
      rows={records}
      id={({ hash }) => hash}
      empty={text.nothing}
      columns={[
        { title: text.at, show: ({ recordedAt }) => <ShortMoment at={recordedAt} /> },
        {
          title: text.what,
          show: ({ event, version }) => (
            <>
              <b>{words.event(String(event.type))}</b>
              <div className="page-lead">{text.version(version)}</div>
            </>
          ),
        },
        { title: text.subject, show: ({ stream }) => <About stream={stream} /> },
        { title: text.by, show: ({ actor }) => <By actor={actor} /> },
        {
          title: text.content,
          show: (record) => <Whole record={record} />,
        },
        {
          title: award.actions,
          show: (record) => (
            <span className="row-actions">
              <Link to={`/supervisor/remarks/new?kind=record&${recordQuery(record)}`}>{text.remarkOn}</Link>
              <Link to={`/supervisor/verification?${recordQuery(record)}`}>{text.tamper}</Link>
            </span>
          ),
        },
      ]}
    />
  );
};

/** Every record whole, by pages, of one kind where asked; the reading is logged (A7d). */
export const Journal = () => {
  const text = useText(supervisorText);
  const words = useWords();
  const cycle = useCycle();
  const field = useId();
  const [, setParams] = useSearchParams();
  const { get } = useFilters();
  const type = streamTypeOf(get('type'));
  const after = get('after');
  // One record, as the timeline leads to it: the page begins at its time.
  const hash = get('hash');
  const journal = useAnswer(
    'GET /api/supervisor/cycles/{cycle}/journal',
    {
      path: { cycle },
      query: {
        limit: 50,
        ...(type === undefined ? {} : { type }),
        ...(after === undefined ? {} : { after }),
      },
    },
    { keep: true },
  );
  return (
    <Page title={text.journal} lead={text.journalLead}>
      <Alert className="before-fields" type="info" showIcon title={text.logged} />
      <search className="filters">
        <div>
          <label htmlFor={field}>{text.kind}</label>
          <Select
            id={field}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={type ?? null}
            onChange={(value) => setParams(value ? { type: value } : {}, { replace: true })}
            options={streamTypes.map((value) => ({ value, label: words.stream(value) }))}
            popupMatchSelectWidth={false}
          />
        </div>
      </search>
      <Loaded query={journal}>
        {({ records, total, next }) => (
          <>
            <p>{text.totalOf(total)}</p>
            <Records records={hash === undefined ? records : records.filter((record) => record.hash === hash)} />
            <Turning next={hash === undefined ? next : undefined} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
