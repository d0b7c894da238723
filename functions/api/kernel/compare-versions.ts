import type * as z from 'zod';
import { joinForm, readContent } from '../../adapters/application-content.ts';
import type { comparison } from '../../contracts/api/comparison.ts';
import { type ApplicationContent, applicationPeople, sectionName } from '../../contracts/application-form.ts';
import { labelAt } from '../../contracts/form-labels.ts';
import type { Application, ContentVersion } from '../../domain/application/application.ts';
import { differencesOf } from '../../domain/application/difference.ts';
import { missing, ok, type Result } from '../../domain/kernel/result.ts';
import type { Services } from './services.ts';

type Stores = Pick<Services, 'files' | 'privates'>;

/** The frozen content of a version; the refusal names those that there are. */
export const contentOf = ({ contents }: Application, version: number): Result<ContentVersion> => {
  const frozen = contents.find((content) => content.version === version);
  return frozen
    ? ok(frozen)
    : missing({
        code: 'no-such-version',
        reason: `没有第${version}版的申报材料。`,
        remedy: `可查阅的版本：${contents.map((content) => content.version).join('、') || '尚未提交，暂无'}。`,
      });
};

/**
 * What changed between two frozen versions of an application, under the labels of the form, files by their titles (A13f, A14.1b).
 *
 * @throws Error when frozen content is gone or was changed
 */
export const compareVersions = async (
  stores: Stores,
  application: Application,
  { earlier, later }: { readonly earlier: number; readonly later: number },
): Promise<Result<z.input<typeof comparison>>> => {
  const [before, after] = [contentOf(application, earlier), contentOf(application, later)];
  if (!before.ok) return before;
  if (!after.ok) return after;
  const [old, now] = await Promise.all([read(stores, before.value), read(stores, after.value)]);
  const people = old.people !== undefined && now.people !== undefined;
  const form = ({ content, people: named }: Read) => (people ? joinForm(content.form, named) : content.form);
  const titles = new Map([...old.content.evidence, ...now.content.evidence].map(({ id, title }) => [id, title]));
  const shown = (value: string | number | boolean) =>
    typeof value === 'string' ? (titles.get(value) ?? value) : value;
  return ok({
    earlier: { version: earlier, at: before.value.at },
    later: { version: later, at: after.value.at },
    differences: differencesOf(form(old), form(now)).map(({ path: [first, ...path], before: was, after: is }) => {
      const section = sectionName.parse(first);
      return {
        section,
        at: [section, ...path].join('.'),
        label: labelAt(section, path),
        ...(was === undefined ? {} : { before: shown(was) }),
        ...(is === undefined ? {} : { after: shown(is) }),
      };
    }),
    people,
  });
};

interface Read {
  readonly content: ApplicationContent;
  readonly people: z.infer<typeof applicationPeople> | undefined;
}

const read = async ({ files, privates }: Stores, { content, contact }: ContentVersion): Promise<Read> => {
  const [frozen, kept] = await Promise.all([readContent(files, content), privates.get(contact.ref)]);
  return { content: frozen, people: applicationPeople.safeParse(kept).data };
};
