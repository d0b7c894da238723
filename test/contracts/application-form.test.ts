import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  type ApplicationForm,
  applicationContent,
  applicationSections,
  sectionNames,
  sectionTitles,
} from '../../functions/contracts/application-form.ts';
import { namedEvidence } from '../../functions/domain/application/named-evidence.ts';
import { namedFacts } from '../../functions/domain/verification/facts.ts';
import { code, exampleForm } from '../kit/applicant.ts';

interface Schema {
  readonly type?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

interface Field {
  readonly path: string;
  /** The key that holds it, lists left out. */
  readonly key: string;
  readonly schema: Schema;
}

const fieldsOf = (schema: Schema, path: string, key = ''): Field[] => [
  { path, key, schema },
  ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => fieldsOf(inner, `${path}.${name}`, name)),
  ...(schema.items ? fieldsOf(schema.items, `${path}[]`, key) : []),
  ...(typeof schema.additionalProperties === 'object' ? fieldsOf(schema.additionalProperties, `${path}{}`, key) : []),
];

const fields = sectionNames.flatMap((section) =>
  fieldsOf(z.toJSONSchema(applicationSections[section], { io: 'input' }) as Schema, section),
);
const isFile = ({ schema }: Field): boolean => schema.pattern === '^[0-9a-f]{20}$';
const namesFile = ({ key }: Field): boolean => /^evidence$|Evidence$/.test(key);

describe('the form', () => {
  it('A13b: holds files under the keys that say so, and nothing else there', () => {
    const leaves = fields.filter(({ schema }) => !schema.properties && !schema.items);
    expect(leaves.filter(isFile).map(({ path }) => path)).toEqual(leaves.filter(namesFile).map(({ path }) => path));
    expect(leaves.filter(isFile).length).toBeGreaterThan(10);
  });

  it('A13b: calls every field by a Chinese label, so that what is missing can be named', () => {
    const named = fields.filter(({ path, key }) => key !== '' && /\.[^.[\]{}]+$/.test(path) && !/^\d$/.test(key));
    const unlabelled = named.filter(({ schema }) => !/[\u4e00-\u9fff]/.test(schema.description ?? ''));
    expect(unlabelled.map(({ path }) => path)).toEqual([]);
    expect(Object.values(sectionTitles).every((title) => /[\u4e00-\u9fff]/.test(title))).toBe(true);
  });

  it('A13b: finds every file that a form names, and where', () => {
    const form = Object.fromEntries(
      Object.entries(exampleForm('a'.repeat(20))).map(([section, content]) => [
        section,
        applicationSections[section as keyof ApplicationForm].parse(content),
      ]),
    ) as ApplicationForm;
    const places = namedEvidence(form).map(({ at }) => at);
    expect(places).toEqual(
      expect.arrayContaining([
        'organisation.licenceEvidence',
        'eligibility.conditions.8.evidence.0',
        'eligibility.certificates.1.evidence',
        'eligibility.perMu.evidence.0',
        'self-evaluation.reportEvidence',
        'declarations.undertakingEvidence',
      ]),
    );
    expect(namedEvidence(form, ['declarations'])).toHaveLength(3);
  });

  it('A13b: what is frozen has no place for a contact or a consultant in person', () => {
    const frozen = z.toJSONSchema(applicationContent) as Schema;
    const keys = fieldsOf(frozen, 'content').map(({ key }) => key);
    for (const personal of ['contact', 'telephone', 'email', 'persons']) expect(keys).not.toContain(personal);
  });
});

describe('the named facts', () => {
  const form = Object.fromEntries(
    Object.entries(exampleForm('a'.repeat(20))).map(([section, content]) => [
      section,
      applicationSections[section as keyof ApplicationForm].parse(content),
    ]),
  ) as ApplicationForm;

  it('A13c: speak in the words of the form, within what a request can hold, and not before the form says them', () => {
    const longest: ApplicationForm = {
      ...form,
      ...(form.organisation
        ? { organisation: { ...form.organisation, name: '名'.repeat(120), address: `瓯海${'址'.repeat(198)}` } }
        : {}),
    };
    for (const fact of namedFacts) {
      expect(fact.statement(code, {})).toBeUndefined();
      expect(fact.statement(code, form)?.length).toBeGreaterThan(20);
      expect(fact.statement(code, longest)?.length).toBeLessThanOrEqual(1000);
    }
  });

  it('A13c: carry no natural person into the journal', () => {
    for (const fact of namedFacts) expect(fact.statement(code, form)).not.toContain('示例人');
  });

  it('A11e: 亩均效益 concerns industrial enterprises only', () => {
    const perMu = namedFacts.find(({ key }) => key === 'per-mu-grade');
    const subject = { code, codeAccepted: false };
    const service = form.organisation && { ...form, organisation: { ...form.organisation, industrial: false } };
    expect(perMu?.concerns(subject, form)).toBe(true);
    expect(perMu?.concerns(subject, service ?? {})).toBe(false);
  });
});
