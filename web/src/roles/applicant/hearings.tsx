import { Card, Empty, Input } from 'antd';
import type { Answer } from '../../api/call.ts';
import { useAnswer, useCommand } from '../../api/hooks.ts';
import { useNow } from '../../app/clock.ts';
import { useCycle } from '../../desk/cycle.ts';
import { useKept } from '../../drafts/use-kept.ts';
import { EvidenceField } from '../../files/evidence-field.tsx';
import { useText } from '../../text/language.ts';
import { FinalStep } from '../../ui/final-step.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Day, Due, Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import './applicant.css';
import './form/form.css';
import { hearingsText } from './hearings-text.ts';
import { useApplication } from './use-application.ts';

type Hearing = Answer<'GET /api/applicant/cycles/{cycle}/hearings'>['hearings'][number];

interface Typed {
  readonly statement: string;
  readonly evidence: readonly string[];
}

const nothing: Typed = { statement: '', evidence: [] };

const Answering = ({ hearing, owner }: { hearing: string; owner: string }) => {
  const text = useText(hearingsText);
  const cycle = useCycle();
  const command = useCommand('POST /api/applicant/cycles/{cycle}/hearings/{hearing}/position');
  const kept = useKept(`position/${cycle}/${hearing}`, nothing);
  const { statement, evidence } = kept.content;
  return (
    <div className="stack form">
      <div className="field">
        <label htmlFor={`position-${hearing}`}>{text.position}</label>
        <Input.TextArea
          id={`position-${hearing}`}
          rows={4}
          count={{ show: true, max: 4000 }}
          value={statement}
          onChange={({ target }) => kept.change({ evidence, statement: target.value })}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a frame around it would say that it is a part of a form of its own. */}
      <div role="group" aria-label={text.proof}>
        <span className="field-label">{text.proof}</span>
        <EvidenceField
          cycle={cycle}
          owner={owner}
          value={evidence}
          onChange={(ids) => kept.change({ statement, evidence: ids })}
        />
      </div>
      <div>
        <FinalStep
          label={text.send}
          consequence={text.consequence}
          article={text.article}
          button={{ type: 'primary' }}
          disabled={statement.trim() === ''}
          act={async () => {
            await command.mutateAsync({ path: { cycle, hearing }, body: { statement, evidence: [...evidence] } });
            kept.forget();
          }}
        />
      </div>
    </div>
  );
};

const Given = ({ at, statedOn, statement }: NonNullable<Hearing['position']>) => {
  const text = useText(hearingsText);
  return (
    <div>
      <h3>{statedOn === undefined ? text.stated : text.onPaper}</h3>
      {at ? <Moment at={at} /> : null}
      {statedOn ? <Day on={statedOn} /> : null}
      {statement ? <p className="words">{statement}</p> : null}
    </div>
  );
};

const HearingCard = ({ hearing, owner }: { hearing: Hearing; owner: string }) => {
  const text = useText(hearingsText);
  const overdue = useNow() >= Date.parse(hearing.due);
  const { informedAt, due, substance, position } = hearing;
  const standing = overdue ? text.overdue : text.waiting;
  return (
    <Card
      title={
        <h2>
          <Moment at={informedAt} />
        </h2>
      }
      extra={
        <StateTag tone={position ? 'good' : overdue ? 'bad' : 'warn'}>{position ? text.stated : standing}</StateTag>
      }
    >
      <div className="stack">
        <dl className="facts">
          <dt>{text.substance}</dt>
          <dd className="words">{substance ?? text.erased}</dd>
          <dt>{text.due}</dt>
          <dd>{position ? <Moment at={due} /> : <Due at={due} />}</dd>
        </dl>
        {position ? <Given {...position} /> : <Answering hearing={hearing.hearing} owner={owner} />}
      </div>
    </Card>
  );
};

/** What was reported about the organisation during the public notice, and its position on it. */
export const Component = () => {
  const text = useText(hearingsText);
  const cycle = useCycle();
  const application = useApplication();
  const query = useAnswer('GET /api/applicant/cycles/{cycle}/hearings', { path: { cycle } }, { fresh: true });
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={application}>
        {({ code }) => (
          <Loaded query={query}>
            {({ hearings }) =>
              hearings.length === 0 ? (
                <Empty description={text.none} />
              ) : (
                <div className="stack">
                  {hearings.toReversed().map((hearing) => (
                    <HearingCard key={hearing.hearing} hearing={hearing} owner={code} />
                  ))}
                </div>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
};
