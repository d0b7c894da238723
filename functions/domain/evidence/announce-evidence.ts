import type { AnnounceEvidence } from '../../contracts/api/evidence.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type Instant, later } from '../kernel/instant.ts';
import { against, missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import type { EvidenceFile } from './evidence.ts';

/** How long a file may arrive after it was announced: as long as the intake keeps what nobody completed. Working rule. */
const arrivalMilliseconds = 24 * 60 * 60 * 1000;

/** Announces a file before it is sent: what it is called, how large it is, and the hash that its bytes must have. */
export const announceEvidence = (file: AnnounceEvidence, receivedAt: Instant): EventOf<'evidence'> => ({
  type: 'EvidenceAnnounced',
  ...file,
  uploadBy: later(receivedAt, arrivalMilliseconds),
});

/** Whether the bytes of a file may still be taken in; answers the file as announced. */
export const awaitedFile = (file: EvidenceFile | undefined, receivedAt: Instant): Result<EvidenceFile> => {
  if (!file) {
    return missing({ code: 'no-such-evidence', reason: '没有登记过这份材料。', remedy: '请先登记材料，再上传。' });
  }
  if (file.clear) {
    return outOfOrder({
      code: 'evidence-clear',
      reason: `材料“${file.title}”已经核验，不再变化。`,
      remedy: '要更换材料，请重新登记并上传。',
    });
  }
  if (receivedAt >= file.uploadBy) {
    return outOfOrder({
      code: 'upload-expired',
      reason: `材料“${file.title}”登记后24小时内没有上传完成，登记已失效。`,
      remedy: '请重新登记并上传。',
    });
  }
  return ok(file);
};

/** Every file named as proof must be verified before it counts (A13: 提供证明材料); lists those that are not, at `place`. */
export const provenBy = (
  ids: readonly string[],
  files: ReadonlyMap<string, EvidenceFile>,
  place = 'body.evidence',
): Result<readonly string[]> => {
  const gaps = ids.flatMap((id, index) =>
    files.get(id)?.clear ? [] : [{ at: `${place}.${index}`, problem: `材料${id}不存在，或尚未上传并通过核验` }],
  );
  return gaps.length === 0
    ? ok(ids)
    : against('A13', {
        code: 'evidence-not-clear',
        reason: '所附证明材料中有未上传完成的。',
        remedy: '请先完成上传，或从所附材料中去掉。',
        gaps,
      });
};
