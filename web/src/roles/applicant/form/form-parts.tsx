import { Button } from 'antd';
import { useText } from '../../../text/language.ts';
import type { Field } from './field.ts';
import { useSectionForm } from './form-context.ts';
import { FormField } from './form-field.tsx';
import { fieldId, type Path, valueAt } from './place.ts';
import { formText } from './text.ts';

type Of<K extends Field['kind']> = Extract<Field, { kind: K }>;

const Problems = ({ id }: { id: string }) => {
  const { problems } = useSectionForm();
  return (
    <>
      {(problems.get(id) ?? []).map((problem) => (
        <p key={problem} className="field-problem">
          {problem}
        </p>
      ))}
    </>
  );
};

const Fields = ({ fields, path }: { fields: Of<'group'>['fields']; path: Path }) => (
  <div className="fields">
    {fields.map(([key, field]) => (
      <FormField key={key} field={field} name={key} path={[...path, key]} />
    ))}
  </div>
);

/** Fields that belong together; where the form may be without them, they are asked for by a button. */
export const FormGroup = ({ field, path }: { field: Of<'group'>; path: Path }) => {
  const text = useText(formText);
  const { section, content, change } = useSectionForm();
  const id = fieldId(section, path);
  const begun = valueAt(content, path) !== undefined;
  return (
    <fieldset className="part" id={id} tabIndex={-1}>
      <legend>{field.label}</legend>
      <Problems id={id} />
      {field.optional && !begun ? (
        <Button onClick={() => change(path, {})}>{text.begin(field.label)}</Button>
      ) : (
        <Fields fields={field.fields} path={path} />
      )}
      {field.optional && begun ? (
        <Button size="small" onClick={() => change(path, undefined)}>
          {text.leaveOut}
        </Button>
      ) : null}
    </fieldset>
  );
};

/** As many of the same as there are; a list of fixed length shows all of them. */
export const FormList = ({ field, path }: { field: Of<'list'>; path: Path }) => {
  const text = useText(formText);
  const { section, content, change } = useSectionForm();
  const id = fieldId(section, path);
  const value = valueAt(content, path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const fixed = field.least === field.most;
  const shown = fixed ? field.most : items.length;
  const { item } = field;
  const without = (index: number): readonly unknown[] => items.filter((_, each) => each !== index);
  return (
    <fieldset className="part" id={id} tabIndex={-1}>
      <legend>{field.label}</legend>
      <Problems id={id} />
      {shown === 0 ? <p className="page-lead">{text.noItems}</p> : null}
      <ol className="plain items">
        {Array.from({ length: shown }, (_, index) => {
          const title = text.item(index + 1);
          const at = [...path, index];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is where it stands; nothing else tells it from the others.
            <li key={index} className="item">
              <div className="item-head">
                <strong>{title}</strong>
                {fixed ? null : (
                  <Button
                    size="small"
                    aria-label={text.removeOf(title, field.label)}
                    onClick={() => change(path, without(index))}
                  >
                    {text.remove}
                  </Button>
                )}
              </div>
              {item.kind === 'group' ? (
                <Fields fields={item.fields} path={at} />
              ) : (
                <FormField field={{ ...item, label: `${field.label} ${title}` }} name="" path={at} />
              )}
            </li>
          );
        })}
      </ol>
      {fixed || items.length >= field.most ? null : (
        <div className="actions">
          <Button
            aria-label={text.addTo(field.label)}
            onClick={() => change(path, [...items, item.kind === 'group' ? {} : ''])}
          >
            {text.add}
          </Button>
          {value === undefined && field.least === 0 ? (
            <Button aria-label={text.noneOf(field.label)} onClick={() => change(path, [])}>
              {text.none}
            </Button>
          ) : null}
        </div>
      )}
      {Array.isArray(value) && value.length === 0 && field.least === 0 ? (
        <p className="page-lead">{text.declaredNone}</p>
      ) : null}
    </fieldset>
  );
};

/** One part for each key: for each condition of article 11, for each category of the standard. */
export const FormRecord = ({ field, path }: { field: Of<'record'>; path: Path }) => {
  const { section, entries, entryName } = useSectionForm();
  const id = fieldId(section, path);
  const { item } = field;
  return (
    <section className="record" id={id} tabIndex={-1} aria-label={field.label}>
      <h2>{field.label}</h2>
      <Problems id={id} />
      {(field.keys ?? entries).map((key) => {
        const at = [...path, key];
        return item.kind === 'group' ? (
          <FormGroup key={key} field={{ ...item, label: entryName(key) }} path={at} />
        ) : (
          <FormField key={key} field={{ ...item, label: entryName(key) }} name={key} path={at} />
        );
      })}
    </section>
  );
};
