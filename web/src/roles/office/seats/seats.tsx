import { Button, Form } from 'antd';
import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { ChoiceField, DateField, TextField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { seatsText } from '../../../text/seats.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';

type Committee = Answer<'GET /api/office/seats'>;
type Seat = Committee['seats'][number];
const functions = ['chair', 'vice-chair', 'member'] as const;

const Propose = ({ seats }: { seats: readonly Seat[] }) => {
  const text = useText(seatsText);
  const propose = useCommand('POST /api/office/seats/proposals');
  return (
    <FormDialog<{ seats: Omit<Seat, 'exOfficio'>[] }>
      label={text.propose}
      button={{ type: 'primary' }}
      wide
      consequence={text.proposeConsequence}
      article="第六条"
      initial={{
        seats:
          seats.length > 0 ? seats : [{ function: 'chair' }, { function: 'vice-chair' }, { function: 'vice-chair' }],
      }}
      act={(values) =>
        propose.mutateAsync({
          // Chair and vice chairs hold their seats by their posts: recorded, not proposed.
          body: { seats: values.seats.map((seat) => ({ ...seat, exOfficio: seat.function !== 'member' })) },
        })
      }
    >
      <Form.List name="seats">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <fieldset key={key} className="item">
                <legend>{`${text.seat}${name + 1}`}</legend>
                <div className="facts">
                  <TextField name={[name, 'seat']} label={text.seatId} most={30} />
                  <TextField name={[name, 'post']} label={text.post} most={80} />
                  <ChoiceField
                    name={[name, 'function']}
                    label={text.function}
                    options={functions.map((value) => ({ value, label: text[value] }))}
                  />
                  <TextField name={[name, 'name']} label={text.name} most={40} />
                  <TextField name={[name, 'holder']} label={text.holder} most={128} />
                </div>
                <Button size="small" onClick={() => remove(name)}>
                  {text.dropSeat}
                </Button>
              </fieldset>
            ))}
            <Button onClick={() => add({ function: 'member' })}>{text.addSeat}</Button>
          </>
        )}
      </Form.List>
    </FormDialog>
  );
};

const Members = ({ committee: { seats, published } }: { committee: Committee }) => {
  const text = useText(seatsText);
  const office = useText(awardText);
  const handOver = useCommand('POST /api/office/seats/handovers');
  return (
    <section className="panel" aria-labelledby="seats">
      <h2 id="seats">{text.seats}</h2>
      <p>{published ? text.published(published.documentNumber, published.on) : text.notPublished}</p>
      <Rows
        label={text.seats}
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
          { title: text.holder, show: ({ holder }) => holder },
          {
            title: office.actions,
            show: ({ seat, post }) => (
              <FormDialog<{ holder: string; name: string; documentNumber: string; on: string }>
                label={text.handOver}
                about={post}
                button={{ size: 'small' }}
                act={(body) => handOver.mutateAsync({ body: { seat, ...body } })}
              >
                <p className="page-lead">{text.handOverNote}</p>
                <TextField name="name" label={text.newName} most={40} />
                <TextField name="holder" label={text.newHolder} most={128} />
                <TextField name="documentNumber" label={office.documentNumber} most={60} />
                <DateField name="on" label={office.on} />
              </FormDialog>
            ),
          },
        ]}
      />
    </section>
  );
};

const Proposals = ({ committee: { proposals, published } }: { committee: Committee }) => {
  const text = useText(seatsText);
  const office = useText(awardText);
  const publish = useCommand('POST /api/office/seats/publications');
  return (
    <section className="panel" aria-labelledby="proposals">
      <h2 id="proposals">{text.proposals}</h2>
      <Rows
        label={text.proposals}
        rows={proposals.toReversed()}
        id={({ version }) => version}
        empty={text.noProposals}
        columns={[
          { title: text.proposals, show: ({ version }) => text.proposal(version) },
          { title: text.seats, show: ({ seats }) => seats.map(({ name, post }) => `${name}（${post}）`).join('、') },
          {
            title: office.state,
            show: ({ decision, documentNumber, reason }) => (
              <>
                <State kind={decision === 'approved' ? 'good' : decision === 'refused' ? 'bad' : 'open'}>
                  {decision === undefined ? text.awaiting : text[decision]}
                </State>
                <div>{documentNumber ?? reason ?? ''}</div>
              </>
            ),
          },
          {
            title: office.actions,
            show: ({ version, decision }) => {
              if (decision === undefined)
                return <Go plain to="/office/minutes/new?act=seats-approved" label={text.recordApproval} />;
              if (decision !== 'approved' || (published && published.proposal >= version)) return null;
              return (
                <FormDialog<{ documentNumber: string; on: string }>
                  label={text.publish}
                  about={text.proposal(version)}
                  button={{ type: 'primary' }}
                  consequence={text.publishConsequence}
                  article="第六条"
                  act={(body) => publish.mutateAsync({ body: { proposal: version, ...body } })}
                >
                  <TextField name="documentNumber" label={office.documentNumber} most={60} />
                  <DateField name="on" label={office.on} />
                </FormDialog>
              );
            },
          },
        ]}
      />
    </section>
  );
};

/** Who sits on the committee, proposals and their approval, and seats that change hands with a post. */
export const Seats = () => {
  const text = useText(seatsText);
  const committee = useAnswer('GET /api/office/seats', {});
  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={committee.data ? <Propose seats={committee.data.seats} /> : undefined}
    >
      <Loaded query={committee}>
        {(found) => (
          <>
            <Members committee={found} />
            <Proposals committee={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
