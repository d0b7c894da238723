import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AffirmField, ChoiceField, TextField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { useText } from '../../../text/language.ts';
import { committeeText } from '../text.ts';
import { useAgenda, useOfficeFiles, useSeats } from '../use-committee.ts';
import type { Session } from './session.ts';
import { ballotsText } from './text.ts';

interface Mandate {
  readonly member: string;
  readonly substitute: string;
  readonly documentNumber: string;
  readonly letter: string;
}

const Substitute = ({ session }: Pick<Session, 'session'>) => {
  const text = useText(ballotsText);
  const committee = useText(committeeText);
  const cycle = useCycle();
  const agenda = useAgenda();
  const { seats } = useSeats();
  const files = useOfficeFiles();
  const admit = useCommand('POST /api/committee/cycles/{cycle}/sessions/{session}/substitutes');
  if (!agenda.data?.policy.determined?.policy.substituteAttendance) return <p>{text.substituteNo}</p>;
  return (
    <FormDialog<Mandate> label={text.substitute} act={(body) => admit.mutateAsync({ path: { cycle, session }, body })}>
      <p className="page-lead">{text.substituteNote}</p>
      <ChoiceField
        name="member"
        label={text.mandator}
        options={seats.map(({ holder, name, post }) => ({ value: holder, label: `${name}（${post}）` }))}
      />
      <TextField name="substitute" label={text.mandatary} most={128} />
      <TextField name="documentNumber" label={committee.documentNumber} most={60} />
      <ChoiceField name="letter" label={text.letter} options={files} />
    </FormDialog>
  );
};

/** What chair and vice chairs do on an open ballot: quorum in sight, substitutes, the closing. */
export const Presiding = ({ ballot: { session, candidates, withoutVote } }: { ballot: Session }) => {
  const text = useText(ballotsText);
  const cycle = useCycle();
  const { nameOf } = useSeats();
  const close = useCommand('POST /api/committee/cycles/{cycle}/sessions/{session}/closing');
  return (
    <section className="panel" aria-labelledby="presiding">
      <h2 id="presiding">{text.quorum}</h2>
      <Rows
        label={text.quorum}
        rows={candidates}
        id={({ code }) => code}
        empty={text.noneDue}
        columns={[
          { title: text.candidate, show: ({ name }) => name },
          {
            title: text.quorum,
            show: ({ quorum }) => <State kind={quorum === 'reached' ? 'good' : 'open'}>{text[quorum]}</State>,
          },
        ]}
      />
      {withoutVote.length > 0 ? (
        <p>
          {text.missing}：{withoutVote.map(nameOf).join('、')}
        </p>
      ) : null}
      <div className="row-actions">
        <FormDialog<object>
          label={text.close}
          button={{ type: 'primary', danger: true }}
          consequence={text.closeConsequence}
          article="第十四条（五）"
          act={() => close.mutateAsync({ path: { cycle, session }, body: { withoutVote } })}
        >
          {withoutVote.length > 0 ? <p>{text.missingNote}</p> : null}
          {withoutVote.map((member) => (
            <AffirmField key={member} name={`without-${member}`} label={text.confirmMissing(nameOf(member))} />
          ))}
        </FormDialog>
        <Substitute session={session} />
      </div>
    </section>
  );
};
