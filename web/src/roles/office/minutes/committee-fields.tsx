import { Form } from 'antd';
import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import {
  AreaField,
  ChoiceField,
  DateField,
  FilesField,
  NumberField,
  PickField,
  TextField,
  YesNoField,
} from '../../../parts/fields.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { minutesText } from '../../../text/minutes.ts';
import { useNames, useOrganisations } from '../who.ts';
import type { Board } from '../year/use-board.ts';

const MinutesField = () => <TextField name={['decision', 'minutes']} label={useText(minutesText).minutes} most={200} />;

export const ReasonField = () => <AreaField name={['decision', 'reason']} label={useText(awardText).reason} />;

export const PolicyFields = ({ board }: { board: Board }) => {
  const text = useText(minutesText);
  return (
    <>
      <ChoiceField
        name={['decision', 'draft']}
        label={text.draft}
        options={board.policy.drafts
          .toReversed()
          .map(({ version }) => ({ value: version, label: text.draftNo(version) }))}
      />
      <DateField name={['decision', 'decidedOn']} label={text.decidedOn} />
      <MinutesField />
    </>
  );
};

export const ExceptionFields = () => {
  const text = useText(minutesText);
  const office = useText(awardText);
  const common = useText(commonText);
  return (
    <>
      <PickField
        name={['decision', 'award']}
        label={office.award}
        options={(['quality', 'innovation'] as const).map((value) => ({ value, label: common[value] }))}
      />
      <NumberField name={['decision', 'places']} label={text.places} least={6} most={50} />
      <ReasonField />
      <MinutesField />
    </>
  );
};

export const LeftOutFields = ({ board }: { board: Board }) => {
  const text = useText(minutesText);
  return (
    <>
      <ChoiceField
        name={['decision', 'code']}
        label={text.candidate}
        options={(board.candidates ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <ReasonField />
      <MinutesField />
    </>
  );
};

export const TerminatedFields = () => {
  const text = useText(minutesText);
  const office = useText(awardText);
  const cycle = useCycle();
  const { options } = useOrganisations();
  return (
    <>
      <ChoiceField name={['decision', 'code']} label={office.organisation} options={options} />
      <DateField name={['decision', 'heardOn']} label={text.heardOn} />
      <ReasonField />
      <FilesField cycle={cycle} name={['decision', 'evidence']} label={text.proof} optional most={50} />
      <TextField name={['decision', 'leadNotice']} label={text.leadNotice} optional most={40} />
      <TextField name={['decision', 'leadReceipt']} label={text.leadReceipt} optional most={20} />
      <MinutesField />
    </>
  );
};

export const LeaderRecusalFields = () => {
  const text = useText(minutesText);
  const office = useText(awardText);
  const { options } = useOrganisations();
  return (
    <>
      <ChoiceField name={['target', 'code']} label={office.organisation} options={options} />
      <NumberField name={['target', 'request']} label={text.request} least={1} most={9999} />
      <YesNoField name={['decision', 'granted']} label={text.granted} />
      <ReasonField />
      <MinutesField />
    </>
  );
};

const NoticeField = ({ board }: { board: Board }) => (
  <ChoiceField
    name={['target', 'notice']}
    label={useText(minutesText).notice}
    options={board.notices.map(({ notice }) => ({ value: notice, label: notice }))}
  />
);

export const ReportFields = ({ board }: { board: Board }) => {
  const text = useText(minutesText);
  return (
    <>
      <NoticeField board={board} />
      <NumberField name={['decision', 'report']} label={text.report} least={1} most={9999} />
      <MinutesField />
    </>
  );
};

export const RulingFields = ({ board }: { board: Board }) => {
  const text = useText(minutesText);
  return (
    <>
      <NoticeField board={board} />
      <TextField name={['target', 'receipt']} label={text.receipt} most={20} />
      <YesNoField name={['decision', 'upheld']} label={text.upheld} yes={text.upheldYes} no={text.upheldNo} />
      <ReasonField />
      <AreaField name={['decision', 'toOrganisation']} label={text.toOrganisation} optional />
    </>
  );
};

export const SubmittedFields = ({ board }: { board: Board }) => {
  const text = useText(minutesText);
  const cycle = useCycle();
  const inquiry = useAnswer('GET /api/office/cycles/{cycle}/inquiries/{round}', { path: { cycle, round: 'list' } });
  const reported = (inquiry.data?.departments ?? []).flatMap(({ department, name, organisations }) =>
    organisations.flatMap((asked) =>
      asked.answer?.situation === 'found'
        ? [{ code: asked.code, organisation: asked.name, department, name, words: asked.answer.text }]
        : [],
    ),
  );
  return (
    <>
      <p>
        {text.listNow}：{(board.list ?? []).map(({ name }) => name).join('、')}
      </p>
      {reported.map(({ code, organisation, department, name, words }) => (
        <AreaField
          key={`${code} ${department}`}
          name={['situations', code, department]}
          label={text.situationOf(organisation, name)}
          hint={words}
          optional
        />
      ))}
      <MinutesField />
    </>
  );
};

export const ReconsideredFields = ({ board }: { board: Board }) => {
  const text = useText(minutesText);
  const added = Form.useWatch<string[] | undefined>('addedCodes') ?? [];
  const listed = board.list ?? [];
  const others = (board.candidates ?? []).filter(({ code }) => !listed.some((each) => each.code === code));
  return (
    <>
      {listed.map(({ code, name }) => (
        <AreaField key={code} name={['removed', code]} label={text.removedReason(name)} rows={1} optional />
      ))}
      <ChoiceField
        name="addedCodes"
        label={text.added}
        many
        optional
        options={others.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {others
        .filter(({ code }) => added.includes(code))
        .map(({ code, name }) => (
          <AreaField key={code} name={['added', code]} label={text.addedReason(name)} rows={1} />
        ))}
      <AreaField name={['decision', 'statement']} label={text.statement} most={4000} />
      <MinutesField />
    </>
  );
};

export const SanctionFields = () => {
  const text = useText(minutesText);
  const cycle = useCycle();
  const nameOf = useNames();
  const cases = useAnswer('GET /api/office/cycles/{cycle}/misconduct-reports', { path: { cycle } });
  const proven = (cases.data?.reports ?? []).filter(({ finding, sanction }) => finding?.substantiated && !sanction);
  return (
    <>
      <ChoiceField
        name={['target', 'report']}
        label={text.case}
        options={proven.map(({ report, person, who }) => ({
          value: report,
          label: `${person === undefined ? (who ?? report) : nameOf(person)}（${report}）`,
        }))}
      />
      <PickField
        name={['decision', 'measure']}
        label={text.measure}
        options={[
          { value: 'none', label: text.measureNone },
          { value: 'criticism', label: text.criticism },
          { value: 'warning', label: text.warning },
          { value: 'disqualification', label: text.disqualification },
        ]}
      />
      <ReasonField />
      <DateField name={['decision', 'decidedOn']} label={text.decidedOn} />
      <MinutesField />
    </>
  );
};

export const FraudFields = () => {
  const text = useText(minutesText);
  const office = useText(awardText);
  const cycle = useCycle();
  const winners = useAnswer('GET /api/office/cycles/{cycle}/winners', { path: { cycle } });
  return (
    <>
      <ChoiceField
        name={['target', 'code']}
        label={office.organisation}
        options={(winners.data?.winners ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <DateField name={['decision', 'heardOn']} label={text.heardOn} />
      <AreaField name={['decision', 'facts']} label={text.facts} most={4000} />
      <FilesField cycle={cycle} name={['decision', 'evidence']} label={text.proof} most={50} />
      <MinutesField />
    </>
  );
};
