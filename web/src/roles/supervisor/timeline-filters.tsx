import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useId } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../../text/language.ts';
import { roles, streamTypes, useWords } from './record-words.tsx';
import { supervisorText } from './text.ts';

const names = ['type', 'role', 'actor', 'about', 'from', 'to'] as const;
type Name = (typeof names)[number];
type Asked = Readonly<Partial<Record<Name | 'after', string>>>;

/** What is asked for stands in the address; another filter begins again at the first page. */
export const useAsked = () => {
  const [params, setParams] = useSearchParams();
  const asked: Asked = Object.fromEntries([...params].filter(([name, value]) => value !== '' && name !== 'tab'));
  const set = (name: Name, value: string | undefined): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('after');
        if (value === undefined || value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return { asked, set, clear: () => setParams({}, { replace: true }) };
};

const Labelled = ({ label, children }: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
};

/** Filters of the timeline: kind, role, person, subject, days. */
export const TimelineFilters = () => {
  const text = useText(supervisorText);
  const words = useWords();
  const { asked, set, clear } = useAsked();
  const word = (name: 'actor' | 'about', label: string) => (
    <Labelled label={label}>
      {(id) => (
        <Input.Search
          key={asked[name] ?? ''}
          id={id}
          allowClear
          defaultValue={asked[name] ?? ''}
          onSearch={(value) => set(name, value.trim())}
          enterButton={text.apply}
        />
      )}
    </Labelled>
  );
  const day = (name: 'from' | 'to', label: string) => (
    <Labelled label={label}>
      {(id) => (
        <DatePicker
          id={id}
          format="YYYY-MM-DD"
          value={asked[name] === undefined ? null : dayjs(asked[name])}
          onChange={(value) => set(name, value?.format('YYYY-MM-DD'))}
        />
      )}
    </Labelled>
  );
  return (
    <search className="filters">
      <Labelled label={text.kind}>
        {(id) => (
          <Select
            id={id}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={asked.type ?? null}
            onChange={(value) => set('type', value ?? undefined)}
            options={streamTypes.map((value) => ({ value, label: words.stream(value) }))}
            popupMatchSelectWidth={false}
          />
        )}
      </Labelled>
      <Labelled label={text.role}>
        {(id) => (
          <Select
            id={id}
            allowClear
            value={asked.role ?? null}
            onChange={(value) => set('role', value ?? undefined)}
            options={roles.map((value) => ({ value, label: words.role(value) }))}
            popupMatchSelectWidth={false}
          />
        )}
      </Labelled>
      {word('actor', text.person)}
      {word('about', text.about)}
      {day('from', text.from)}
      {day('to', text.to)}
      <Button onClick={clear}>{text.clear}</Button>
    </search>
  );
};
