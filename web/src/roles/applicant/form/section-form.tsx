import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import type { SectionName } from '../../../../../functions/contracts/application-form.ts';
import { call } from '../../../api/call.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { SaveLine } from '../../../drafts/save-line.tsx';
import { useDraft } from '../../../drafts/use-draft.ts';
import type { Application } from '../use-application.ts';
import { fieldsOf } from './field.ts';
import { SectionFormContext } from './form-context.ts';
import { FormField } from './form-field.tsx';
import { useNames } from './names.ts';
import { idsOf, withValue } from './place.ts';
import { readableSection } from './readable.ts';
import { Readable } from './side-by-side.tsx';

type Content = Record<string, unknown>;
type Section = Application['sections'][number];

/** Brings whoever followed a link to the field that it names, or to the nearest part that is drawn. */
const useArrival = (): void => {
  const { hash } = useLocation();
  useEffect(() => {
    const at = decodeURIComponent(hash.slice(1));
    if (at === '') return;
    const ids = idsOf(at).flatMap((id) => [id, `${id}-group`]);
    const place = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
    if (!place) return;
    const focusable = place.matches('input, textarea, fieldset, section, [tabindex]');
    const target = focusable ? place : (place.querySelector<HTMLElement>('input') ?? place);
    const marked = place.closest('.field') ?? place;
    marked.classList.add('arrived');
    target.focus({ preventScroll: true });
    marked.scrollIntoView({ block: 'center' });
    const leave = (): void => marked.classList.remove('arrived');
    target.addEventListener('blur', leave, { once: true });
    return () => target.removeEventListener('blur', leave);
  }, [hash]);
};

/** The fields of a section, saving themselves as one types. */
export const SectionForm = ({ application, section }: { application: Application; section: Section }) => {
  const cycle = useCycle();
  const client = useQueryClient();
  const names = useNames(application);
  const name: SectionName = section.section;
  const save = async (known: number, content: Content) => {
    const saved = await call(
      'PUT /api/applicant/cycles/{cycle}/application/draft/{section}',
      { path: { cycle, section: name }, body: { known, content } },
      { key: crypto.randomUUID() },
    );
    // What else rests on the form: completeness, what has to be confirmed anew.
    void client.invalidateQueries();
    return saved;
  };
  const { content, state, change, resolve } = useDraft<Content>({
    id: `application/${cycle}/${application.code}/${name}`,
    stored: { version: section.version, content: section.content ?? {} },
    save,
  });
  const { gaps, version } = section;
  const problems = useMemo(() => {
    const found = new Map<string, string[]>();
    // Nobody is reproached for what he has not begun.
    if (version > 0) for (const { at, problem } of gaps) found.set(at, [...(found.get(at) ?? []), problem]);
    return found;
  }, [gaps, version]);
  useArrival();
  const lines = (of: Content) => readableSection(name, of, names);
  return (
    <>
      <div className="save-state">
        <SaveLine
          state={state}
          content={content}
          resolve={resolve}
          show={(own, other) => <Readable lines={lines(own)} other={lines(other)} />}
        />
      </div>
      <SectionFormContext
        value={{
          section: name,
          cycle,
          owner: application.code,
          content,
          change: (path, value) => change((latest) => withValue(latest, path, value) as Content),
          problems,
          entries: (application.criteria?.categories ?? []).map(({ code }) => code),
          entryName: names.entry,
        }}
      >
        <div className="form stack">
          {groupedFields(name).map((run) =>
            run.length === 1 && run[0] && isPart(run[0][1]) ? (
              <FormField key={run[0][0]} name={run[0][0]} field={run[0][1]} path={[run[0][0]]} />
            ) : (
              <div key={run[0]?.[0]} className="part fields">
                {run.map(([key, field]) => (
                  <FormField key={key} name={key} field={field} path={[key]} />
                ))}
              </div>
            ),
          )}
        </div>
      </SectionFormContext>
    </>
  );
};

type Entry = ReturnType<typeof fieldsOf>[number];

const isPart = ({ kind }: Entry[1]): boolean => kind === 'group' || kind === 'list' || kind === 'record';

/** Single fields that follow one another share a frame; parts have their own. */
const groupedFields = (section: SectionName): readonly (readonly Entry[])[] =>
  fieldsOf(section).reduce<Entry[][]>((runs, entry) => {
    const run = runs.at(-1);
    if (run?.[0] && !isPart(run[0][1]) && !isPart(entry[1])) run.push(entry);
    else runs.push([entry]);
    return runs;
  }, []);
