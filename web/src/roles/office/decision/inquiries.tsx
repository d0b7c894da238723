import { Link, useParams } from 'react-router';
import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { NotFound } from '../../../app/failures.tsx';
import { useCycle } from '../../../desk/cycle.ts';
import { EvidenceLinks } from '../../../files/evidence-links.tsx';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Due } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { Gaps } from '../gaps.tsx';

const rounds = ['qualification', 'candidates', 'list'] as const;
type Round = (typeof rounds)[number];
type Inquiry = Answer<'GET /api/office/cycles/{cycle}/inquiries/{round}'>;

const Send = ({ round, departments }: { round: Round; departments: ReadonlyMap<string, string> }) => {
  const text = useText(decisionText);
  const cycle = useCycle();
  const send = useCommand('POST /api/office/cycles/{cycle}/inquiries/{round}');
  return (
    <FormDialog<{ omitted?: Record<string, string | undefined> }>
      label={text.send}
      button={{ type: 'primary' }}
      consequence={text.sendConsequence}
      article="第十四条（一）"
      act={({ omitted = {} }) =>
        send.mutateAsync({
          path: { cycle, round },
          body: {
            omitted: Object.entries(omitted).flatMap(([department, reason]) =>
              reason === undefined ? [] : [{ department, reason }],
            ),
          },
        })
      }
    >
      {[...departments].map(([department, name]) => (
        <AreaField key={department} name={['omitted', department]} label={text.omitReason(name)} rows={1} optional />
      ))}
    </FormDialog>
  );
};

const Departments = ({ inquiry, round }: { inquiry: Inquiry; round: Round }) => {
  const text = useText(decisionText);
  const office = useText(awardText);
  const cycle = useCycle();
  return inquiry.departments.map(({ department, name, due, asked, answered, organisations }) => (
    <section key={department} className="panel" aria-labelledby={`d-${department}`}>
      <h2 id={`d-${department}`}>
        {name}（{text.answered} {answered}/{asked}）
      </h2>
      <p>{answered < asked ? <Due at={due} /> : null}</p>
      <Rows
        label={name}
        rows={organisations}
        id={({ code }) => code}
        empty={office.nothing}
        columns={[
          {
            title: office.organisation,
            show: (row) => <Link to={`/office/applications/${row.code}?tab=qualification`}>{row.name}</Link>,
          },
          {
            title: text.answered,
            show: ({ answer }) => (
              <State kind={answer === undefined ? 'open' : answer.situation === 'none' ? 'good' : 'bad'}>
                {office[answer?.situation ?? 'unanswered']}
              </State>
            ),
          },
          {
            title: office.details,
            show: ({ answer }) => `${answer?.text ?? ''}${answer?.late ? `（${text.late}）` : ''}`,
          },
          {
            title: office.evidence,
            show: ({ answer }) => <EvidenceLinks cycle={cycle} owner={department} ids={answer?.evidence ?? []} />,
          },
        ]}
      />
      {answered < asked ? (
        <Go
          plain
          to={`/office/minutes/new?act=inquiry-answered&round=${round}&unit=${department}`}
          label={text.recordAnswer}
        />
      ) : null}
    </section>
  ));
};

const ShownRound = ({ round }: { round: Round }) => {
  const text = useText(decisionText);
  const office = useText(awardText);
  const cycle = useCycle();
  const inquiry = useAnswer('GET /api/office/cycles/{cycle}/inquiries/{round}', { path: { cycle, round } });
  const requests = useAnswer('GET /api/office/cycles/{cycle}/requests', { path: { cycle } });
  const departments = new Map(
    (requests.data?.verifications ?? []).map(({ department, departmentName }) => [department, departmentName]),
  );
  return (
    <Page title={text.inquiries} lead={text.inquiriesLead}>
      <nav aria-label={text.inquiries}>
        <ul className="sections">
          {rounds.map((each) => (
            <li key={each}>
              <Link to={`/office/inquiries/${each}`} {...(each === round ? { 'aria-current': 'page' as const } : {})}>
                {office[each]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Loaded query={inquiry}>
        {(answer) => (
          <>
            {answer.missing.length > 0 ? (
              <section className="panel" aria-labelledby="missing">
                <h2 id="missing">{text.roundMissing}</h2>
                <Gaps of={answer.missing} />
                <Send round={round} departments={departments} />
              </section>
            ) : null}
            {answer.omitted.length > 0 ? (
              <p>
                {text.omitted}：
                {answer.omitted
                  .map(({ department, reason }) => `${departments.get(department) ?? department}（${reason}）`)
                  .join('；')}
              </p>
            ) : null}
            {answer.departments.length === 0 ? <p>{text.notSent}</p> : null}
            <Departments inquiry={answer} round={round} />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** What departments say about the organisations, round by round, each department's answers on all of them. */
export const Inquiries = () => {
  const { round = '' } = useParams();
  const known = rounds.find((each) => each === round);
  return known ? <ShownRound key={known} round={known} /> : <NotFound />;
};
