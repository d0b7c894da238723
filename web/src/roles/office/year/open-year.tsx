import { useCommand } from '../../../api/hooks.ts';
import { useNow } from '../../../app/clock.ts';
import { CommandForm } from '../../../parts/command-form.tsx';
import { TextField } from '../../../parts/fields.tsx';
import { useText } from '../../../text/language.ts';
import { yearText } from './text.ts';

/** Opens the award year; the first thing that the office does. */
export const OpenYear = () => {
  const text = useText(yearText);
  const open = useCommand('POST /api/office/cycles');
  const year = new Date(useNow()).getFullYear();
  return (
    <section className="panel" aria-labelledby="open">
      <h2 id="open">{text.open}</h2>
      <p>{text.openLead}</p>
      <CommandForm<{ year: string }>
        label={text.open}
        initial={{ year: String(year) }}
        consequence={text.openConsequence}
        article="第三条"
        act={(body) => open.mutateAsync({ body })}
      >
        <TextField name="year" label={text.yearOf} most={4} />
      </CommandForm>
    </section>
  );
};
