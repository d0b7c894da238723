import { Alert } from 'antd';
import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { Facts } from '../../parts/facts.tsx';
import { Interests } from '../../parts/interests.tsx';
import { Rows } from '../../parts/rows.tsx';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Day } from '../../ui/moment.tsx';
import { examinerText } from './text.ts';

const Record = () => {
  const text = useText(examinerText);
  const cycle = useCycle();
  const record = useAnswer('GET /api/examiner/cycles/{cycle}/record', { path: { cycle } });
  return (
    <>
      <h2>{text.recordTitle}</h2>
      <p className="page-lead">{text.recordLead}</p>
      <Loaded query={record}>
        {({ capacities, expertise, qualifications, trainings, obstacles }) =>
          capacities.length === 0 ? (
            <p>{text.notRegistered}</p>
          ) : (
            <>
              {obstacles.length === 0 ? (
                <Alert type="success" showIcon title={text.assignable} />
              ) : (
                <Alert
                  type="warning"
                  showIcon
                  title={text.obstacles}
                  description={
                    <ul className="gaps">
                      {obstacles.map((obstacle) => (
                        <li key={obstacle}>{obstacle}</li>
                      ))}
                    </ul>
                  }
                />
              )}
              <Facts
                of={[
                  [
                    text.capacities,
                    capacities.map((each) => (each === 'examiner' ? text.poolExaminer : text.panellist)).join('、'),
                  ],
                  [text.expertise, expertise.join('、')],
                  [text.qualifications, qualifications.join('、')],
                ]}
              />
              <h3>{text.trainings}</h3>
              <Rows
                label={text.trainings}
                rows={trainings}
                id={({ on, course }) => `${on} ${course}`}
                empty={text.noTrainings}
                columns={[
                  { title: text.course, show: ({ course }) => course },
                  { title: text.trainedOn, show: ({ on }) => <Day on={on} /> },
                  { title: text.validUntil, show: ({ validUntil }) => <Day on={validUntil} /> },
                ]}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
};

/** One's undertaking and interests of the year, and what the pool has on record of oneself. */
export const OwnRecord = () => (
  <Interests audience="examiner">
    <Record />
  </Interests>
);
