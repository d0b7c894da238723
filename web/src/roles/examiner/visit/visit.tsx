import { useNow } from '../../../app/clock.ts';
import { Facts } from '../../../parts/facts.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Day, Due, Moment } from '../../../ui/moment.tsx';
import { type Application, nameOf, useApplication } from '../use-application.ts';
import { visitText } from './text.ts';
import { WriteReport } from './write-report.tsx';

type Report = Application['reports'][number];

const Entries = ({ title, of }: { title: string; of: readonly { readonly item: string; readonly text: string }[] }) =>
  of.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ul className="gaps">
        {of.map(({ item, text }) => (
          <li key={`${item} ${text}`}>
            {item} {text}
          </li>
        ))}
      </ul>
    </>
  );

const ReportView = ({ application, report, number }: { application: Application; report: Report; number: number }) => {
  const text = useText(visitText);
  const award = useText(awardText);
  return (
    <article className="panel">
      <h3>{text.reportOf(number)}</h3>
      <Facts
        of={[
          [text.visitedOn, <Day key="on" on={report.visitedOn} />],
          [
            text.by,
            <span key="by">
              {nameOf(application, report.by)} <Moment at={report.at} />
            </span>,
          ],
          [text.answer, report.answer === undefined ? text.notAnswered : award[report.answer]],
          [text.statement, report.statement],
        ]}
      />
      <Entries title={text.findings} of={report.findings.map(({ item, finding }) => ({ item, text: finding }))} />
      <Entries title={text.strengths} of={report.strengths} />
      <Entries title={text.opportunities} of={report.opportunities} />
    </article>
  );
};

/** The visit: its plan, the report in every version with the organisation's answer, and the leader's new one. */
export const Visit = () => {
  const text = useText(visitText);
  const now = useNow();
  const application = useApplication();
  const { visit, reports, reportDue, stage, as } = application;
  const begun = visit !== undefined && now >= Date.parse(`${visit.on}T00:00:00+08:00`);
  const confirmed = reports.at(-1)?.answer === 'confirmed';
  const writable = stage === 'site-visit' && !confirmed;
  return (
    <>
      <h2>{text.plan}</h2>
      {visit ? (
        <>
          <Facts
            of={[
              [text.on, <Day key="on" on={visit.on} />],
              [text.days, visit.days],
              [text.agenda, visit.agenda],
              [text.transport, visit.transport],
              [text.longReason, visit.reason],
              [text.reportDue, reportDue === undefined || confirmed ? undefined : <Due key="due" at={reportDue} />],
            ]}
          />
          <p className="page-lead">{text.contactsNote}</p>
        </>
      ) : (
        <p>{text.noPlan}</p>
      )}
      <h2>{text.reports}</h2>
      {reports.length === 0 ? <p>{text.noReports}</p> : null}
      {reports.map((report, index) => (
        <ReportView key={report.version} application={application} report={report} number={index + 1} />
      ))}
      {writable && as === 'leader' && begun ? <WriteReport application={application} /> : null}
      {writable && as === 'leader' && !begun ? <p className="page-lead">{text.notYet}</p> : null}
      {writable && as !== 'leader' ? <p className="page-lead">{text.byLeader}</p> : null}
    </>
  );
};
