import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { useText } from '../../../text/language.ts';
import { itemsOf, type Standard } from '../score/sheet.ts';
import { type Entry, tracesIn } from './report.ts';
import { visitText } from './text.ts';

interface EntriesProps {
  readonly standard: Standard;
  readonly title: string;
  readonly value: readonly Entry[];
  readonly onChange: (value: readonly Entry[]) => void;
}

/** Entries of the report, each on an item of the standard; what gives a score away is said as it is typed. */
export const Entries = ({ standard, title, value, onChange }: EntriesProps) => {
  const text = useText(visitText);
  const id = useId();
  const change = (at: number, entry: Entry): void =>
    onChange(value.map((each, index) => (index === at ? entry : each)));
  const options = itemsOf(standard).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  return (
    <>
      <h3>{title}</h3>
      {value.map((entry, index) => {
        const traces = tracesIn(entry);
        const at = `${id}-${index}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name than their place
          <fieldset key={index} className="item">
            <legend>{text.nth(title, index + 1)}</legend>
            <div className="entry">
              <label htmlFor={`${at}-item`}>{text.item}</label>
              <Select
                id={`${at}-item`}
                className="full"
                showSearch={{ optionFilterProp: 'label' }}
                value={entry.item ?? null}
                onChange={(item) => change(index, item === null ? { text: entry.text } : { ...entry, item })}
                options={options}
              />
            </div>
            <div className="entry">
              <label htmlFor={`${at}-text`}>{text.words}</label>
              <Input.TextArea
                id={`${at}-text`}
                className="grows"
                rows={2}
                maxLength={2000}
                value={entry.text}
                {...(traces.length > 0
                  ? { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': `${at}-trace` }
                  : {})}
                onChange={({ target }) => change(index, { ...entry, text: target.value })}
              />
              {traces.length > 0 ? (
                <p id={`${at}-trace`} className="overdue" role="alert">
                  {text.hasScores(traces.join('”“'))}
                </p>
              ) : null}
            </div>
            <Button size="small" onClick={() => onChange(value.filter((_, place) => place !== index))}>
              {text.drop}
            </Button>
          </fieldset>
        );
      })}
      <p>
        <Button onClick={() => onChange([...value, { text: '' }])}>{text.add(title)}</Button>
      </p>
    </>
  );
};
