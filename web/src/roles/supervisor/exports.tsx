import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import type { Answer } from '../../api/call.ts';
import { useCommand } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { Workbooks } from '../../parts/workbooks.tsx';
import { exportsText } from '../../text/exports.ts';
import { useText } from '../../text/language.ts';
import { Page } from '../../ui/page.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { type StreamType, streamTypes, useWords } from './record-words.tsx';
import { supervisorText } from './text.ts';

const JournalBook = () => {
  const text = useText(supervisorText);
  const words = useText(exportsText);
  const { stream } = useWords();
  const cycle = useCycle();
  const field = useId();
  const [type, setType] = useState<StreamType>();
  const make = useCommand('POST /api/exports/cycles/{cycle}/journal');
  const [made, setMade] = useState<Answer<'POST /api/exports/cycles/{cycle}/journal'>>();
  return (
    <section className="panel" aria-labelledby="journal-book">
      <h2 id="journal-book">{text.journalBook}</h2>
      <p className="page-lead">{text.journalBookLead}</p>
      <div className="filters">
        <div>
          <label htmlFor={field}>{text.kind}</label>
          <Select
            id={field}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={text.allKinds}
            value={type ?? null}
            onChange={(value) => setType(value ?? undefined)}
            options={streamTypes.map((value) => ({ value, label: stream(value) }))}
            popupMatchSelectWidth={false}
          />
        </div>
        <Button
          loading={make.isPending}
          onClick={() =>
            make.mutate({ path: { cycle }, body: type === undefined ? {} : { type } }, { onSuccess: setMade })
          }
        >
          {text.makeJournal}
        </Button>
      </div>
      <ProblemAlert error={make.error} />
      {made ? (
        <p role="status">
          {words.made(made.name, made.rows, made.hidden)} <a href={made.url}>{words.download}</a>
        </p>
      ) : null}
    </section>
  );
};

/** Workbooks of the year, and of its journal. */
export const Exports = () => {
  const text = useText(supervisorText);
  const words = useText(exportsText);
  return (
    <Page title={words.workbooks} lead={text.exportsLead}>
      <Workbooks />
      <JournalBook />
    </Page>
  );
};
