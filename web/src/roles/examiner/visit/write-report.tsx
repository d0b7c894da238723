import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { useKept } from '../../../drafts/use-kept.ts';
import { useText } from '../../../text/language.ts';
import { FinalStep } from '../../../ui/final-step.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import type { Application } from '../use-application.ts';
import { Entries } from './entries.tsx';
import { emptyReport, fromVersion, parts, type Report, reportBody } from './report.ts';
import { visitText } from './text.ts';

const civil = 'YYYY-MM-DD';

/** The leader writes the report: findings per item, strengths, opportunities, nothing that is a score (A14.3b). */
export const WriteReport = ({ application: { code, reports } }: { application: Application }) => {
  const text = useText(visitText);
  const cycle = useCycle();
  const criteria = useAnswer('GET /api/examiner/cycles/{cycle}/criteria', { path: { cycle } });
  const file = useCommand('POST /api/examiner/cycles/{cycle}/applications/{code}/site-reports');
  const kept = useKept<Report>(`site-report/${cycle}/${code}`, emptyReport);
  const report = kept.content;
  const body = reportBody(report);
  const last = reports.at(-1);
  const act = async (): Promise<void> => {
    if (!body) return;
    await file.mutateAsync({ path: { cycle, code }, body });
    kept.forget();
  };
  return (
    <section className="panel command-form report" aria-labelledby="write">
      <h2 id="write">{last ? text.writeAnother : text.write}</h2>
      <p className="page-lead">{text.writeLead}</p>
      {last ? (
        <p>
          <Button onClick={() => kept.change(fromVersion(last))}>{text.fromLast}</Button>
        </p>
      ) : null}
      <div className="entry">
        <label htmlFor="visited-on">{text.visitedOn}</label>
        <DatePicker
          id="visited-on"
          format={civil}
          value={report.visitedOn === undefined ? null : dayjs(report.visitedOn)}
          onChange={(day) => {
            const { visitedOn: _, ...rest } = report;
            kept.change(day ? { ...rest, visitedOn: day.format(civil) } : rest);
          }}
        />
      </div>
      <Loaded query={criteria}>
        {(standard) =>
          parts.map((part) => (
            <Entries
              key={part}
              standard={standard}
              title={text[part]}
              value={report[part]}
              onChange={(value) => kept.change({ ...report, [part]: value })}
            />
          ))
        }
      </Loaded>
      {body ? null : <p className="page-lead">{text.lacking}</p>}
      <FinalStep
        label={text.file}
        consequence={text.fileConsequence}
        article="第十四条（三）"
        disabled={body === undefined}
        button={{ type: 'primary' }}
        act={act}
      />
    </section>
  );
};
