import * as z from 'zod';
import { applicationSections, type SectionName, sectionNames, sectionTitles } from './application-form.ts';

/** The schema of a section as JSON Schema, in which the labels are descriptions. */
interface Labels {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Labels>>;
  readonly items?: Labels;
  readonly required?: readonly string[];
  readonly additionalProperties?: Labels | boolean;
}

const labels = Object.fromEntries(
  sectionNames.map((section) => [section, z.toJSONSchema(applicationSections[section], { io: 'input' }) as Labels]),
) as Record<SectionName, Labels>;

/** The fields of a section that have fields of their own and have to be there. */
export const partsOf = (section: SectionName): readonly string[] => {
  const { required = [], properties = {} } = labels[section];
  return required.filter((key) => properties[key]?.required);
};

/** The labels on the way to a field, joined: «质量创新 第2项 名称»; the section's title where there is none. */
export const labelAt = (section: SectionName, path: readonly PropertyKey[]): string => {
  const parts: string[] = [];
  let schema: Labels | undefined = labels[section];
  for (const key of path) {
    if (typeof key === 'number') {
      schema = schema?.items;
      parts.push(`第${key + 1}项`);
      continue;
    }
    const rest: Labels | boolean | undefined = schema?.additionalProperties;
    const entry = typeof rest === 'object';
    schema = schema?.properties?.[String(key)] ?? (typeof rest === 'object' ? rest : undefined);
    if (entry) parts.push(String(key));
    if (schema?.description !== undefined) parts.push(schema.description);
  }
  return parts.length > 0 ? parts.join(' ') : sectionTitles[section];
};
