import { Alert, Button, Card } from 'antd';
import { Link } from 'react-router';
import { useCommand } from '../../api/hooks.ts';
import { Refused } from '../../api/problem.ts';
import { useNow } from '../../app/clock.ts';
import { useCycle } from '../../desk/cycle.ts';
import { commonText } from '../../text/common.ts';
import { useDates } from '../../text/dates.ts';
import { useText } from '../../text/language.ts';
import { Code } from '../../ui/code.tsx';
import { FinalStep } from '../../ui/final-step.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Due, Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import './applicant.css';
import './form/form.css';
import { applicationText } from './application-text.ts';
import { useNames } from './form/names.ts';
import { readableSection } from './form/readable.ts';
import { Readable } from './form/side-by-side.tsx';
import { GapList } from './gap-list.tsx';
import { submitText } from './submit-text.ts';
import { type Application, useApplication } from './use-application.ts';

const Receipt = ({ submission }: { submission: NonNullable<Application['submission']> }) => {
  const text = useText(submitText);
  const common = useText(commonText);
  return (
    <Card title={<h2>{text.receipt}</h2>} extra={<Button onClick={() => print()}>{text.print}</Button>}>
      <p className="page-lead">{text.receiptLead}</p>
      <dl className="facts">
        <dt>{text.number}</dt>
        <dd>
          <Code>{submission.receiptNumber}</Code>
        </dd>
        <dt>{text.received}</dt>
        <dd>
          <Moment at={submission.receivedAt} />
        </dd>
        <dt>{text.award}</dt>
        <dd>{common[submission.award]}</dd>
        {submission.acceptanceNumber ? (
          <>
            <dt>{text.acceptance}</dt>
            <dd>
              <Code>{submission.acceptanceNumber}</Code>
            </dd>
          </>
        ) : null}
        {submission.notAccepted ? (
          <>
            <dt>{text.acceptance}</dt>
            <dd className="overdue">{submission.notAccepted}</dd>
          </>
        ) : null}
        {submission.versions.map(({ version, at, contentSha256 }, index) => (
          <div key={version} className="whole-row">
            <dt>
              {text.version(index + 1)} · {text.hash}
            </dt>
            <dd>
              <Moment at={at} />
              <br />
              <Code>{contentSha256}</Code>
            </dd>
          </div>
        ))}
      </dl>
      <p className="actions">
        <Link to="/applicant/versions">{text.compare}</Link>
        <Link to="/applicant/withdraw">{text.withdraw}</Link>
      </p>
    </Card>
  );
};

const WindowNote = ({ window }: { window: Application['window'] | undefined }) => {
  const text = useText(submitText);
  const dates = useDates();
  const now = useNow();
  if (!window) return <p>{text.noCall}</p>;
  if (now < Date.parse(window.opens)) return <p>{text.notOpen(dates.moment(window.opens))}</p>;
  if (now >= Date.parse(window.closes)) return <p className="overdue">{text.closed}</p>;
  return (
    <p>
      {text.window} <Due at={window.closes} />
    </p>
  );
};

const Content = ({ application }: { application: Application }) => {
  const text = useText(submitText);
  const titles = useText(applicationText).titles;
  const names = useNames(application);
  return (
    <section className="stack" aria-labelledby="content">
      <h2 id="content">{text.content}</h2>
      {application.sections.map(({ section, content }) => (
        <details key={section} className="part">
          <summary>{titles(section)}</summary>
          <div className="whole">
            <Readable lines={readableSection(section, content, names)} />
          </div>
          {application.editable ? (
            <Link to={`/applicant/application/${section}`}>{text.edit(titles(section))}</Link>
          ) : null}
        </details>
      ))}
    </section>
  );
};

const Review = ({ application }: { application: Application }) => {
  const text = useText(submitText);
  const cycle = useCycle();
  const command = useCommand('POST /api/applicant/cycles/{cycle}/application/submit');
  const { missing, window, submission, status } = application;
  const refused = command.error instanceof Refused ? (command.error.problem.gaps ?? []) : [];
  const gaps = missing.length > 0 ? missing : refused;
  return (
    <div className="stack">
      {submission && status === 'submitted' ? <Receipt submission={submission} /> : null}
      {status === 'submitted' ? null : (
        <>
          <WindowNote window={window} />
          {gaps.length > 0 ? (
            <section aria-labelledby="missing">
              <h2 id="missing">{text.missing(gaps.length)}</h2>
              <GapList gaps={gaps} />
            </section>
          ) : (
            <Alert type="success" showIcon title={text.ready} description={text.readyDetail} />
          )}
          <div>
            <FinalStep
              label={text.submit}
              consequence={text.consequence}
              article={text.article}
              button={{ type: 'primary', size: 'large' }}
              disabled={missing.length > 0}
              act={() => command.mutateAsync({ path: { cycle } })}
            />
          </div>
        </>
      )}
      <Content application={application} />
    </div>
  );
};

/** Everything once more, what is missing at once, and the submission; afterwards its receipt. */
export const Component = () => {
  const text = useText(submitText);
  const query = useApplication({ fresh: true });
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>{(application) => <Review application={application} />}</Loaded>
    </Page>
  );
};
