import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { EvidenceLinks } from '../../../files/evidence-links.tsx';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, DateField, FilesField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { opinionText } from '../../../text/opinion.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Due, ShortMoment } from '../../../ui/moment.tsx';

interface HearingsProps {
  readonly place: { readonly cycle: string; readonly notice: string; readonly receipt: string };
  /** Whether the opinion is being verified, so that the organisation can be asked. */
  readonly accepted: boolean;
}

/** What the organisation was told of an opinion, without who sent it, and its position. */
export const Hearings = ({ place, accepted }: HearingsProps) => {
  const text = useText(opinionText);
  const office = useText(awardText);
  const { cycle, notice, receipt } = place;
  const hearings = useAnswer('GET /api/office/cycles/{cycle}/notices/{notice}/hearings', { path: { cycle, notice } });
  const ask = useCommand('POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/hearings');
  const enter = useCommand(
    'POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/hearings/{hearing}/position',
  );
  return (
    <>
      <h2>{text.hearings}</h2>
      <Loaded query={hearings}>
        {(found) => (
          <Rows
            label={text.hearings}
            rows={found.hearings.filter((hearing) => hearing.receipt === receipt)}
            id={({ hearing }) => hearing}
            empty={text.noHearings}
            columns={[
              { title: text.substance, show: ({ substance }) => substance ?? text.erased },
              { title: office.on, show: ({ informedAt }) => <ShortMoment at={informedAt} /> },
              { title: office.due, show: ({ due, position }) => (position ? '' : <Due at={due} />) },
              {
                title: text.position,
                show: ({ position, about }) =>
                  position ? (
                    <>
                      {position.statement ??
                        (position.statedOn === undefined ? text.erased : text.onPaper(position.statedOn))}
                      <EvidenceLinks
                        cycle={cycle}
                        owner={position.statedOn === undefined ? about : 'office'}
                        ids={position.evidence}
                      />
                    </>
                  ) : (
                    ''
                  ),
              },
              {
                title: office.actions,
                show: ({ hearing, position }) =>
                  position ? null : (
                    <FormDialog<{ statedOn: string; evidence: string[] }>
                      label={text.recordPosition}
                      button={{ size: 'small' }}
                      act={(body) => enter.mutateAsync({ path: { ...place, hearing }, body })}
                    >
                      <DateField name="statedOn" label={text.statedOn} />
                      <FilesField cycle={cycle} name="evidence" label={text.positionScan} />
                    </FormDialog>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
      {accepted ? (
        <FormDialog<{ substance: string }>
          label={text.ask}
          consequence={text.askConsequence}
          act={(body) => ask.mutateAsync({ path: place, body })}
        >
          <AreaField name="substance" label={text.substance} />
        </FormDialog>
      ) : null}
    </>
  );
};
