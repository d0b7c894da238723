import { useCommand } from '../../../api/hooks.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { ChoiceField, TextField, WordsField, YesNoField } from '../../../parts/fields.tsx';
import { useText } from '../../../text/language.ts';
import type { Pooled } from './pool.tsx';
import { teamsText } from './text.ts';

interface Registration {
  readonly person: string;
  readonly capacity: 'examiner' | 'panellist';
  readonly name: string;
  readonly employer: string;
  readonly telephone: string;
  readonly expertise: string[];
  readonly industryExpert: boolean;
  readonly qualifications: string[];
}

/** Registers somebody in the pool, or anew when something about him changed. */
export const RegisterExaminer = ({ label, pooled }: { label: string; pooled?: Pooled }) => {
  const text = useText(teamsText);
  const register = useCommand('POST /api/office/examiners');
  return (
    <FormDialog<Registration>
      label={label}
      {...(pooled ? { about: pooled.profile?.name ?? pooled.person } : {})}
      button={pooled ? { size: 'small' } : { type: 'primary' }}
      initial={
        pooled
          ? {
              person: pooled.person,
              capacity: pooled.capacities[0],
              ...pooled.profile,
              expertise: pooled.expertise,
              industryExpert: pooled.industryExpert,
              qualifications: pooled.qualifications,
            }
          : { capacity: 'examiner', industryExpert: false }
      }
      act={(body) => register.mutateAsync({ body })}
    >
      <TextField name="person" label={text.signIn} most={128} />
      <ChoiceField
        name="capacity"
        label={text.capacity}
        options={(['examiner', 'panellist'] as const).map((value) => ({ value, label: text[value] }))}
      />
      <TextField name="name" label={text.person} most={40} />
      <TextField name="employer" label={text.employer} most={120} />
      <TextField name="telephone" label={text.telephone} most={40} />
      <WordsField name="expertise" label={text.expertise} />
      <YesNoField name="industryExpert" label={text.expert} />
      <WordsField name="qualifications" label={text.qualifications} />
    </FormDialog>
  );
};
