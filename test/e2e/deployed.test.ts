import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { startCloud } from '../../local/cloud.ts';
import { readDefinition } from '../../local/machine/definition.ts';
import { users } from '../../local/seed/users.ts';
import { Stack } from '../../local/template/stack.ts';
import { assembly } from './assembly.ts';

const machine = z.object({
  Properties: z.object({ DefinitionString: z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) }) }),
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

it('A14: the runner executes the definition that the template states, before its own listed rewrites', async () => {
  const template = JSON.parse(await readFile(join(assembly, 'ouhai-quality-award.template.json'), 'utf8'));
  const [raw] = Object.values<{ Type: string }>(template.Resources).filter(
    ({ Type }) => Type === 'AWS::StepFunctions::StateMachine',
  );
  const parts = machine.parse(raw).Properties.DefinitionString['Fn::Join'][1];
  // Whatever the template leaves to be settled (names, ARNs) may be anything but a quotation mark; all else is the same to the letter.
  const form = new RegExp(`^${parts.map((part) => (typeof part === 'string' ? escaped(part) : '[^"]+')).join('')}$`);
  const stack = await Stack.read(assembly, 'http://localhost:3000');
  const [running] = stack.all(z.object({ DefinitionString: z.string() }), 'AWS::StepFunctions::StateMachine');
  const text = running?.properties.DefinitionString ?? '';
  expect(text).toMatch(form);
  expect(readDefinition(text)).toEqual(JSON.parse(text));
});

it('runs the deployed bundles, not the sources: from an assembly that lies far from them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deployed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(assembly, join(folder, 'assembly'), { recursive: true });
  const cloud = await startCloud({ assembly: join(folder, 'assembly'), dataDir: join(folder, 'data'), port: 0, users });
  onTestFinished(() => cloud.close());
  expect(await (await fetch(`${cloud.url}/api/health`)).json()).toMatchObject({ status: 'ok' });
});
