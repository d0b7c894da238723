import { Empty, Input, Tabs } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { Answer } from '../../api/call.ts';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Due, ShortMoment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import './partner.css';
import { partnerText } from './text.ts';
import { useRequests } from './use-requests.ts';

type Requests = Answer<'GET /api/partner/requests'>;

interface Row {
  readonly to: string;
  readonly organisation: string;
  readonly subject: string;
  readonly state: string;
  readonly open: boolean;
  readonly askedAt: string;
  readonly due?: string;
  readonly answeredAt?: string;
  readonly agreed: boolean;
}

const useRows = ({ verifications, recommendations }: Requests): readonly Row[] => {
  const text = useText(partnerText);
  return [
    ...verifications.map(({ code, fact, organisation, label, status, askedAt, due, answeredAt }) => ({
      to: `/partner/verifications/${code}/${fact}`,
      organisation,
      subject: label,
      state: text.status(status),
      open: status === 'open',
      agreed: status === 'agreed',
      askedAt,
      due,
      ...(answeredAt ? { answeredAt } : {}),
    })),
    ...recommendations.map(({ code, organisation, status, askedAt, answeredAt, request }) => ({
      to: `/partner/recommendations/${code}/${request}`,
      organisation,
      subject: text.recommendation,
      state: text.signedStatus(status),
      open: status === 'open',
      agreed: status === 'agreed',
      askedAt,
      ...(answeredAt ? { answeredAt } : {}),
    })),
  ];
};

const Rows = ({ rows, none }: { rows: readonly Row[]; none: string }) => {
  const text = useText(partnerText);
  if (rows.length === 0) return <Empty description={none} />;
  return (
    <ul className="plain rows">
      {rows.map(({ to, organisation, subject, state, open, agreed, askedAt, due, answeredAt }) => (
        <li key={to}>
          <Link to={to}>
            {organisation}　{subject}
          </Link>
          <span>
            <StateTag tone={open ? 'busy' : agreed ? 'good' : 'bad'}>{state}</StateTag>
          </span>
          <span className="page-lead">
            {open && due ? (
              <>
                {text.due} <Due at={due} />
              </>
            ) : (
              <>
                {answeredAt ? text.answered : text.asked} <ShortMoment at={answeredAt ?? askedAt} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Lists = ({ requests }: { requests: Requests }) => {
  const text = useText(partnerText);
  const [search, setSearch] = useSearchParams();
  const rows = useRows(requests);
  const sought = search.get('find') ?? '';
  const found = rows.filter(({ organisation, subject }) => `${organisation} ${subject}`.includes(sought.trim()));
  const open = found.filter((row) => row.open);
  const done = found.filter((row) => !row.open);
  const change = (key: string, value: string): void => {
    const next = new URLSearchParams(search);
    if (value) next.set(key, value);
    else next.delete(key);
    setSearch(next, { replace: true });
  };
  const none = (otherwise: string): string => (sought ? text.noneFound : otherwise);
  return (
    <div className="stack">
      <div>
        <label htmlFor="find">{text.search}</label>
        <Input
          id="find"
          className="find"
          type="search"
          value={sought}
          onChange={({ target }) => change('find', target.value)}
        />
      </div>
      <Tabs
        activeKey={search.get('show') ?? 'open'}
        onChange={(key) => change('show', key)}
        items={[
          { key: 'open', label: text.open(open.length), children: <Rows rows={open} none={none(text.noOpen)} /> },
          { key: 'done', label: text.done(done.length), children: <Rows rows={done} none={none(text.noDone)} /> },
        ]}
      />
    </div>
  );
};

/** What the unit is asked to confirm or recommend: the open ones first, by due date. */
export const Component = () => {
  const text = useText(partnerText);
  const query = useRequests();
  return (
    <Page title={text.requests} lead={text.requestsLead}>
      <Loaded query={query}>{(requests) => <Lists requests={requests} />}</Loaded>
    </Page>
  );
};
