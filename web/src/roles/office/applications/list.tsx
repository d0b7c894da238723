import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { useFilters } from '../../../parts/filters.ts';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Code } from '../../../ui/code.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { ShortMoment } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { BulkActions } from './bulk.tsx';
import { applicationsText } from './text.ts';
import type { ApplicationRow } from './use-application.ts';

const awards = ['quality', 'innovation'] as const;
const places = [
  'received',
  'not-accepted',
  'qualification-review',
  'document-review',
  'site-visit',
  'oral-defence',
  'comprehensive-review',
  'eliminated',
  'withdrawn',
  'terminated',
] as const;
const verdicts = ['qualified', 'not-qualified', 'open', 'correction-open'] as const;

const one = <T extends string>(known: readonly T[], value: string | undefined): T | undefined =>
  known.find((each) => each === value);

const Filter = ({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string | undefined;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string | undefined) => void;
}) => (
  <div>
    <span aria-hidden>{label}</span>
    <Select
      aria-label={label}
      allowClear
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      options={[...options]}
      popupMatchSelectWidth={false}
    />
  </div>
);

const verdictKind = { qualified: 'good', 'not-qualified': 'bad', 'correction-open': 'open', open: 'plain' } as const;

/** Every application of the year, in one list that is filtered, searched and worked on. */
export const Applications = () => {
  const text = useText(applicationsText);
  const office = useText(awardText);
  const common = useText(commonText);
  const cycle = useCycle();
  const { get, set, clear } = useFilters();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const everything = useAnswer('GET /api/office/cycles/{cycle}/applications', { path: { cycle }, query: {} });
  const query = {
    award: one(awards, get('award')),
    stage: one(places, get('stage')),
    industry: get('industry'),
    text: get('text'),
  };
  const list = useAnswer(
    'GET /api/office/cycles/{cycle}/applications',
    { path: { cycle }, query: Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) },
    { keep: true },
  );
  const verdict = one(verdicts, get('verdict'));
  const industries = [...new Set((everything.data?.applications ?? []).map(({ industry }) => industry))].toSorted();
  const rowsOf = (applications: readonly ApplicationRow[]) =>
    applications.filter(({ qualification }) => verdict === undefined || qualification === verdict);
  return (
    <Page title={text.title} lead={text.lead}>
      <search className="filters">
        <div>
          <span aria-hidden>{common.search}</span>
          <Input.Search
            aria-label={text.search}
            placeholder={text.search}
            allowClear
            defaultValue={query.text ?? ''}
            onSearch={(value) => set('text', value.trim() || undefined)}
          />
        </div>
        <Filter
          label={office.award}
          value={query.award}
          options={awards.map((value) => ({ value, label: common[value] }))}
          onChange={(value) => set('award', value)}
        />
        <Filter
          label={office.stage}
          value={query.stage}
          options={places.map((value) => ({ value, label: office[value] }))}
          onChange={(value) => set('stage', value)}
        />
        <Filter
          label={office.industry}
          value={query.industry}
          options={industries.map((value) => ({ value, label: value }))}
          onChange={(value) => set('industry', value)}
        />
        <Filter
          label={text.verdict}
          value={verdict}
          options={verdicts.map((value) => ({ value, label: office[value] }))}
          onChange={(value) => set('verdict', value)}
        />
      </search>
      <Loaded query={list}>
        {({ applications }) => {
          const rows = rowsOf(applications);
          return (
            <>
              <BulkActions
                chosen={(everything.data?.applications ?? []).filter(({ code }) => chosen.includes(code))}
                onDone={() => setChosen([])}
              />
              <p role="status">{text.shown(rows.length)}</p>
              <Rows
                label={text.title}
                rows={rows}
                id={({ code }) => code}
                empty={text.empty}
                selection={{
                  selectedRowKeys: [...chosen],
                  preserveSelectedRowKeys: true,
                  onChange: (keys) => setChosen(keys.map(String)),
                  getCheckboxProps: ({ name }) => ({ 'aria-label': text.select(name) }) as object,
                }}
                columns={[
                  {
                    title: office.organisation,
                    show: ({ code, name }) => (
                      <>
                        <Link to={`/office/applications/${code}`}>{name}</Link>
                        <br />
                        <Code>{code}</Code>
                      </>
                    ),
                    sort: (a, b) => a.name.localeCompare(b.name, 'zh-CN'),
                  },
                  { title: office.award, show: ({ award }) => common[award] },
                  { title: office.industry, show: ({ industry }) => industry },
                  {
                    title: text.receiptNumber,
                    show: ({ receiptNumber, acceptanceNumber }) => (
                      <>
                        <Code>{acceptanceNumber ?? receiptNumber}</Code>
                        {acceptanceNumber === undefined ? null : <div className="page-lead">{receiptNumber}</div>}
                      </>
                    ),
                  },
                  {
                    title: text.submittedAt,
                    show: ({ submittedAt }) => <ShortMoment at={submittedAt} />,
                    sort: (a, b) => (a.submittedAt < b.submittedAt ? -1 : 1),
                  },
                  {
                    title: office.stage,
                    show: ({ place }) => (
                      <>
                        {office[place.at]}
                        {place.stage === undefined ? null : `（${office[place.stage]}）`}
                      </>
                    ),
                  },
                  {
                    title: text.verdict,
                    show: ({ qualification }) => (
                      <State kind={verdictKind[qualification]}>{office[qualification]}</State>
                    ),
                  },
                  { title: text.team, show: ({ team }) => team ?? '' },
                  {
                    title: text.missing,
                    number: true,
                    show: ({ missing, code }) =>
                      missing === 0 ? '' : <Link to={`/office/applications/${code}`}>{office.count(missing)}</Link>,
                    sort: (a, b) => a.missing - b.missing,
                  },
                ]}
              />
              {Object.values(query).some((value) => value !== undefined) || verdict !== undefined ? (
                <Button onClick={clear}>{common.all}</Button>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
