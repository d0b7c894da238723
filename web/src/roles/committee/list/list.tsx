import { Link } from 'react-router';
import { Facts } from '../../../parts/facts.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { committeeText } from '../text.ts';
import { type Agenda, useAgenda, useSeats } from '../use-committee.ts';
import { Acts, Exception } from './acts.tsx';
import { Submissions } from './submissions.tsx';
import { Reconsider, Submit } from './submit.tsx';
import { listText } from './text.ts';

const causes = ['objection-upheld', 'reconsidered', 'terminated', 'withdrawn'] as const;

const Listed = ({ list }: { list: NonNullable<Agenda['list']> }) => {
  const text = useText(decisionText);
  const own = useText(listText);
  const award = useText(awardText);
  const common = useText(commonText);
  return (
    <Rows
      label={text.list}
      rows={list}
      id={({ code }) => code}
      empty={own.noList}
      columns={[
        { title: award.award, show: (row) => common[row.award] },
        {
          title: award.organisation,
          show: ({ code, name }) => <Link to={`/committee/candidates/${code}`}>{name}</Link>,
        },
        { title: text.inFavour, number: true, show: ({ inFavour }) => inFavour },
        {
          title: text.noticedIn,
          show: ({ noticedIn }) =>
            noticedIn === undefined ? (
              text.notNoticed
            ) : (
              <Link to={`/committee/notices/${noticedIn}`}>{text.notice(noticedIn)}</Link>
            ),
        },
      ]}
    />
  );
};

const Stopped = ({ stopped }: { stopped: Agenda['stopped'] }) => {
  const text = useText(decisionText);
  const own = useText(listText);
  const award = useText(awardText);
  const common = useText(commonText);
  const wordOf = (cause: string): string => {
    const known = causes.find((each) => each === cause);
    return known ? text[known] : own['left-out'];
  };
  return (
    <section className="panel" aria-labelledby="stopped">
      <h2 id="stopped">{own.stopped}</h2>
      <Rows
        label={own.stopped}
        rows={stopped}
        id={({ code, cause }) => `${code} ${cause}`}
        empty={own.stoppedNone}
        columns={[
          { title: award.award, show: (row) => common[row.award] },
          { title: award.organisation, show: ({ name }) => name },
          { title: own.cause, show: ({ cause }) => wordOf(cause) },
          { title: award.reason, show: ({ reason }) => reason ?? own.hiddenReason },
        ]}
      />
    </section>
  );
};

/** Once the government has approved, nothing of the list changes. */
const isFinal = ({ position: { phase } }: Agenda): boolean => phase === 'conferral' || phase === 'completed';

const Steps = ({ agenda }: { agenda: Agenda }) => {
  const text = useText(committeeText);
  const own = useText(listText);
  const { presides, query } = useSeats();
  if (!query.data) return null;
  return (
    <section className="panel" aria-labelledby="acts">
      <h2 id="acts">{own.acts}</h2>
      {presides ? (
        <div className="row-actions">
          {agenda.position.step === 'AwaitSubmission' && agenda.list ? <Submit list={agenda.list} /> : null}
          {agenda.position.step === 'AwaitReconsideration' ? <Reconsider list={agenda.list ?? []} /> : null}
          <Acts agenda={agenda} />
        </div>
      ) : (
        <p className="page-lead">{text.presidingOnly}</p>
      )}
    </section>
  );
};

/** The preliminary list as ballots, rulings and decisions left it, and its way to the government (A3b, A14.5, A14.7). */
export const ListPage = () => {
  const text = useText(listText);
  const decision = useText(decisionText);
  const committee = useText(committeeText);
  const agenda = useAgenda();
  const { presides } = useSeats();
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={agenda}>
        {(found) => (
          <>
            <section className="panel" aria-labelledby="list">
              <h2 id="list">{decision.list}</h2>
              <Facts of={[[text.placesTitle, committee.placesNote(found.places.quality, found.places.innovation)]]} />
              <p className="page-lead">{text.placesNote}</p>
              {presides && !isFinal(found) ? <Exception agenda={found} /> : null}
              {found.list ? <Listed list={found.list} /> : <p>{text.noList}</p>}
            </section>
            {isFinal(found) ? null : <Steps agenda={found} />}
            <Stopped stopped={found.stopped} />
            <Submissions />
          </>
        )}
      </Loaded>
    </Page>
  );
};
