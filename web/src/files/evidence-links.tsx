import { App, Button } from 'antd';
import { useText } from '../text/language.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { filesText } from './text.ts';
import { openEvidence } from './use-evidence.ts';

interface EvidenceLinksProps {
  readonly cycle: string;
  /** Whose files they are. */
  readonly owner: string;
  readonly ids: readonly string[];
  readonly titleOf?: (id: string) => string | undefined;
}

/** Buttons that open files by their ids; every opening is recorded. */
export const EvidenceLinks = ({ cycle, owner, ids, titleOf = () => undefined }: EvidenceLinksProps) => {
  const text = useText(filesText);
  const { modal } = App.useApp();
  return (
    <span className="row-actions">
      {[...new Set(ids)].map((id) => (
        <Button
          key={id}
          size="small"
          onClick={() => {
            openEvidence(cycle, owner, id).catch((error: unknown) => {
              modal.error({ content: <ProblemAlert error={error} /> });
            });
          }}
        >
          {titleOf(id) ?? text.open}
        </Button>
      ))}
    </span>
  );
};
