import { Empty, Form } from 'antd';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, DateField, PickField, TextField } from '../../../parts/fields.tsx';
import { usePerson } from '../../../session/use-session.ts';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { NoticesBehind, type Submission, SubmissionFacts } from '../list/submissions.tsx';
import { committeeText } from '../text.ts';
import { approvalText } from './text.ts';

interface Decided {
  readonly of: Readonly<Record<string, { readonly decision: 'approved' | 'refused'; readonly reason?: string }>>;
  readonly documentNumber: string;
  readonly decidedOn: string;
}

const Approve = ({ submission: { submission, list } }: { submission: Submission }) => {
  const text = useText(approvalText);
  const committee = useText(committeeText);
  const common = useText(commonText);
  const cycle = useCycle();
  const approve = useCommand('POST /api/government/cycles/{cycle}/submissions/{submission}/approval');
  return (
    <FormDialog<Decided>
      label={text.approve}
      button={{ type: 'primary' }}
      consequence={text.approveConsequence}
      article="第十四条（七）"
      wide
      act={({ of, documentNumber, decidedOn }) => {
        const by = (decision: 'approved' | 'refused') => list.filter(({ code }) => of[code]?.decision === decision);
        return approve.mutateAsync({
          path: { cycle, submission },
          body: {
            approved: by('approved').map(({ code }) => code),
            refused: by('refused').map(({ code }) => ({ code, reason: of[code]?.reason ?? '' })),
            documentNumber,
            decidedOn,
          },
        });
      }}
    >
      {list.map(({ code, name, award }) => (
        <fieldset key={code} className="item">
          <legend>
            {name}（{common[award]}）
          </legend>
          <PickField
            name={['of', code, 'decision']}
            label={text.decisionOn(name)}
            options={[
              { value: 'approved', label: text.approved },
              { value: 'refused', label: text.refused },
            ]}
          />
          <Form.Item noStyle shouldUpdate>
            {({ getFieldValue }) =>
              getFieldValue(['of', code, 'decision']) === 'refused' ? (
                <AreaField name={['of', code, 'reason']} label={text.reasonFor(name)} rows={2} />
              ) : null
            }
          </Form.Item>
        </fieldset>
      ))}
      <TextField name="documentNumber" label={committee.documentNumber} most={60} />
      <DateField name="decidedOn" label={committee.decidedOn} />
    </FormDialog>
  );
};

const Decide = ({ submission }: { submission: Submission }) => {
  const text = useText(approvalText);
  const award = useText(awardText);
  const cycle = useCycle();
  const { roles } = usePerson();
  const back = useCommand('POST /api/government/cycles/{cycle}/submissions/{submission}/return');
  if (!roles.includes('government')) return null;
  return (
    <div className="row-actions">
      <Approve submission={submission} />
      <FormDialog<{ reason: string }>
        label={text.sendBack}
        button={{ danger: true }}
        consequence={text.sendBackConsequence}
        article="第十四条（七）"
        act={(body) => back.mutateAsync({ path: { cycle, submission: submission.submission }, body })}
      >
        <AreaField name="reason" label={award.reason} />
      </FormDialog>
    </div>
  );
};

/** What lies before the district government, and what it decided (A14.7). */
export const Approval = () => {
  const text = useText(approvalText);
  const decision = useText(decisionText);
  const cycle = useCycle();
  const query = useAnswer('GET /api/committee/cycles/{cycle}/submissions', { path: { cycle } });
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>
        {({ submissions, notices }) => {
          const waiting = submissions.find(({ awaiting }) => awaiting);
          const before = submissions.filter((submission) => submission !== waiting).toReversed();
          return (
            <>
              {submissions.length === 0 ? <Empty description={text.none} /> : null}
              {waiting ? (
                <section className="panel" aria-labelledby="waiting">
                  <h2 id="waiting">{text.waiting(waiting.submission)}</h2>
                  <SubmissionFacts submission={waiting} />
                  <Decide submission={waiting} />
                </section>
              ) : null}
              {submissions.length > 0 ? (
                <section className="panel" aria-labelledby="notices">
                  <h2 id="notices">{text.notices}</h2>
                  <NoticesBehind notices={notices} />
                </section>
              ) : null}
              {before.length > 0 ? <h2>{text.before}</h2> : null}
              {before.map((submission) => (
                <section key={submission.submission} className="panel" aria-labelledby={`s-${submission.submission}`}>
                  <h3 id={`s-${submission.submission}`}>{decision.submission(submission.submission)}</h3>
                  <SubmissionFacts submission={submission} />
                </section>
              ))}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
