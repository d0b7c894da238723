import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { ChoiceField, DateField, type Option, PickField } from '../../../parts/fields.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { moneyText } from '../../../text/money.ts';

const duties = ['document-review', 'site-visit', 'oral-defence', 'training', 'other'] as const;

/** Enters a day's or half a day's work of an examiner or panellist. */
export const EnterFee = ({ lengths }: { lengths: readonly Option[] }) => {
  const text = useText(moneyText);
  const office = useText(awardText);
  const cycle = useCycle();
  const pool = useAnswer('GET /api/office/cycles/{cycle}/examiners', { path: { cycle } });
  const enter = useCommand('POST /api/office/cycles/{cycle}/budget/fees');
  return (
    <FormDialog<{ person: string; duty: (typeof duties)[number]; on: string; halfDays: number }>
      label={text.enterFee}
      button={{ type: 'primary' }}
      initial={{ halfDays: 2 }}
      act={(body) => enter.mutateAsync({ path: { cycle }, body })}
    >
      <ChoiceField
        name="person"
        label={text.person}
        options={(pool.data?.examiners ?? []).map(({ person, profile }) => ({
          value: person,
          label: `${profile?.name ?? person}（${person}）`,
        }))}
      />
      <ChoiceField name="duty" label={text.duty} options={duties.map((value) => ({ value, label: text[value] }))} />
      <DateField name="on" label={office.on} />
      <PickField name="halfDays" label={text.length} options={lengths} />
    </FormDialog>
  );
};
