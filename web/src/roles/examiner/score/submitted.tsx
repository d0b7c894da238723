import { Alert } from 'antd';
import type { Answer } from '../../../api/call.ts';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { useDates } from '../../../text/dates.ts';
import { useText } from '../../../text/language.ts';
import { itemsOf, type Standard, writtenPoints } from './sheet.ts';
import { scoreText } from './text.ts';

type Own = Answer<'GET /api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}'>;

/** One's own sheet as it was submitted. */
export const Submitted = ({ standard, own, compareAt }: { standard: Standard; own: Own; compareAt: string }) => {
  const text = useText(scoreText);
  const dates = useDates();
  const { submittedAt, scorecard } = own;
  if (submittedAt === undefined || !scorecard) return null;
  const saidOf = (of: readonly { readonly item: string; readonly text: string }[], item: string): string =>
    of
      .filter((each) => each.item === item)
      .map((each) => each.text)
      .join('\n');
  return (
    <>
      <Alert
        type="success"
        showIcon
        title={text.submittedAt(dates.moment(submittedAt))}
        action={<Go to={compareAt} label={text.toCompare} />}
      />
      <p className="grand">
        {text.total} <b>{scorecard.total}</b> <span className="page-lead">{text.outOf(standard.points)}</span>
      </p>
      <Rows
        label={text.total}
        rows={itemsOf(standard)}
        id={({ code }) => code}
        empty={text.none}
        columns={[
          { title: text.item, show: ({ code, name }) => `${code} ${name}` },
          { title: text.percentage, number: true, show: ({ code }) => `${scorecard.percentages[code] ?? 0}%` },
          {
            title: text.points,
            number: true,
            show: ({ code, points }) =>
              text.pointsOf(writtenPoints(points * (scorecard.percentages[code] ?? 0)), points),
          },
          {
            title: text.strengthsOf,
            show: ({ code }) => <span className="words">{saidOf(scorecard.strengths, code)}</span>,
          },
          {
            title: text.opportunitiesOf,
            show: ({ code }) => <span className="words">{saidOf(scorecard.opportunities, code)}</span>,
          },
        ]}
      />
    </>
  );
};
