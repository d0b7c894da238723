import type { SectionName } from '../../../../../functions/contracts/application-form.ts';
import { type Field, fieldsOf } from './field.ts';
import { choiceWords } from './words.ts';

/** One line of a content as people read it. */
export interface Line {
  /** Path in the form: `organisation.address`. */
  readonly at: string;
  /** The labels on the way: «第2项 名称». */
  readonly label: string;
  readonly value: string;
}

/** What ids and keys stand for. */
export interface Names {
  /** A file's title. */
  readonly file: (id: string) => string;
  /** What a record's entry is called: a condition, a category. */
  readonly entry: (key: string) => string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const joined = (...labels: readonly string[]): string => labels.filter((label) => label !== '').join(' ');

const linesOf = (at: string, label: string, key: string, field: Field, value: unknown, names: Names): Line[] => {
  if (value === undefined || value === null) return [];
  const line = (words: string): Line[] => [{ at, label, value: words }];
  if (field.kind === 'group' && isObject(value)) {
    return field.fields.flatMap(([name, child]) =>
      linesOf(`${at}.${name}`, joined(label, child.label), name, child, value[name], names),
    );
  }
  if (field.kind === 'record' && isObject(value)) {
    return Object.keys(value)
      .toSorted()
      .flatMap((entry) => {
        const inner = field.item.kind === 'group' ? '' : field.item.label;
        const title = joined(names.entry(entry), inner);
        return linesOf(`${at}.${entry}`, title, entry, field.item, value[entry], names);
      });
  }
  if (!Array.isArray(value)) {
    if (typeof value === 'boolean') return line(value ? '是' : '否');
    if (field.kind === 'files') return line(names.file(String(value)));
    return line(isObject(value) ? '' : choiceWords(key, String(value)));
  }
  const items: readonly unknown[] = value;
  if (field.kind === 'list') {
    return items.flatMap((item, index) =>
      linesOf(`${at}.${index}`, joined(label, `第${index + 1}项`), key, field.item, item, names),
    );
  }
  const words = items.map((item) => (field.kind === 'files' ? names.file(String(item)) : String(item)));
  return words.length === 0 ? [] : line(words.join('、'));
};

/** A section's content in the words of the form, line by line; what is not filled in has no line. */
export const readableSection = (section: SectionName, content: unknown, names: Names): readonly Line[] =>
  fieldsOf(section).flatMap(([key, field]) => {
    const label = field.kind === 'record' ? '' : field.label;
    return linesOf(`${section}.${key}`, label, key, field, isObject(content) ? content[key] : undefined, names);
  });

/** A line of two contents, where they differ; a side without it is undefined. */
export interface Difference {
  readonly at: string;
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Where two contents differ, in the order of the later one; what only the earlier has comes last. */
export const differences = (before: readonly Line[], after: readonly Line[]): readonly Difference[] => {
  const earlier = new Map(before.map((line) => [line.at, line]));
  const later = new Set(after.map(({ at }) => at));
  return [
    ...after.flatMap(({ at, label, value }) => {
      const was = earlier.get(at)?.value;
      return was === value ? [] : [{ at, label, before: was, after: value }];
    }),
    ...before.flatMap(({ at, label, value }) =>
      later.has(at) ? [] : [{ at, label, before: value, after: undefined }],
    ),
  ];
};
