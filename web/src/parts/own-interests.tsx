import { Button, Form } from 'antd';
import { useAnswer, useCommand } from '../api/hooks.ts';
import { useCycle } from '../desk/cycle.ts';
import { useDates } from '../text/dates.ts';
import { interestsText } from '../text/interests.ts';
import { useText } from '../text/language.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Page } from '../ui/page.tsx';
import { CommandForm, FormDialog } from './command-form.tsx';
import { AffirmField, ChoiceField, TextField } from './fields.tsx';
import { Rows } from './rows.tsx';

const relations = ['employment', 'ownership', 'relative', 'consulting', 'other'] as const;
type Relation = (typeof relations)[number];

interface Interest {
  readonly organisation: string;
  readonly relation: Relation;
  readonly explanation?: string;
}

const useRelation = () => {
  const text = useText(interestsText);
  return (relation: Relation): string => text[relation];
};

const InterestFields = ({ at = [] }: { at?: readonly (string | number)[] }) => {
  const text = useText(interestsText);
  const wordOf = useRelation();
  return (
    <>
      <TextField name={[...at, 'organisation']} label={text.interestIn} most={120} />
      <ChoiceField
        name={[...at, 'relation']}
        label={text.relation}
        options={relations.map((value) => ({ value, label: wordOf(value) }))}
      />
      <TextField name={[...at, 'explanation']} label={text.explanation} optional most={1000} />
    </>
  );
};

const told = ({ organisation, relation, explanation }: Interest): Interest => ({
  organisation,
  relation,
  ...(explanation === undefined ? {} : { explanation }),
});

type Audience = 'office' | 'examiner' | 'committee';

const Declare = ({ audience }: { audience: Audience }) => {
  const text = useText(interestsText);
  const cycle = useCycle();
  const declare = useCommand(`POST /api/${audience}/cycles/{cycle}/interests`);
  return (
    <CommandForm<{ undertaking: true; interests?: Interest[] }>
      label={text.declare}
      act={({ interests = [] }) =>
        declare.mutateAsync({ path: { cycle }, body: { undertaking: true, interests: interests.map(told) } })
      }
    >
      <Form.List name="interests">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <fieldset key={key} className="item">
                <legend>{`${text.myInterests} ${name + 1}`}</legend>
                <InterestFields at={[name]} />
                <Button size="small" onClick={() => remove(name)}>
                  {text.drop}
                </Button>
              </fieldset>
            ))}
            <Form.Item>
              <Button onClick={() => add({})}>{text.add}</Button>
            </Form.Item>
          </>
        )}
      </Form.List>
      <AffirmField name="undertaking" label={text.undertaking} />
    </CommandForm>
  );
};

/** One's own undertaking and interests of the year. */
export const OwnInterests = ({ audience }: { audience: Audience }) => {
  const text = useText(interestsText);
  const dates = useDates();
  const cycle = useCycle();
  const wordOf = useRelation();
  const own = useAnswer(`GET /api/${audience}/cycles/{cycle}/interests`, { path: { cycle } });
  const disclose = useCommand(`POST /api/${audience}/cycles/{cycle}/interests/disclosures`);
  return (
    <Page title={text.interests} lead={text.interestsLead}>
      <Loaded query={own}>
        {({ undertaking, declaredAt, interests }) => (
          <>
            <p>{undertaking && declaredAt !== undefined ? text.given(dates.moment(declaredAt)) : text.notGiven}</p>
            {undertaking ? (
              <>
                <h2>{text.myInterests}</h2>
                <Rows
                  label={text.myInterests}
                  rows={interests}
                  id={({ organisation, relation }) => `${organisation} ${relation}`}
                  empty={text.noInterests}
                  columns={[
                    { title: text.interestIn, show: ({ organisation }) => organisation },
                    { title: text.relation, show: ({ relation }) => wordOf(relation) },
                    { title: text.explanation, show: ({ explanation }) => explanation ?? '' },
                    { title: text.foundBy, show: ({ foundBy }) => text[foundBy] },
                  ]}
                />
                <FormDialog<Interest>
                  label={text.disclose}
                  act={(interest) => disclose.mutateAsync({ path: { cycle }, body: told(interest) })}
                >
                  <InterestFields />
                </FormDialog>
              </>
            ) : (
              <Declare audience={audience} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
};
