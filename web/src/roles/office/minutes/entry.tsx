import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Body } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { CommandForm } from '../../../parts/command-form.tsx';
import { ChoiceField, DateField, FileField, NumberField, TextField } from '../../../parts/fields.tsx';
import { useFilters } from '../../../parts/filters.ts';
import { useText } from '../../../text/language.ts';
import { minutesText } from '../../../text/minutes.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { type Board, useBoard } from '../year/use-board.ts';
import { type Act, acts, bodyOf, isAct, paperOf } from './acts.ts';
import { BallotFields } from './ballot-fields.tsx';
import {
  ExceptionFields,
  FraudFields,
  LeaderRecusalFields,
  LeftOutFields,
  PolicyFields,
  ReconsideredFields,
  ReportFields,
  RulingFields,
  SanctionFields,
  SubmittedFields,
  TerminatedFields,
} from './committee-fields.tsx';
import {
  ApprovedFields,
  RevocationFields,
  SeatsFields,
  SentBackFields,
  SubmissionField,
} from './government-fields.tsx';
import { FactFields, InquiryFields, RecommendationFields } from './partner-fields.tsx';

const fieldsOf = (act: Act, board: Board): ReactNode => {
  switch (act) {
    case 'policy-determined':
      return <PolicyFields board={board} />;
    case 'exception-recorded':
      return <ExceptionFields />;
    case 'candidate-left-out':
      return <LeftOutFields board={board} />;
    case 'application-terminated':
      return <TerminatedFields />;
    case 'leader-recusal-resolved':
      return <LeaderRecusalFields />;
    case 'ballot-held':
      return <BallotFields board={board} />;
    case 'report-examined':
      return <ReportFields board={board} />;
    case 'objection-ruled':
      return <RulingFields board={board} />;
    case 'list-submitted':
      return <SubmittedFields board={board} />;
    case 'list-reconsidered':
      return (
        <>
          <SubmissionField of={board.submissions.filter(({ decision }) => decision === 'sent-back')} />
          <ReconsideredFields board={board} />
        </>
      );
    case 'sanction-decided':
      return <SanctionFields />;
    case 'fraud-petitioned':
      return <FraudFields />;
    case 'seats-approved':
    case 'seats-refused':
      return <SeatsFields approved={act === 'seats-approved'} />;
    case 'list-approved':
      return <ApprovedFields board={board} />;
    case 'list-sent-back':
      return <SentBackFields board={board} />;
    case 'revocation-approved':
    case 'revocation-refused':
      return <RevocationFields approved={act === 'revocation-approved'} />;
    case 'fact-confirmed':
    case 'fact-refused':
      return <FactFields confirmed={act === 'fact-confirmed'} />;
    case 'recommendation-signed':
    case 'recommendation-declined':
      return <RecommendationFields signed={act === 'recommendation-signed'} />;
    case 'inquiry-answered':
      return <InquiryFields />;
  }
};

const Meeting = () => {
  const text = useText(minutesText);
  const seats = useAnswer('GET /api/office/seats', {});
  return (
    <>
      <TextField name={['meeting', 'place']} label={text.place} />
      <NumberField name={['meeting', 'expected']} label={text.expected} least={1} most={60} />
      <NumberField name={['meeting', 'present']} label={text.present} least={1} most={60} />
      <ChoiceField
        name={['meeting', 'recused']}
        label={text.recused}
        many
        optional
        options={(seats.data?.seats ?? []).map(({ holder, name }) => ({ value: holder, label: name }))}
      />
    </>
  );
};

/** What an address already says of the act: where somebody came from knows it. */
const initialOf = (act: Act, params: URLSearchParams, board: Board): object => {
  const of = (name: string): string | undefined => params.get(name) ?? undefined;
  return {
    unit: of('unit'),
    target: {
      code: of('code'),
      notice: of('notice'),
      receipt: of('receipt'),
      round: of('round'),
      ...(params.has('request') ? { request: Number(of('request')) } : {}),
    },
    decision: {
      award: of('award'),
      ...(params.has('report') ? { report: Number(of('report')) } : {}),
      ...(act === 'policy-determined' ? { draft: board.policy.drafts.at(-1)?.version } : {}),
    },
  };
};

const Entry = ({ act, board }: { act: Act; board: Board }) => {
  const text = useText(minutesText);
  const cycle = useCycle();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const enter = useCommand('POST /api/office/cycles/{cycle}/minutes');
  const paper = paperOf(act);
  return (
    <CommandForm<Readonly<Record<string, unknown>>>
      label={text.save}
      consequence={text.saveConsequence}
      initial={initialOf(act, params, board)}
      act={async (values) => {
        // The list goes as it stands: it is not for whoever records to change it.
        const list = (board.list ?? []).map(({ code, award }) => ({ code, award }));
        const whole = act === 'list-submitted' ? { ...values, decision: { ...(values.decision ?? {}), list } } : values;
        // The fields on the screen are those of the act; what does not fit, the API says field by field.
        await enter.mutateAsync({
          path: { cycle },
          body: bodyOf(act, whole) as Body<'POST /api/office/cycles/{cycle}/minutes'>,
        });
        await navigate('/office/minutes?state=entered');
      }}
    >
      {fieldsOf(act, board)}
      <h3>{text.common}</h3>
      {paper === 'meeting' ? <Meeting /> : null}
      <DateField name="occurredOn" label={text.occurredOn} />
      <FileField cycle={cycle} name="scan" label={text.scan} />
    </CommandForm>
  );
};

/** Enters what was decided or confirmed on paper, act by act. */
export const EnterMinutes = () => {
  const text = useText(minutesText);
  const board = useBoard();
  const { get, set } = useFilters();
  const given = get('act');
  const act = isAct(given) ? given : undefined;
  return (
    <Page title={text.newTitle} lead={text.newLead}>
      <div className="filters">
        <div>
          <span aria-hidden>{text.act}</span>
          <Select
            aria-label={text.act}
            className="wide-select"
            placeholder={text.choose}
            showSearch={{ optionFilterProp: 'label' }}
            value={act ?? null}
            onChange={(value) => set('act', value ?? undefined)}
            options={acts.map((value) => ({ value, label: text[value] }))}
          />
        </div>
      </div>
      <Loaded query={board}>{(year) => (act ? <Entry key={act} act={act} board={year} /> : null)}</Loaded>
    </Page>
  );
};
