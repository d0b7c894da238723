import { Link } from 'react-router';
import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, DateField, FileField, PickField, TextField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { OpinionState } from '../../../parts/opinion-state.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { opinionText } from '../../../text/opinion.ts';
import { Code } from '../../../ui/code.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day, Due } from '../../../ui/moment.tsx';

type View = Answer<'GET /api/office/cycles/{cycle}/notices/{notice}/opinions'>;
type Notice = Answer<'GET /api/public/notices/{cycle}/{notice}'>;

const channels = ['letter', 'visit', 'telephone', 'hotline-12345', 'other-authority'] as const;

interface Registration {
  readonly kind: 'formal' | 'lead';
  readonly about: string;
  readonly channel: (typeof channels)[number];
  readonly receivedOn: string;
  readonly scan: string;
  readonly name?: string;
  readonly contact?: string;
  readonly text: string;
}

const Register = ({ notice }: { notice: Notice }) => {
  const text = useText(opinionText);
  const cycle = useCycle();
  const register = useCommand('POST /api/office/cycles/{cycle}/notices/{notice}/opinions');
  return (
    <FormDialog<Registration>
      label={text.register}
      button={{ type: 'primary' }}
      wide
      act={({ name, contact, ...rest }) =>
        register.mutateAsync({
          path: { cycle, notice: notice.notice },
          body: {
            ...rest,
            ...(name === undefined ? {} : { name }),
            ...(contact === undefined ? {} : { contact }),
          },
        })
      }
    >
      <p className="page-lead">{text.registerNote}</p>
      <PickField
        name="kind"
        label={text.kind}
        options={[
          { value: 'formal', label: text.formal },
          { value: 'lead', label: text.leadKind },
        ]}
      />
      <ChoiceField
        name="about"
        label={text.about}
        options={notice.names.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <ChoiceField
        name="channel"
        label={text.channel}
        options={channels.map((value) => ({ value, label: text[value] }))}
      />
      <DateField name="receivedOn" label={text.receivedOn} />
      <FileField cycle={cycle} name="scan" label={text.scan} />
      <TextField name="name" label={text.name} optional most={40} />
      <TextField name="contact" label={text.contact} optional most={120} />
      <AreaField name="text" label={text.words} most={4000} />
    </FormDialog>
  );
};

const Report = ({ view, notice }: { view: View; notice: string }) => {
  const text = useText(opinionText);
  const office = useText(awardText);
  const cycle = useCycle();
  const submit = useCommand('POST /api/office/cycles/{cycle}/notices/{notice}/report');
  const { report, opinions } = view;
  return (
    <section className="panel" aria-labelledby="report">
      <h2 id="report">{text.report}</h2>
      {report ? (
        <>
          <p>
            <State kind={report.examined ? 'good' : 'open'}>{report.examined ? text.examined : text.notExamined}</State>{' '}
            {report.complete ? null : <State kind="bad">{text.incomplete}</State>}
          </p>
          <p className="words">{report.conclusion}</p>
          <Rows
            label={text.report}
            rows={report.opinions}
            id={({ receipt }) => receipt}
            empty={office.nothing}
            columns={[
              { title: text.receipt, show: ({ receipt }) => <Code>{receipt}</Code> },
              { title: text.kind, show: ({ kind }) => (kind === 'formal' ? text.formal : text.leadKind) },
              {
                title: text.result,
                show: ({ result }) =>
                  ({
                    'not-accepted': text['not-accepted'],
                    substantiated: text.substantiated,
                    'not-substantiated': text.notSubstantiated,
                  })[result],
              },
              { title: text.found, show: ({ finding }) => finding },
            ]}
          />
        </>
      ) : (
        <p>{text.noReport}</p>
      )}
      <div className="row-actions">
        {opinions.length > 0 && (report === undefined || !report.complete) ? (
          <FormDialog<{ conclusion: string }>
            label={text.submitReport}
            button={{ type: 'primary' }}
            consequence={text.reportConsequence(opinions.length)}
            article="第十四条（六）"
            act={({ conclusion }) =>
              submit.mutateAsync({
                path: { cycle, notice },
                body: { opinions: opinions.map(({ receipt }) => receipt), conclusion },
              })
            }
          >
            <AreaField name="conclusion" label={text.conclusion} most={4000} rows={5} />
          </FormDialog>
        ) : null}
        {report && !report.examined ? (
          <Go
            plain
            to={`/office/minutes/new?act=report-examined&notice=${notice}&report=${report.version}`}
            label={text.recordExamination}
          />
        ) : null}
      </div>
    </section>
  );
};

/** The opinions on a notice with their due dates, the registration of those on paper, and the report on all of them. */
export const Opinions = ({ notice }: { notice: Notice }) => {
  const text = useText(opinionText);
  const office = useText(awardText);
  const cycle = useCycle();
  const view = useAnswer('GET /api/office/cycles/{cycle}/notices/{notice}/opinions', {
    path: { cycle, notice: notice.notice },
  });
  return (
    <>
      <p className="page-lead">{text.lead}</p>
      <Register notice={notice} />
      <Loaded query={view}>
        {(answer) => (
          <>
            {answer.hidden > 0 ? <p role="status">{text.hidden(answer.hidden)}</p> : null}
            <Rows
              label={text.opinions}
              rows={answer.opinions}
              id={({ receipt }) => receipt}
              empty={text.none}
              columns={[
                {
                  title: text.receipt,
                  show: ({ receipt }) => (
                    <Link to={`/office/notices/${notice.notice}/opinions/${receipt}`}>{receipt}</Link>
                  ),
                },
                { title: text.kind, show: ({ kind }) => (kind === 'formal' ? text.formal : text.leadKind) },
                { title: text.about, show: ({ name }) => name },
                { title: text.channel, show: ({ channel }) => text[channel] },
                { title: text.received, show: ({ receivedOn }) => <Day on={receivedOn} /> },
                { title: office.state, show: (opinion) => <OpinionState opinion={opinion} /> },
                {
                  title: office.due,
                  show: ({ due, decision, verification }) =>
                    due === undefined || decision !== 'accepted' || verification ? '' : <Due at={due} />,
                },
              ]}
            />
            <Report view={answer} notice={notice.notice} />
          </>
        )}
      </Loaded>
    </>
  );
};
