import * as z from 'zod';
import type { DraftSection } from '../../adapters/privates.ts';
import {
  applicationSections,
  type FormParts,
  type SectionName,
  sectionNames,
} from '../../contracts/application-form.ts';
import { labelAt, partsOf } from '../../contracts/form-labels.ts';
import type { FormReading } from '../../domain/application/dossier.ts';
import type { Gap } from '../../domain/kernel/result.ts';

/** How one section of a draft reads: complete with its content, or what it lacks. */
interface SectionReading {
  readonly content?: unknown;
  readonly gaps: readonly Gap[];
}

/**
 * Reads a section strictly: what is missing is called by its label, at its path in the form (`organisation.address`). What was
 * never begun lacks every field.
 */
export const readSection = (section: SectionName, content: unknown): SectionReading => {
  const begun = withBegunParts(section, content ?? {});
  const parsed = applicationSections[section].safeParse(begun, { error: words });
  if (parsed.success) return { content: parsed.data, gaps: [] };
  return {
    gaps: parsed.error.issues.map((issue) => ({
      at: [section, ...issue.path].join('.'),
      problem: problemOf(section, begun, issue),
    })),
  };
};

/** What of a section can be read, field by field; of a record entry by entry, of a list only the whole. */
const readParts = (section: SectionName, content: unknown): Readonly<Record<string, unknown>> => {
  if (content === null || typeof content !== 'object') return {};
  const fields = Object.entries<z.ZodType>(applicationSections[section].shape);
  return Object.fromEntries(
    fields.flatMap(([name, field]) => {
      const given: unknown = Reflect.get(content, name);
      if (given === undefined) return [];
      const parsed = field.safeParse(given);
      if (parsed.success) return [[name, parsed.data]];
      return field instanceof z.ZodRecord && given !== null && typeof given === 'object'
        ? [[name, readEntries(field.valueType as z.ZodType, given)]]
        : [];
    }),
  );
};

const readEntries = (entry: z.ZodType, given: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => {
      const parsed = entry.safeParse(value);
      return parsed.success ? [[key, parsed.data]] : [];
    }),
  );

/** A part with fields of its own counts as begun, so that each of its fields is named as missing and not just the part. */
const withBegunParts = (section: SectionName, content: unknown): unknown => {
  if (content === null || typeof content !== 'object' || Array.isArray(content)) return content;
  const parts = partsOf(section).filter((key) => Reflect.get(content, key) === undefined);
  return { ...content, ...Object.fromEntries(parts.map((key) => [key, {}])) };
};

/** Reads a whole draft: the sections that are complete, what of the others can be read, and what they lack. */
export const readForm = (draft: readonly DraftSection[]): FormReading => {
  const written = new Map(draft.map(({ section, content }) => [section, content]));
  const readings = sectionNames
    .filter((section) => section !== 'innovation' || isInnovationDue(written))
    .map((section) => [section, readSection(section, written.get(section))] as const);
  return {
    form: Object.fromEntries(
      readings.flatMap(([section, { content, gaps }]) => (gaps.length === 0 ? [[section, content]] : [])),
    ),
    parts: Object.fromEntries(
      readings.map(([section]) => [section, readParts(section, written.get(section))]),
    ) as FormParts,
    gaps: readings.flatMap(([, { gaps }]) => gaps),
  };
};

/** Innovation results belong to the innovation award (A2b); on the other they are read where they were begun. */
const isInnovationDue = (written: ReadonlyMap<string, unknown>): boolean => {
  const chosen = applicationSections.award.safeParse(written.get('award'));
  return written.has('innovation') || (chosen.success && chosen.data.award === 'innovation');
};

const problemOf = (section: SectionName, content: unknown, issue: z.core.$ZodIssue): string => {
  const label = labelAt(section, issue.path);
  const missing = issue.code !== 'unrecognized_keys' && valueAt(content, issue.path) === undefined;
  return missing ? `请填写“${label}”` : `“${label}”${issue.message}`;
};

const valueAt = (content: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    content,
  );

/** What zod finds, in the words of a form; schemas that have words of their own keep them. */
const words: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return `应为${typeWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return '请从所列选项中选择';
    case 'too_small':
      return `不能少于${issue.minimum}`;
    case 'too_big':
      return `不能超过${issue.maximum}`;
    case 'invalid_format':
      return '格式不对';
    case 'unrecognized_keys':
      return `没有这些项目：${issue.keys.join('、')}`;
    default:
      return undefined;
  }
};

const typeWords: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '填写完整的一组内容',
  record: '填写完整的一组内容',
};
