import { App, Button } from 'antd';
import { type Answer, call } from '../../../api/call.ts';
import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, DateField, FileField, TextField } from '../../../parts/fields.tsx';
import { openLink } from '../../../parts/open-link.ts';
import { usePerson } from '../../../session/use-session.ts';
import { awardText } from '../../../text/award.ts';
import { documentsText } from '../../../text/documents.ts';
import { useText } from '../../../text/language.ts';
import { FinalStep } from '../../../ui/final-step.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { DraftDocument } from './draft.tsx';
import { subjectOf } from './kinds.ts';

export type Document = Answer<'GET /api/documents/cycles/{cycle}'>['documents'][number];
const ways = ['portal', 'in-person', 'post', 'left', 'public'] as const;

const Reviewing = ({ document: { document, draft, title, draftedBy } }: { document: Document }) => {
  const text = useText(documentsText);
  const office = useText(awardText);
  const cycle = useCycle();
  const { id } = usePerson();
  const review = useCommand('POST /api/documents/cycles/{cycle}/{document}/review');
  const back = useCommand('POST /api/documents/cycles/{cycle}/{document}/return');
  const path = { cycle, document };
  return (
    <>
      <FinalStep
        label={text.review}
        consequence={
          <>
            <p>{title}</p>
            <p>{text.reviewConsequence}</p>
          </>
        }
        button={{ size: 'small', type: 'primary' }}
        disabled={draftedBy === id}
        act={() => review.mutateAsync({ path, body: { draft } })}
      />
      <FormDialog<{ reason: string }>
        label={text.return}
        about={title}
        button={{ size: 'small' }}
        act={({ reason }) => back.mutateAsync({ path, body: { draft, reason } })}
      >
        <AreaField name="reason" label={office.reason} most={1000} />
      </FormDialog>
    </>
  );
};

const Issuing = ({ document: { document, draft, title, documentNumber } }: { document: Document }) => {
  const text = useText(documentsText);
  const office = useText(awardText);
  const cycle = useCycle();
  const issue = useCommand('POST /api/documents/cycles/{cycle}/{document}/issue');
  return (
    <FormDialog<{ documentNumber: string; signedBy: string; on: string; scan: string }>
      label={text.issue}
      about={title}
      button={{ size: 'small', type: 'primary' }}
      consequence={text.issueConsequence}
      {...(documentNumber === undefined ? {} : { initial: { documentNumber } })}
      act={(body) => issue.mutateAsync({ path: { cycle, document }, body: { draft, ...body } })}
    >
      <TextField name="documentNumber" label={office.documentNumber} most={60} />
      <TextField name="signedBy" label={text.signedBy} most={40} />
      <DateField name="on" label={office.on} />
      <FileField cycle={cycle} name="scan" label={text.stamped} />
    </FormDialog>
  );
};

const Serving = ({ document: { document, title, addressees } }: { document: Document }) => {
  const text = useText(documentsText);
  const cycle = useCycle();
  const serve = useCommand('POST /api/documents/cycles/{cycle}/{document}/service');
  return (
    <FormDialog<{ addressee: string; way: (typeof ways)[number]; on: string; slip?: string }>
      label={text.serve}
      about={title}
      button={{ size: 'small', type: 'primary' }}
      consequence={text.serveConsequence}
      initial={{ addressee: addressees[0] }}
      act={({ slip, ...rest }) =>
        serve.mutateAsync({ path: { cycle, document }, body: { ...rest, ...(slip === undefined ? {} : { slip }) } })
      }
    >
      <TextField name="addressee" label={text.addressee} most={120} />
      <ChoiceField name="way" label={text.way} options={ways.map((value) => ({ value, label: text[value] }))} />
      <DateField name="on" label={text.servedOn} />
      <FileField cycle={cycle} name="slip" label={text.slip} optional />
    </FormDialog>
  );
};

/** What can be done with a document as it stands. */
export const DocumentActions = ({ document }: { document: Document }) => {
  const text = useText(documentsText);
  const cycle = useCycle();
  const { modal } = App.useApp();
  const { document: id, title, state, on } = document;
  return (
    <span className="row-actions">
      <Button
        size="small"
        aria-label={`${text.preview} ${title}`}
        onClick={() => {
          openLink(() =>
            call('GET /api/documents/cycles/{cycle}/{document}/link', { path: { cycle, document: id } }),
          ).catch((error: unknown) => {
            modal.error({ content: <ProblemAlert error={error} /> });
          });
        }}
      >
        {text.preview}
      </Button>
      {state === 'drafted' ? <Reviewing document={document} /> : null}
      {state === 'reviewed' ? <Issuing document={document} /> : null}
      {state === 'issued' || state === 'served' ? <Serving document={document} /> : null}
      {state === 'drafted' || state === 'returned' ? (
        <DraftDocument label={text.redraft} about={title} of={subjectOf(id)} on={on} />
      ) : null}
      {(state === 'issued' || state === 'served') && document.replacedBy === undefined ? (
        <DraftDocument label={text.correct} about={title} of={subjectOf(id, true)} />
      ) : null}
    </span>
  );
};
