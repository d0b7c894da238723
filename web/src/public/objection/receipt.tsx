import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useDates } from '../../text/dates.ts';
import { useText } from '../../text/language.ts';
import { Copyable } from '../copyable.tsx';
import { EvidenceLine } from './evidence-line.tsx';
import { identityOf, type Objection, type Receipt as ReceiptOf } from './objection.ts';
import { receiptText } from './text.ts';

interface ReceiptProps {
  readonly objection: Objection;
  readonly lodged: ReceiptOf;
  readonly change: (objection: Objection) => void;
  readonly forget: () => void;
}

/** Receipt number and code, to be kept by who sent the opinion, and his files on their way. */
export const Receipt = ({ objection, lodged, change, forget }: ReceiptProps) => {
  const text = useText(receiptText);
  const dates = useDates();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { receipt, code, receivedAt, stored } = lodged;
  const { files } = objection;
  const waiting = files.length > stored.length;
  useEffect(() => {
    if (!waiting) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [waiting]);
  // Several files can arrive in one turn: each adds to what stands, not to what was shown.
  const latest = useRef({ objection, lodged });
  latest.current = { objection, lodged };
  const arrived = (file: number): void => {
    const now = latest.current;
    const next = { ...now.lodged, stored: [...now.lodged.stored, file] };
    latest.current = { ...now, lodged: next };
    change({ ...now.objection, lodged: next });
  };
  return (
    <section className="card receipt" aria-labelledby="received">
      <h1 id="received" ref={heading} tabIndex={-1}>
        {text.title}
      </h1>
      <dl className="facts">
        <dt>{text.receipt}</dt>
        <dd>
          <Copyable name={text.receipt} value={receipt} />
        </dd>
        <dt>{text.code}</dt>
        <dd>
          <Copyable name={text.code} value={code} />
        </dd>
        <dt>{text.receivedAt}</dt>
        <dd>
          <time dateTime={receivedAt}>{dates.moment(receivedAt)}</time>
        </dd>
      </dl>
      <div className="told">
        <p>
          <strong>{text.keep}</strong>
        </p>
      </div>
      {files.length === 0 ? null : (
        <>
          <h2>{text.files}</h2>
          <ul className="bare lines">
            {files.map((blob, index) => (
              <EvidenceLine
                key={identityOf(blob)}
                place={{ receipt, code, file: index + 1 }}
                blob={blob}
                stored={stored.includes(index + 1)}
                onStored={() => arrived(index + 1)}
              />
            ))}
          </ul>
          {waiting ? <p className="soft">{text.unfinished}</p> : null}
        </>
      )}
      <p className="row screen">
        <button type="button" onClick={() => print()}>
          {text.print}
        </button>
        <Link className="button" to={`/objections?receipt=${receipt}`} state={{ code }}>
          {text.follow}
        </Link>
        <button type="button" disabled={waiting} onClick={forget}>
          {text.forget}
        </button>
      </p>
      <p className="hint screen">{text.forgetDetail}</p>
    </section>
  );
};
