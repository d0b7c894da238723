import { Button } from 'antd';
import { useEffect, useId, useRef } from 'react';
import { Rows } from '../../../parts/rows.tsx';
import { useText } from '../../../text/language.ts';
import { Code } from '../../../ui/code.tsx';
import { ballotsText } from './text.ts';
import './ballots.css';

export interface Receipt {
  readonly name: string;
  readonly receipt: string;
}

const save = (name: string, content: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};

/** The receipts of a vote: shown once, kept by the voter alone. Leaving the page before he has kept them is warned of. */
export const Receipts = ({ of, session, onKept }: { of: readonly Receipt[]; session: string; onKept: () => void }) => {
  const text = useText(ballotsText);
  const heading = useId();
  const shown = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    shown.current?.focus();
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
  return (
    <section className="panel receipts" aria-labelledby={heading}>
      <h2 id={heading} ref={shown} tabIndex={-1}>
        {text.receipts}
      </h2>
      {of.length === 0 ? (
        <p>{text.openVoteNote}</p>
      ) : (
        <>
          <p>{text.receiptsNote}</p>
          <Rows
            label={text.receipts}
            rows={of}
            id={({ receipt }) => receipt}
            empty={text.openVoteNote}
            columns={[
              { title: text.candidate, show: ({ name }) => name },
              { title: text.receipt, show: ({ receipt }) => <Code>{receipt}</Code> },
            ]}
          />
        </>
      )}
      <div className="row-actions">
        {of.length === 0 ? null : (
          <>
            <Button
              type="primary"
              onClick={() =>
                save(
                  `${session}.txt`,
                  `${session}\n${of.map(({ name, receipt }) => `${name}\t${receipt}`).join('\n')}\n`,
                )
              }
            >
              {text.download}
            </Button>
            <Button onClick={() => print()}>{text.print}</Button>
          </>
        )}
        <Button onClick={onKept}>{text.kept}</Button>
      </div>
    </section>
  );
};
