import { Alert, Button, Segmented } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useAnswer } from '../../../api/hooks.ts';
import { NotFound } from '../../../app/failures.tsx';
import { useCycle } from '../../../desk/cycle.ts';
import { useKept } from '../../../drafts/use-kept.ts';
import { useFilters } from '../../../parts/filters.ts';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { useDates } from '../../../text/dates.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import type { Phase, Standard } from '../score/sheet.ts';
import { addressOf } from '../todo.ts';
import { type Application, nameOf, useApplication } from '../use-application.ts';
import { Conclude } from './conclude.tsx';
import type { Conclusion } from './conclusion.ts';
import { ItemConsensus } from './item-consensus.tsx';
import { ItemRow } from './item-row.tsx';
import { itemScores, type Scores } from './item-scores.ts';
import { compareText } from './text.ts';

interface Compared {
  readonly application: Application;
  readonly standard: Standard;
  readonly scores: Scores;
}

/** Everybody's points by category, the consensus beside them. */
const Categories = ({ application, standard, scores: { scorecards, consensus } }: Compared) => {
  const text = useText(compareText);
  const rows = [
    ...standard.categories.map(({ code, name }) => ({ code, name: `${code} ${name}` })),
    { code: 'total', name: text.total },
  ];
  const pointsOf = (sheet: Pick<Scores['scorecards'][number], 'total' | 'categories'>, code: string) =>
    code === 'total' ? <b>{sheet.total}</b> : (sheet.categories[code] ?? '');
  return (
    <>
      <h2>{text.categories}</h2>
      <Rows
        label={text.categories}
        rows={rows}
        id={({ code }) => code}
        empty=""
        columns={[
          { title: text.category, show: ({ name }) => name },
          ...scorecards.map((sheet) => ({
            title: nameOf(application, sheet.examiner),
            number: true,
            show: ({ code }: (typeof rows)[number]) => pointsOf(sheet, code),
          })),
          ...(consensus
            ? [
                {
                  title: text.consensus,
                  number: true,
                  show: ({ code }: (typeof rows)[number]) => pointsOf(consensus, code),
                },
              ]
            : []),
        ]}
      />
    </>
  );
};

const SideBySide = ({ application, standard, scores, phase }: Compared & { phase: Phase }) => {
  const text = useText(compareText);
  const dates = useDates();
  const cycle = useCycle();
  const filters = useFilters();
  const { awaited, consensus, discrepancies } = scores;
  const order = filters.get('order') === 'standard' ? 'standard' : 'spread';
  const kept = useKept<Conclusion>(`consensus/${cycle}/${application.code}/${phase}`, {});
  const leads = application.as === 'leader' && awaited.length === 0;
  const [concluding, setConcluding] = useState(leads && consensus === undefined);
  const filling = concluding && leads;
  const called = (person: string): string => nameOf(application, person);
  return (
    <>
      {awaited.length > 0 ? <Alert type="info" showIcon title={text.awaited(awaited.length)} /> : null}
      {consensus ? (
        <Alert type="success" showIcon title={text.concluded(called(consensus.by), dates.moment(consensus.at))} />
      ) : null}
      <Categories application={application} standard={standard} scores={scores} />
      {leads ? (
        <p>
          <Button onClick={() => setConcluding(!concluding)} aria-expanded={filling}>
            {filling ? text.stop : consensus ? text.beginAgain : text.begin}
          </Button>
        </p>
      ) : null}
      {filling ? (
        <Conclude
          cycle={cycle}
          code={application.code}
          phase={phase}
          standard={standard}
          scores={scores}
          kept={kept}
          onDone={() => setConcluding(false)}
        />
      ) : null}
      <h2>{text.byItem}</h2>
      {discrepancies.length === 0 ? (
        <p>{text.few}</p>
      ) : (
        <>
          <p className="page-lead">{text.byItemLead}</p>
          <Segmented
            aria-label={text.order}
            value={order}
            onChange={(value) => filters.set('order', value === 'standard' ? 'standard' : undefined)}
            options={[
              { value: 'spread', label: text.bySpread },
              { value: 'standard', label: text.byStandard },
            ]}
          />
          <ul className="plain item-rows">
            {itemScores(standard, scores, order).map((row) => (
              <ItemRow key={row.item.code} standard={standard} scores={scores} row={row} nameOf={called}>
                {filling ? (
                  <ItemConsensus
                    standard={standard}
                    scores={scores}
                    discrepancy={row.discrepancy}
                    value={kept.content[row.item.code] ?? {}}
                    onChange={(value) => kept.change({ ...kept.content, [row.item.code]: value })}
                    nameOf={called}
                  />
                ) : undefined}
              </ItemRow>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const OwnFirst = ({ to }: { to: string }) => {
  const text = useText(compareText);
  return (
    <Alert
      type="info"
      showIcon
      title={text.ownFirst}
      description={text.ownFirstDetail}
      action={<Go to={to} label={text.toOwn} />}
    />
  );
};

const OfPhase = ({ application, phase }: { application: Application; phase: Phase }) => {
  const text = useText(compareText);
  const cycle = useCycle();
  const { code } = application;
  const path = { cycle, code, phase };
  const criteria = useAnswer('GET /api/examiner/cycles/{cycle}/criteria', { path: { cycle } });
  const own = useAnswer('GET /api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}', { path });
  const submitted = own.data?.submittedAt !== undefined;
  const scores = useAnswer(
    'GET /api/examiner/cycles/{cycle}/applications/{code}/scores/{phase}',
    { path },
    { enabled: submitted },
  );
  return (
    <>
      <h2>{text.title(text[phase])}</h2>
      <Loaded query={own}>
        {() =>
          submitted ? (
            <Loaded query={criteria}>
              {(standard) => (
                <Loaded query={scores}>
                  {(answer) => (
                    <SideBySide application={application} standard={standard} scores={answer} phase={phase} />
                  )}
                </Loaded>
              )}
            </Loaded>
          ) : (
            <OwnFirst to={`${addressOf({ cycle, code })}/score/${phase}`} />
          )
        }
      </Loaded>
    </>
  );
};

/** The team's sheets side by side, once one's own is in; the leader concludes here. */
export const Compare = () => {
  const application = useApplication();
  const { phase = '' } = useParams();
  if (phase !== 'document' && phase !== 'site') return <NotFound />;
  return <OfPhase key={phase} application={application} phase={phase} />;
};
