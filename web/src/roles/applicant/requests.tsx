import { App, Button, Card } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { EvidenceField } from '../../files/evidence-field.tsx';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Due, Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { StateTag, type Tone } from '../../ui/state-tag.tsx';
import './applicant.css';
import './form/form.css';
import { Recommendation } from './recommendation.tsx';
import { requestsText } from './requests-text.ts';
import { type Application, useApplication } from './use-application.ts';
import { useHash } from './use-hash.ts';

type Fact = Application['facts'][number];

const tones: Readonly<Partial<Record<Fact['status'], Tone>>> = {
  agreed: 'good',
  refused: 'bad',
  open: 'busy',
  changed: 'warn',
};

const toBeAsked = ({ status }: Fact): boolean => ['not-asked', 'changed', 'lapsed'].includes(status);

const Ask = ({ fact: { fact, label }, code }: { fact: Fact; code: string }) => {
  const text = useText(requestsText);
  const cycle = useCycle();
  const { message } = App.useApp();
  const [evidence, setEvidence] = useState<readonly string[]>([]);
  const command = useCommand('POST /api/applicant/cycles/{cycle}/application/verification-requests');
  const ask = async (): Promise<void> => {
    await command.mutateAsync({ path: { cycle }, body: { fact, evidence: [...evidence] } });
    message.success(text.askedNow);
  };
  return (
    <div className="stack form">
      <details>
        <summary>{text.attach}</summary>
        {/* biome-ignore lint/a11y/useSemanticElements: a frame around it would say that it is a part of a form of its own. */}
        <div role="group" aria-label={text.attachTo(label)}>
          <EvidenceField cycle={cycle} owner={code} value={evidence} onChange={setEvidence} />
        </div>
      </details>
      <div>
        <Button
          type="primary"
          aria-label={text.askOf(label)}
          loading={command.isPending}
          onClick={() => void ask().catch(() => undefined)}
        >
          {text.ask}
        </Button>
      </div>
      <ProblemAlert error={command.error} />
    </div>
  );
};

const FactCard = ({ fact, application: { code, status } }: { fact: Fact; application: Application }) => {
  const text = useText(requestsText);
  const { label, departmentName, statement, askedAt, due, answeredAt, reason } = fact;
  return (
    <Card
      size="small"
      id={`facts.${fact.fact}`}
      tabIndex={-1}
      title={<h3>{label}</h3>}
      extra={<StateTag tone={tones[fact.status] ?? 'none'}>{text.status(fact.status)}</StateTag>}
    >
      <div className="stack">
        <dl className="facts">
          <dt>{text.department}</dt>
          <dd>{departmentName}</dd>
          <dt>{text.statement}</dt>
          <dd>{statement ?? text.noStatement}</dd>
          {askedAt ? (
            <>
              <dt>{text.asked}</dt>
              <dd>
                <Moment at={askedAt} />
              </dd>
            </>
          ) : null}
          {fact.status === 'open' && due ? (
            <>
              <dt>{text.due}</dt>
              <dd>
                <Due at={due} />
              </dd>
            </>
          ) : null}
          {answeredAt ? (
            <>
              <dt>{text.answeredAt}</dt>
              <dd>
                <Moment at={answeredAt} />
              </dd>
            </>
          ) : null}
          {reason ? (
            <>
              <dt>{text.said}</dt>
              <dd>{reason}</dd>
            </>
          ) : null}
        </dl>
        {fact.status === 'refused' ? <p className="page-lead">{text.refusedNote}</p> : null}
        {toBeAsked(fact) && statement !== undefined && status !== 'submitted' ? <Ask fact={fact} code={code} /> : null}
      </div>
    </Card>
  );
};

/** Those that can be asked as they stand: one stream, so one after the other. */
const AskRest = ({ facts }: { facts: readonly Fact[] }) => {
  const text = useText(requestsText);
  const cycle = useCycle();
  const command = useCommand('POST /api/applicant/cycles/{cycle}/application/verification-requests');
  const [busy, setBusy] = useState(false);
  const rest = facts.filter((fact) => toBeAsked(fact) && fact.required && fact.statement !== undefined);
  if (rest.length < 2 && !busy) return <ProblemAlert error={command.error} />;
  const askAll = async (): Promise<void> => {
    setBusy(true);
    try {
      for (const { fact } of rest) await command.mutateAsync({ path: { cycle }, body: { fact, evidence: [] } });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="stack">
      <div>
        <Button loading={busy} onClick={() => void askAll().catch(() => undefined)}>
          {text.askAll(rest.length)}
        </Button>
      </div>
      <ProblemAlert error={command.error} />
    </div>
  );
};

const Requests = ({ application }: { application: Application }) => {
  const text = useText(requestsText);
  useHash();
  const needed = application.facts.filter(({ required }) => required);
  const done = needed.filter(({ status }) => status === 'agreed' || status === 'refused').length;
  return (
    <div className="stack">
      <h2>{text.facts}</h2>
      <p role="status">{text.answered(done, needed.length)}</p>
      {application.status === 'submitted' ? null : <AskRest facts={application.facts} />}
      {application.facts.map((fact) => (
        <FactCard key={fact.fact} fact={fact} application={application} />
      ))}
      <Recommendation application={application} />
    </div>
  );
};

/** What departments and a recommender are asked, with who has answered. */
export const Component = () => {
  const text = useText(requestsText);
  const query = useApplication({ fresh: true });
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>{(application) => <Requests application={application} />}</Loaded>
    </Page>
  );
};
