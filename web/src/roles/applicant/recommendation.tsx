import { App, Button, Card, Input, Select } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { useKept } from '../../drafts/use-kept.ts';
import { EvidenceField } from '../../files/evidence-field.tsx';
import { useText } from '../../text/language.ts';
import { Code } from '../../ui/code.tsx';
import { Moment } from '../../ui/moment.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { requestsText } from './requests-text.ts';
import type { Application } from './use-application.ts';

const tones = { open: 'busy', agreed: 'good', refused: 'bad', lapsed: 'none' } as const;

const otherUnit = 'other';

const AskRecommender = ({ application: { code, authorities } }: { application: Application }) => {
  const text = useText(requestsText);
  const cycle = useCycle();
  const { message } = App.useApp();
  const kept = useKept<{ readonly chosen?: string; readonly id: string }>(`recommender/${cycle}`, { id: '' });
  const { chosen, id } = kept.content;
  const unit = chosen === otherUnit ? id.trim() : (chosen ?? '');
  const [evidence, setEvidence] = useState<readonly string[]>([]);
  const command = useCommand('POST /api/applicant/cycles/{cycle}/application/recommendation-requests');
  const ask = async (): Promise<void> => {
    await command.mutateAsync({ path: { cycle }, body: { recommender: unit, evidence: [...evidence] } });
    kept.forget();
    message.success(text.askedNow);
  };
  return (
    <div className="stack form">
      <div className="field">
        <label htmlFor="recommender">{text.recommender}</label>
        <Select
          id="recommender"
          className="medium"
          showSearch={{ optionFilterProp: 'label' }}
          value={chosen ?? null}
          onChange={(option) => kept.change({ id, ...(option ? { chosen: option } : {}) })}
          options={[
            ...authorities.map(({ unit: value, name }) => ({ value, label: name })),
            { value: otherUnit, label: text.other },
          ]}
        />
      </div>
      {chosen === otherUnit ? (
        <div className="field">
          <label htmlFor="recommender-id">{text.recommenderId}</label>
          <Input
            id="recommender-id"
            className="medium"
            value={id}
            aria-describedby="recommender-hint"
            onChange={({ target }) => kept.change({ chosen: otherUnit, id: target.value })}
          />
          <p id="recommender-hint" className="page-lead">
            {text.recommenderHint}
          </p>
        </div>
      ) : null}
      <details>
        <summary>{text.attach}</summary>
        {/* biome-ignore lint/a11y/useSemanticElements: a frame around it would say that it is a part of a form of its own. */}
        <div role="group" aria-label={text.attachTo(text.recommendation)}>
          <EvidenceField cycle={cycle} owner={code} value={evidence} onChange={setEvidence} />
        </div>
      </details>
      <div>
        <Button
          type="primary"
          disabled={unit === ''}
          loading={command.isPending}
          onClick={() => void ask().catch(() => undefined)}
        >
          {text.request}
        </Button>
      </div>
      <ProblemAlert error={command.error} />
    </div>
  );
};

/** Who was asked to recommend, and how that stands. */
export const Recommendation = ({ application }: { application: Application }) => {
  const { recommendations, status } = application;
  const text = useText(requestsText);
  const signed = recommendations.some((asked) => asked.status === 'agreed');
  return (
    <section className="stack" id="recommendation" tabIndex={-1} aria-labelledby="recommendation-title">
      <div>
        <h2 id="recommendation-title">{text.recommendation}</h2>
        <p className="page-lead">{text.recommendationLead}</p>
      </div>
      {recommendations.length === 0 ? <p>{text.none}</p> : null}
      {recommendations.map(
        ({ request, recommender, recommenderName, status: state, askedAt, answeredAt, statement }) => (
          <Card
            key={request}
            size="small"
            title={<h3>{recommenderName ?? <Code>{recommender}</Code>}</h3>}
            extra={<StateTag tone={tones[state]}>{text.recommended(state)}</StateTag>}
          >
            <dl className="facts">
              <dt>{text.asked}</dt>
              <dd>
                <Moment at={askedAt} />
              </dd>
              {answeredAt ? (
                <>
                  <dt>{text.answeredAt}</dt>
                  <dd>
                    <Moment at={answeredAt} />
                  </dd>
                </>
              ) : null}
              {statement ? (
                <>
                  <dt>{text.said}</dt>
                  <dd>{statement}</dd>
                </>
              ) : null}
            </dl>
          </Card>
        ),
      )}
      {signed || status === 'submitted' ? null : <AskRecommender application={application} />}
    </section>
  );
};
