import { Link, useParams } from 'react-router';
import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { TextField } from '../../../parts/fields.tsx';
import { OpinionState } from '../../../parts/opinion-state.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';
import { opinionText } from '../../../text/opinion.ts';
import { Code } from '../../../ui/code.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day, Due } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { committeeText } from '../text.ts';
import { useSeats } from '../use-committee.ts';
import { Rule } from './rule.tsx';
import { rulingText } from './text.ts';

type Opinions = Answer<'GET /api/committee/cycles/{cycle}/notices/{notice}/opinions'>;
type Report = NonNullable<Opinions['report']>;

const Examine = ({ notice, report }: { notice: string; report: Report }) => {
  const text = useText(rulingText);
  const committee = useText(committeeText);
  const cycle = useCycle();
  const { presides } = useSeats();
  const examine = useCommand('POST /api/committee/cycles/{cycle}/notices/{notice}/report/examination');
  if (!presides) return <p className="page-lead">{committee.presidingOnly}</p>;
  return (
    <FormDialog<{ minutes: string }>
      label={text.examine}
      button={{ type: 'primary' }}
      consequence={text.examineConsequence}
      article="第十四条（六）"
      act={({ minutes }) => examine.mutateAsync({ path: { cycle, notice }, body: { report: report.version, minutes } })}
    >
      <TextField name="minutes" label={committee.minutes} />
    </FormDialog>
  );
};

const ReportSection = ({ notice, opinions: { report, opinions } }: { notice: string; opinions: Opinions }) => {
  const text = useText(opinionText);
  const own = useText(rulingText);
  const award = useText(awardText);
  const nameOf = (code: string): string => opinions.find(({ about }) => about === code)?.name ?? code;
  const results = {
    'not-accepted': text['not-accepted'],
    substantiated: text.substantiated,
    'not-substantiated': text.notSubstantiated,
  };
  return (
    <section className="panel" aria-labelledby="report">
      <h2 id="report">{text.report}</h2>
      {report ? (
        <>
          <p>
            <State kind={report.examined ? 'good' : 'open'}>{report.examined ? text.examined : text.notExamined}</State>{' '}
            {report.complete ? null : text.incomplete}
          </p>
          <Rows
            label={text.report}
            rows={report.opinions}
            id={({ receipt }) => receipt}
            empty={award.nothing}
            columns={[
              { title: text.receipt, show: ({ receipt }) => <Code>{receipt}</Code> },
              { title: text.kind, show: ({ kind }) => (kind === 'formal' ? text.formal : text.leadKind) },
              { title: text.about, show: ({ about }) => nameOf(about) },
              { title: text.result, show: ({ result }) => results[result] },
              { title: text.found, show: ({ finding }) => finding },
            ]}
          />
          <h3>{text.conclusion}</h3>
          <p className="words">{report.conclusion}</p>
          {report.examined ? null : <Examine notice={notice} report={report} />}
        </>
      ) : (
        <p>{own.reportWaits}</p>
      )}
    </section>
  );
};

const Hearings = ({ notice }: { notice: string }) => {
  const text = useText(opinionText);
  const own = useText(rulingText);
  const award = useText(awardText);
  const cycle = useCycle();
  const hearings = useAnswer('GET /api/committee/cycles/{cycle}/notices/{notice}/hearings', {
    path: { cycle, notice },
  });
  return (
    <section className="panel" aria-labelledby="hearings">
      <h2 id="hearings">{own.hearingsTitle}</h2>
      <Loaded query={hearings}>
        {(found) => (
          <Rows
            label={own.hearingsTitle}
            rows={found.hearings}
            id={({ hearing }) => hearing}
            empty={text.noHearings}
            columns={[
              { title: text.receipt, show: ({ receipt }) => <Code>{receipt}</Code> },
              { title: own.substance, show: ({ substance }) => substance ?? text.erased },
              { title: award.due, show: ({ due, position }) => (position ? '' : <Due at={due} />) },
              {
                title: text.position,
                show: ({ position }) => {
                  if (!position) return <State kind="open">{own.positionNone}</State>;
                  return position.statement ?? (position.statedOn ? text.onPaper(position.statedOn) : text.erased);
                },
              },
            ]}
          />
        )}
      </Loaded>
    </section>
  );
};

const All = ({ notice, opinions: view }: { notice: string; opinions: Opinions }) => {
  const text = useText(opinionText);
  const own = useText(rulingText);
  const award = useText(awardText);
  const { presides } = useSeats();
  return (
    <section className="panel" aria-labelledby="opinions">
      <h2 id="opinions">{text.opinions}</h2>
      {view.hidden > 0 ? <p className="page-lead">{text.hidden(view.hidden)}</p> : null}
      <Rows
        label={text.opinions}
        rows={view.opinions}
        id={({ receipt }) => receipt}
        empty={text.none}
        columns={[
          { title: text.receipt, show: ({ receipt }) => <Code>{receipt}</Code> },
          { title: text.kind, show: ({ kind }) => (kind === 'formal' ? text.formal : text.leadKind) },
          { title: text.about, show: ({ name }) => name },
          { title: text.channel, show: ({ channel }) => text[channel] },
          { title: text.receivedOn, show: ({ receivedOn }) => <Day on={receivedOn} /> },
          {
            title: own.progress,
            show: (opinion) => (
              <>
                <OpinionState opinion={opinion} />
                <div>{opinion.ruling?.reason ?? opinion.refusal ?? opinion.verification?.finding ?? ''}</div>
              </>
            ),
          },
          {
            title: award.actions,
            show: (opinion) =>
              presides && opinion.kind === 'formal' && opinion.verification && !opinion.ruling ? (
                view.report?.examined ? (
                  <Rule notice={notice} opinion={opinion} />
                ) : (
                  own.examineFirst
                )
              ) : null,
          },
        ]}
      />
    </section>
  );
};

/** Opinions on a notice, the report on them, what the organisations say, and the committee's rulings (A14.6d). */
export const NoticePage = () => {
  const text = useText(rulingText);
  const decision = useText(decisionText);
  const cycle = useCycle();
  const { notice = '' } = useParams();
  const opinions = useAnswer('GET /api/committee/cycles/{cycle}/notices/{notice}/opinions', {
    path: { cycle, notice },
  });
  return (
    <Page title={decision.notice(notice)} lead={<Link to="/committee/notices">{text.back}</Link>}>
      <Loaded query={opinions}>
        {(found) => (
          <>
            <ReportSection notice={notice} opinions={found} />
            <All notice={notice} opinions={found} />
            <Hearings notice={notice} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
