import type { Answer } from '../../api/call.ts';
import { useAnswer, useCommand } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { FormDialog } from '../../parts/command-form.tsx';
import { AreaField, ChoiceField, DateField, TextField } from '../../parts/fields.tsx';
import { Rows } from '../../parts/rows.tsx';
import { State } from '../../parts/state.tsx';
import { usePerson } from '../../session/use-session.ts';
import { awardText } from '../../text/award.ts';
import { conductText } from '../../text/conduct.ts';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Day } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { sanctionText } from './conduct-text.ts';
import { committeeText } from './text.ts';
import { useSeats } from './use-committee.ts';

type Case = Answer<'GET /api/committee/cycles/{cycle}/misconduct-reports'>['reports'][number];
type Measure = NonNullable<Case['sanction']>['measure'];
const kinds = ['consulting', 'gifts', 'interest', 'disclosure', 'procedure', 'other'] as const;
const measures = ['none', 'criticism', 'warning', 'disqualification'] as const;

interface Reported {
  readonly kind: (typeof kinds)[number];
  readonly who: string;
  readonly organisation?: string;
  readonly details: string;
}

const ReportIt = () => {
  const text = useText(sanctionText);
  const words = useText(conductText);
  const award = useText(awardText);
  const cycle = useCycle();
  const report = useCommand('POST /api/committee/cycles/{cycle}/misconduct-reports');
  return (
    <FormDialog<Reported>
      label={text.reportIt}
      button={{ type: 'primary' }}
      act={({ organisation, ...body }) =>
        report.mutateAsync({
          path: { cycle },
          body: { ...body, ...(organisation === undefined ? {} : { organisation }) },
        })
      }
    >
      <p className="page-lead">{text.reportNote}</p>
      <ChoiceField name="kind" label={words.kind} options={kinds.map((value) => ({ value, label: words[value] }))} />
      <TextField name="who" label={words.who} />
      <TextField name="organisation" label={award.code} optional most={18} />
      <AreaField name="details" label={words.details} most={4000} rows={5} />
    </FormDialog>
  );
};

const useMeasure = (): ((measure: Measure) => string) => {
  const words = useText(conductText);
  return (measure) => (measure === 'none' ? words.measureNone : words[measure]);
};

const Sanction = ({ report: { report, who } }: { report: Case }) => {
  const text = useText(sanctionText);
  const committee = useText(committeeText);
  const award = useText(awardText);
  const wordOf = useMeasure();
  const cycle = useCycle();
  const sanction = useCommand('POST /api/committee/cycles/{cycle}/misconduct-reports/{report}/sanction');
  return (
    <FormDialog<{ measure: Measure; reason: string; decidedOn: string; minutes: string }>
      label={text.decide}
      about={who ?? report}
      button={{ type: 'primary', size: 'small' }}
      consequence={text.decideConsequence}
      article="第二十条"
      act={(body) => sanction.mutateAsync({ path: { cycle, report }, body })}
    >
      <ChoiceField
        name="measure"
        label={text.measure}
        options={measures.map((value) => ({ value, label: wordOf(value) }))}
      />
      <AreaField name="reason" label={award.reason} />
      <DateField name="decidedOn" label={committee.decidedOn} />
      <TextField name="minutes" label={committee.minutes} />
    </FormDialog>
  );
};

const Cases = () => {
  const text = useText(sanctionText);
  const words = useText(conductText);
  const award = useText(awardText);
  const wordOf = useMeasure();
  const cycle = useCycle();
  const { presides } = useSeats();
  const query = useAnswer('GET /api/committee/cycles/{cycle}/misconduct-reports', { path: { cycle } });
  return (
    <>
      <h2>{text.due}</h2>
      <Loaded query={query}>
        {({ reports }) => (
          <Rows
            label={text.due}
            rows={reports}
            id={({ report }) => report}
            empty={text.none}
            columns={[
              { title: words.kind, show: ({ kind }) => words[kind] },
              { title: words.receivedOn, show: ({ receivedOn }) => <Day on={receivedOn} /> },
              { title: words.who, show: ({ who }) => who ?? words.erased },
              { title: words.details, show: ({ details }) => details ?? words.erased },
              { title: words.finding, show: ({ finding }) => finding?.text ?? '' },
              {
                title: words.sanction,
                show: ({ sanction }) =>
                  sanction ? (
                    <>
                      <State kind="plain">{wordOf(sanction.measure)}</State>
                      <div>
                        {sanction.reason}（{sanction.minutes}）
                      </div>
                    </>
                  ) : (
                    <State kind="open">{award.open}</State>
                  ),
              },
              {
                title: award.actions,
                show: (report) => (report.sanction || !presides ? null : <Sanction report={report} />),
              },
            ]}
          />
        )}
      </Loaded>
    </>
  );
};

/** Reports of misconduct, and what the committee decides on those that proved true (A20c, e). */
export const Conduct = () => {
  const text = useText(sanctionText);
  const { roles } = usePerson();
  return (
    <Page title={text.title} lead={text.lead} actions={<ReportIt />}>
      {roles.includes('committee') ? <Cases /> : null}
    </Page>
  );
};
