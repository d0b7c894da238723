import { announcedEvidence, announceEvidence, ownerParams } from '../../contracts/api/evidence.ts';
import { streamOf } from '../../contracts/streams.ts';
import { announceEvidence as decide } from '../../domain/evidence/announce-evidence.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { commit } from '../kernel/commit.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { intakeKey } from './intake-key.ts';
import { onOwnFiles, ownerRoles } from './owned.ts';

export const announceEvidenceRoute = route({
  method: 'POST',
  path: '/api/evidence/cycles/{cycle}/{owner}',
  roles: ownerRoles,
  article: 'A13',
  summary: 'Announce a file and get an upload for it; a retry gives a fresh upload for the same file',
  params: ownerParams,
  body: announceEvidence,
  response: announcedEvidence,
  handle: async (call, { journal, files }: Pick<Services, 'journal' | 'files'>) => {
    const owned = await onOwnFiles(call, { journal });
    if (!owned.ok) return owned;
    const { cycle, owner } = call.params;
    const id = call.commandId.slice(0, 20);
    const announced: Result<{ uploadBy: string }> = await commit(
      journal,
      owned.value,
      streamOf.evidence(cycle, owner, id),
      () => ok(decide(call.body, call.receivedAt)),
      ({ event }) => ({ uploadBy: event.type === 'EvidenceAnnounced' ? event.uploadBy : '' }),
    );
    if (!announced.ok) return announced;
    const upload = await files.offerUpload(intakeKey(cycle, owner, id), call.body);
    return ok({ id, uploadBy: announced.value.uploadBy, upload });
  },
});
