import { useNavigate } from 'react-router';
import { useCommand } from '../../api/hooks.ts';
import { FormDialog } from '../../parts/command-form.tsx';
import { AreaField, PickField } from '../../parts/fields.tsx';
import { useText } from '../../text/language.ts';
import { examinerText } from './text.ts';

const relations = ['employment', 'ownership', 'relative', 'consulting', 'other'] as const;

/** Declares an interest in the application that is open, from any of its pages; whoever does steps aside at once (A20b). */
export const DeclareConflict = ({ cycle, code, name }: { cycle: string; code: string; name: string }) => {
  const text = useText(examinerText);
  const navigate = useNavigate();
  const disclose = useCommand('POST /api/examiner/cycles/{cycle}/interests/disclosures');
  const act = async ({ relation, explanation }: { relation: (typeof relations)[number]; explanation?: string }) => {
    await disclose.mutateAsync({
      path: { cycle },
      // By its code, which no correction of the name changes; the explanation says to people which one it is.
      body: {
        organisation: code,
        relation,
        explanation: explanation === undefined ? name : `${name}：${explanation}`,
      },
    });
    await navigate('/examiner');
  };
  return (
    <FormDialog
      label={text.conflict}
      about={name}
      button={{ danger: true }}
      consequence={text.conflictConsequence}
      article="第二十条（二）"
      act={act}
    >
      <PickField
        name="relation"
        label={text.relation}
        options={relations.map((value) => ({ value, label: text[value] }))}
      />
      <AreaField name="explanation" label={text.explanation} optional most={800} rows={2} />
    </FormDialog>
  );
};
