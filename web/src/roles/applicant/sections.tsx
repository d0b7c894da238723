import { Progress } from 'antd';
import { Link } from 'react-router';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ShortMoment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import './applicant.css';
import { applicationText } from './application-text.ts';
import { type Application, useApplication } from './use-application.ts';

type Section = Application['sections'][number];

const SectionState = ({ complete, version, gaps, section }: Section) => {
  const text = useText(applicationText);
  if (complete && version === 0 && section === 'innovation') return <StateTag tone="none">{text.notDue}</StateTag>;
  if (complete) return <StateTag tone="good">{text.complete}</StateTag>;
  if (version === 0) return <StateTag tone="none">{text.notBegun}</StateTag>;
  return <StateTag tone="warn">{text.stillMissing(gaps.length)}</StateTag>;
};

const Rows = ({ application: { sections, editable } }: { application: Application }) => {
  const text = useText(applicationText);
  const done = sections.filter(({ complete }) => complete).length;
  return (
    <div className="stack">
      <div>
        <span id="done">{text.progress(done, sections.length)}</span>
        <Progress percent={Math.round((done / sections.length) * 100)} aria-labelledby="done" />
      </div>
      <ul className="plain rows">
        {sections.map((section) => (
          <li key={section.section}>
            <Link to={`/applicant/application/${section.section}`}>{text.titles(section.section)}</Link>
            <span>
              <SectionState {...section} />
            </span>
            <span className="page-lead">
              {section.savedAt ? (
                <>
                  {text.savedAt} <ShortMoment at={section.savedAt} />
                </>
              ) : null}
            </span>
            <Link
              to={`/applicant/application/${section.section}`}
              aria-label={`${editable ? text.open : text.read} ${text.titles(section.section)}`}
            >
              {editable ? text.open : text.read}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/applicant/submit">{text.review}</Link>
      </p>
    </div>
  );
};

/** The application by sections, with what each still lacks. */
export const Component = () => {
  const text = useText(applicationText);
  const query = useApplication({ fresh: true });
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>{(application) => <Rows application={application} />}</Loaded>
    </Page>
  );
};
