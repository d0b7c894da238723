import { randomUUID } from 'node:crypto';
import { evidenceLink, evidenceParams } from '../../contracts/api/evidence.ts';
import { streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import { missing, ok } from '../../domain/kernel/result.ts';
import { readingRole } from '../../domain/reading/may-read.ts';
import { commit } from '../kernel/commit.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { inRole, loadReader, ownerRoles } from './owned.ts';
import { loadReadingGround } from './reading-ground.ts';

/** As long as the store's links live. */
const seconds = 60;

/** One answer for what does not exist and what one may not see: an examiner learns nothing of it, not even that it is there. */
const nothingToOpen = missing({
  code: 'no-such-evidence',
  reason: '没有这份材料，或您现在不能查阅。',
  remedy: '只能查阅本人、本单位的材料，以及正在办理的事项所附的材料。',
});

export const linkEvidenceRoute = route({
  method: 'GET',
  path: '/api/evidence/cycles/{cycle}/{owner}/{id}/link',
  roles: [...ownerRoles, 'committee', 'supervisor'],
  article: 'A20',
  summary: 'A link to a file for a minute; the opening is recorded before',
  params: evidenceParams,
  response: evidenceLink,
  handle: async (call, { journal, files }: Pick<Services, 'journal' | 'files'>) => {
    const { cycle: year, owner, id } = call.params;
    const [cycle, history] = await Promise.all([
      journal.load(streamOf.cycle(year)).then(cycleOf),
      journal.load(streamOf.evidence(year, owner, id)),
    ]);
    if (!cycle) return noCycle(year);
    const file = evidenceOf(id, history);
    const role = readingRole(await loadReadingGround(journal, await loadReader(journal, call), cycle, { owner, id }));
    if (!file?.clear || !role) return nothingToOpen;

    // Every opening is a fact of its own: a GET carries no key by which a second one could be the first again.
    const opening = randomUUID().replaceAll('-', '');
    const opened = await commit(
      journal,
      { ...inRole(call, role), commandId: opening, fingerprint: opening },
      streamOf.reading(year, opening.slice(0, 20)),
      () => ok({ type: 'EvidenceOpened', owner, evidence: id, title: file.title }),
      (recorded) => recorded.version,
    );
    if (!opened.ok) return opened;
    const url = await files.link('evidence', file.clear.key, file.name);
    return ok({ url, name: file.name, mediaType: file.mediaType, expiresInSeconds: seconds });
  },
});
