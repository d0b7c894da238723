import { Alert, Input, InputNumber } from 'antd';
import { call } from '../../api/call.ts';
import { useAnswer, useCommand } from '../../api/hooks.ts';
import { useNow } from '../../app/clock.ts';
import { useCycle } from '../../desk/cycle.ts';
import { SaveLine } from '../../drafts/save-line.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { Facts } from '../../parts/facts.tsx';
import { useDates } from '../../text/dates.ts';
import { useText } from '../../text/language.ts';
import { FinalStep } from '../../ui/final-step.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Moment } from '../../ui/moment.tsx';
import { defenceText } from './defence-text.ts';
import type { ItemDraft } from './score/sheet.ts';
import { examinerText } from './text.ts';
import { type Application, useApplication } from './use-application.ts';

const Readable = ({ draft: { score, remarks, notes } }: { draft: ItemDraft }) => {
  const text = useText(defenceText);
  return (
    <Facts
      of={[
        [text.score, score],
        [text.remarks, remarks],
        [text.notes, notes],
      ]}
    />
  );
};

interface FormProps {
  readonly application: Application;
  readonly stored: { readonly version: number; readonly content: ItemDraft };
}

const Form = ({ application: { code, defence }, stored }: FormProps) => {
  const text = useText(defenceText);
  const cycle = useCycle();
  const now = useNow();
  const submit = useCommand('POST /api/examiner/cycles/{cycle}/applications/{code}/defence-score');
  const path = { cycle, code };
  const { content, state, change, resolve, flush } = useDraft<ItemDraft>({
    id: `scorecard/${cycle}/${code}/defence`,
    stored,
    save: (known, draft) =>
      call(
        'PUT /api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}/draft/{section}',
        { path: { ...path, phase: 'defence', section: 'defence' }, body: { known, content: draft } },
        { key: crypto.randomUUID() },
      ),
  });
  const begun = defence !== undefined && now >= Date.parse(defence.at);
  const remarks = (content.remarks ?? '').trim();
  const { score } = content;
  const without = (field: keyof ItemDraft): void => change(({ [field]: _, ...rest }) => rest);
  const words = (field: 'remarks' | 'notes', value: string): void =>
    value === '' ? without(field) : change((typed) => ({ ...typed, [field]: value }));
  const act = async (): Promise<void> => {
    if (score === undefined) return;
    await flush();
    await submit.mutateAsync({ path, body: { score, remarks } });
  };
  return (
    <section className="panel command-form" aria-labelledby="defence-score">
      <h2 id="defence-score">{text.title}</h2>
      <p className="page-lead">{text.lead}</p>
      {begun ? null : <Alert type="info" showIcon title={text.notBegun} />}
      <SaveLine state={state} content={content} resolve={resolve} show={(own) => <Readable draft={own} />} />
      <div className="entry narrow">
        <label htmlFor="score">{text.score}</label>
        <InputNumber
          id="score"
          min={0}
          max={100}
          precision={0}
          suffix={text.unit}
          value={score ?? null}
          onChange={(value) => (value === null ? without('score') : change((typed) => ({ ...typed, score: value })))}
        />
      </div>
      <div className="entry">
        <label htmlFor="remarks">{text.remarks}</label>
        <Input.TextArea
          id="remarks"
          className="grows"
          rows={3}
          maxLength={2000}
          value={content.remarks ?? ''}
          onChange={({ target }) => words('remarks', target.value)}
        />
      </div>
      <div className="entry">
        <label htmlFor="notes">{text.notes}</label>
        <Input.TextArea
          id="notes"
          className="grows"
          rows={1}
          maxLength={4000}
          value={content.notes ?? ''}
          onChange={({ target }) => words('notes', target.value)}
        />
      </div>
      {score === undefined || remarks === '' ? <p className="page-lead">{text.lacking}</p> : null}
      <FinalStep
        label={text.submit}
        consequence={text.consequence(score ?? 0)}
        disabled={!begun || score === undefined || remarks === ''}
        button={{ type: 'primary' }}
        act={act}
      />
    </section>
  );
};

/** A panellist's page of an application: when and where it defends, and his own score, once. */
export const Defence = () => {
  const text = useText(defenceText);
  const words = useText(examinerText);
  const dates = useDates();
  const cycle = useCycle();
  const application = useApplication();
  const { code, defence } = application;
  const own = useAnswer(
    'GET /api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}',
    { path: { cycle, code, phase: 'defence' } },
    { fresh: true },
  );
  return (
    <>
      <h2>{words.defence}</h2>
      {defence ? (
        <Facts
          of={[
            [words.defenceAt, <Moment key="at" at={defence.at} />],
            [words.place, defence.place],
          ]}
        />
      ) : (
        <p>{text.notScheduled}</p>
      )}
      <p className="page-lead">
        {text.publicNote} {words.panelNote}
      </p>
      <Loaded query={own}>
        {({ submittedAt, defence: scored, draft }) => {
          if (submittedAt !== undefined || scored) {
            return (
              <>
                {submittedAt === undefined ? null : (
                  <Alert type="success" showIcon title={text.submittedAt(dates.moment(submittedAt))} />
                )}
                <Facts
                  of={[
                    [text.score, scored?.score],
                    [text.remarks, scored?.remarks],
                  ]}
                />
              </>
            );
          }
          if (!own.isFetchedAfterMount) return null;
          const stored = draft.find(({ section }) => section === 'defence');
          return (
            <Form
              application={application}
              stored={{ version: stored?.version ?? 0, content: stored?.content ?? {} }}
            />
          );
        }}
      </Loaded>
    </>
  );
};
