import { Button, Form } from 'antd';
import type { Answer, Body } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { AreaField, ChoiceField, NumberField, TextField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { planText } from './text.ts';

type Plan = Answer<'GET /api/office/cycles/{cycle}/pool-plan'>;
type Needs = Body<'POST /api/office/cycles/{cycle}/pool-plan'>;

const Planning = ({ plan: { needs, recruiting, training } }: { plan: Plan }) => {
  const text = useText(planText);
  const cycle = useCycle();
  const save = useCommand('POST /api/office/cycles/{cycle}/pool-plan');
  return (
    <FormDialog<Needs>
      label={text.planPool}
      wide
      initial={{ needs: needs.length > 0 ? needs : [{ capacity: 'examiner' }], recruiting, training }}
      act={({ needs: wanted, reason, ...rest }) =>
        save.mutateAsync({
          path: { cycle },
          body: {
            ...rest,
            needs: wanted.map(({ capacity, field, number }) => ({ capacity, field, number })),
            ...(reason === undefined ? {} : { reason }),
          },
        })
      }
    >
      <Form.List name="needs">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <fieldset key={key} className="item">
                <legend>{`${text.pool} ${name + 1}`}</legend>
                <div className="facts">
                  <ChoiceField
                    name={[name, 'capacity']}
                    label={text.capacity}
                    options={(['examiner', 'panellist'] as const).map((value) => ({ value, label: text[value] }))}
                  />
                  <TextField name={[name, 'field']} label={text.field} most={60} />
                  <NumberField name={[name, 'number']} label={text.number} least={1} most={200} />
                </div>
                <Button size="small" onClick={() => remove(name)}>
                  {text.drop}
                </Button>
              </fieldset>
            ))}
            <Form.Item>
              <Button onClick={() => add({ capacity: 'examiner' })}>{text.add}</Button>
            </Form.Item>
          </>
        )}
      </Form.List>
      <AreaField name="recruiting" label={text.recruiting} />
      <AreaField name="training" label={text.training} />
      <AreaField name="reason" label={text.planReason} optional />
    </FormDialog>
  );
};

/** How many people of which field the year needs, against the pool. */
export const PoolPlan = () => {
  const text = useText(planText);
  const cycle = useCycle();
  const plan = useAnswer('GET /api/office/cycles/{cycle}/pool-plan', { path: { cycle } });
  return (
    <section className="panel" aria-labelledby="needs">
      <h2 id="needs">{text.pool}</h2>
      <Loaded query={plan}>
        {(found) => (
          <>
            <p className="page-lead">{found.basis}</p>
            <Rows
              label={text.pool}
              rows={found.needs}
              id={({ capacity, field }) => `${capacity} ${field}`}
              empty={text.noNeeds}
              columns={[
                { title: text.capacity, show: ({ capacity }) => text[capacity] },
                { title: text.field, show: ({ field }) => field },
                { title: text.number, number: true, show: ({ number }) => number },
                { title: text.inPool, number: true, show: ({ inPool }) => inPool },
                { title: text.assignable, number: true, show: ({ assignable }) => assignable },
                { title: text.short, number: true, show: ({ short }) => short },
              ]}
            />
            <Facts
              of={[
                [text.recruiting, found.recruiting],
                [text.training, found.training],
              ]}
            />
            <Planning plan={found} />
          </>
        )}
      </Loaded>
    </section>
  );
};
