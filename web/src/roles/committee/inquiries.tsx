import { Link, useParams } from 'react-router';
import { useAnswer } from '../../api/hooks.ts';
import { NotFound } from '../../app/failures.tsx';
import { useCycle } from '../../desk/cycle.ts';
import { Rows } from '../../parts/rows.tsx';
import { State } from '../../parts/state.tsx';
import { awardText } from '../../text/award.ts';
import { decisionText } from '../../text/decision.ts';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Due } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';

const rounds = ['candidates', 'list', 'qualification'] as const;
type Round = (typeof rounds)[number];

const ShownRound = ({ round }: { round: Round }) => {
  const text = useText(decisionText);
  const award = useText(awardText);
  const cycle = useCycle();
  const inquiry = useAnswer('GET /api/committee/cycles/{cycle}/inquiries/{round}', { path: { cycle, round } });
  return (
    <Page title={text.inquiries} lead={text.inquiriesLead}>
      <nav aria-label={text.inquiries}>
        <ul className="sections">
          {rounds.map((each) => (
            <li key={each}>
              <Link
                to={`/committee/inquiries/${each}`}
                {...(each === round ? { 'aria-current': 'page' as const } : {})}
              >
                {award[each]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Loaded query={inquiry}>
        {({ departments }) => (
          <>
            {departments.length === 0 ? <p>{text.notSent}</p> : null}
            {departments.map(({ department, name, due, asked, answered, organisations }) => (
              <section key={department} className="panel" aria-labelledby={`d-${department}`}>
                <h2 id={`d-${department}`}>
                  {name}（{text.answered} {answered}/{asked}）
                </h2>
                {answered < asked ? (
                  <p>
                    <Due at={due} />
                  </p>
                ) : null}
                <Rows
                  label={name}
                  rows={organisations}
                  id={({ code }) => code}
                  empty={award.nothing}
                  columns={[
                    { title: award.organisation, show: (row) => row.name },
                    {
                      title: text.answered,
                      show: ({ answer }) => (
                        <State kind={answer === undefined ? 'open' : answer.situation === 'none' ? 'good' : 'bad'}>
                          {award[answer?.situation ?? 'unanswered']}
                        </State>
                      ),
                    },
                    {
                      title: award.details,
                      show: ({ answer }) => `${answer?.text ?? ''}${answer?.late ? `（${text.late}）` : ''}`,
                    },
                  ]}
                />
              </section>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** What departments say about the organisations, round by round: silence is never «no objection» (A14.1a). */
export const Inquiries = () => {
  const { round = '' } = useParams();
  const known = rounds.find((each) => each === round);
  return known ? <ShownRound key={known} round={known} /> : <NotFound />;
};
