import { Segmented } from 'antd';
import { Link } from 'react-router';
import type { Answer } from '../../../api/call.ts';
import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { useFilters } from '../../../parts/filters.ts';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Due, ShortMoment } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { useOrganisations } from '../who.ts';
import { reviewsText } from './text.ts';

type View = Answer<'GET /api/office/cycles/{cycle}/requests'>;
const kinds = { open: 'open', agreed: 'good', refused: 'bad' } as const;

const Organisation = ({ code, name }: { code: string; name: string }) => {
  const { applications } = useOrganisations();
  // Before its submission the office cannot read the application.
  return applications.some((each) => each.code === code) ? (
    <Link to={`/office/applications/${code}?tab=third`}>{name}</Link>
  ) : (
    name
  );
};

const Answered = ({ status }: { status: keyof typeof kinds }) => {
  const text = useText(reviewsText);
  return <State kind={kinds[status]}>{status === 'open' ? text.openState : text[status]}</State>;
};

const Verifications = ({ rows }: { rows: View['verifications'] }) => {
  const text = useText(reviewsText);
  const office = useText(awardText);
  return (
    <Rows
      label={text.verifications}
      rows={rows}
      id={({ code, fact }) => `${code} ${fact}`}
      empty={text.noRequests}
      columns={[
        {
          title: office.organisation,
          show: ({ code, organisation }) => <Organisation code={code} name={organisation} />,
        },
        { title: text.fact, show: ({ label }) => label },
        { title: text.department, show: ({ departmentName }) => departmentName },
        { title: office.state, show: ({ status }) => <Answered status={status} /> },
        {
          title: office.due,
          show: ({ status, due, askedAt }) => (status === 'open' ? <Due at={due} /> : <ShortMoment at={askedAt} />),
          sort: (a, b) => (a.due < b.due ? -1 : 1),
        },
      ]}
    />
  );
};

/** What third parties were asked, who has answered, what is overdue. */
export const Requests = () => {
  const text = useText(reviewsText);
  const office = useText(awardText);
  const common = useText(commonText);
  const cycle = useCycle();
  const { get, set } = useFilters();
  const status = get('status') ?? 'all';
  const code = get('code');
  const view = useAnswer('GET /api/office/cycles/{cycle}/requests', { path: { cycle } });
  const fits = (row: { readonly code: string; readonly status: string; readonly overdue?: boolean }): boolean =>
    (code === undefined || row.code === code) &&
    (status === 'all' || (status === 'overdue' ? row.overdue === true : row.status === status));
  return (
    <Page
      title={text.requests}
      lead={text.requestsLead}
      actions={<Go plain to="/office/minutes/new?act=fact-confirmed" label={text.record} />}
    >
      <Loaded query={view}>
        {({ verifications, recommendations }) => (
          <>
            <div className="filters">
              <Segmented
                aria-label={office.state}
                value={status}
                onChange={(value) => set('status', value === 'all' ? undefined : value)}
                options={[
                  { value: 'all', label: common.all },
                  { value: 'open', label: text.openState },
                  { value: 'overdue', label: text.overdue },
                  { value: 'agreed', label: text.agreed },
                  { value: 'refused', label: text.refused },
                ]}
              />
            </div>
            <h2>{text.verifications}</h2>
            <Verifications rows={verifications.filter(fits)} />
            <h2>{text.recommendations}</h2>
            <Rows
              label={text.recommendations}
              rows={recommendations.filter(fits)}
              id={(row) => `${row.code} ${row.request}`}
              empty={text.noRequests}
              columns={[
                {
                  title: office.organisation,
                  show: (row) => <Organisation code={row.code} name={row.organisation} />,
                },
                { title: text.recommender, show: ({ recommenderName }) => recommenderName },
                { title: office.state, show: (row) => <Answered status={row.status} /> },
                { title: text.asked, show: ({ askedAt }) => <ShortMoment at={askedAt} /> },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
};
