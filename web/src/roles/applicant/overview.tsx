import { Card, Steps, Timeline } from 'antd';
import { Link } from 'react-router';
import { useAnswer } from '../../api/hooks.ts';
import { useNow } from '../../app/clock.ts';
import { useCycle } from '../../desk/cycle.ts';
import { phases } from '../../public/phases.ts';
import { commonText } from '../../text/common.ts';
import { useDates } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/language.ts';
import { Code } from '../../ui/code.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Due, Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import './applicant.css';
import { valueAt } from './form/place.ts';
import { isWaiting, nextSteps } from './next-steps.ts';
import { overviewText } from './overview-text.ts';
import { type Application, useApplication } from './use-application.ts';

const answered = ['agreed', 'refused'];

const ToDo = ({ application }: { application: Application }) => {
  const text = useText(overviewText);
  const now = useNow();
  const cycle = useCycle();
  const { data } = useAnswer('GET /api/applicant/cycles/{cycle}/hearings', { path: { cycle } }, { fresh: true });
  return (
    <ul className="next-steps">
      {nextSteps(application, now, data?.hearings).map((step) => {
        const words = text.step(step.kind, step.count ?? 0);
        return (
          <li key={`${step.kind} ${step.due ?? ''}`} className={isWaiting(step) ? 'waiting' : ''}>
            {step.to ? <Link to={step.to}>{words}</Link> : words}
            {step.due ? (
              <div>
                <Due at={step.due} />
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
};

const organisationOf = ({ sections }: Application): string | undefined => {
  const content = sections.find(({ section }) => section === 'organisation')?.content;
  const name = valueAt(content, ['name']);
  return typeof name === 'string' ? name : undefined;
};

const awardOf = ({ sections, submission }: Application): 'quality' | 'innovation' | undefined => {
  const chosen = valueAt(sections.find(({ section }) => section === 'award')?.content, ['award']);
  if (submission) return submission.award;
  return chosen === 'quality' || chosen === 'innovation' ? chosen : undefined;
};

/** How long is left matters to who has not submitted, and only until the end. */
const Closes = ({ at, counts }: { at: string; counts: boolean }) => {
  const dates = useDates();
  const now = useNow();
  return counts && now < Date.parse(at) ? <Due at={at} /> : <time dateTime={at}>{dates.until(at)}</time>;
};

const Standing = ({ application }: { application: Application }) => {
  const text = useText(overviewText);
  const common = useText(commonText);
  const { code, status, window, submission } = application;
  const name = organisationOf(application);
  const award = awardOf(application);
  return (
    <dl className="facts">
      {name ? (
        <>
          <dt>{text.organisation}</dt>
          <dd>{name}</dd>
        </>
      ) : null}
      <dt>{text.code}</dt>
      <dd>
        <Code>{code}</Code>
      </dd>
      <dt>{text.state}</dt>
      <dd>
        <strong>{text.status(status)}</strong>
      </dd>
      {award ? (
        <>
          <dt>{text.award}</dt>
          <dd>{common[award]}</dd>
        </>
      ) : null}
      {submission ? (
        <>
          <dt>{text.receipt}</dt>
          <dd>
            <Code>{submission.receiptNumber}</Code> · <Moment at={submission.receivedAt} />
          </dd>
        </>
      ) : null}
      {submission?.acceptanceNumber ? (
        <>
          <dt>{text.acceptance}</dt>
          <dd>
            <Code>{submission.acceptanceNumber}</Code>
          </dd>
        </>
      ) : null}
      {submission?.notAccepted ? (
        <>
          <dt>{text.acceptance}</dt>
          <dd className="overdue">{submission.notAccepted}</dd>
        </>
      ) : null}
      <dt>{text.window}</dt>
      <dd>
        {window ? (
          <>
            {text.opens} <Moment at={window.opens} />
            <br />
            {text.closes} <Closes at={window.closes} counts={status !== 'submitted'} />
            <br />
            {text.callNumber} {window.documentNumber}
          </>
        ) : (
          text.noCall
        )}
      </dd>
    </dl>
  );
};

const Completeness = ({ application: { sections, facts, evidence } }: { application: Application }) => {
  const text = useText(overviewText);
  const needed = facts.filter(({ required }) => required);
  return (
    <ul className="plain">
      <li>
        <Link to="/applicant/application">
          {text.sections(sections.filter(({ complete }) => complete).length, sections.length)}
        </Link>
      </li>
      <li>
        <Link to="/applicant/requests">
          {text.facts(needed.filter(({ status }) => answered.includes(status)).length, needed.length)}
        </Link>
      </li>
      <li>
        <Link to="/applicant/evidence">{text.files(evidence.filter(({ state }) => state === 'clear').length)}</Link>
      </li>
    </ul>
  );
};

/** Today's place in the year; it says where the review stands, not where this application does. */
const Year = () => {
  const text = useText(overviewText);
  const index = useLanguage() === 'zh' ? 0 : 1;
  const query = useAnswer('GET /api/public/cycles/current', {});
  return (
    <Loaded query={query}>
      {({ phase, words, until }) => {
        const at = phases.findIndex((each) => each.phase === phase);
        return (
          <div className="stack">
            <p className="words">
              {words}
              {until ? (
                <>
                  {' '}
                  <Due at={until} />
                </>
              ) : null}
            </p>
            <nav aria-label={text.process}>
              <Steps
                size="small"
                direction="vertical"
                current={phase === 'completed' ? phases.length : at}
                items={phases.map(({ name, article }) => ({ title: name[index], content: article }))}
              />
            </nav>
          </div>
        );
      }}
    </Loaded>
  );
};

const Told = ({ timeline }: Pick<Application, 'timeline'>) => {
  const text = useText(overviewText);
  if (timeline.length === 0) return <p className="page-lead">{text.noTimeline}</p>;
  return (
    <Timeline
      items={timeline.toReversed().map(({ at, text: words }, index) => ({
        key: `${at} ${index}`,
        content: (
          <>
            <span className="page-lead">
              <Moment at={at} />
            </span>
            <br />
            {words}
          </>
        ),
      }))}
    />
  );
};

/** Where the application stands, what comes next and until when, and what happened so far. */
export const Component = () => {
  const text = useText(overviewText);
  const query = useApplication();
  return (
    <Page title={text.title} {...(query.data ? { lead: text.lead(query.data.cycle) } : {})}>
      <Loaded query={query}>
        {(application) => (
          <div className="overview">
            <div className="stack">
              <section aria-labelledby="todo">
                <h2 id="todo">{text.todo}</h2>
                <ToDo application={application} />
              </section>
              <Card title={<h2>{text.standing}</h2>}>
                <Standing application={application} />
              </Card>
              <section aria-labelledby="timeline">
                <h2 id="timeline">{text.timeline}</h2>
                <Told timeline={application.timeline} />
              </section>
            </div>
            <div className="stack">
              <Card title={<h2>{text.quick}</h2>}>
                <Completeness application={application} />
              </Card>
              <Card title={<h2>{text.year}</h2>}>
                <Year />
              </Card>
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
};
