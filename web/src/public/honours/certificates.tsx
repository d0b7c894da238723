import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/hooks.ts';
import { useDates } from '../../text/dates.ts';
import { useText } from '../../text/language.ts';
import { Page } from '../../ui/page.tsx';
import { Loaded } from '../loaded.tsx';
import './honours.css';
import { Offline } from './offline.tsx';
import { certificateText } from './text.ts';

type Certificate = Answer<'GET /api/public/certificates/{number}'>;

/** What the check found, in a line: never more than the signature and the records bear out. */
const Verdict = ({ certificate: { verified, status, revocation } }: { certificate: Certificate }) => {
  const text = useText(certificateText);
  const dates = useDates();
  if (!verified) return <p className="verdict bad">{text.bad}</p>;
  if (status === 'revoked' && revocation) {
    const { decidedOn, article, documentNumber } = revocation;
    return <p className="verdict bad">{text.revoked(dates.date(decidedOn), article, documentNumber)}</p>;
  }
  return <p className="verdict good">{text.good}</p>;
};

const Found = ({ certificate }: { certificate: Certificate }) => {
  const text = useText(certificateText);
  const dates = useDates();
  const { verified, statement, awardName, certificateNumber } = certificate;
  return (
    <section className="card" aria-label={certificateNumber}>
      <Verdict certificate={certificate} />
      {verified && statement ? (
        <>
          <dl className="facts">
            <dt>{text.number}</dt>
            <dd>
              <code>{statement.number}</code>
            </dd>
            <dt>{text.organisation}</dt>
            <dd lang="zh-CN">
              {statement.organisation.name}（{statement.organisation.code}）
            </dd>
            <dt>{text.award}</dt>
            <dd lang="zh-CN">{text.awardOf(statement.year, awardName)}</dd>
            {(['approval', 'commendation'] as const).flatMap((act) => [
              <dt key={`${act} act`}>{text[act]}</dt>,
              <dd key={act} lang="zh-CN">
                {statement[act].documentNumber}，{dates.date(statement[act].decidedOn)}
              </dd>,
            ])}
            <dt>{text.conferredBy}</dt>
            <dd lang="zh-CN">{statement.conferredBy}</dd>
          </dl>
          <p className="screen">
            <Link to={`/winners/${certificateNumber}`}>{text.entry}</Link>
          </p>
        </>
      ) : null}
      <Offline certificate={certificate} />
    </section>
  );
};

const Result = ({ number }: { number: string }) => {
  const query = useAnswer('GET /api/public/certificates/{number}', { path: { number } });
  return (
    <div aria-live="polite">
      <Loaded query={query}>{(certificate) => <Found certificate={certificate} />}</Loaded>
    </div>
  );
};

/** The certificate check: by a number that is typed, or the one in the address that the QR code leads to. */
const Certificates = () => {
  const text = useText(certificateText);
  const navigate = useNavigate();
  const { number } = useParams();
  const [typed, setTyped] = useState(number ?? '');
  const check = (event: FormEvent): void => {
    event.preventDefault();
    void navigate(`/certificates/${encodeURIComponent(typed.trim().toUpperCase())}`);
  };
  return (
    <Page title={text.title} lead={text.lead}>
      <form className="card screen" onSubmit={check}>
        <label htmlFor="number">{text.number}</label>
        <p className="row one-line">
          <input
            id="number"
            required
            autoComplete="off"
            spellCheck={false}
            aria-describedby="number-hint"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <button type="submit" className="first">
            {text.check}
          </button>
        </p>
        <p id="number-hint" className="hint">
          {text.hint}
        </p>
      </form>
      {number === undefined ? null : <Result key={number} number={number} />}
    </Page>
  );
};

export const Component = Certificates;
