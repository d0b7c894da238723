import { evidenceKey } from '../../adapters/application-content.ts';
import { checkFile } from '../../adapters/file-check.ts';
import { evidenceParams, evidenceState, mediaType } from '../../contracts/api/evidence.ts';
import { streamOf } from '../../contracts/streams.ts';
import { awaitedFile } from '../../domain/evidence/announce-evidence.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { commit } from '../kernel/commit.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { evidenceView } from './evidence-view.ts';
import { intakeKey } from './intake-key.ts';
import { onOwnFiles, ownerRoles } from './owned.ts';

export const completeEvidenceRoute = route({
  method: 'POST',
  path: '/api/evidence/cycles/{cycle}/{owner}/{id}/complete',
  roles: ownerRoles,
  article: 'A13',
  summary: 'Verify the uploaded bytes and keep exactly these; only then the file counts',
  params: evidenceParams,
  response: evidenceState,
  handle: async (call, { journal, files }: Pick<Services, 'journal' | 'files'>) => {
    const owned = await onOwnFiles(call, { journal });
    if (!owned.ok) return owned;
    const { cycle, owner, id } = call.params;
    const ref = streamOf.evidence(cycle, owner, id);

    const cleared: Result<undefined> = await commit(
      journal,
      owned.value,
      ref,
      async (history) => {
        const awaited = awaitedFile(evidenceOf(id, history), call.receivedAt);
        if (!awaited.ok) return awaited;
        const file = awaited.value;
        const announced = { ...file, mediaType: mediaType.parse(file.mediaType) };
        const verified = await checkFile(await files.read('intake', intakeKey(cycle, owner, id)), announced);
        if (!verified.ok) return verified;
        const key = evidenceKey(cycle, owner, file.sha256);
        await files.keep('evidence', key, verified.value, file.mediaType);
        return ok({ type: 'EvidenceCleared', key });
      },
      () => undefined,
    );
    // Completing again, or at the same moment as somebody else, is answered by what was completed: no refusal, and no second look
    // at the intake, whatever lies there by now.
    const stored = evidenceOf(id, await journal.load(ref));
    if (stored?.clear) return ok(evidenceView(stored, call.receivedAt));
    if (cleared.ok) throw new Error(`evidence ${owner}/${id} was cleared and is not clear`);
    return cleared;
  },
});
