import { Alert, Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/language.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import '../files/files.css';
import type { SaveState } from './draft.ts';
import { draftsText } from './text.ts';

interface SaveLineProps<T> {
  readonly state: SaveState<T>;
  readonly content: T;
  readonly resolve: (content: T) => Promise<void>;
  /** How a content is shown when two stand side by side. */
  readonly show: (content: T, other: T) => ReactNode;
}

/** Whether what is typed is saved and since when; when it was saved elsewhere meanwhile, both side by side. */
export const SaveLine = <T,>({ state, content, resolve, show }: SaveLineProps<T>) => {
  const text = useText(draftsText);
  const dates = useDates();
  if (state.kind === 'conflict') {
    const { theirs } = state;
    return (
      <Modal open closable={false} width={960} title={text.conflict} footer={null}>
        <p>{text.conflictDetail}</p>
        <div className="both">
          <section aria-label={text.mine}>
            <h2>{text.mine}</h2>
            {show(content, theirs.content)}
            <Button type="primary" onClick={() => void resolve(content)}>
              {text.takeMine}
            </Button>
          </section>
          <section aria-label={text.theirs}>
            <h2>{text.theirs}</h2>
            {show(theirs.content, content)}
            <Button onClick={() => void resolve(theirs.content)}>{text.takeTheirs}</Button>
          </section>
        </div>
      </Modal>
    );
  }
  if (state.kind === 'refused') return <ProblemAlert error={state.error} />;
  if (state.kind === 'kept')
    return <Alert type="warning" showIcon role="alert" title={text.kept} description={text.keptDetail} />;
  const words = {
    unchanged: text.unchanged,
    typing: text.typing,
    saving: text.saving,
    saved: state.kind === 'saved' ? text.saved(dates.short(state.at)) : '',
  }[state.kind];
  return (
    <p className="save-line" role="status" data-state={state.kind}>
      {words}
    </p>
  );
};
