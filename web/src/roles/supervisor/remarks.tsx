import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { Go } from '../../parts/go.tsx';
import { RemarkSubject } from '../../parts/remark-subject.tsx';
import { Rows } from '../../parts/rows.tsx';
import { State } from '../../parts/state.tsx';
import { awardText } from '../../text/award.ts';
import { useText } from '../../text/language.ts';
import { remarksText } from '../../text/remarks.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Due, ShortMoment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { supervisorText } from './text.ts';
import { useSubjects } from './use-subjects.ts';

/** The supervisor's remarks with the office's answers (A7d). */
export const Remarks = () => {
  const text = useText(supervisorText);
  const words = useText(remarksText);
  const award = useText(awardText);
  const cycle = useCycle();
  const { organisationOf, personOf } = useSubjects();
  const remarks = useAnswer('GET /api/supervisor/cycles/{cycle}/remarks', { path: { cycle } });
  return (
    <Page title={words.remarks} lead={text.remarksLead} actions={<Go to="/supervisor/remarks/new" label={text.make} />}>
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
              { title: words.by, show: ({ at }) => <ShortMoment at={at} /> },
              {
                title: words.answer,
                show: ({ answer, due }) =>
                  answer ? (
                    <>
                      {answer.text ?? words.erased}
                      <div className="page-lead">
                        {text.answeredBy(personOf(answer.by))} <ShortMoment at={answer.at} />
                      </div>
                    </>
                  ) : (
                    <>
                      <State kind="open">{award.unanswered}</State>
                      {due === undefined ? null : (
                        <div>
                          <Due at={due} />
                        </div>
                      )}
                    </>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
