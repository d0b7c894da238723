import { applicationParams, selfCheck } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { selfCheck as check } from '../../domain/application/self-check.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { readableCode } from './applicant.ts';
import { loadDossier } from './load-dossier.ts';

export const selfCheckRoute = route({
  method: 'GET',
  path: '/api/applicant/cycles/{cycle}/application/self-check',
  roles: ['applicant'],
  article: 'A11',
  summary: 'The eight conditions with what each still lacks, what proves it, and what the office will judge',
  params: applicationParams,
  query: onBehalf,
  response: selfCheck,
  handle: async (call, services: Pick<Services, 'journal' | 'privates'>) => {
    const code = await readableCode(services.journal, call);
    if (!code.ok) return code;
    const loaded = await loadDossier(services, call.params.cycle, code.value);
    if (!loaded.ok) return loaded;
    return ok({ conditions: check(loaded.value.dossier) });
  },
});
