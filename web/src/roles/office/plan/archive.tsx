import { App, Button, Progress } from 'antd';
import { useState } from 'react';
import { type Answer, call } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { sizeOf } from '../../../files/size.ts';
import { openLink } from '../../../parts/open-link.ts';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { FinalStep } from '../../../ui/final-step.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { planText } from './text.ts';

type Volume = Answer<'GET /api/archive/cycles/{cycle}/volumes'>['volumes'][number];
const kinds = { 'not-begun': 'plain', 'in-progress': 'open', archived: 'good' } as const;

const Parts = ({ volume: { volume, parts } }: { volume: Volume }) => {
  const text = useText(planText);
  const cycle = useCycle();
  const { modal } = App.useApp();
  return parts.map(({ part, files, missing, size }) => (
    <div key={part}>
      <Button
        size="small"
        onClick={() => {
          openLink(() =>
            call('GET /api/archive/cycles/{cycle}/volumes/{volume}/parts/{part}/link', {
              path: { cycle, volume, part },
            }),
          ).catch((error: unknown) => {
            modal.error({ content: <ProblemAlert error={error} /> });
          });
        }}
      >
        {text.part(part)}
      </Button>{' '}
      {text.files(files)}，{sizeOf(size)}
      {missing > 0 ? text.missing(missing) : ''}
    </div>
  ));
};

const MakeVolume = ({ volume: { volume, name, state } }: { volume: Volume }) => {
  const text = useText(planText);
  const cycle = useCycle();
  const begin = useCommand('POST /api/archive/cycles/{cycle}/volumes/{volume}');
  const make = useCommand('POST /api/archive/cycles/{cycle}/volumes/{volume}/parts/{part}');
  const [share, setShare] = useState<number>();
  const act = async (): Promise<void> => {
    const { edition, parts } = await begin.mutateAsync({ path: { cycle, volume }, body: {} });
    setShare(0);
    try {
      for (const part of Array.from({ length: parts }, (_, index) => index + 1)) {
        await make.mutateAsync({ path: { cycle, volume, part }, body: { edition } });
        setShare(part / parts);
      }
    } finally {
      setShare(undefined);
    }
  };
  return (
    <>
      <FinalStep
        label={state === 'archived' ? text.archiveAgain : text.archive}
        consequence={
          <>
            <p>{name}</p>
            <p>{text.archiveConsequence}</p>
          </>
        }
        button={{ size: 'small' }}
        act={act}
      />
      {share === undefined ? null : (
        <Progress percent={Math.round(share * 100)} size="small" aria-label={`${name} ${text.making}`} />
      )}
    </>
  );
};

/** The volumes of a completed year: one per organisation, and one for the year. */
export const Archive = () => {
  const text = useText(planText);
  const office = useText(awardText);
  const cycle = useCycle();
  const volumes = useAnswer('GET /api/archive/cycles/{cycle}/volumes', { path: { cycle } });
  return (
    <section className="panel" aria-labelledby="archive">
      <h2 id="archive">{text.volumes}</h2>
      <Loaded query={volumes}>
        {(found) => (
          <Rows
            label={text.volumes}
            rows={found.volumes}
            id={({ volume }) => volume}
            empty={text.noVolumes}
            columns={[
              { title: text.volume, show: ({ name }) => name },
              { title: office.state, show: ({ state }) => <State kind={kinds[state]}>{text[state]}</State> },
              { title: text.parts, show: (volume) => <Parts volume={volume} /> },
              { title: office.actions, show: (volume) => <MakeVolume volume={volume} /> },
            ]}
          />
        )}
      </Loaded>
    </section>
  );
};
