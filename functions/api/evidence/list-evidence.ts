import { evidenceList, ownerParams } from '../../contracts/api/evidence.ts';
import { evidenceFiles } from '../../domain/evidence/evidence.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { evidenceView } from './evidence-view.ts';
import { onOwnFiles, ownerRoles } from './owned.ts';

export const listEvidenceRoute = route({
  method: 'GET',
  path: '/api/evidence/cycles/{cycle}/{owner}',
  roles: ownerRoles,
  article: 'A13',
  summary: 'One’s own files of a year, in the order of their announcement',
  params: ownerParams,
  response: evidenceList,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const owned = await onOwnFiles(call, { journal });
    if (!owned.ok) return owned;
    const { cycle, owner } = call.params;
    const files = evidenceFiles(await journal.list('evidence', `${cycle}/${owner}`));
    const inOrder = [...files.values()].toSorted((a, b) =>
      `${a.announcedAt}${a.id}` < `${b.announcedAt}${b.id}` ? -1 : 1,
    );
    return ok({ owner, evidence: inOrder.map((file) => evidenceView(file, call.receivedAt)) });
  },
});
