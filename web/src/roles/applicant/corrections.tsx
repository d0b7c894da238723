import { Card, Checkbox, Empty, Input } from 'antd';
import { Link } from 'react-router';
import { type SectionName, sectionNames } from '../../../../functions/contracts/application-form.ts';
import { useCommand } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { useKept } from '../../drafts/use-kept.ts';
import { useText } from '../../text/language.ts';
import { FinalStep } from '../../ui/final-step.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Due, Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import './applicant.css';
import { applicationText } from './application-text.ts';
import { correctionsText } from './corrections-text.ts';
import './form/form.css';
import { type Application, useApplication } from './use-application.ts';

type Correction = Application['corrections'][number];

interface ItemAnswer {
  readonly answer: string;
  readonly sections: readonly SectionName[];
}

const noAnswer: ItemAnswer = { answer: '', sections: [] };

const AnswerForm = ({ correction: { request, items } }: { correction: Correction }) => {
  const text = useText(correctionsText);
  const titles = useText(applicationText).titles;
  const cycle = useCycle();
  const command = useCommand('POST /api/applicant/cycles/{cycle}/application/correct');
  const kept = useKept<readonly ItemAnswer[]>(`correction/${cycle}/${request}`, []);
  const answers = items.map((_, index) => kept.content[index] ?? noAnswer);
  const change = (at: number, part: Partial<ItemAnswer>): void =>
    kept.change(answers.map((answer, index) => (index === at ? { ...answer, ...part } : answer)));
  const send = async (): Promise<void> => {
    const given = answers.map(({ answer, sections }, index) => ({ item: index + 1, sections: [...sections], answer }));
    await command.mutateAsync({ path: { cycle }, body: { request, answers: given } });
    kept.forget();
  };
  return (
    <div className="stack">
      <p>
        <Link to="/applicant/application">{text.edit}</Link>
      </p>
      {items.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the API counts the items, and they do not change.
        <fieldset key={index} className="part">
          <legend>{text.item(index + 1, words)}</legend>
          <div className="stack">
            <div className="field">
              <label htmlFor={`answer-${request}-${index}`}>{text.answer(index + 1)}</label>
              <Input.TextArea
                id={`answer-${request}-${index}`}
                rows={2}
                count={{ show: true, max: 1000 }}
                value={answers[index]?.answer ?? ''}
                onChange={({ target }) => change(index, { answer: target.value })}
              />
            </div>
            {/* biome-ignore lint/a11y/useSemanticElements: it lies in a fieldset already. */}
            <div role="group" aria-label={text.changed(index + 1)}>
              <span className="field-label">{text.changed(index + 1)}</span>
              <Checkbox.Group
                value={[...(answers[index]?.sections ?? [])]}
                onChange={(sections) => change(index, { sections })}
                options={sectionNames.map((section) => ({ value: section, label: titles(section) }))}
              />
            </div>
          </div>
        </fieldset>
      ))}
      <div>
        <FinalStep
          label={text.send}
          consequence={text.consequence}
          button={{ type: 'primary' }}
          disabled={answers.some(({ answer }) => answer.trim() === '')}
          act={send}
        />
      </div>
    </div>
  );
};

const tones = { open: 'warn', answered: 'good', overdue: 'bad', lapsed: 'none' } as const;

const CorrectionCard = ({ correction }: { correction: Correction }) => {
  const text = useText(correctionsText);
  const { items, state, due, askedAt } = correction;
  return (
    <Card
      title={
        <h2>
          <Moment at={askedAt} />
        </h2>
      }
      extra={<StateTag tone={tones[state]}>{text.state(state)}</StateTag>}
    >
      <div className="stack">
        {state === 'open' || state === 'overdue' ? (
          <p>
            {text.due} <Due at={due} />
          </p>
        ) : null}
        {state === 'open' ? (
          <AnswerForm correction={correction} />
        ) : (
          <ol>
            {items.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ol>
        )}
        {state === 'overdue' ? <p>{text.overdueNote}</p> : null}
        {state === 'answered' ? <Link to="/applicant/versions">{text.compare}</Link> : null}
      </div>
    </Card>
  );
};

/** What the office asked to be corrected, and the answers. */
export const Component = () => {
  const text = useText(correctionsText);
  const query = useApplication({ fresh: true });
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>
        {({ corrections }) =>
          corrections.length === 0 ? (
            <Empty description={text.none} />
          ) : (
            <div className="stack">
              {corrections.toReversed().map((correction) => (
                <CorrectionCard key={correction.request} correction={correction} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
};
