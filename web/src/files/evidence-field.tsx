import { Select } from 'antd';
import { useEffect, useRef } from 'react';
import { useText } from '../text/language.ts';
import { filesText } from './text.ts';
import { UploadArea } from './upload-area.tsx';
import { useEvidence } from './use-evidence.ts';

interface EvidenceFieldProps {
  readonly cycle: string;
  readonly owner: string;
  /** From a form item. */
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (ids: readonly string[]) => void;
  /** Most files that the field takes. */
  readonly most?: number;
}

/** A field of a form that takes evidence: what is there already, or uploaded on the spot. Its value is the evidence's ids. */
export const EvidenceField = ({ cycle, owner, id, value = [], onChange, most = 20 }: EvidenceFieldProps) => {
  const text = useText(filesText);
  const { list, uploads, underway } = useEvidence(cycle, owner);
  const taken = useRef(new Set<string>());
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };
  useEffect(() => {
    const fresh = underway.flatMap(({ step, id }) => (step === 'clear' && id && !taken.current.has(id) ? [id] : []));
    if (fresh.length === 0) return;
    for (const each of fresh) taken.current.add(each);
    const { value, onChange } = latest.current;
    onChange?.([...new Set([...value, ...fresh])].slice(-most));
  }, [underway, most]);
  const clear = (list.data?.evidence ?? []).filter(({ state }) => state === 'clear');
  return (
    <div className="stack">
      <Select
        {...(id === undefined ? {} : { id })}
        aria-label={text.pick}
        mode="multiple"
        maxCount={most}
        placeholder={text.pick}
        loading={list.isPending}
        value={[...value]}
        onChange={(ids: string[]) => onChange?.(ids)}
        optionFilterProp="label"
        options={clear.map(({ id: each, title, name }) => ({ value: each, label: `${title}（${name}）` }))}
      />
      <UploadArea uploads={uploads} underway={underway} />
    </div>
  );
};
