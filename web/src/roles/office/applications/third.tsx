import { useCycle } from '../../../desk/cycle.ts';
import { EvidenceLinks } from '../../../files/evidence-links.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Due, ShortMoment } from '../../../ui/moment.tsx';
import { applicationsText } from './text.ts';
import type { Application } from './use-application.ts';

const kinds = { verified: 'good', refused: 'bad', open: 'open', signed: 'good', declined: 'bad' } as const;

/** What departments answered to the 征求意见函 about this organisation. */
export const ThirdOpinions = ({ application }: { application: Application }) => {
  const text = useText(applicationsText);
  const office = useText(awardText);
  const cycle = useCycle();
  return (
    <>
      <h2>{text.opinions}</h2>
      <Rows
        label={text.opinions}
        rows={application.departmentOpinions}
        id={({ round, department }) => `${round} ${department}`}
        empty={text.noOpinions}
        columns={[
          { title: text.round, show: ({ round }) => office[round] },
          { title: text.department, show: ({ name }) => name },
          { title: text.answer, show: ({ situation }) => office[situation] },
          { title: text.remark, show: (row) => row.text ?? '' },
          {
            title: office.evidence,
            show: ({ evidence, department }) => <EvidenceLinks cycle={cycle} owner={department} ids={evidence} />,
          },
          { title: office.on, show: ({ at }) => (at === undefined ? '' : <ShortMoment at={at} />) },
        ]}
      />
    </>
  );
};

/** Facts that departments confirm, and who recommends. */
export const ThirdSection = ({ application }: { application: Application }) => {
  const text = useText(applicationsText);
  const office = useText(awardText);
  return (
    <>
      <h2>{text.third}</h2>
      <Rows
        label={text.third}
        rows={application.facts}
        id={({ fact }) => fact}
        empty={text.noFacts}
        columns={[
          { title: text.fact, show: ({ label }) => label },
          { title: text.department, show: ({ departmentName }) => departmentName },
          { title: text.statement, show: ({ statement }) => statement },
          { title: text.answer, show: ({ answer }) => <State kind={kinds[answer]}>{office[answer]}</State> },
          { title: text.remark, show: ({ remark }) => remark ?? '' },
          {
            title: office.due,
            show: ({ answer, due, requestedAt }) =>
              answer === 'open' ? <Due at={due} /> : <ShortMoment at={requestedAt} />,
          },
        ]}
      />
      <h2>{text.recommender}</h2>
      <Rows
        label={text.recommender}
        rows={application.recommendations}
        id={({ request }) => request}
        empty={text.noRecommendations}
        columns={[
          { title: text.recommender, show: ({ recommenderName }) => recommenderName },
          { title: text.answer, show: ({ answer }) => <State kind={kinds[answer]}>{office[answer]}</State> },
          { title: text.statement, show: ({ statement }) => statement ?? '' },
        ]}
      />
      <ThirdOpinions application={application} />
    </>
  );
};
