import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { AreaField, ChoiceField, DateField, TextField } from '../../../parts/fields.tsx';
import { State } from '../../../parts/state.tsx';
import { usePerson } from '../../../session/use-session.ts';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Code } from '../../../ui/code.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { committeeText } from '../text.ts';
import { useAgenda, useOfficeFiles, useSeats } from '../use-committee.ts';
import { approvalText } from './text.ts';

type Winner = Answer<'GET /api/committee/cycles/{cycle}/revocations'>['winners'][number];
type Filed = Winner['petitions'][number];

interface Petition {
  readonly code: string;
  readonly heardOn: string;
  readonly facts: string;
  readonly evidence: string[];
  readonly minutes: string;
}

/** The committee asks the government to withdraw a title won by improper means (A17a). */
const PetitionFraud = () => {
  const text = useText(approvalText);
  const committee = useText(committeeText);
  const cycle = useCycle();
  const agenda = useAgenda();
  const files = useOfficeFiles();
  const petition = useCommand('POST /api/committee/cycles/{cycle}/winners/{code}/revocation-petitions');
  const winners = agenda.data?.winners ?? [];
  if (winners.length === 0) return <p className="page-lead">{text.noWinners}</p>;
  return (
    <FormDialog<Petition>
      label={text.petition}
      button={{ danger: true }}
      consequence={text.petitionConsequence}
      article="第十七条"
      act={({ code, ...body }) => petition.mutateAsync({ path: { cycle, code }, body })}
    >
      <ChoiceField
        name="code"
        label={text.winner}
        options={winners.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <DateField name="heardOn" label={text.heardOn} />
      <AreaField name="facts" label={text.facts} most={4000} rows={5} />
      <ChoiceField name="evidence" label={text.evidence} options={files} many />
      <TextField name="minutes" label={committee.minutes} />
    </FormDialog>
  );
};

const Decide = ({ winner: { code, name }, petition: { ground, petition } }: { winner: Winner; petition: Filed }) => {
  const text = useText(approvalText);
  const committee = useText(committeeText);
  const award = useText(awardText);
  const cycle = useCycle();
  const path = { cycle, code, ground, petition };
  const withdraw = useCommand(
    'POST /api/government/cycles/{cycle}/winners/{code}/revocation-petitions/{ground}/{petition}/approval',
  );
  const leave = useCommand(
    'POST /api/government/cycles/{cycle}/winners/{code}/revocation-petitions/{ground}/{petition}/refusal',
  );
  return (
    <div className="row-actions">
      <FormDialog<{ documentNumber: string; decidedOn: string }>
        label={text.withdraw}
        about={name}
        button={{ type: 'primary', danger: true }}
        consequence={ground === 'fraud' ? text.withdrawFraud : text.withdrawIncident}
        article={ground === 'fraud' ? '第十七条' : '第十九条'}
        act={(body) => withdraw.mutateAsync({ path, body })}
      >
        <TextField name="documentNumber" label={committee.documentNumber} most={60} />
        <DateField name="decidedOn" label={committee.decidedOn} />
      </FormDialog>
      <FormDialog<{ reason: string }> label={text.leave} about={name} act={(body) => leave.mutateAsync({ path, body })}>
        <AreaField name="reason" label={award.reason} />
      </FormDialog>
    </div>
  );
};

const stateKinds = { petitioned: 'open', approved: 'bad', refused: 'plain' } as const;

const PetitionPart = ({ winner, petition }: { winner: Winner; petition: Filed }) => {
  const text = useText(approvalText);
  const award = useText(awardText);
  const { roles } = usePerson();
  const words = { petitioned: text.petitioned, approved: text.approvedRevocation, refused: text.refusedRevocation };
  const { ground, state, petitionedOn, facts, occurredOn, heardOn, minutes, evidence, reason } = petition;
  const day = (on: string | undefined) => (on === undefined ? undefined : <Day on={on} />);
  return (
    <div>
      <h3>{text[ground]}</h3>
      <Facts
        of={[
          [
            award.state,
            <State key="state" kind={stateKinds[state]}>
              {words[state]}
            </State>,
          ],
          [text.petitionedOn, day(petitionedOn)],
          [text.occurredOn, day(occurredOn)],
          [text.heardOn, day(heardOn)],
          [text.minutesOf, minutes],
          [text.facts, facts],
          [text.proof, text.proofs(evidence.length)],
          [award.reason, reason],
        ]}
      />
      {state === 'petitioned' && roles.includes('government') ? <Decide winner={winner} petition={petition} /> : null}
    </div>
  );
};

/** Petitions to withdraw titles, and what the government decided (A17, A19). */
export const Revocations = () => {
  const text = useText(approvalText);
  const award = useText(awardText);
  const common = useText(commonText);
  const cycle = useCycle();
  const { presides } = useSeats();
  const query = useAnswer('GET /api/committee/cycles/{cycle}/revocations', { path: { cycle } });
  return (
    <Page title={text.revocations} lead={text.revocationsLead} actions={presides ? <PetitionFraud /> : undefined}>
      <Loaded query={query}>
        {({ winners }) => (
          <>
            {winners.length === 0 ? <p>{text.noPetitions}</p> : null}
            {winners.map((winner) => (
              <section key={winner.code} className="panel" aria-labelledby={`w-${winner.code}`}>
                <h2 id={`w-${winner.code}`}>{winner.name}</h2>
                <Facts
                  of={[
                    [award.award, common[winner.award]],
                    [text.certificate, <Code key="number">{winner.certificateNumber}</Code>],
                    [award.documentNumber, winner.revocation?.documentNumber],
                  ]}
                />
                {winner.petitions.map((petition) => (
                  <PetitionPart key={`${petition.ground} ${petition.petition}`} winner={winner} petition={petition} />
                ))}
              </section>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
};
