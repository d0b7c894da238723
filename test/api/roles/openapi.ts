import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { role } from '../../../functions/contracts/identity.ts';

const operation = z.object({
  operationId: z.string(),
  'x-roles': z.array(z.union([role, z.literal('public')])).min(1),
  security: z.array(z.unknown()).optional(),
});
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) });

export interface Operation {
  readonly method: string;
  /** `/api/…/{parameter}` */
  readonly path: string;
  readonly roles: readonly string[];
  /** Whether the document says that a token is needed. */
  readonly signedIn: boolean;
}

/** Every operation of the published contract: not of the routes, which would agree with themselves. */
export const operations: readonly Operation[] = Object.entries(
  document.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../../functions/contracts/openapi.json'), 'utf8')),
  ).paths,
).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { 'x-roles': roles, security }]) => ({
    method: method.toUpperCase(),
    path,
    roles,
    signedIn: security === undefined,
  })),
);

/** Values of path parameters, well-formed where it matters; the things that they name need not exist. */
export const dummyParameters = {
  cycle: '2026',
  code: '91330304MA00000173',
  fact: 'tax',
  authority: '1',
  section: 'organisation',
  version: '1',
  earlier: '1',
  later: '2',
  person: 'somebody',
  request: '1',
  stage: 'document-review',
  phase: 'document',
  notice: 'n1',
  receipt: 'YY-0000000000',
  file: '1',
  number: 'OHZJ-2026-ZL-01',
  session: 'quality-1',
  submission: '1',
  proposal: '1',
  minutes: 'a'.repeat(20),
  document: 'call.2026',
  owner: '91330304MA00000173',
  id: 'a'.repeat(20),
  round: 'qualification',
  report: 'a'.repeat(20),
  remark: 'a'.repeat(20),
  hearing: 'a'.repeat(20),
  entry: '1',
  month: '2026-07',
  kind: 'scores',
  volume: 'cycle',
  part: '1',
} as const satisfies Record<string, string>;

/** A path with values for its parameters. @throws RangeError when one has none */
export const pathWith = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} of ${path}`);
    return encodeURIComponent(value);
  });

/** A path with some values for its parameters: enough to be routed, and to be refused for whom it is not. */
export const dummyPath = (path: string): string =>
  pathWith(path, {
    ...Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'a'.repeat(20)])),
    ...dummyParameters,
  });
