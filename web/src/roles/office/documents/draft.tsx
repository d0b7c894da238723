import { Form } from 'antd';
import type { Body } from '../../../api/call.ts';
import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { useText } from '../../../text/language.ts';
import { FormDialog } from '../parts/command-form.tsx';
import { AreaField, ChoiceField, DateField, NumberField, PickField, TextField, YesNoField } from '../parts/fields.tsx';
import { useOrganisations } from '../parts/who.ts';
import { officeText } from '../text.ts';
import { type Kind, kinds } from './kinds.ts';
import { documentsText } from './text.ts';

type Draft = Body<'POST /api/documents/cycles/{cycle}'>;

const stages = [
  'qualification-review',
  'document-review',
  'site-visit',
  'oral-defence',
  'comprehensive-review',
] as const;
const rounds = ['qualification', 'candidates', 'list'] as const;

const OrganisationField = () => {
  const text = useText(documentsText);
  const { options } = useOrganisations();
  return <ChoiceField name="code" label={text.code} options={options} />;
};

const StageField = () => {
  const text = useText(documentsText);
  const office = useText(officeText);
  return (
    <ChoiceField name="stage" label={text.stage} options={stages.map((value) => ({ value, label: office[value] }))} />
  );
};

const OpinionFields = () => {
  const text = useText(documentsText);
  return (
    <>
      <TextField name="notice" label={text.notice} most={40} />
      <TextField name="receipt" label={text.receipt} most={20} />
    </>
  );
};

const Fields = ({ kind }: { kind: Kind | undefined }) => {
  const text = useText(documentsText);
  const office = useText(officeText);
  switch (kind) {
    case 'not-passed-notice':
      return (
        <>
          <OrganisationField />
          <StageField />
          <AreaField name="wording" label={text.wording} optional />
        </>
      );
    case 'review-answer':
      return (
        <>
          <OrganisationField />
          <StageField />
          <DateField name="requestedOn" label={text.requestedOn} />
          <YesNoField name="upheld" label={text.upheld} yes={text.upheldYes} no={text.upheldNo} />
          <AreaField name="reason" label={office.reason} />
        </>
      );
    case 'opinion-inquiry':
      return (
        <>
          <ChoiceField
            name="round"
            label={text.round}
            options={rounds.map((value) => ({ value, label: office[value] }))}
          />
          <TextField name="department" label={text.departmentName} most={60} />
          <TextField name="unit" label={text.unit} most={40} />
          <DateField name="replyBy" label={text.replyBy} />
        </>
      );
    case 'visit-notice':
    case 'visit-report':
      return <OrganisationField />;
    case 'public-notice':
    case 'investigation-report':
      return <TextField name="notice" label={text.notice} most={40} />;
    case 'objection-accepted':
    case 'objection-not-accepted':
      return <OpinionFields />;
    case 'objection-ruled':
      return (
        <>
          <OpinionFields />
          <PickField
            name="to"
            label={text.to}
            options={[
              { value: 'objector', label: text.objector },
              { value: 'organisation', label: text.organisation },
            ]}
          />
        </>
      );
    case 'approval-request':
      return <NumberField name="submission" label={text.submission} least={1} most={99} />;
    case 'revocation-announcement':
      return (
        <>
          <OrganisationField />
          <PickField
            name="ground"
            label={text.ground}
            options={[
              { value: 'fraud', label: text.fraud },
              { value: 'incident', label: text.incident },
            ]}
          />
          <AreaField name="facts" label={text.facts} />
          <TextField name={['decision', 'documentNumber']} label={text.decisionNumber} most={60} />
          <DateField name={['decision', 'on']} label={text.decisionOn} />
        </>
      );
    case 'certificate':
      return (
        <>
          <OrganisationField />
          <TextField name="checkAt" label={text.checkAt} />
        </>
      );
    default:
      return null;
  }
};

const Chosen = ({ fixed }: { fixed: Kind | undefined }) => {
  const text = useText(documentsText);
  const kind = Form.useWatch<Kind | undefined>('kind') ?? fixed;
  return (
    <>
      {fixed === undefined ? (
        <ChoiceField name="kind" label={text.kind} options={kinds.map((value) => ({ value, label: text[value] }))} />
      ) : null}
      <Fields kind={kind} />
    </>
  );
};

interface DraftDocumentProps {
  readonly label: string;
  /** Which document; without one it is chosen in the form. */
  readonly kind?: Kind;
  readonly about?: string;
  readonly initial?: object;
  readonly small?: boolean;
}

/** Drafts a document: the matter comes from the records, the office adds what they do not have. */
export const DraftDocument = ({ label, kind, about, initial = {}, small = false }: DraftDocumentProps) => {
  const text = useText(documentsText);
  const office = useText(officeText);
  const cycle = useCycle();
  const draft = useCommand('POST /api/documents/cycles/{cycle}');
  return (
    <FormDialog<object>
      label={label}
      {...(about === undefined ? {} : { about })}
      button={small ? { size: 'small' } : { type: 'primary' }}
      initial={{ checkAt: `https://${location.host}/certificates`, ...initial }}
      act={(values) => {
        const given = Object.fromEntries(
          Object.entries({ kind, ...values }).filter(([, value]) => value !== undefined),
        );
        // The fields on the screen are those of the kind; what does not fit, the API says field by field.
        return draft.mutateAsync({ path: { cycle }, body: given as Draft });
      }}
    >
      <Chosen fixed={kind} />
      <DateField name="on" label={text.on} />
      <TextField name="documentNumber" label={text.numberBefore} optional most={60} />
      <TextField name="contact" label={office.contact} optional />
    </FormDialog>
  );
};
