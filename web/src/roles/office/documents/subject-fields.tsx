import { ChoiceField, NumberField, PickField, TextField } from '../../../parts/fields.tsx';
import { awardText } from '../../../text/award.ts';
import { documentsText } from '../../../text/documents.ts';
import { useText } from '../../../text/language.ts';
import { useOrganisations } from '../who.ts';
import { type Kind, kinds } from './kinds.ts';

const stages = [
  'qualification-review',
  'document-review',
  'site-visit',
  'oral-defence',
  'comprehensive-review',
] as const;
const endings = ['termination', 'left-out', 'ballot', 'objection', 'reconsideration', 'approval'] as const;
const rounds = ['qualification', 'candidates', 'list'] as const;

export const KindField = () => {
  const text = useText(documentsText);
  return <ChoiceField name="kind" label={text.kind} options={kinds.map((value) => ({ value, label: text[value] }))} />;
};

const OrganisationField = () => {
  const text = useText(documentsText);
  const { options } = useOrganisations();
  return <ChoiceField name="code" label={text.code} options={options} />;
};

const NoticeField = () => <TextField name="notice" label={useText(documentsText).notice} most={40} />;

/** What a document is about, kind by kind. */
export const SubjectFields = ({ kind }: { kind: Kind | undefined }) => {
  const text = useText(documentsText);
  const office = useText(awardText);
  const ended = stages.map((value) => ({ value, label: office[value] }));
  switch (kind) {
    case 'not-passed-notice':
      return (
        <>
          <OrganisationField />
          <ChoiceField
            name="ending"
            label={text.ending}
            options={[...ended, ...endings.map((value) => ({ value, label: text[value] }))]}
          />
          <NumberField name="time" label={text.time} least={2} most={20} optional />
        </>
      );
    case 'review-answer':
      return (
        <>
          <OrganisationField />
          <ChoiceField name="stage" label={text.stage} options={ended} />
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
          <TextField name="unit" label={text.unit} most={40} />
          <NumberField name="letter" label={text.letter} least={1} most={99} />
        </>
      );
    case 'visit-notice':
    case 'visit-report':
    case 'revocation-announcement':
    case 'certificate':
      return <OrganisationField />;
    case 'public-notice':
    case 'supplementary-notice':
    case 'investigation-report':
      return <NoticeField />;
    case 'correction-announcement':
      return (
        <>
          <NoticeField />
          <NumberField name="correction" label={text.correction} least={1} most={99} optional />
        </>
      );
    case 'extension-announcement':
      return (
        <>
          <NoticeField />
          <NumberField name="extension" label={text.extension} least={1} most={99} />
        </>
      );
    case 'objection-accepted':
    case 'objection-not-accepted':
    case 'objection-ruled':
      return (
        <>
          <NoticeField />
          <TextField name="receipt" label={text.receipt} most={20} />
          {kind === 'objection-ruled' ? (
            <PickField
              name="to"
              label={text.to}
              options={[
                { value: 'objector', label: text.objector },
                { value: 'organisation', label: text.organisation },
              ]}
            />
          ) : null}
        </>
      );
    case 'approval-request':
      return <NumberField name="submission" label={text.submission} least={1} most={99} />;
    default:
      return null;
  }
};
