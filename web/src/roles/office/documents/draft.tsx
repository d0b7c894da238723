import { Form } from 'antd';
import type { Body } from '../../../api/call.ts';
import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, DateField, TextField } from '../../../parts/fields.tsx';
import { awardText } from '../../../text/award.ts';
import { documentsText } from '../../../text/documents.ts';
import { useText } from '../../../text/language.ts';
import { type Kind, type Subject, worded } from './kinds.ts';
import { KindField, SubjectFields } from './subject-fields.tsx';

type Draft = Body<'POST /api/documents/cycles/{cycle}'>;

interface Values {
  readonly kind?: Kind;
  readonly replacing?: { readonly reason: string };
}

const Fields = ({ of }: { of: Subject | undefined }) => {
  const text = useText(documentsText);
  const chosen = Form.useWatch<Kind | undefined>('kind');
  const kind = (of?.kind as Kind | undefined) ?? chosen;
  return (
    <>
      {of === undefined ? (
        <>
          <KindField />
          <SubjectFields kind={kind} />
        </>
      ) : null}
      {kind !== undefined && worded.includes(kind) ? <AreaField name="wording" label={text.wording} optional /> : null}
      {kind === 'certificate' ? <TextField name="checkAt" label={text.checkAt} /> : null}
      {of?.replacing === undefined ? null : (
        <AreaField name={['replacing', 'reason']} label={text.replacingReason} rows={2} />
      )}
    </>
  );
};

interface DraftDocumentProps {
  readonly label: string;
  /** What it is about; without it everything is chosen in the form. */
  readonly of?: Subject;
  /** What is drafted, for the title. */
  readonly about?: string;
  readonly on?: string;
}

/** Drafts a document: the matter comes from the records, the office adds what they do not have. */
export const DraftDocument = ({ label, of, about, on }: DraftDocumentProps) => {
  const text = useText(documentsText);
  const office = useText(awardText);
  const cycle = useCycle();
  const draft = useCommand('POST /api/documents/cycles/{cycle}');
  return (
    <FormDialog<Values>
      label={label}
      {...(about === undefined ? {} : { about })}
      button={of === undefined ? { type: 'primary' } : { size: 'small' }}
      initial={{ checkAt: `https://${location.host}/certificates`, ...(on === undefined ? {} : { on }) }}
      act={({ replacing, ...values }) => {
        const whole = {
          ...of,
          ...values,
          ...(replacing ? { replacing: { ...(of?.replacing as object | undefined), ...replacing } } : {}),
        };
        const given: unknown = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
        // The fields on the screen are those of the kind; what does not fit, the API says field by field.
        return draft.mutateAsync({ path: { cycle }, body: given as Draft });
      }}
    >
      <Fields of={of} />
      <DateField name="on" label={text.on} />
      <TextField name="documentNumber" label={text.numberBefore} optional most={60} />
      <TextField name="contact" label={office.contact} optional />
    </FormDialog>
  );
};
