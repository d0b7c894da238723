import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { EvidenceField } from '../../../files/evidence-field.tsx';
import { useText } from '../../../text/language.ts';
import type { Field } from './field.ts';
import './form.css';
import { useSectionForm } from './form-context.ts';
import { FormGroup, FormList, FormRecord } from './form-parts.tsx';
import { fieldId, type Path, valueAt } from './place.ts';
import { formText } from './text.ts';
import { choiceWords } from './words.ts';

interface InputProps {
  readonly field: Field;
  readonly name: string;
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly described: string | undefined;
}

const longText = 120;
const fewOptions = 5;

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const FieldInput = ({ field, name, id, value, onChange, described }: InputProps) => {
  const text = useText(formText);
  const { cycle, owner } = useSectionForm();
  const aria = described === undefined ? {} : { 'aria-describedby': described };
  const labelled = { ...aria, 'aria-labelledby': `${id}-label` };
  switch (field.kind) {
    case 'text':
      return field.most > longText ? (
        <Input.TextArea
          id={id}
          {...aria}
          value={words(value)}
          rows={field.most > 4000 ? 6 : 2}
          count={{ show: true, max: field.most }}
          onChange={({ target }) => onChange(target.value || undefined)}
        />
      ) : (
        <Input
          id={id}
          {...aria}
          type={field.input}
          value={words(value)}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value || undefined)}
        />
      );
    case 'date':
      return (
        <Input
          id={id}
          {...aria}
          type="date"
          className="short"
          value={words(value)}
          onChange={({ target }) => onChange(target.value || undefined)}
        />
      );
    case 'number':
      return (
        <InputNumber
          id={id}
          {...aria}
          className="short"
          controls={false}
          value={typeof value === 'number' ? value : null}
          {...(field.whole ? { precision: 0 } : {})}
          onChange={(number) => onChange(number ?? undefined)}
        />
      );
    case 'yes-no':
      return (
        <Radio.Group
          id={id}
          {...labelled}
          value={typeof value === 'boolean' ? value : null}
          onChange={({ target }) => onChange(target.value)}
          options={[
            { value: true, label: text.yes },
            { value: false, label: text.no },
          ]}
        />
      );
    case 'choice': {
      const options = field.options.map((option) => ({ value: option, label: choiceWords(name, option) }));
      if (options.length <= fewOptions) {
        return (
          <Radio.Group
            id={id}
            {...labelled}
            value={words(value)}
            onChange={({ target }) => onChange(target.value)}
            options={options}
          />
        );
      }
      return (
        <Select
          id={id}
          {...aria}
          className="medium"
          showSearch={{ optionFilterProp: 'label' }}
          value={words(value) || null}
          placeholder={text.choose}
          options={options}
          onChange={(option) => onChange(option ?? undefined)}
        />
      );
    }
    case 'choices':
      return (
        <Checkbox.Group
          value={list(value)}
          onChange={onChange}
          options={field.options.map((option) => ({ value: option, label: choiceWords(name, option) }))}
        />
      );
    case 'files':
      return (
        <EvidenceField
          id={id}
          cycle={cycle}
          owner={owner}
          most={field.most}
          value={field.single ? (words(value) ? [words(value)] : []) : list(value)}
          onChange={(ids) => onChange(field.single ? ids.at(-1) : ids)}
        />
      );
    default:
      return null;
  }
};

/** Those whose input is one element that a label can be tied to; the others are groups with a name. */
const isSingle = ({ kind, ...field }: Field): boolean =>
  ['text', 'date', 'number'].includes(kind) ||
  (kind === 'choice' && 'options' in field && field.options.length > fewOptions);

/** A field of the form with its label, and what is wrong with it. */
export const FormField = ({ field, name, path }: { field: Field; name: string; path: Path }) => {
  const text = useText(formText);
  const { section, content, change, problems } = useSectionForm();
  const id = fieldId(section, path);
  if (field.kind === 'group') return <FormGroup field={field} path={path} />;
  if (field.kind === 'list') return <FormList field={field} path={path} />;
  if (field.kind === 'record') return <FormRecord field={field} path={path} />;
  const found = problems.get(id) ?? [];
  const described = found.length > 0 ? `${id}-problem` : undefined;
  const label = (
    <>
      {field.label}
      {field.optional ? <span className="page-lead">（{text.optional}）</span> : null}
    </>
  );
  const input = (
    <FieldInput
      field={field}
      name={name}
      id={id}
      value={valueAt(content, path)}
      onChange={(value) => change(path, value)}
      described={described}
    />
  );
  const notes = found.map((problem) => (
    <p key={problem} className="field-problem">
      {problem}
    </p>
  ));
  const problem = described === undefined ? null : <div id={described}>{notes}</div>;
  if (isSingle(field)) {
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        {input}
        {problem}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a grid as the fields beside it.
    <div className="field" role="group" aria-labelledby={`${id}-label`} id={`${id}-group`} tabIndex={-1}>
      <span className="field-label" id={`${id}-label`}>
        {label}
      </span>
      {input}
      {problem}
    </div>
  );
};
