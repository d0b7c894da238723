import { Segmented } from 'antd';
import { Link } from 'react-router';
import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { EvidenceLinks } from '../../../files/evidence-links.tsx';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, ChoiceField, FilesField, YesNoField } from '../../../parts/fields.tsx';
import { useFilters } from '../../../parts/filters.ts';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { usePerson } from '../../../session/use-session.ts';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { FinalStep } from '../../../ui/final-step.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Due, ShortMoment } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { useOrganisations } from '../who.ts';
import { reviewStages } from '../year/steps.ts';
import { reviewsText } from './text.ts';

type View = Answer<'GET /api/office/cycles/{cycle}/reviews'>;
type Review = View['reviews'][number];

const Actions = ({ review: { code, stage, state, name } }: { review: Review }) => {
  const text = useText(reviewsText);
  const office = useText(awardText);
  const cycle = useCycle();
  const accept = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/reviews/{stage}/acceptance');
  const answer = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/reviews/{stage}/answer');
  const path = { cycle, code, stage };
  if (state === 'requested')
    return (
      <FormDialog<{ accepted: boolean; reason?: string }>
        label={text.accept}
        about={name}
        consequence={text.acceptConsequence}
        act={({ accepted, reason }) =>
          accept.mutateAsync({ path, body: { accepted, ...(reason === undefined ? {} : { reason }) } })
        }
      >
        <YesNoField name="accepted" label={text.accept} yes={text.acceptIt} no={text.acceptNot} />
        <AreaField name="reason" label={text.acceptReason} optional />
      </FormDialog>
    );
  if (state !== 'accepted') return null;
  return (
    <FormDialog<{ upheld: boolean; reason: string }>
      label={text.give}
      about={name}
      button={{ type: 'primary' }}
      consequence={text.giveConsequence}
      act={(body) => answer.mutateAsync({ path, body })}
    >
      <YesNoField name="upheld" label={text.answer} yes={text.upheld} no={text.dismissed} />
      <AreaField name="reason" label={office.reason} />
    </FormDialog>
  );
};

const Requests = ({ reviews }: { reviews: readonly Review[] }) => {
  const cycle = useCycle();
  const text = useText(reviewsText);
  const office = useText(awardText);
  const common = useText(commonText);
  const { get, set } = useFilters();
  const open = get('open') === 'yes';
  const code = get('code');
  return (
    <section className="panel" aria-labelledby="reviews">
      <h2 id="reviews">{text.reviews}</h2>
      <div className="filters">
        <Segmented
          aria-label={office.state}
          value={open ? 'yes' : 'all'}
          onChange={(value) => set('open', value === 'yes' ? value : undefined)}
          options={[
            { value: 'all', label: `${common.all}（${reviews.length}）` },
            { value: 'yes', label: `${text.onlyOpen}（${reviews.filter((each) => each.open).length}）` },
          ]}
        />
      </div>
      <Rows
        label={text.reviews}
        rows={reviews.filter((each) => (!open || each.open) && (code === undefined || each.code === code))}
        id={(each) => `${each.code} ${each.stage}`}
        empty={text.none}
        columns={[
          {
            title: office.organisation,
            show: (each) => <Link to={`/office/applications/${each.code}`}>{each.name}</Link>,
          },
          { title: office.stage, show: ({ stage }) => office[stage] },
          {
            title: office.state,
            show: (each) => <State kind={each.open ? 'open' : 'plain'}>{text[each.state]}</State>,
          },
          { title: text.requestedAt, show: ({ requestedAt }) => <ShortMoment at={requestedAt} /> },
          { title: office.due, show: ({ due, open: still }) => (due === undefined || !still ? '' : <Due at={due} />) },
          { title: text.grounds, show: ({ grounds }) => grounds ?? '' },
          {
            title: office.evidence,
            show: (each) => <EvidenceLinks cycle={cycle} owner={each.code} ids={each.evidence ?? []} />,
          },
          { title: text.answer, show: ({ reason }) => reason ?? '' },
          { title: text.handler, show: ({ handler }) => handler ?? '' },
          { title: office.actions, show: (review) => <Actions review={review} /> },
        ]}
      />
    </section>
  );
};

const Proposals = ({ proposals }: { proposals: View['proposals'] }) => {
  const text = useText(reviewsText);
  const office = useText(awardText);
  const cycle = useCycle();
  const { id } = usePerson();
  const { nameOf, applications } = useOrganisations();
  const stages = [...reviewStages, 'comprehensive-review'] as const;
  const propose = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/reinstatements');
  const confirm = useCommand(
    'POST /api/office/cycles/{cycle}/applications/{code}/reinstatements/{proposal}/confirmation',
  );
  return (
    <section className="panel" aria-labelledby="proposals">
      <h2 id="proposals">{text.proposals}</h2>
      <p className="page-lead">{text.proposalsLead}</p>
      <Rows
        label={text.proposals}
        rows={proposals}
        id={({ code, proposal }) => `${code} ${proposal}`}
        empty={text.noProposals}
        columns={[
          {
            title: office.organisation,
            show: ({ code }) => <Link to={`/office/applications/${code}`}>{nameOf(code)}</Link>,
          },
          { title: office.stage, show: ({ stage }) => office[stage] },
          { title: office.reason, show: ({ reason }) => reason },
          { title: text.by, show: ({ by }) => by },
          {
            title: office.actions,
            show: ({ code, proposal, by }) => (
              <FinalStep
                label={text.confirm}
                consequence={text.confirmConsequence}
                button={{ type: 'primary' }}
                disabled={by === id}
                act={() => confirm.mutateAsync({ path: { cycle, code, proposal }, body: {} })}
              />
            ),
          },
        ]}
      />
      <FormDialog<{ code: string; stage: (typeof stages)[number]; reason: string; evidence: string[] }>
        label={text.propose}
        act={({ code, ...body }) => propose.mutateAsync({ path: { cycle, code }, body })}
      >
        <ChoiceField
          name="code"
          label={office.organisation}
          options={applications
            .filter(({ place }) => place.at === 'eliminated' || place.at === 'comprehensive-review')
            .map(({ code, name }) => ({ value: code, label: name }))}
        />
        <ChoiceField
          name="stage"
          label={office.stage}
          options={stages.map((value) => ({ value, label: office[value] }))}
        />
        <AreaField name="reason" label={office.reason} />
        <FilesField cycle={cycle} name="evidence" label={text.evidence} />
      </FormDialog>
    </section>
  );
};

/** Requests for a review of an elimination, and the correction decisions of two officers. */
export const Reviews = () => {
  const text = useText(reviewsText);
  const cycle = useCycle();
  const view = useAnswer('GET /api/office/cycles/{cycle}/reviews', { path: { cycle } });
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={view}>
        {({ reviews, proposals }) => (
          <>
            <Requests reviews={reviews} />
            <Proposals proposals={proposals} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
