import type { Plugin } from 'vite';
import { stepWords } from '../functions/domain/procedure/phases.ts';
import { stepNames, steps } from '../infra/procedure/steps.ts';
import type { Procedure } from './src/process/procedure.ts';

const name = 'virtual:procedure';

/**
 * The state machine of article 14 as the portal draws it: the table that its definition is made of (infra/procedure), with the part of the
 * year to which each step belongs. What is drawn is what runs.
 */
export const procedure = (): Procedure =>
  stepNames.map((step) => {
    const spec = steps[step];
    const { kind, clause } = spec;
    const leadsTo = spec.kind === 'end' ? [] : [spec.leadsTo].flat();
    return { step, phase: stepWords[step].phase, kind, clause, leadsTo };
  });

/** Lets `import { procedure } from 'virtual:procedure'` be the definition as it was when the portal was built. */
export const procedureModule = (): Plugin => ({
  name: 'procedure',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? `export const procedure = ${JSON.stringify(procedure())};` : undefined),
});
