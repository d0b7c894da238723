import { Button, Form } from 'antd';
import { ChoiceField, DateField, FileField, TextField } from '../../../parts/fields.tsx';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';

export interface Medium {
  readonly name: string;
  readonly level: 'district' | 'city' | 'province' | 'national';
  readonly on: string;
  readonly link?: string;
  readonly scan?: string;
}

const levels = ['district', 'city', 'province', 'national'] as const;

/** The news media that carry a notice: one at least, each proven by a link or a scan. */
export const MediaField = ({ cycle }: { cycle: string }) => {
  const text = useText(decisionText);
  return (
    <fieldset className="item">
      <legend>{text.media}</legend>
      <Form.List name="media" initialValue={[{ level: 'district' }]}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="panel">
                <TextField name={[name, 'name']} label={text.mediumName} most={80} />
                <ChoiceField
                  name={[name, 'level']}
                  label={text.level}
                  options={levels.map((value) => ({ value, label: text[value] }))}
                />
                <DateField name={[name, 'on']} label={text.mediumOn} />
                <TextField name={[name, 'link']} label={text.link} optional most={500} />
                <FileField cycle={cycle} name={[name, 'scan']} label={text.scan} optional />
                {fields.length > 1 ? <Button onClick={() => remove(name)}>{text.dropMedium}</Button> : null}
              </div>
            ))}
            <Button onClick={() => add({ level: 'district' })}>{text.addMedium}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
};
