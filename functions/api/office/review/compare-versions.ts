import { comparison, comparisonParams } from '../../../contracts/api/comparison.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { applicationOf } from '../../../domain/application/application.ts';
import { impartial } from '../../../domain/interest/conflict.ts';
import { compareVersions } from '../../kernel/compare-versions.ts';
import { dossierFor } from '../../kernel/on-dossier.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const compareApplicationRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/applications/{code}/comparisons/{earlier}/{later}',
  roles: ['office'],
  article: 'A14.1',
  summary:
    'What changed between two versions of an application, field by field; not for an officer with an interest in it',
  params: comparisonParams,
  response: comparison,
  handle: async (call, services: Pick<Services, 'journal' | 'privates' | 'files'>) => {
    const { cycle, code } = call.params;
    const found = await dossierFor(services.journal, { cycle, code });
    if (!found.ok) return found;
    const { review, dossier } = found.value;
    const fair = impartial(review.interests.get(call.caller.id), dossier.application);
    if (!fair.ok) return fair;
    const history = await services.journal.load(streamOf.application(cycle, code));
    return compareVersions(services, applicationOf(code, history), call.params);
  },
});
