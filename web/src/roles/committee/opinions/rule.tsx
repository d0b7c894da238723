import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { AreaField, YesNoField } from '../../../parts/fields.tsx';
import { useText } from '../../../text/language.ts';
import { opinionText } from '../../../text/opinion.ts';
import { rulingText } from './text.ts';

type Opinion = Answer<'GET /api/committee/cycles/{cycle}/notices/{notice}/opinions'>['opinions'][number];

interface Ruling {
  readonly upheld: boolean;
  readonly reason: string;
  readonly toOrganisation?: string;
}

/** The ruling on one formal objection, with what it rests on in sight. */
export const Rule = ({ notice, opinion }: { notice: string; opinion: Opinion }) => {
  const text = useText(rulingText);
  const words = useText(opinionText);
  const cycle = useCycle();
  const { receipt, name, verification } = opinion;
  const hearings = useAnswer('GET /api/committee/cycles/{cycle}/notices/{notice}/hearings', {
    path: { cycle, notice },
  });
  const positions = (hearings.data?.hearings ?? []).filter((hearing) => hearing.receipt === receipt);
  const rule = useCommand('POST /api/committee/cycles/{cycle}/notices/{notice}/opinions/{receipt}/ruling');
  return (
    <FormDialog<Ruling>
      label={text.rule}
      about={receipt}
      button={{ type: 'primary', size: 'small' }}
      consequence={text.ruleConsequence}
      article="第十四条（六）"
      wide
      act={({ toOrganisation, ...body }) =>
        rule.mutateAsync({
          path: { cycle, notice, receipt },
          body: { ...body, ...(toOrganisation === undefined ? {} : { toOrganisation }) },
        })
      }
    >
      <h3>{text.basis}</h3>
      <Facts
        of={[
          [words.about, name],
          [words.result, verification && (verification.substantiated ? words.substantiated : words.notSubstantiated)],
          [words.found, verification?.finding],
          ...positions.map(({ position }) => [words.position, position?.statement ?? text.positionNone] as const),
        ]}
      />
      <YesNoField name="upheld" label={words.ruling} yes={words.upheld} no={text.upheldNot} />
      <AreaField name="reason" label={text.toObjector} />
      <AreaField name="toOrganisation" label={text.toOrganisation} optional />
    </FormDialog>
  );
};
