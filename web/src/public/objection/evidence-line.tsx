import { useEffect, useRef, useState } from 'react';
import { sizeOf } from '../../files/size.ts';
import { useText } from '../../text/language.ts';
import { PublicProblem } from '../problem.tsx';
import { type EvidencePlace, type SendingStep, sendEvidence } from './send-evidence.ts';
import { receiptText } from './text.ts';

interface EvidenceLineProps {
  readonly place: EvidencePlace;
  readonly blob: File;
  /** The server has it already. */
  readonly stored: boolean;
  readonly onStored: () => void;
}

/** A file on its way to the server: begins by itself, says how far it is, can be sent again. */
export const EvidenceLine = ({ place: { receipt, code, file }, blob, stored, onStored }: EvidenceLineProps) => {
  const text = useText(receiptText);
  const [step, setStep] = useState<SendingStep>({ kind: stored ? 'stored' : 'waiting' });
  const [attempt, setAttempt] = useState(0);
  const done = useRef(onStored);
  done.current = onStored;
  const there = useRef(stored);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another sending.
  useEffect(() => {
    if (there.current) return;
    const abort = new AbortController();
    sendEvidence({ receipt, code, file }, blob, setStep, abort.signal)
      .then(() => {
        there.current = true;
        setStep({ kind: 'stored' });
        done.current();
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setStep({ kind: 'failed', error });
      });
    return () => abort.abort();
  }, [receipt, code, file, blob, attempt]);
  const words = step.kind === 'sending' ? text.sending(Math.floor(step.share * 100)) : text[step.kind];
  return (
    <li>
      <div className="row">
        <span>
          {blob.name} <span className="soft">({sizeOf(blob.size)})</span>
        </span>
        <span role="status" className={step.kind === 'stored' ? 'good' : ''}>
          {words}
        </span>
        {step.kind === 'failed' ? (
          <button
            type="button"
            onClick={() => {
              setStep({ kind: 'waiting' });
              setAttempt(attempt + 1);
            }}
          >
            {text.again(blob.name)}
          </button>
        ) : null}
      </div>
      {step.kind === 'sending' ? <progress value={step.share} aria-label={blob.name} /> : null}
      {step.kind === 'failed' ? <PublicProblem error={step.error} /> : null}
    </li>
  );
};
