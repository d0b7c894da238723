import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { environments, type FunctionName } from '../../functions/contracts/environment.ts';
import { type StreamType, streams } from '../../functions/contracts/streams.ts';
import { type Grant, grants } from '../../infra/grants.ts';

const root = new URL('../..', import.meta.url).pathname;
const types = Object.keys(streams) as StreamType[];
const names = Object.keys(environments) as FunctionName[];

/** The code that is left in each function's bundle, readable. */
const codeOf = new Map(
  buildSync({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({ in: `functions/${name}/handler.ts`, out: name })),
    outdir: 'bundles',
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  }).outputFiles.map(({ path, text }) => [path.replace(/^.*\/bundles\/|\.js$/g, ''), text]),
);

/** How code names a type of stream that it reads: by its place, as a whole scope, or beside another stream. */
const naming = /\bstreamOf\s*\.(\w+)\b|\.list\(\s*"([\w-]+)"|\.load\(\{ \.\.\.[\w.]+, type: "(\w+)"/g;

/** Places that are named otherwise than their type. */
const typeOfPlace: Readonly<Record<string, string>> = {
  seatsApproval: 'approval',
  leaderRecusal: 'resolution',
  document: 'official-document',
  remarkAnswer: 'remark-answer',
  reviewRequest: 'review-request',
  reviewAnswer: 'review-answer',
  dutyReport: 'duty-report',
  fraudPetition: 'resolution',
  revocation: 'approval',
  timetable: 'plan',
  poolPlan: 'plan',
};

const namedBy = (name: FunctionName): readonly StreamType[] => {
  const code = codeOf.get(name) ?? '';
  // Who goes through every partition of a year reads everything.
  if (/\bscopesOfCycle\(/.test(code)) return types;
  const named = new Set(
    [...code.matchAll(naming)].map(([, place = '', list, beside]) => list ?? beside ?? typeOfPlace[place] ?? place),
  );
  return types.filter((type) => named.has(type));
};

/** Which right goes with which variable: without the one the other is of no use. */
const variableOf = {
  views: 'VIEWS_TABLE',
  privates: 'PRIVATE_TABLE',
  waits: 'WAITS_TABLE',
  ballots: 'BALLOT_KEY_ARN',
  signing: 'SIGNING_KEY_ARN',
  messages: 'MESSAGE_KEY_ARN',
  certificates: 'CERTIFICATE_KEY_ARNS',
  machine: 'PROCEDURE_ALIAS_ARN',
} as const satisfies Partial<Record<keyof Grant, string>>;

describe('the rights of the functions', () => {
  it.each(names)('%s may read of the journal what its code names, and nothing else', (name) => {
    const { read }: Grant['journal'] = grants[name].journal;
    expect(types.filter((type) => read.includes(type))).toEqual(namedBy(name));
  });

  it.each(names)('%s has no variable that its code does not use, and no right without one', (name) => {
    const code = codeOf.get(name) ?? '';
    const variables = Object.keys(environments[name].shape);
    expect(variables.filter((variable) => !new RegExp(`\\.${variable}\\b`).test(code))).toEqual([]);
    const grant: Grant = grants[name];
    for (const [right, variable] of Object.entries(variableOf)) {
      expect([variable, variables.includes(variable)]).toEqual([variable, grant[right as keyof Grant] !== undefined]);
    }
    const buckets = variables.some((variable) => variable.endsWith('_BUCKET'));
    expect(['buckets', buckets]).toEqual(['buckets', grant.buckets !== undefined]);
  });
});
