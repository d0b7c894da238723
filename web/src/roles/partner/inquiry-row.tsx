import { Button, Input, Radio } from 'antd';
import type { Answer } from '../../api/call.ts';
import { EvidenceField } from '../../files/evidence-field.tsx';
import { usePerson } from '../../session/use-session.ts';
import { useText } from '../../text/language.ts';
import { Code } from '../../ui/code.tsx';
import { ShortMoment } from '../../ui/moment.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { partnerText } from './text.ts';

type Organisation = Answer<'GET /api/partner/inquiries'>['inquiries'][number]['organisations'][number];

/** What is about to be answered on one organisation; nothing is chosen before somebody chooses it. */
export interface Word {
  readonly situation?: 'none' | 'found';
  readonly text: string;
  readonly evidence: readonly string[];
  /** The former answer is to be replaced. */
  readonly anew?: boolean;
}

/** Whether it can be sent: a situation comes with its words and its proof. */
export const isWhole = ({ situation, text, evidence }: Word): boolean =>
  situation === 'none' || (text.trim() !== '' && evidence.length > 0);

const Given = ({ answer }: { answer: NonNullable<Organisation['answer']> }) => {
  const text = useText(partnerText);
  return (
    <span>
      <StateTag tone={answer.situation === 'none' ? 'good' : 'warn'}>{text[answer.situation]}</StateTag>
      <span className="page-lead">
        <ShortMoment at={answer.at} />
        {answer.late ? `（${text.late}）` : ''}
      </span>
    </span>
  );
};

/** One organisation of a letter, with what the department says about it. */
export const InquiryRow = ({
  cycle,
  organisation: { code, name, answer },
  word,
  change,
}: {
  cycle: string;
  organisation: Organisation;
  word: Word;
  change: (part: Partial<Word>) => void;
}) => {
  const text = useText(partnerText);
  const { unit = '' } = usePerson();
  return (
    <li>
      <div className="inquiry-row">
        <span>
          <strong>{name}</strong>
          <br />
          <Code>{code}</Code>
        </span>
        {answer ? <Given answer={answer} /> : null}
        {answer && !word.anew ? (
          <Button size="small" aria-label={`${text.changeAnswer} ${name}`} onClick={() => change({ anew: true })}>
            {text.changeAnswer}
          </Button>
        ) : (
          <Radio.Group
            aria-label={text.situation(name)}
            value={word.situation ?? null}
            onChange={({ target }) => change({ situation: target.value })}
            options={[
              { value: 'none', label: text.none },
              { value: 'found', label: text.found },
            ]}
          />
        )}
      </div>
      {answer?.text ? <p className="words">{answer.text}</p> : null}
      {word.situation === 'found' ? (
        <div className="stack">
          <div className="field">
            <label htmlFor={`what-${code}`}>{text.what(name)}</label>
            <Input.TextArea
              id={`what-${code}`}
              rows={2}
              count={{ show: true, max: 2000 }}
              value={word.text}
              onChange={({ target }) => change({ text: target.value })}
            />
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: a frame around it would say that it is a part of a form of its own. */}
          <div role="group" aria-label={text.proofOf(name)}>
            <span className="field-label">{text.proofOf(name)}</span>
            <EvidenceField
              cycle={cycle}
              owner={unit}
              value={word.evidence}
              onChange={(evidence) => change({ evidence })}
            />
          </div>
        </div>
      ) : null}
    </li>
  );
};
