import { Alert, Button, Card } from 'antd';
import { Link, useParams } from 'react-router';
import { sectionNames } from '../../../../functions/contracts/application-form.ts';
import { NotFound } from '../../app/failures.tsx';
import { filesText } from '../../files/text.ts';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import './applicant.css';
import { applicationText } from './application-text.ts';
import { useNames } from './form/names.ts';
import { readableSection } from './form/readable.ts';
import { SectionForm } from './form/section-form.tsx';
import { Readable } from './form/side-by-side.tsx';
import { GapList } from './gap-list.tsx';
import { type Application, useApplication } from './use-application.ts';

type Section = Application['sections'][number];

const Frozen = ({ application, section }: { application: Application; section: Section }) => {
  const text = useText(applicationText);
  const names = useNames(application);
  return (
    <>
      <Alert type="info" showIcon title={text.frozen} description={text.frozenDetail} />
      <Card className="whole">
        <Readable lines={readableSection(section.section, section.content, names)} />
      </Card>
    </>
  );
};

const Steps = ({ section }: { section: Section['section'] }) => {
  const text = useText(applicationText);
  const index = sectionNames.indexOf(section);
  const before = sectionNames[index - 1];
  const after = sectionNames[index + 1];
  return (
    <nav aria-label={text.sections} className="actions">
      {before ? <Link to={`/applicant/application/${before}`}>{text.previous(text.titles(before))}</Link> : null}
      {after ? <Link to={`/applicant/application/${after}`}>{text.next(text.titles(after))}</Link> : null}
      <Link to="/applicant/submit">{text.review}</Link>
    </nav>
  );
};

/** One section of the application. */
export const Component = () => {
  const text = useText(applicationText);
  const files = useText(filesText);
  const { section: name = '' } = useParams();
  const query = useApplication({ fresh: true });
  const known = sectionNames.find((each) => each === name);
  if (!known) return <NotFound />;
  // Typing over a version that this browser read earlier would only end in a conflict.
  const ready = query.isFetchedAfterMount || query.fetchStatus === 'paused' ? query : { ...query, data: undefined };
  return (
    <Page
      title={text.titles(known)}
      {...(query.data?.editable === false ? {} : { lead: text.sectionLead })}
      actions={
        <Link to="/applicant/application">
          <Button>{text.allSections}</Button>
        </Link>
      }
    >
      <Loaded query={ready as typeof query}>
        {(application) => {
          const section = application.sections.find((each) => each.section === known);
          if (!section) return <NotFound />;
          return (
            <div className="stack" key={known}>
              {known === 'innovation' ? <p className="page-lead">{text.innovationNote}</p> : null}
              {application.editable ? (
                <>
                  {section.version > 0 && section.gaps.length > 0 ? (
                    <details className="gaps-here">
                      <summary>{text.stillMissing(section.gaps.length)}</summary>
                      <GapList gaps={section.gaps} withTitles={false} />
                    </details>
                  ) : null}
                  <p className="page-lead">{files.limits}</p>
                  <SectionForm application={application} section={section} />
                </>
              ) : (
                <Frozen application={application} section={section} />
              )}
              <Steps section={known} />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
};
