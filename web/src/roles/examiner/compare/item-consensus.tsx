import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { useText } from '../../../text/language.ts';
import { type Standard, valuesOf } from '../score/sheet.ts';
import { type ItemConclusion, withLine } from './conclusion.ts';
import type { Discrepancy, Scores } from './item-scores.ts';
import { compareText } from './text.ts';

interface ItemConsensusProps {
  readonly standard: Standard;
  readonly scores: Scores;
  readonly discrepancy: Discrepancy;
  readonly value: ItemConclusion;
  readonly onChange: (value: ItemConclusion) => void;
  readonly nameOf: (person: string) => string;
}

const kinds = ['strengths', 'opportunities'] as const;

/** The leader's conclusion on one item, with the members' words to take from. */
export const ItemConsensus = ({ standard, scores, discrepancy, value, onChange, nameOf }: ItemConsensusProps) => {
  const text = useText(compareText);
  const id = useId();
  const { item, name, explain } = discrepancy;
  const saidOf = (kind: (typeof kinds)[number]) =>
    scores.scorecards.flatMap(({ examiner, [kind]: of }) =>
      of.filter((each) => each.item === item).map((each) => ({ examiner, words: each.text })),
    );
  const all = kinds.reduce((sum, kind) => sum + saidOf(kind).length, 0);
  return (
    <div className="concluding">
      <div className="entry">
        <label htmlFor={`${id}-percentage`}>{text.percentage(item)}</label>
        <Select
          id={`${id}-percentage`}
          className="full narrow"
          showSearch
          value={value.percentage ?? null}
          onChange={(percentage) => onChange({ ...value, ...(percentage === null ? {} : { percentage }) })}
          options={standard.bands
            .flatMap((band) => valuesOf(band, standard.step))
            .map((each) => ({ value: each, label: `${each}%` }))}
        />
      </div>
      {explain ? (
        <div className="entry">
          <label htmlFor={`${id}-why`}>{text.explanationNeeded}</label>
          <Input.TextArea
            id={`${id}-why`}
            className="grows"
            rows={1}
            maxLength={2000}
            value={value.explanation ?? ''}
            onChange={({ target }) => onChange({ ...value, explanation: target.value })}
          />
        </div>
      ) : null}
      <details open={all > 0}>
        <summary>{text.observations(all)}</summary>
        {kinds.map((kind) => {
          const said = saidOf(kind);
          return (
            <div key={kind} className="entry">
              <label htmlFor={`${id}-${kind}`}>{text[kind]}</label>
              <Input.TextArea
                id={`${id}-${kind}`}
                className="grows"
                rows={1}
                maxLength={4000}
                value={value[kind] ?? ''}
                onChange={({ target }) => onChange({ ...value, [kind]: target.value })}
              />
              {said.length > 0 ? (
                <ul className="plain said" aria-label={`${text.said}：${name}`}>
                  {said.map(({ examiner, words }) => (
                    <li key={`${examiner} ${words}`}>
                      <span>
                        {nameOf(examiner)}：{words}
                      </span>
                      <Button
                        size="small"
                        aria-label={text.takeOf(words)}
                        onClick={() => onChange({ ...value, [kind]: withLine(value[kind], words) })}
                      >
                        {text.take}
                      </Button>
                    </li>
                  ))}
                </ul>
              ) : null}
            </div>
          );
        })}
      </details>
    </div>
  );
};
