import { Link } from 'react-router';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';
import { opinionText } from '../../../text/opinion.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Due } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { useAgenda } from '../use-committee.ts';
import { rulingText } from './text.ts';

/** The year's notices with how far their opinions are (A14.6). */
export const Notices = () => {
  const text = useText(rulingText);
  const decision = useText(decisionText);
  const opinion = useText(opinionText);
  const agenda = useAgenda();
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={agenda}>
        {({ notices }) => (
          <Rows
            label={decision.notices}
            rows={notices.toReversed()}
            id={({ notice }) => notice}
            empty={decision.noNotices}
            columns={[
              {
                title: decision.notices,
                show: ({ notice }) => <Link to={`/committee/notices/${notice}`}>{decision.notice(notice)}</Link>,
              },
              {
                title: decision.period,
                show: ({ closed, endsAt, firstDay, lastDay }) =>
                  closed ? `${firstDay}—${lastDay}` : <Due at={endsAt} />,
              },
              { title: decision.names, number: true, show: ({ names }) => names },
              { title: decision.opinionsCount, number: true, show: ({ opinions }) => opinions },
              { title: decision.openCount, number: true, show: ({ open }) => open },
              {
                title: opinion.report,
                show: ({ report }) =>
                  report ? (
                    <State kind={report.examined ? 'good' : 'open'}>
                      {report.examined ? opinion.examined : opinion.notExamined}
                    </State>
                  ) : (
                    ''
                  ),
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
