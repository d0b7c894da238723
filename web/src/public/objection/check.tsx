import { useEffect, useRef } from 'react';
import { useText } from '../../text/language.ts';
import type { Notice } from '../notice-document.tsx';
import { PublicProblem } from '../problem.tsx';
import type { Objection } from './objection.ts';
import { objectionText, receiptText } from './text.ts';
import { useLodging } from './use-lodging.ts';

interface CheckProps {
  readonly notice: Notice;
  readonly objection: Objection;
  readonly change: (objection: Objection) => void;
  readonly onEdit: () => void;
}

/** The second look: an opinion cannot be changed or withdrawn once it is sent. */
export const Check = ({ notice, objection, change, onEdit }: CheckProps) => {
  const text = useText(objectionText);
  const { files: evidence } = useText(receiptText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { state, lodge } = useLodging(notice, change);
  const busy = state.kind === 'hashing' || state.kind === 'sending';
  const { kind, about, name, contact, files } = objection;
  return (
    <section className="card" aria-labelledby="checking">
      <h2 id="checking" ref={heading} tabIndex={-1}>
        {text.checking}
      </h2>
      <dl className="facts">
        <dt>{text.about}</dt>
        <dd lang="zh-CN">{notice.names.find(({ code }) => code === about)?.name}</dd>
        <dt>{text.kind}</dt>
        <dd>{kind === 'formal' ? text.formal : text.lead}</dd>
        {kind === 'formal' ? (
          <>
            <dt>{text.name}</dt>
            <dd>{name}</dd>
            <dt>{text.contact}</dt>
            <dd>{contact}</dd>
          </>
        ) : null}
        <dt>{text.text}</dt>
        <dd className="typed">{objection.text}</dd>
        {kind === 'formal' && files.length > 0 ? (
          <>
            <dt>{evidence}</dt>
            <dd>{files.map((file) => file.name).join('、')}</dd>
          </>
        ) : null}
      </dl>
      <div className="told">
        <p>{text.final}</p>
      </div>
      {state.kind === 'failed' ? <PublicProblem error={state.error} /> : null}
      {state.kind === 'failed' && objection.key ? <p role="status">{text.unanswered}</p> : null}
      <p className="row">
        <button type="button" className="first" disabled={busy} onClick={() => void lodge(objection)}>
          {text.submit}
        </button>
        <button type="button" disabled={busy} onClick={onEdit}>
          {text.edit}
        </button>
        <span role="status">
          {state.kind === 'hashing' ? text.hashing(state.name) : state.kind === 'sending' ? text.sending : ''}
        </span>
      </p>
    </section>
  );
};
