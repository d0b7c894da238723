import { useState } from 'react';
import { mediaTypes } from '../../files/media-types.ts';
import { useDates } from '../../text/dates.ts';
import { useText } from '../../text/language.ts';
import { Copyable } from '../copyable.tsx';
import { Countdown } from '../countdown.tsx';
import { EvidenceLine } from './evidence-line.tsx';
import { progressOf, type Status as StatusOf } from './progress.ts';
import type { EvidencePlace } from './send-evidence.ts';
import { followText, receiptText } from './text.ts';

const accept = Object.keys(mediaTypes)
  .map((ending) => `.${ending}`)
  .join(',');

/** A file that has not arrived yet: it can still be sent from here. */
const Missing = ({ place, name, onStored }: { place: EvidencePlace; name: string; onStored: () => void }) => {
  const text = useText(followText);
  const [blob, setBlob] = useState<File>();
  const field = `file-${place.file}`;
  return (
    <li>
      <span>{name}　</span>
      <input
        id={field}
        className="heard"
        type="file"
        accept={accept}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => setBlob(target.files?.[0])}
      />
      <label htmlFor={field} className="button chooser">
        {text.resend(name)}
      </label>
      <p id={`${field}-hint`} className="hint">
        {text.missing}　{text.same}
      </p>
      {blob ? (
        <ul className="bare">
          <EvidenceLine key={blob.lastModified} place={place} blob={blob} stored={false} onStored={onStored} />
        </ul>
      ) : null}
    </li>
  );
};

interface StatusProps {
  readonly status: StatusOf;
  readonly code: string;
  /** Asks anew. */
  readonly refresh: () => void;
}

/** How far an opinion is, and what was decided. */
export const Status = ({ status, code, refresh }: StatusProps) => {
  const text = useText(followText);
  const receiptWords = useText(receiptText);
  const dates = useDates();
  const { receipt, kind, about, receivedAt, words, acceptanceNumber, due, reason, files } = status;
  const decided = ['not-accepted', 'verified', 'upheld', 'dismissed'].includes(status.state);
  return (
    <section className="card" aria-labelledby="state" aria-live="polite">
      <h2 id="state">{text.state}</h2>
      <ol className="steps">
        {progressOf(status).map(({ step, standing }) => (
          <li key={step} className={standing} {...(standing === 'here' ? { 'aria-current': 'step' as const } : {})}>
            {text[step]}
          </li>
        ))}
      </ol>
      <p lang="zh-CN">
        <strong>{words}</strong>
      </p>
      <dl className="facts">
        {reason === undefined ? null : (
          <>
            <dt>{text.reason}</dt>
            <dd lang="zh-CN">{reason}</dd>
          </>
        )}
        <dt>{receiptWords.receipt}</dt>
        <dd>
          <Copyable name={receiptWords.receipt} value={receipt} />
        </dd>
        {acceptanceNumber === undefined ? null : (
          <>
            <dt>{text.acceptance}</dt>
            <dd>
              <Copyable name={text.acceptance} value={acceptanceNumber} />
            </dd>
          </>
        )}
        <dt>{text.about}</dt>
        <dd lang="zh-CN">{about}</dd>
        <dt>{text.kind}</dt>
        <dd>{kind === 'formal' ? text.formal : text.lead2}</dd>
        <dt>{receiptWords.receivedAt}</dt>
        <dd>
          <time dateTime={receivedAt}>{dates.moment(receivedAt)}</time>
        </dd>
        {due === undefined ? null : (
          <>
            <dt>{text.due}</dt>
            <dd>
              <Countdown at={due} left={text.left} over={text.late} />
            </dd>
          </>
        )}
      </dl>
      {files.length === 0 ? null : (
        <>
          <h3>{receiptWords.files}</h3>
          <ul className="bare lines">
            {files.map(({ file, name, stored }) =>
              stored || decided ? (
                <li key={file}>
                  {name}　<span className={stored ? 'good' : 'soft'}>{stored ? text.stored : text.missing}</span>
                </li>
              ) : (
                <Missing key={file} place={{ receipt, code, file }} name={name} onStored={refresh} />
              ),
            )}
          </ul>
        </>
      )}
    </section>
  );
};
