import { readFile, writeFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

// Writes the portal's types of all operations from the API's document; with --check says whether those in the tree are up to date.
const document = new URL('../functions/contracts/openapi.json', import.meta.url);
const file = new URL('../web/src/api/operations.d.ts', import.meta.url);

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema: JSONSchema }>>;
}
interface Operation {
  readonly summary: string;
  readonly parameters?: readonly { in: string; name: string; required?: boolean; schema: JSONSchema }[];
  readonly requestBody?: Media;
  readonly responses: Readonly<Record<string, Media>>;
}

const json = ({ content }: Media = {}): JSONSchema | undefined => content?.['application/json']?.schema;

const object = (properties: Readonly<Record<string, JSONSchema | undefined>>, optional: readonly string[] = []) => {
  const present = Object.entries(properties).flatMap(([name, schema]) => (schema ? [[name, schema] as const] : []));
  return {
    type: 'object',
    properties: Object.fromEntries(present),
    required: present.map(([name]) => name).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  } as const satisfies JSONSchema;
};

const parametersIn = (place: string, { parameters = [] }: Operation): ReturnType<typeof object> | undefined => {
  const found = parameters.filter((parameter) => parameter.in === place);
  if (found.length === 0) return undefined;
  const optional = found.filter(({ required }) => !required).map(({ name }) => name);
  return object(Object.fromEntries(found.map(({ name, schema }) => [name, schema])), optional);
};

/** Tuples of every length up to `maxItems` help nobody: an array is an array. */
const withoutLengths = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutLengths);
  if (typeof value !== 'object' || value === null) return value;
  const schema: Record<string, unknown> = { ...value };
  if (schema.type === 'array') for (const limit of ['minItems', 'maxItems']) delete schema[limit];
  return Object.fromEntries(Object.entries(schema).map(([key, each]) => [key, withoutLengths(each)]));
};

const operationOf = (operation: Operation): JSONSchema => {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
  const query = parametersIn('query', operation);
  const needless = query?.required.length === 0 ? ['query'] : [];
  const parts = {
    path: parametersIn('path', operation),
    query,
    body: json(operation.requestBody),
    answer: json(success) ?? { tsType: 'undefined' },
  };
  return {
    ...object(parts, needless),
    description: operation.summary,
  };
};

const { paths, components } = JSON.parse(await readFile(document, 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JSONSchema> };
};
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operationOf(operation)]),
);
const schema = withoutLengths({
  ...object(Object.fromEntries(operations)),
  components,
}) as JSONSchema;
const written = await compile(schema, 'Operations', {
  bannerComment: '// Written from functions/contracts/openapi.json by `npm run openapi`; do not edit.',
  additionalProperties: false,
  style: { singleQuote: true, printWidth: 120 },
});

if (!process.argv.includes('--check')) {
  await writeFile(file, written);
} else if ((await readFile(file, 'utf8')) !== written) {
  console.error('web/src/api/operations.d.ts is not what openapi.json says: run `npm run openapi`');
  process.exitCode = 1;
}
