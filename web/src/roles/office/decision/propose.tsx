import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { CommandForm } from '../../../parts/command-form.tsx';
import { AreaField, PickField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { commonText } from '../../../text/common.ts';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';
import { Gaps } from '../gaps.tsx';
import { useOrganisations } from '../who.ts';

interface Choice {
  readonly place: 'candidate' | 'omitted';
  readonly reason: string;
}

interface Proposal {
  readonly organisations: Readonly<Record<string, Choice>>;
  readonly situations?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Every organisation that passed the defence: a candidate or left out, each with its reason. */
export const ProposeCandidates = () => {
  const text = useText(decisionText);
  const common = useText(commonText);
  const cycle = useCycle();
  const { applications } = useOrganisations();
  const results = useAnswer('GET /api/office/cycles/{cycle}/results', { path: { cycle } });
  const inquiry = useAnswer('GET /api/office/cycles/{cycle}/inquiries/{round}', {
    path: { cycle, round: 'candidates' },
  });
  const submit = useCommand('POST /api/office/cycles/{cycle}/candidates');
  const reached = applications.filter(({ place }) => place.at === 'comprehensive-review');
  const scores = new Map((results.data?.overall ?? []).map((each) => [each.code, each]));
  const reported = (inquiry.data?.departments ?? []).flatMap(({ department, name, organisations }) =>
    organisations.flatMap(({ code, answer }) =>
      answer?.situation === 'found' ? [{ code, department, name, words: answer.text }] : [],
    ),
  );
  const act = ({ organisations, situations = {} }: Proposal) => {
    const chosen = reached.map(({ code, award }) => ({ code, award, ...organisations[code] }));
    return submit.mutateAsync({
      path: { cycle },
      body: {
        candidates: chosen.flatMap(({ code, award, place, reason = '' }) =>
          place === 'candidate' ? [{ code, award, reason }] : [],
        ),
        omitted: chosen.flatMap(({ code, place, reason = '' }) => (place === 'omitted' ? [{ code, reason }] : [])),
        situations: Object.entries(situations).flatMap(([code, byDepartment]) =>
          Object.entries(byDepartment).flatMap(([department, reason]) =>
            reason === undefined ? [] : [{ code, department, reason }],
          ),
        ),
      },
    });
  };
  const missing = inquiry.data?.missing ?? [];
  return (
    <section className="panel" aria-labelledby="propose">
      <h2 id="propose">{text.propose}</h2>
      {reached.length === 0 ? <p>{text.proposeNot}</p> : null}
      {reached.length > 0 && missing.length > 0 ? (
        <>
          <h3>{text.inquiryFirst}</h3>
          <Gaps of={missing} />
          <Go plain to="/office/inquiries/candidates" label={text.inquiries} />
        </>
      ) : null}
      {reached.length > 0 ? (
        <CommandForm<Proposal>
          label={text.submit}
          consequence={text.submitConsequence}
          article="第十四条（五）"
          act={act}
        >
          {reached.map(({ code, name, award }) => (
            <fieldset key={code} className="item">
              <legend>
                {name}（{common[award]}
                {scores.get(code)?.overall === undefined ? '' : `，${text.overall}${scores.get(code)?.overall}`}）
              </legend>
              <div className="pair">
                <PickField
                  name={['organisations', code, 'place']}
                  label={text.placeOf(name)}
                  options={[
                    { value: 'candidate', label: text.as },
                    { value: 'omitted', label: text.leftOut },
                  ]}
                />
                <AreaField name={['organisations', code, 'reason']} label={text.reasonOf(name)} rows={1} />
              </div>
              {reported
                .filter((each) => each.code === code)
                .map(({ department, name: from, words }) => (
                  <AreaField
                    key={department}
                    name={['situations', code, department]}
                    label={text.situationOf(name, from)}
                    hint={words}
                    optional
                  />
                ))}
            </fieldset>
          ))}
        </CommandForm>
      ) : null}
    </section>
  );
};
