import { Empty } from 'antd';
import { Link } from 'react-router';
import { useAnswer } from '../../api/hooks.ts';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Due, ShortMoment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import './partner.css';
import { partnerText } from './text.ts';

/** The 征求意见函 to this department. */
export const Component = () => {
  const text = useText(partnerText);
  const query = useAnswer('GET /api/partner/inquiries', { query: {} }, { fresh: true });
  return (
    <Page title={text.inquiries} lead={text.inquiriesLead}>
      <Loaded query={query}>
        {({ inquiries }) =>
          inquiries.length === 0 ? (
            <Empty description={text.noInquiries} />
          ) : (
            <ul className="plain rows">
              {inquiries.map(({ round, title, sentAt, due, complete, overdue, organisations }) => (
                <li key={round}>
                  <Link to={`/partner/inquiries/${round}`}>{title}</Link>
                  <span>
                    <StateTag tone={complete ? 'good' : overdue ? 'bad' : 'busy'}>
                      {complete ? text.complete : overdue ? text.overdue : text.waiting}
                    </StateTag>
                  </span>
                  <span className="page-lead">
                    {text.sent} <ShortMoment at={sentAt} />
                    <br />
                    {complete ? null : (
                      <>
                        {text.due} <Due at={due} />
                      </>
                    )}
                  </span>
                  <span>
                    {text.progress(organisations.filter(({ answer }) => answer).length, organisations.length)}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};
