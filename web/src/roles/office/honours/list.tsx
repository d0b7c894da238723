import { Link } from 'react-router';
import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Code } from '../../../ui/code.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { honoursText } from './text.ts';

/** The winners of the year, each with what is still to do. */
export const Honours = () => {
  const text = useText(honoursText);
  const office = useText(awardText);
  const common = useText(commonText);
  const cycle = useCycle();
  const winners = useAnswer('GET /api/office/cycles/{cycle}/winners', { path: { cycle } });
  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={<Go plain to="/office/minutes/new?act=fraud-petitioned" label={text.recordFraud} />}
    >
      <Loaded query={winners}>
        {(found) => (
          <Rows
            label={text.title}
            rows={found.winners}
            id={({ code }) => code}
            empty={text.none}
            columns={[
              { title: office.award, show: ({ award }) => common[award] },
              {
                title: office.organisation,
                show: ({ code, name }) => <Link to={`/office/honours/${code}`}>{name}</Link>,
              },
              { title: text.certificate, show: ({ certificateNumber }) => <Code>{certificateNumber}</Code> },
              {
                title: office.state,
                show: ({ revocation }) => (
                  <State kind={revocation ? 'bad' : 'good'}>{revocation ? text.revoked : text.inForce}</State>
                ),
              },
              {
                title: text.openTasks,
                number: true,
                show: ({ code, tasks }) => (
                  <Link to={`/office/honours/${code}`}>{tasks.filter(({ on }) => on === undefined).length}</Link>
                ),
              },
              { title: text.watchedUntil, show: ({ watchedUntil }) => <Day on={watchedUntil} /> },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
