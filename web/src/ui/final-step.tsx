import { Button, type ButtonProps, Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';
import { ProblemAlert } from './problem-alert.tsx';
import { uiText } from './text.ts';

interface FinalStepProps {
  /** What the button says, and the title of the second look. */
  readonly label: string;
  /** What happens and cannot be taken back, in plain words. */
  readonly consequence: ReactNode;
  /** The article that it rests on, as people cite it: «第十四条（五）». Only where the regulation says so. */
  readonly article?: string;
  /** A word that has to be typed; without one, a second look is enough. */
  readonly word?: string;
  /** Does it; what it throws is shown, and the window stays open. */
  readonly act: () => Promise<unknown>;
  readonly disabled?: boolean;
  readonly button?: Pick<ButtonProps, 'type' | 'danger' | 'size'>;
}

/** A step that is final or destroys something: states its consequence and article, and is confirmed by typing or a second look. */
export const FinalStep = ({
  label,
  consequence,
  article,
  word,
  act,
  disabled = false,
  button = {},
}: FinalStepProps) => {
  const common = useText(commonText);
  const text = useText(uiText);
  const field = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const close = (): void => {
    setOpen(false);
    setTyped('');
    setError(undefined);
  };
  const run = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await act();
      close();
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button {...button} disabled={disabled} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        onCancel={close}
        onOk={() => void run()}
        okText={common.confirm}
        cancelText={common.cancel}
        confirmLoading={busy}
        okButtonProps={{ disabled: word !== undefined && typed.trim() !== word, danger: button.danger ?? false }}
        destroyOnHidden
      >
        <div className="stack">
          <div>
            <strong>{common.consequence}</strong>
            <div>{consequence}</div>
            {article === undefined ? null : <p className="page-lead">{text.article(article)}</p>}
          </div>
          {word === undefined ? null : (
            <div>
              <label htmlFor={field}>{common.typeToConfirm(word)}</label>
              <Input id={field} value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
            </div>
          )}
          <ProblemAlert error={error} />
        </div>
      </Modal>
    </>
  );
};
