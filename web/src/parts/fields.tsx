import { Checkbox, DatePicker, Form, Input, InputNumber, Radio, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ComponentProps, ReactNode } from 'react';
import { EvidenceField } from '../files/evidence-field.tsx';
import { awardText } from '../text/award.ts';
import { useText } from '../text/language.ts';

type Name = string | readonly (string | number)[];

interface FieldProps {
  readonly name: Name;
  readonly label: string;
  /** Whether the form cannot go without it; most cannot. */
  readonly optional?: boolean;
  /** What helps to fill it. */
  readonly hint?: ReactNode;
}

const itemOf = ({ name, label, optional = false, hint }: FieldProps) => ({
  name: typeof name === 'string' ? name : [...name],
  label,
  rules: [{ required: !optional }],
  ...(hint === undefined ? {} : { extra: hint }),
});

export const TextField = ({ most = 200, ...field }: FieldProps & { most?: number }) => (
  <Form.Item {...itemOf(field)} normalize={(value: string) => (value === '' ? undefined : value)}>
    <Input maxLength={most} autoComplete="off" />
  </Form.Item>
);

export const AreaField = ({ most = 2000, rows = 3, ...field }: FieldProps & { most?: number; rows?: number }) => (
  <Form.Item {...itemOf(field)} normalize={(value: string) => (value === '' ? undefined : value)}>
    <Input.TextArea maxLength={most} className="grows" rows={rows} />
  </Form.Item>
);

interface NumberFieldProps extends FieldProps {
  readonly least?: number;
  readonly most?: number;
  readonly unit?: string;
  readonly digits?: number;
}

export const NumberField = ({ least = 0, most = 1_000_000, unit, digits = 0, ...field }: NumberFieldProps) => (
  <Form.Item {...itemOf(field)}>
    <InputNumber min={least} max={most} precision={digits} {...(unit === undefined ? {} : { suffix: unit })} />
  </Form.Item>
);

const civil = 'YYYY-MM-DD';

/** A civil date: the form's value is `YYYY-MM-DD`. */
export const DateField = (field: FieldProps) => (
  <Form.Item
    {...itemOf(field)}
    getValueProps={(value?: string) => ({ value: value === undefined ? undefined : dayjs(value) })}
    normalize={(value: Dayjs | null) => value?.format(civil)}
  >
    <DatePicker format={civil} />
  </Form.Item>
);

const wall = 'YYYY-MM-DDTHH:mm';
const inBeijing = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant, typed as Beijing's wall clock whatever the browser's zone is: the form's value is ISO 8601 with its offset. */
export const MomentField = (field: FieldProps) => (
  <Form.Item
    {...itemOf(field)}
    getValueProps={(value?: string) => ({
      value: value === undefined ? undefined : dayjs(inBeijing.format(new Date(value)).replace(' ', 'T')),
    })}
    normalize={(value: Dayjs | null) => (value ? `${value.format(wall)}:00+08:00` : undefined)}
  >
    <DatePicker format="YYYY-MM-DD HH:mm" showTime={{ format: 'HH:mm' }} />
  </Form.Item>
);

export interface Option {
  readonly value: string | number;
  readonly label: string;
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly Option[];
  readonly many?: boolean;
}

/** One of many, or many: found by typing a part of what it is called. */
export const ChoiceField = ({ options, many = false, ...field }: ChoiceProps) => (
  <Form.Item {...itemOf(field)}>
    <Select
      showSearch={{ optionFilterProp: 'label' }}
      options={[...options]}
      allowClear={field.optional === true}
      {...(many ? { mode: 'multiple' as const } : {})}
    />
  </Form.Item>
);

/** One of few, all of them in sight. */
export const PickField = ({ options, ...field }: FieldProps & { options: readonly Option[] }) => (
  <Form.Item {...itemOf(field)}>
    <Radio.Group aria-label={field.label} options={[...options]} />
  </Form.Item>
);

/** Words that are typed freely, several of them. */
export const WordsField = (field: FieldProps) => (
  <Form.Item {...itemOf(field)}>
    <Select mode="tags" tokenSeparators={['，', ',', '；', ';', '、']} open={false} suffixIcon={null} />
  </Form.Item>
);

/** Sentences, several of them, each ended by Enter: a comma is a part of what it says. */
export const SentencesField = (field: FieldProps) => (
  <Form.Item {...itemOf(field)}>
    <Select mode="tags" tokenSeparators={['\n']} open={false} suffixIcon={null} />
  </Form.Item>
);

/** Yes or no: nobody decides it by forgetting a box. */
export const YesNoField = ({ yes, no, ...field }: FieldProps & { yes?: string; no?: string }) => {
  const text = useText(awardText);
  return (
    <Form.Item {...itemOf(field)}>
      <Radio.Group
        aria-label={field.label}
        options={[
          { value: true, label: yes ?? text.yes },
          { value: false, label: no ?? text.no },
        ]}
      />
    </Form.Item>
  );
};

/** Something that has to be affirmed before the form goes. */
export const AffirmField = ({ name, label }: Pick<FieldProps, 'name' | 'label'>) => (
  <Form.Item
    name={typeof name === 'string' ? name : [...name]}
    valuePropName="checked"
    rules={[{ validator: (_, value) => (value ? Promise.resolve() : Promise.reject(new Error(label))) }]}
  >
    <Checkbox>{label}</Checkbox>
  </Form.Item>
);

/** Several of these may stand in one form: each is a group that says what its files are. */
const OfficeFiles = ({ label, ...field }: Omit<ComponentProps<typeof EvidenceField>, 'owner'> & { label: string }) => (
  // biome-ignore lint/a11y/useSemanticElements: a frame around it would say that it is a part of a form of its own.
  <div role="group" aria-label={label}>
    <EvidenceField owner="office" {...field} />
  </div>
);

/** Files of the office: chosen from those that are there, or uploaded on the spot. The form's value is their ids. */
export const FilesField = ({ cycle, most = 20, ...field }: FieldProps & { cycle: string; most?: number }) => (
  <Form.Item {...itemOf(field)}>
    <OfficeFiles label={field.label} cycle={cycle} most={most} />
  </Form.Item>
);

/** One file of the office: the form's value is its id. */
export const FileField = ({ cycle, ...field }: FieldProps & { cycle: string }) => (
  <Form.Item
    {...itemOf(field)}
    getValueProps={(value?: string) => ({ value: value === undefined ? [] : [value] })}
    normalize={(value: readonly string[]) => value.at(-1)}
  >
    <OfficeFiles label={field.label} cycle={cycle} most={1} />
  </Form.Item>
);
