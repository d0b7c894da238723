import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { RemarkSubject } from '../../parts/remark-subject.tsx';
import { Rows } from '../../parts/rows.tsx';
import { State } from '../../parts/state.tsx';
import { awardText } from '../../text/award.ts';
import { useText } from '../../text/language.ts';
import { remarksText } from '../../text/remarks.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Due, ShortMoment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { useCandidates } from './candidates/use-candidates.ts';
import { committeeText } from './text.ts';
import { useSeats } from './use-committee.ts';

/** The supervisor's remarks with the office's answers, for chair and vice chairs (A7d). */
export const Remarks = () => {
  const text = useText(committeeText);
  const words = useText(remarksText);
  const award = useText(awardText);
  const cycle = useCycle();
  const { presides, query } = useSeats();
  const candidates = useCandidates();
  const remarks = useAnswer('GET /api/committee/cycles/{cycle}/remarks', { path: { cycle } }, { enabled: presides });
  const nameOf = (code: string): string =>
    candidates.data?.organisations.find((each) => each.code === code)?.name ?? code;
  return (
    <Page title={words.remarks} lead={text.remarksLead}>
      {query.data && !presides ? (
        <p>{text.presidingOnly}</p>
      ) : (
        <Loaded query={remarks}>
          {(found) => (
            <Rows
              label={words.remarks}
              rows={found.remarks}
              id={({ remark }) => remark}
              empty={words.noRemarks}
              columns={[
                { title: words.subject, show: ({ subject }) => <RemarkSubject subject={subject} nameOf={nameOf} /> },
                { title: words.remark, show: (remark) => remark.text ?? words.erased },
                { title: words.by, show: ({ at }) => <ShortMoment at={at} /> },
                {
                  title: words.answer,
                  show: ({ answer, due }) => {
                    if (answer) return answer.text ?? words.erased;
                    return due === undefined ? <State kind="open">{award.unanswered}</State> : <Due at={due} />;
                  },
                },
              ]}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
};
