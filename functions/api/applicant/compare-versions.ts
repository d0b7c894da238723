import { onBehalf } from '../../contracts/api/authority.ts';
import { comparison, ownComparisonParams } from '../../contracts/api/comparison.ts';
import { streamOf } from '../../contracts/streams.ts';
import { applicationOf } from '../../domain/application/application.ts';
import { compareVersions } from '../kernel/compare-versions.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { readableCode } from './applicant.ts';

export const compareVersionsRoute = route({
  method: 'GET',
  path: '/api/applicant/cycles/{cycle}/application/comparisons/{earlier}/{later}',
  roles: ['applicant'],
  article: 'A13',
  summary: 'What changed between two versions of one’s own application, field by field',
  params: ownComparisonParams,
  query: onBehalf,
  response: comparison,
  handle: async (call, services: Pick<Services, 'journal' | 'privates' | 'files'>) => {
    const code = await readableCode(services.journal, call);
    if (!code.ok) return code;
    const history = await services.journal.load(streamOf.application(call.params.cycle, code.value));
    return compareVersions(services, applicationOf(code.value, history), call.params);
  },
});
