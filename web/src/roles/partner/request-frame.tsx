import { Card, Empty } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Attachments } from '../../files/attachments.tsx';
import { useText } from '../../text/language.ts';
import { Code } from '../../ui/code.tsx';
import { Due, Moment } from '../../ui/moment.tsx';
import './partner.css';
import { partnerText } from './text.ts';

interface RequestFrameProps {
  readonly cycle: string;
  readonly request: {
    readonly code: string;
    readonly organisation: string;
    readonly askedAt: string;
    readonly due?: string;
    readonly status: 'open' | 'agreed' | 'refused';
    readonly answeredAt?: string;
    readonly evidence: readonly { owner: string; id: string; title: string; name: string }[];
  };
  /** What is asked, in the words of the form. */
  readonly statement?: string;
  /** How an answer that was given is called. */
  readonly answered: string;
  /** The form of the answer. */
  readonly children: ReactNode;
}

/** One request on one screen: what is asked beside its evidence, and the answer below. */
export const RequestFrame = ({ cycle, request, statement, answered, children }: RequestFrameProps) => {
  const text = useText(partnerText);
  const { code, organisation, askedAt, due, status, answeredAt, evidence } = request;
  return (
    <div className="stack">
      <div className="partner-request">
        <Card title={<h2>{statement === undefined ? text.recommendation : text.statement}</h2>}>
          <div className="stack">
            {statement === undefined ? null : <p className="words statement">{statement}</p>}
            <dl className="facts">
              <dt>{text.organisation}</dt>
              <dd>{organisation}</dd>
              <dt>{text.code}</dt>
              <dd>
                <Code>{code}</Code>
              </dd>
              <dt>{text.asked}</dt>
              <dd>
                <Moment at={askedAt} />
              </dd>
              {due && status === 'open' ? (
                <>
                  <dt>{text.due}</dt>
                  <dd>
                    <Due at={due} />
                  </dd>
                </>
              ) : null}
            </dl>
          </div>
        </Card>
        {status === 'open' ? (
          <Card title={<h2>{text.evidence}</h2>}>
            {evidence.length === 0 ? (
              <p className="page-lead">{text.noEvidence}</p>
            ) : (
              <>
                <Attachments cycle={cycle} files={evidence} />
                <p className="page-lead">{text.recorded}</p>
              </>
            )}
          </Card>
        ) : null}
      </div>
      {status === 'open' ? (
        <Card title={<h2>{text.yourAnswer}</h2>}>{children}</Card>
      ) : (
        <Card title={<h2>{text.already}</h2>}>
          <p>
            <strong>{answered}</strong>
          </p>
          {answeredAt ? <Moment at={answeredAt} /> : null}
        </Card>
      )}
      <p>
        <Link to="/partner">{text.back}</Link>
      </p>
    </div>
  );
};

/** A request that is not there, or no longer. */
export const Gone = () => {
  const text = useText(partnerText);
  return (
    <Empty
      description={
        <>
          {text.gone}
          <br />
          {text.goneDetail}
        </>
      }
    >
      <Link to="/partner">{text.back}</Link>
    </Empty>
  );
};
