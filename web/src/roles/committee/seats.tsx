import { useCommand } from '../../api/hooks.ts';
import { FormDialog } from '../../parts/command-form.tsx';
import { AreaField, DateField, TextField } from '../../parts/fields.tsx';
import { Rows } from '../../parts/rows.tsx';
import { State } from '../../parts/state.tsx';
import { usePerson } from '../../session/use-session.ts';
import { awardText } from '../../text/award.ts';
import { useText } from '../../text/language.ts';
import { seatsText } from '../../text/seats.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { committeeText } from './text.ts';
import { type Committee, type Seat, useSeats } from './use-committee.ts';

const SeatRows = ({ seats, label }: { seats: readonly Seat[]; label: string }) => {
  const text = useText(seatsText);
  return (
    <Rows
      label={label}
      rows={seats}
      id={({ seat }) => seat}
      empty={text.notPublished}
      columns={[
        {
          title: text.function,
          show: (seat) => `${text[seat.function]}${seat.exOfficio ? `（${text.exOfficio}）` : ''}`,
        },
        { title: text.post, show: ({ post }) => post },
        { title: text.name, show: ({ name }) => name },
      ]}
    />
  );
};

const Decide = ({ proposal }: { proposal: number }) => {
  const text = useText(committeeText);
  const seats = useText(seatsText);
  const award = useText(awardText);
  const approve = useCommand('POST /api/government/seats/{proposal}/approval');
  const refuse = useCommand('POST /api/government/seats/{proposal}/refusal');
  return (
    <div className="row-actions">
      <FormDialog<{ documentNumber: string; decidedOn: string }>
        label={text.approveSeats}
        about={seats.proposal(proposal)}
        button={{ type: 'primary' }}
        consequence={text.approveSeatsConsequence}
        article="第六条"
        act={(body) => approve.mutateAsync({ path: { proposal }, body })}
      >
        <TextField name="documentNumber" label={text.documentNumber} most={60} />
        <DateField name="decidedOn" label={text.decidedOn} />
      </FormDialog>
      <FormDialog<{ reason: string }>
        label={text.refuseSeats}
        about={seats.proposal(proposal)}
        button={{ danger: true }}
        consequence={text.refuseSeatsConsequence}
        article="第六条"
        act={(body) => refuse.mutateAsync({ path: { proposal }, body })}
      >
        <AreaField name="reason" label={award.reason} />
      </FormDialog>
    </div>
  );
};

const Proposals = ({ proposals }: Pick<Committee, 'proposals'>) => {
  const text = useText(seatsText);
  const { roles } = usePerson();
  if (proposals.length === 0) return <p>{text.noProposals}</p>;
  return proposals.toReversed().map(({ version, seats, decision, documentNumber, reason }) => (
    <section key={version} className="panel" aria-labelledby={`proposal-${version}`}>
      <h2 id={`proposal-${version}`}>{text.proposal(version)}</h2>
      <p>
        <State kind={decision === 'approved' ? 'good' : decision === 'refused' ? 'bad' : 'open'}>
          {decision === undefined ? text.awaiting : text[decision]}
        </State>{' '}
        {documentNumber ?? reason ?? ''}
      </p>
      <SeatRows seats={seats} label={text.proposal(version)} />
      {decision === undefined && roles.includes('government') ? <Decide proposal={version} /> : null}
    </section>
  ));
};

/** Who sits on the committee, and proposals with what the government decided (A6). */
export const Seats = () => {
  const text = useText(committeeText);
  const words = useText(seatsText);
  const { query } = useSeats();
  return (
    <Page title={words.title} lead={text.seatsLead}>
      <Loaded query={query}>
        {({ seats, published, proposals }) => (
          <>
            <section className="panel" aria-labelledby="seats">
              <h2 id="seats">{words.seats}</h2>
              <p>{published ? words.published(published.documentNumber, published.on) : words.notPublished}</p>
              <SeatRows seats={seats} label={words.seats} />
            </section>
            <Proposals proposals={proposals} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
