import { type FormEvent, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useCommand } from '../../api/hooks.ts';
import { useText } from '../../text/language.ts';
import { Page } from '../../ui/page.tsx';
import { PublicProblem } from '../problem.tsx';
import { Field } from './fields.tsx';
import { Status } from './status.tsx';
import { followText, receiptText } from './text.ts';
import './objection.css';

const codeIn = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'code' in state ? String(state.code) : '';

/** The way back to an opinion. The number may stand in an address; the code never does. */
const Follow = () => {
  const text = useText(followText);
  const receiptWords = useText(receiptText);
  const [query] = useSearchParams();
  const [receipt, setReceipt] = useState(query.get('receipt') ?? '');
  const [code, setCode] = useState(codeIn(useLocation().state));
  const ask = useCommand('POST /api/public/objections/{receipt}/status');
  const input = { path: { receipt: receipt.trim().toUpperCase() }, body: { code: code.trim() } };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    ask.mutate(input);
  };
  return (
    <Page title={text.title} lead={text.lead}>
      <form className="card screen" onSubmit={submit}>
        <Field id="receipt" label={receiptWords.receipt} hint={text.receiptHint}>
          {(attributes) => (
            <input
              {...attributes}
              required
              autoComplete="off"
              spellCheck={false}
              value={receipt}
              onChange={({ target }) => setReceipt(target.value)}
            />
          )}
        </Field>
        <Field id="code" label={receiptWords.code} hint={text.codeHint}>
          {(attributes) => (
            <input
              {...attributes}
              required
              autoComplete="off"
              spellCheck={false}
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          )}
        </Field>
        <p className="row">
          <button type="submit" className="first" disabled={ask.isPending}>
            {ask.isPending ? text.asking : text.ask}
          </button>
        </p>
        <p className="hint">{text.lost}</p>
      </form>
      {ask.isError ? <PublicProblem error={ask.error} /> : null}
      {ask.data ? <Status status={ask.data} code={code} refresh={() => ask.mutate(input)} /> : null}
    </Page>
  );
};

export const Component = Follow;
