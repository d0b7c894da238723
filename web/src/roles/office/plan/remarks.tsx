import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField } from '../../../parts/fields.tsx';
import { RemarkSubject } from '../../../parts/remark-subject.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { remarksText } from '../../../text/remarks.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Due, ShortMoment } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { useNames, useOrganisations } from '../who.ts';
import { planText } from './text.ts';

/** What the supervisor remarked, and the office's answers. */
export const Remarks = () => {
  const text = useText(planText);
  const words = useText(remarksText);
  const office = useText(awardText);
  const cycle = useCycle();
  const nameOf = useNames();
  const { nameOf: organisationOf } = useOrganisations();
  const remarks = useAnswer('GET /api/office/cycles/{cycle}/remarks', { path: { cycle } });
  const answer = useCommand('POST /api/office/cycles/{cycle}/remarks/{remark}/answer');
  return (
    <Page title={words.remarks} lead={text.remarksLead}>
      <Loaded query={remarks}>
        {(found) => (
          <Rows
            label={words.remarks}
            rows={found.remarks}
            id={({ remark }) => remark}
            empty={words.noRemarks}
            columns={[
              {
                title: words.subject,
                show: ({ subject }) => <RemarkSubject subject={subject} nameOf={organisationOf} />,
              },
              { title: words.remark, show: (remark) => remark.text ?? words.erased },
              {
                title: words.by,
                show: ({ by, at }) => (
                  <>
                    {nameOf(by)} <ShortMoment at={at} />
                  </>
                ),
              },
              {
                title: office.due,
                show: (remark) => (remark.due === undefined || remark.answer ? '' : <Due at={remark.due} />),
              },
              { title: words.answer, show: (remark) => (remark.answer ? (remark.answer.text ?? words.erased) : '') },
              {
                title: office.actions,
                show: ({ remark, answer: answered }) =>
                  answered ? null : (
                    <FormDialog<{ text: string }>
                      label={text.answerIt}
                      button={{ size: 'small', type: 'primary' }}
                      consequence={text.answerConsequence}
                      act={(body) => answer.mutateAsync({ path: { cycle, remark }, body })}
                    >
                      <AreaField name="text" label={words.answer} />
                    </FormDialog>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
