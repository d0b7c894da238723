import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { AreaField, ChoiceField, DateField, TextField, YesNoField } from '../../../parts/fields.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { minutesText } from '../../../text/minutes.ts';
import type { Board } from '../year/use-board.ts';
import { ReasonField } from './committee-fields.tsx';

const DocumentFields = () => {
  const text = useText(minutesText);
  const office = useText(awardText);
  return (
    <>
      <TextField name={['decision', 'documentNumber']} label={office.documentNumber} most={60} />
      <DateField name={['decision', 'decidedOn']} label={text.decidedOn} />
    </>
  );
};

export const SeatsFields = ({ approved }: { approved: boolean }) => {
  const text = useText(minutesText);
  const seats = useAnswer('GET /api/office/seats', {});
  const open = (seats.data?.proposals ?? []).filter(({ decision }) => decision === undefined);
  return (
    <>
      <ChoiceField
        name={['target', 'proposal']}
        label={text.proposal}
        options={open.map(({ version, seats: proposed }) => ({
          value: version,
          label: `${text.proposalNo(version)}：${proposed.map(({ name }) => name).join('、')}`,
        }))}
      />
      {approved ? <DocumentFields /> : <ReasonField />}
    </>
  );
};

const useAwaiting = ({ submissions }: Board) => submissions.filter(({ decision }) => decision === undefined);

export const SubmissionField = ({ of }: { of: Board['submissions'] }) => {
  const text = useText(minutesText);
  return (
    <ChoiceField
      name={['target', 'submission']}
      label={text.submission}
      options={of.map(({ submission }) => ({ value: submission, label: text.submissionNo(submission) }))}
    />
  );
};

export const ApprovedFields = ({ board }: { board: Board }) => {
  const text = useText(minutesText);
  const awaiting = useAwaiting(board);
  return (
    <>
      <SubmissionField of={awaiting} />
      {(awaiting.at(-1)?.list ?? []).map(({ code, name }) => (
        <fieldset key={code} className="item">
          <legend>{name}</legend>
          <YesNoField name={['organisations', code, 'approved']} label={text.approvedOf(name)} />
          <AreaField name={['organisations', code, 'reason']} label={text.refusedReason(name)} rows={1} optional />
        </fieldset>
      ))}
      <DocumentFields />
    </>
  );
};

export const SentBackFields = ({ board }: { board: Board }) => (
  <>
    <SubmissionField of={useAwaiting(board)} />
    <ReasonField />
  </>
);

export const RevocationFields = ({ approved }: { approved: boolean }) => {
  const text = useText(minutesText);
  const cycle = useCycle();
  const winners = useAnswer('GET /api/office/cycles/{cycle}/winners', { path: { cycle } });
  const open = (winners.data?.winners ?? []).flatMap(({ code, name, petitions }) =>
    petitions
      .filter(({ state }) => state === 'petitioned')
      .map(({ ground, petition, facts }) => ({
        value: `${code} ${ground} ${petition}`,
        label: `${name}：${facts.slice(0, 40)}`,
      })),
  );
  return (
    <>
      <ChoiceField name="petition" label={text.petition} options={open} />
      {approved ? <DocumentFields /> : <ReasonField />}
    </>
  );
};
