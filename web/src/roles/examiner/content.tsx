import { useCycle } from '../../desk/cycle.ts';
import { Attachments } from '../../files/attachments.tsx';
import { useText } from '../../text/language.ts';
import { ContentSection } from '../office/applications/content.tsx';
import { examinerText } from './text.ts';
import { type Application, useApplication } from './use-application.ts';

/** The files of an application, each opened in a window of its own. */
export const Files = ({ application: { code, content } }: { application: Application }) => {
  const text = useText(examinerText);
  const cycle = useCycle();
  const files = content?.evidence ?? [];
  if (files.length === 0) return <p>{text.noFiles}</p>;
  return <Attachments cycle={cycle} files={files.map(({ id, title, name }) => ({ owner: code, id, title, name }))} />;
};

/** Everything that the organisation filed, each statement beside its proof, and all files. */
export const Content = () => {
  const text = useText(examinerText);
  const application = useApplication();
  return (
    <>
      {application.content ? <ContentSection application={application} /> : <p role="alert">{text.contentMissing}</p>}
      <h2>{text.files}</h2>
      <p className="page-lead">{text.filesLead}</p>
      <Files application={application} />
    </>
  );
};
