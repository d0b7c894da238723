import { Checkbox, Input } from 'antd';
import { Link } from 'react-router';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import type { StageView } from './stage.tsx';
import { teamsText } from './text.ts';

/** Who goes on, and the reasons by credit code. */
export interface Selection {
  readonly selected: readonly string[];
  readonly reasons: Readonly<Record<string, string>>;
}

interface SelectingProps {
  readonly ranking: NonNullable<StageView['ranking']>;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
}

/** The ranking with the choice of who goes on beside it, and a reason wherever the rules ask for one. */
export const Selecting = ({ ranking, selection, onChange }: SelectingProps) => {
  const text = useText(teamsText);
  const office = useText(awardText);
  const common = useText(commonText);
  const { selected, reasons } = selection;
  const choose = (code: string, goes: boolean): void =>
    onChange({ ...selection, selected: goes ? [...selected, code] : selected.filter((other) => other !== code) });
  return (
    <Rows
      label={text.select}
      rows={ranking}
      id={({ code }) => code}
      empty={text.noResults}
      columns={[
        {
          title: text.select,
          show: ({ code, name }) => (
            <Checkbox
              aria-label={text.selectOf(name)}
              checked={selected.includes(code)}
              onChange={({ target }) => choose(code, target.checked)}
            />
          ),
        },
        { title: office.award, show: ({ award }) => common[award] },
        { title: text.rank, number: true, show: ({ rank }) => rank ?? '' },
        {
          title: office.organisation,
          show: ({ code, name }) => <Link to={`/office/applications/${code}?tab=team`}>{name}</Link>,
        },
        { title: text.total, number: true, show: ({ total }) => total ?? '' },
        {
          title: text.selectReason,
          show: ({ code, name }) => (
            <Input.TextArea
              aria-label={text.reasonOf(name)}
              autoSize={{ minRows: 1, maxRows: 6 }}
              maxLength={2000}
              value={reasons[code] ?? ''}
              onChange={({ target }) => onChange({ ...selection, reasons: { ...reasons, [code]: target.value } })}
            />
          ),
        },
      ]}
    />
  );
};
