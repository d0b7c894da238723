import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { AreaField, YesNoField } from '../../../parts/fields.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useDates } from '../../../text/dates.ts';
import { useText } from '../../../text/language.ts';
import { FinalStep } from '../../../ui/final-step.tsx';
import { type Application, nameOf, useApplication } from '../use-application.ts';
import { visitText } from './text.ts';

/** What one has to do about it now, as the API tells it. */
const useTodo = ({ code }: Application) => {
  const cycle = useCycle();
  const list = useAnswer('GET /api/examiner/assignments', {});
  const mine = list.data?.assignments.find((each) => each.cycle === cycle && each.code === code);
  return new Set(mine?.todo ?? []);
};

const Propose = ({ application: { code, award, proposal } }: { application: Application }) => {
  const text = useText(visitText);
  const cycle = useCycle();
  const propose = useCommand('POST /api/examiner/cycles/{cycle}/applications/{code}/recommendation-proposals');
  return (
    <FormDialog<{ recommended: boolean; reason: string }>
      label={proposal ? text.proposeAnew : text.propose}
      button={{ type: proposal ? 'default' : 'primary' }}
      {...(proposal
        ? {
            consequence: text.proposeConsequence,
            initial: { recommended: proposal.recommended, reason: proposal.reason },
          }
        : {})}
      act={(values) => propose.mutateAsync({ path: { cycle, code }, body: { ...values, award } })}
    >
      <YesNoField name="recommended" label={text.verdict} yes={text.recommended} no={text.notRecommended} />
      <AreaField name="reason" label={text.reason} most={2000} rows={4} />
    </FormDialog>
  );
};

const Sign = ({ code, proposal }: { code: string; proposal: number }) => {
  const text = useText(visitText);
  const cycle = useCycle();
  const sign = useCommand('POST /api/examiner/cycles/{cycle}/applications/{code}/recommendation-signatures');
  return (
    <FormDialog<{ dissent?: string }>
      label={text.sign}
      button={{ type: 'primary' }}
      consequence={text.signConsequence}
      act={({ dissent }) =>
        sign.mutateAsync({
          path: { cycle, code },
          body: { proposal, ...(dissent === undefined ? {} : { dissent }) },
        })
      }
    >
      <AreaField name="dissent" label={text.dissent} optional most={2000} />
    </FormDialog>
  );
};

/** The proposal or the recommendation, with who has signed and who differs. */
const Wording = ({ application }: { application: Application }) => {
  const text = useText(visitText);
  const award = useText(awardText);
  const common = useText(commonText);
  const dates = useDates();
  const { proposal, recommendation, team } = application;
  const shown = recommendation ?? proposal;
  if (!shown) return <p>{text.none}</p>;
  const called = (person: string): string => nameOf(application, person);
  const signed = recommendation
    ? recommendation.signedBy.map(called)
    : (proposal?.signatures ?? []).map(({ examiner, at }) => text.signedAt(called(examiner), dates.short(at)));
  const who = new Set(recommendation?.signedBy ?? proposal?.signatures.map(({ examiner }) => examiner));
  const open = (team?.members ?? []).filter(({ examiner, counts }) => counts && !who.has(examiner));
  const dissents = recommendation
    ? recommendation.dissents.map(({ examiner, statement }) => `${called(examiner)}：${statement}`)
    : (proposal?.signatures ?? []).flatMap(({ examiner, dissent }) =>
        dissent === undefined ? [] : [`${called(examiner)}：${dissent}`],
      );
  return (
    <>
      <p>
        <State kind={recommendation ? 'good' : 'open'}>{recommendation ? text.filed : text.proposed}</State>
      </p>
      <Facts
        of={[
          [text.verdict, shown.recommended ? text.recommended : text.notRecommended],
          [award.award, common[shown.award]],
          [text.reason, shown.reason],
          [text.signatures, signed.join('\n') || award.nothing],
          [text.dissents, dissents.join('\n')],
        ]}
      />
      {recommendation || open.length === 0 ? null : (
        <p className="page-lead">{text.unsigned(open.map(({ examiner }) => called(examiner)).join('、'))}</p>
      )}
    </>
  );
};

/** The team's recommendation: worded by the leader, signed by all, handed in by the leader (A14.3d). */
export const Recommendation = () => {
  const text = useText(visitText);
  const cycle = useCycle();
  const application = useApplication();
  const todo = useTodo(application);
  const file = useCommand('POST /api/examiner/cycles/{cycle}/applications/{code}/recommendations');
  const { code, proposal, recommendation, reports, as } = application;
  const rewording = as === 'leader' && proposal !== undefined && recommendation === undefined;
  return (
    <>
      <h2>{text.recommendation}</h2>
      <p className="page-lead">{text.recommendationLead}</p>
      {reports.length === 0 ? <p>{text.notReady}</p> : <Wording application={application} />}
      <div className="row-actions">
        {todo.has('propose-recommendation') || rewording ? <Propose application={application} /> : null}
        {todo.has('sign-recommendation') && proposal ? <Sign code={code} proposal={proposal.version} /> : null}
        {todo.has('file-recommendation') && proposal ? (
          <FinalStep
            label={text.fileRecommendation}
            consequence={text.fileRecommendationConsequence}
            article="第十四条（五）"
            button={{ type: 'primary' }}
            act={() => file.mutateAsync({ path: { cycle, code }, body: { proposal: proposal.version } })}
          />
        ) : null}
      </div>
    </>
  );
};
