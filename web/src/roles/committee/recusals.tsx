import type { Answer } from '../../api/call.ts';
import { useAnswer, useCommand } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { FormDialog } from '../../parts/command-form.tsx';
import { AreaField, TextField, YesNoField } from '../../parts/fields.tsx';
import { Rows } from '../../parts/rows.tsx';
import { State } from '../../parts/state.tsx';
import { awardText } from '../../text/award.ts';
import { useText } from '../../text/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ShortMoment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { committeeText } from './text.ts';
import { useSeats } from './use-committee.ts';

type Request = Answer<'GET /api/committee/cycles/{cycle}/recusal-requests'>['requests'][number];

const Resolve = ({ request: { code, name, request } }: { request: Request }) => {
  const text = useText(committeeText);
  const award = useText(awardText);
  const cycle = useCycle();
  const resolve = useCommand(
    'POST /api/committee/cycles/{cycle}/applications/{code}/recusal-requests/{request}/resolution',
  );
  return (
    <FormDialog<{ granted: boolean; reason: string; minutes: string }>
      label={text.resolve}
      about={name}
      button={{ type: 'primary', size: 'small' }}
      consequence={text.resolveConsequence}
      act={(body) => resolve.mutateAsync({ path: { cycle, code, request }, body })}
    >
      <YesNoField name="granted" label={text.resolve} yes={text.granted} no={text.notGranted} />
      <AreaField name="reason" label={award.reason} />
      <TextField name="minutes" label={text.minutes} />
    </FormDialog>
  );
};

/** Organisations that ask for another leader of their team (A14.3a). */
export const Recusals = () => {
  const text = useText(committeeText);
  const award = useText(awardText);
  const cycle = useCycle();
  const { presides } = useSeats();
  const list = useAnswer('GET /api/committee/cycles/{cycle}/recusal-requests', { path: { cycle } });
  return (
    <Page title={text.recusals} lead={text.recusalsLead}>
      <Loaded query={list}>
        {({ requests }) => (
          <Rows
            label={text.recusals}
            rows={requests}
            id={({ code, request }) => `${code} ${request}`}
            empty={text.noRecusals}
            columns={[
              { title: award.organisation, show: ({ name }) => name },
              { title: text.leader, show: ({ leader, leaderName }) => leaderName ?? leader },
              { title: text.grounds, show: ({ grounds }) => grounds ?? text.erased },
              { title: text.askedAt, show: ({ receivedAt }) => <ShortMoment at={receivedAt} /> },
              {
                title: award.state,
                show: ({ resolution }) =>
                  resolution ? (
                    <>
                      <State kind="plain">{resolution.granted ? text.granted : text.notGranted}</State>
                      <div>
                        {resolution.reason}（{resolution.minutes}）
                      </div>
                    </>
                  ) : (
                    <State kind="open">{award.open}</State>
                  ),
              },
              {
                title: award.actions,
                show: (request) => (request.resolution || !presides ? null : <Resolve request={request} />),
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
