import { Select } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { useDates } from '../../../text/dates.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { applicationsText } from './text.ts';
import type { Application } from './use-application.ts';

/** Two frozen versions of an application, field by field. */
export const VersionsSection = ({ application: { code, versions } }: { application: Application }) => {
  const text = useText(applicationsText);
  const office = useText(awardText);
  const dates = useDates();
  const cycle = useCycle();
  const [earlier, setEarlier] = useState(versions.at(-2)?.version ?? 0);
  const [later, setLater] = useState(versions.at(-1)?.version ?? 0);
  const comparable = versions.length > 1 && earlier < later;
  const comparison = useAnswer(
    'GET /api/office/cycles/{cycle}/applications/{code}/comparisons/{earlier}/{later}',
    { path: { cycle, code, earlier, later } },
    { enabled: comparable },
  );
  const shown = (value?: string | number | boolean): string =>
    typeof value === 'boolean' ? (value ? office.yes : office.no) : String(value ?? '');
  const options = versions.map(({ version, at }) => ({
    value: version,
    label: text.versionAt(version, dates.short(at)),
  }));
  return (
    <>
      <h2>{text.versions}</h2>
      <p className="page-lead">{text.versionsLead}</p>
      {versions.length < 2 ? (
        <p>{text.oneVersion}</p>
      ) : (
        <div className="filters">
          <div>
            <label htmlFor="earlier">{text.earlier}</label>
            <Select id="earlier" value={earlier} options={options} onChange={setEarlier} />
          </div>
          <div>
            <label htmlFor="later">{text.later}</label>
            <Select id="later" value={later} options={options} onChange={setLater} />
          </div>
        </div>
      )}
      {comparable ? (
        <Loaded query={comparison}>
          {({ differences, people }) => (
            <>
              {people ? null : <p role="status">{text.peopleErased}</p>}
              <Rows
                label={text.versions}
                rows={differences}
                id={({ section, at }) => `${section} ${at}`}
                empty={text.same}
                columns={[
                  { title: text.field, show: ({ label }) => label },
                  { title: text.before, show: ({ before }) => shown(before) },
                  { title: text.after, show: ({ after }) => shown(after) },
                ]}
              />
            </>
          )}
        </Loaded>
      ) : null}
    </>
  );
};
