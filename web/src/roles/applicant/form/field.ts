import * as z from 'zod';
import { applicationSections, type SectionName } from '../../../../../functions/contracts/application-form.ts';

/** One field of the form, as its schema describes it. */
export type Field = { readonly label: string; readonly optional: boolean } & (
  | { readonly kind: 'text'; readonly most: number; readonly input: 'text' | 'email' | 'tel' }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly whole: boolean }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  /** Ids of evidence: one as it is, several as a list. */
  | { readonly kind: 'files'; readonly single: boolean; readonly most: number }
  | { readonly kind: 'group'; readonly fields: readonly (readonly [key: string, field: Field])[] }
  | { readonly kind: 'list'; readonly item: Field; readonly least: number; readonly most: number }
  /** @param keys those that there must be; undefined where the standard's edition says so */
  | { readonly kind: 'record'; readonly item: Field; readonly keys: readonly string[] | undefined }
);

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Node;
  readonly additionalProperties?: Node | boolean;
}

/** By the rule of the form: such a key holds ids of files, and no other key does. */
const namesFiles = (key: string): boolean => key === 'evidence' || key.endsWith('Evidence');

const fieldOf = (key: string, node: Node, optional: boolean): Field => {
  const own = { label: node.description ?? '', optional };
  if (namesFiles(key)) {
    const single = node.type !== 'array';
    return { ...own, kind: 'files', single, most: single ? 1 : (node.maxItems ?? 40) };
  }
  switch (node.type) {
    case 'integer':
    case 'number':
      return { ...own, kind: 'number', whole: node.type === 'integer' };
    case 'boolean':
      return { ...own, kind: 'yes-no' };
    case 'array': {
      const options = node.items?.enum;
      if (options) return { ...own, kind: 'choices', options };
      const item = fieldOf('', node.items ?? {}, false);
      return { ...own, kind: 'list', item, least: node.minItems ?? 0, most: node.maxItems ?? 100 };
    }
    case 'object':
      return objectOf(own, node);
    default:
      if (node.enum) return { ...own, kind: 'choice', options: node.enum };
      if (node.format === 'date') return { ...own, kind: 'date' };
      return { ...own, kind: 'text', most: node.maxLength ?? 100, input: inputOf(key, node) };
  }
};

const inputOf = (key: string, { format }: Node): 'text' | 'email' | 'tel' => {
  if (format === 'email') return 'email';
  return key === 'telephone' ? 'tel' : 'text';
};

const objectOf = (own: Pick<Field, 'label' | 'optional'>, node: Node): Field => {
  const { properties, additionalProperties: entry, propertyNames, required = [] } = node;
  if (!properties && typeof entry === 'object') {
    return { ...own, kind: 'record', item: fieldOf('', entry, false), keys: propertyNames?.enum };
  }
  const fields = Object.entries(properties ?? {}).map(
    // What begins as an empty list may be left as it is, but is asked for as all else.
    ([key, child]) => [key, fieldOf(key, child, !required.includes(key) && child.default === undefined)] as const,
  );
  return { ...own, kind: 'group', fields };
};

/** The fields of a section, in the form's order: what the API checks by is what the screen shows. */
export const fieldsOf = (section: SectionName): readonly (readonly [key: string, field: Field])[] => {
  const field = fieldOf('', z.toJSONSchema(applicationSections[section], { io: 'input' }) as Node, false);
  if (field.kind !== 'group') throw new Error(`the section ${section} has no fields`);
  return field.fields;
};
