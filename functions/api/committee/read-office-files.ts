import { loadCommittee } from '../../adapters/committee.ts';
import { officeFiles } from '../../contracts/api/board.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { seatHeldBy } from '../../domain/committee/committee.ts';
import { evidenceFiles } from '../../domain/evidence/evidence.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

export const readOfficeFilesRoute = route({
  method: 'GET',
  path: '/api/committee/cycles/{cycle}/office-files',
  roles: ['committee'],
  article: 'A7',
  summary: 'Titles of the office’s files, for chair and vice chair to refer to: mandates, evidence for a petition',
  params: cycleParams,
  response: officeFiles,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const chair = seatHeldBy(await loadCommittee(journal), call.caller.id, 'chair');
    if (!chair.ok) return chair;
    const files = evidenceFiles(await journal.list('evidence', `${call.params.cycle}/office`));
    return ok({
      files: [...files.values()]
        .filter(({ clear }) => clear)
        .toSorted((a, b) => (a.announcedAt < b.announcedAt ? 1 : -1))
        .map(({ id, title, name }) => ({ id, title, name })),
    });
  },
});
