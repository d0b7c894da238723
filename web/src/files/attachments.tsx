import { App, Button } from 'antd';
import { useText } from '../text/language.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import './files.css';
import { filesText } from './text.ts';
import { openEvidence } from './use-evidence.ts';

interface Attachment {
  readonly owner: string;
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

/** Files that somebody else attached, each to be opened in a window of its own; every opening is recorded. */
export const Attachments = ({ cycle, files }: { cycle: string; files: readonly Attachment[] }) => {
  const text = useText(filesText);
  const { modal } = App.useApp();
  const open = ({ owner, id }: Attachment): void => {
    openEvidence(cycle, owner, id).catch((error: unknown) => {
      modal.error({ content: <ProblemAlert error={error} /> });
    });
  };
  return (
    <ul className="plain stack">
      {files.map((file) => (
        <li key={file.id} className="upload-line">
          <span>
            {file.title}
            <br />
            <span className="page-lead">{file.name}</span>
          </span>
          <Button aria-label={`${text.open} ${file.title}`} onClick={() => open(file)}>
            {text.open}
          </Button>
        </li>
      ))}
    </ul>
  );
};
