import { Radio } from 'antd';
import { useId, useState } from 'react';
import type { Answer } from '../../../api/call.ts';
import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField } from '../../../parts/fields.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { FinalStep } from '../../../ui/final-step.tsx';
import type { Choice, Session } from './session.ts';
import { ballotsText } from './text.ts';
import './ballots.css';

type Cast = Answer<'POST /api/committee/cycles/{cycle}/sessions/{session}/vote'>;
type Candidate = Session['candidates'][number];

const Attend = ({ session }: Pick<Session, 'session'>) => {
  const text = useText(ballotsText);
  const cycle = useCycle();
  const attend = useCommand('POST /api/committee/cycles/{cycle}/sessions/{session}/attendance');
  return (
    <>
      <p>{text.attendFirst}</p>
      <FinalStep
        label={text.attend}
        consequence={text.attendConsequence}
        article="第十四条（五）"
        button={{ type: 'primary' }}
        act={() => attend.mutateAsync({ path: { cycle, session } })}
      />
    </>
  );
};

const StepAside = ({ session, candidate }: Pick<Session, 'session'> & { candidate: Candidate }) => {
  const text = useText(ballotsText);
  const award = useText(awardText);
  const cycle = useCycle();
  const recuse = useCommand('POST /api/committee/cycles/{cycle}/sessions/{session}/recusals');
  return (
    <FormDialog<{ reason: string }>
      label={text.recuse}
      about={candidate.name}
      button={{ size: 'small' }}
      consequence={text.recuseConsequence}
      article="第二十条"
      act={({ reason }) =>
        recuse.mutateAsync({ path: { cycle, session }, body: { candidate: candidate.code, reason } })
      }
    >
      <AreaField name="reason" label={award.reason} />
    </FormDialog>
  );
};

const choices = ['for', 'against', 'abstain'] as const;

/** A member's own vote: attends, steps aside where he must, chooses on everybody else, looks twice, casts once. */
export const VoteForm = ({
  ballot: { session, attended, candidates, secret },
  onCast,
}: {
  ballot: Session;
  onCast: (receipts: Cast['receipts']) => void;
}) => {
  const text = useText(ballotsText);
  const cycle = useCycle();
  const heading = useId();
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  const cast = useCommand('POST /api/committee/cycles/{cycle}/sessions/{session}/vote');
  const votable = candidates.filter(({ mine }) => mine === 'vote');
  const open = votable.filter(({ code }) => chosen[code] === undefined).length;
  const own = Object.fromEntries(
    votable.flatMap(({ code }) => {
      const choice = chosen[code];
      return choice ? [[code, choice]] : [];
    }),
  );
  return (
    <section className="panel" aria-labelledby={heading}>
      <h2 id={heading}>{text.mine}</h2>
      {attended ? null : <Attend session={session} />}
      <ul className="plain ballot">
        {candidates.map((candidate) => (
          <li key={candidate.code}>
            <span className="ballot-name">{candidate.name}</span>
            {candidate.mine === 'recused' ? (
              <State kind="plain">{text.recusedHere}</State>
            ) : (
              <>
                <Radio.Group
                  aria-label={text.choiceOn(candidate.name)}
                  disabled={!attended}
                  value={chosen[candidate.code] ?? null}
                  onChange={({ target }) =>
                    setChosen((before) => ({ ...before, [candidate.code]: target.value as Choice }))
                  }
                  options={choices.map((value) => ({ value, label: text[value] }))}
                />
                {attended ? <StepAside session={session} candidate={candidate} /> : null}
              </>
            )}
          </li>
        ))}
      </ul>
      {attended && votable.length > 0 ? (
        <>
          {open > 0 ? <p className="page-lead">{text.incomplete(open)}</p> : null}
          <FinalStep
            label={text.cast}
            disabled={open > 0}
            article="第十四条（五）"
            button={{ type: 'primary' }}
            consequence={
              <>
                <p>{text.castConsequence}</p>
                <ul className="gaps">
                  {votable.map(({ code, name }) => {
                    const choice = chosen[code];
                    return (
                      <li key={code}>
                        {name}：<strong>{choice ? text[choice] : ''}</strong>
                      </li>
                    );
                  })}
                </ul>
                {secret ? <p>{text.receiptsNote}</p> : null}
              </>
            }
            act={async () => {
              const { receipts } = await cast.mutateAsync({ path: { cycle, session }, body: { choices: own } });
              onCast(receipts);
            }}
          />
        </>
      ) : null}
    </section>
  );
};
