import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { DateField, TextField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { type Board, useBoard } from '../year/use-board.ts';
import { ListSection, nameColumn } from './list-section.tsx';
import { ProposeCandidates } from './propose.tsx';

const Submitted = ({ candidates }: { candidates: NonNullable<Board['candidates']> }) => {
  const text = useText(decisionText);
  const office = useText(awardText);
  const common = useText(commonText);
  return (
    <section className="panel" aria-labelledby="submitted">
      <h2 id="submitted">{text.submitted}</h2>
      <Rows
        label={text.submitted}
        rows={candidates}
        id={({ code }) => code}
        empty={office.nothing}
        columns={[{ title: office.award, show: ({ award }) => common[award] }, nameColumn(office.organisation)]}
      />
    </section>
  );
};

const Ballots = ({ ballots: { needed, held } }: { ballots: Board['ballots'] }) => {
  const text = useText(decisionText);
  const office = useText(awardText);
  const common = useText(commonText);
  if (needed.length + held.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="ballots">
      <h2 id="ballots">{text.ballots}</h2>
      {needed.map(({ award, candidates, tieOf }) => (
        <div key={`${award} ${tieOf}`}>
          <h3>
            {text.ballotsNeeded}：{common[award]}
            {tieOf === undefined ? '' : `（${text.tie}）`}
          </h3>
          <p>{candidates.map(({ name }) => name).join('、')}</p>
          <Go plain to={`/office/minutes/new?act=ballot-held&award=${award}`} label={text.recordBallot} />
        </div>
      ))}
      {held.length > 0 ? (
        <>
          <h3>{text.ballotsHeld}</h3>
          <Rows
            label={text.ballotsHeld}
            rows={held}
            id={({ session }) => session}
            empty={office.nothing}
            columns={[
              { title: office.award, show: ({ award }) => common[award] },
              { title: text.ballots, show: ({ session }) => session.split('-').at(-1) },
              { title: office.state, show: ({ state }) => text[state] },
            ]}
          />
        </>
      ) : null}
    </section>
  );
};

const Submissions = ({ board: { submissions, position } }: { board: Board }) => {
  const text = useText(decisionText);
  const office = useText(awardText);
  return (
    <section className="panel" aria-labelledby="submissions">
      <h2 id="submissions">{text.submissions}</h2>
      <Rows
        label={text.submissions}
        rows={submissions}
        id={({ submission }) => submission}
        empty={text.noSubmissions}
        columns={[
          { title: text.submissions, show: ({ submission }) => text.submission(submission) },
          { title: text.names, show: ({ list }) => list.map(({ name }) => name).join('、') },
          {
            title: office.state,
            show: ({ decision, reconsidered }) =>
              `${decision === undefined ? text.awaiting : text[decision]}${reconsidered ? `，${text.reconsidered}` : ''}`,
          },
          { title: office.reason, show: ({ reason }) => reason ?? '' },
        ]}
      />
      <div className="row-actions">
        {position.step === 'AwaitSubmission' ? (
          <Go plain to="/office/minutes/new?act=list-submitted" label={text.recordSubmission} />
        ) : null}
        {position.step === 'AwaitApproval' ? (
          <>
            <Go plain to="/office/minutes/new?act=list-approved" label={text.recordApproval} />
            <Go plain to="/office/minutes/new?act=list-sent-back" label={text.recordReturn} />
          </>
        ) : null}
        {position.step === 'AwaitReconsideration' ? (
          <Go plain to="/office/minutes/new?act=list-reconsidered" label={text.recordReconsideration} />
        ) : null}
      </div>
    </section>
  );
};

const Commendation = ({ board: { commendation, position } }: { board: Board }) => {
  const text = useText(decisionText);
  const office = useText(awardText);
  const cycle = useCycle();
  const record = useCommand('POST /api/office/cycles/{cycle}/commendation');
  return (
    <section className="panel" aria-labelledby="commendation">
      <h2 id="commendation">{text.commendation}</h2>
      {commendation ? (
        <Facts
          of={[
            [office.documentNumber, commendation.documentNumber],
            [text.decidedOn, <Day key="on" on={commendation.decidedOn} />],
          ]}
        />
      ) : (
        <p>{text.noCommendation}</p>
      )}
      {position.step === 'AwaitCommendation' ? (
        <FormDialog<{ documentNumber: string; decidedOn: string }>
          label={text.recordCommendation}
          button={{ type: 'primary' }}
          consequence={text.commendationConsequence}
          article="第十五条"
          act={(body) => record.mutateAsync({ path: { cycle }, body })}
        >
          <TextField name="documentNumber" label={office.documentNumber} most={60} />
          <DateField name="decidedOn" label={text.decidedOn} />
        </FormDialog>
      ) : null}
    </section>
  );
};

/** From the candidates to the government's approval: who was proposed, what the ballots gave, what was submitted. */
export const Candidates = () => {
  const text = useText(decisionText);
  const board = useBoard();
  return (
    <Page title={text.candidates} lead={text.candidatesLead}>
      <Loaded query={board}>
        {(year) => (
          <>
            {year.position.step === 'AwaitCandidates' || year.candidates === undefined ? <ProposeCandidates /> : null}
            {year.candidates ? <Submitted candidates={year.candidates} /> : null}
            <Ballots ballots={year.ballots} />
            <ListSection board={year} />
            <Submissions board={year} />
            <Commendation board={year} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
