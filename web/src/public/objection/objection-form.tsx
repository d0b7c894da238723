import { mediaTypes } from '../../files/media-types.ts';
import { sizeOf } from '../../files/size.ts';
import { useText } from '../../text/language.ts';
import type { Notice } from '../notice-document.tsx';
import { Field } from './fields.tsx';
import { type Gap, identityOf, most, type Objection, withFiles } from './objection.ts';
import { objectionText } from './text.ts';

interface ObjectionFormProps {
  readonly notice: Notice;
  readonly objection: Objection;
  readonly gaps: readonly Gap[];
  readonly edit: (change: Partial<Objection>) => void;
}

const accept = Object.keys(mediaTypes)
  .map((ending) => `.${ending}`)
  .join(',');

const Kinds = ({ objection, gaps, edit }: Omit<ObjectionFormProps, 'notice'>) => {
  const text = useText(objectionText);
  const problem = gaps.find(({ field }) => field === 'kind')?.words;
  return (
    <fieldset id="kind" tabIndex={-1}>
      <legend>{text.kind}</legend>
      {problem === undefined ? null : <p className="bad">{problem}</p>}
      {(['formal', 'lead'] as const).map((kind) => (
        <div key={kind} className="choice">
          <input
            type="radio"
            id={`kind-${kind}`}
            name="kind"
            checked={objection.kind === kind}
            aria-describedby={`about-${kind}`}
            onChange={() => edit({ kind })}
          />
          <div>
            <label htmlFor={`kind-${kind}`}>{text[kind]}</label>
            <p id={`about-${kind}`} className="hint">
              {kind === 'formal' ? text.formalDetail : text.leadDetail}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
};

const Files = ({ objection: { files }, gaps, edit }: Omit<ObjectionFormProps, 'notice'>) => {
  const text = useText(objectionText);
  const problems = gaps.filter(({ field }) => field === 'files').map(({ words }) => words);
  return (
    <>
      <Field
        id="files"
        label={text.files}
        hint={text.filesHint}
        problem={problems.length === 0 ? undefined : problems.join('；')}
      >
        {(attributes) => (
          <>
            <input
              {...attributes}
              className="heard"
              type="file"
              multiple
              accept={accept}
              onChange={({ target }) => {
                edit({ files: withFiles(files, [...(target.files ?? [])]) });
                // The same file can be chosen again.
                target.value = '';
              }}
            />
            <label htmlFor={attributes.id} className="button chooser">
              {text.chooseFiles}
            </label>
          </>
        )}
      </Field>
      <ul className="bare">
        {files.map((file) => (
          <li key={identityOf(file)} className="row">
            <span>
              {file.name} <span className="soft">({sizeOf(file.size)})</span>
            </span>
            <button
              type="button"
              aria-label={text.remove(file.name)}
              onClick={() => edit({ files: files.filter((other) => other !== file) })}
            >
              {text.removeIt}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What an opinion consists of (A14.6c): about whom, by name or without, facts and reasons, evidence. */
export const ObjectionForm = ({ notice, objection, gaps, edit }: ObjectionFormProps) => {
  const text = useText(objectionText);
  const problemOf = (field: Gap['field']) => gaps.find((gap) => gap.field === field)?.words;
  const formal = objection.kind === 'formal';
  return (
    <>
      <Field id="about" label={text.about} problem={problemOf('about')}>
        {(attributes) => (
          <select {...attributes} value={objection.about} onChange={({ target }) => edit({ about: target.value })}>
            <option value="">{text.choose}</option>
            {notice.names.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Kinds objection={objection} gaps={gaps} edit={edit} />
      {formal ? (
        <>
          <Field id="name" label={text.name} problem={problemOf('name')}>
            {(attributes) => (
              <input
                {...attributes}
                autoComplete="name"
                value={objection.name}
                onChange={({ target }) => edit({ name: target.value })}
              />
            )}
          </Field>
          <Field id="contact" label={text.contact} hint={text.contactHint} problem={problemOf('contact')}>
            {(attributes) => (
              <input
                {...attributes}
                value={objection.contact}
                onChange={({ target }) => edit({ contact: target.value })}
              />
            )}
          </Field>
        </>
      ) : null}
      <Field
        id="text"
        label={text.text}
        hint={`${text.textHint}　${text.length(objection.text.length, most.text)}`}
        problem={problemOf('text')}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            rows={9}
            value={objection.text}
            onChange={({ target }) => edit({ text: target.value })}
          />
        )}
      </Field>
      {formal ? <Files objection={objection} gaps={gaps} edit={edit} /> : null}
    </>
  );
};
