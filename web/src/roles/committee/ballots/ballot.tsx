import { Alert } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { Facts } from '../../../parts/facts.tsx';
import { useSessionName } from '../../../parts/use-session-name.ts';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { useSeats } from '../use-committee.ts';
import { SessionState } from './list.tsx';
import { Presiding } from './presiding.tsx';
import { type Receipt, Receipts } from './receipts.tsx';
import { Result } from './result.tsx';
import { ballotsText } from './text.ts';
import { VoteForm } from './vote-form.tsx';

const Shown = ({ session: id }: { session: string }) => {
  const text = useText(ballotsText);
  const award = useText(awardText);
  const cycle = useCycle();
  const nameOf = useSessionName();
  const { presides } = useSeats();
  const session = useAnswer(
    'GET /api/committee/cycles/{cycle}/sessions/{session}',
    { path: { cycle, session: id } },
    { every: 15_000 },
  );
  const [receipts, setReceipts] = useState<readonly Receipt[]>();
  return (
    <Page title={nameOf(id)} lead={<Link to="/committee/ballots">{text.back}</Link>}>
      <Loaded query={session}>
        {(ballot) => (
          <>
            <Facts
              of={[
                [award.state, <SessionState key="state" state={ballot.state} />],
                [text.expected, text.people(ballot.expected)],
                [text.present, text.people(ballot.present)],
                [text.secret, ballot.secret ? text.secretly : text.openly],
                [text.mine, ballot.voted ? text.voted : ballot.attended ? text.attended : text.notAttended],
                [text.tie, ballot.tieOf === undefined ? undefined : text.tieNote(nameOf(ballot.tieOf))],
              ]}
            />
            {receipts ? <Receipts of={receipts} session={nameOf(id)} onKept={() => setReceipts(undefined)} /> : null}
            {ballot.state === 'counted' ? null : <Alert type="info" showIcon title={text.countsLater} />}
            {ballot.state === 'open' && !ballot.voted ? (
              <VoteForm
                ballot={ballot}
                onCast={(cast) =>
                  setReceipts(
                    cast.map(({ code, receipt }) => ({
                      name: ballot.candidates.find((candidate) => candidate.code === code)?.name ?? code,
                      receipt,
                    })),
                  )
                }
              />
            ) : null}
            {ballot.state === 'open' && presides ? <Presiding ballot={ballot} /> : null}
            {ballot.results ? <Result ballot={ballot} results={ballot.results} /> : null}
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** One ballot: attending, stepping aside, voting, its closing, and once it is counted its result (A14.5b). */
export const BallotPage = () => {
  const { session = '' } = useParams();
  // Receipts of one ballot never stand on the page of another.
  return <Shown key={session} session={session} />;
};
