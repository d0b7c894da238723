import { checkFile } from '../../adapters/file-check.ts';
import type { Journal } from '../../adapters/journal.ts';
import type { Privates } from '../../adapters/privates.ts';
import type { AnnouncedFile } from '../../contracts/api/evidence.ts';
import { fileOffered, fileStored, followUp, receiptFileParams } from '../../contracts/api/opinion.ts';
import { streamOf } from '../../contracts/streams.ts';
import { missing, ok, outOfOrder, type Result } from '../../domain/kernel/result.ts';
import type { Opinion } from '../../domain/opinion/opinion.ts';
import { commit } from '../kernel/commit.ts';
import { announcedIn, intakeKey, storedKey } from '../kernel/opinion-files.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { followedUp } from './follow-up.ts';

interface Awaited {
  readonly cycle: string;
  readonly opinion: Opinion;
  readonly ref: string;
  readonly announced: AnnouncedFile;
  readonly stored: boolean;
}

/** A file that was announced with its opinion: its bytes count until the office has decided whether it accepts the opinion. */
const awaitedFile = async (
  journal: Journal,
  privates: Privates,
  params: { readonly receipt: string; readonly file: number },
  code: string,
): Promise<Result<Awaited>> => {
  const found = await followedUp(journal, params.receipt, code);
  if (!found.ok) return found;
  const { cycle, opinion } = found.value;
  const file = (await announcedIn(privates, opinion)).find((each) => each.file === params.file);
  if (!file?.announced) {
    return missing({
      code: 'no-such-file',
      reason: `提交意见时没有登记第${params.file}个附件。`,
      remedy: '附件须在提交意见时一并登记；需要补充的，请向评审办提交。',
    });
  }
  if (!file.stored && opinion.decision) {
    return outOfOrder({
      code: 'opinion-decided',
      reason: '评审办已决定是否受理该意见，附件不能再上传。',
      remedy: '需要补充证据的，请向评审办书面提交。',
    });
  }
  return ok({ cycle, opinion, ref: file.ref, announced: file.announced, stored: file.stored });
};

export const offerOpinionFileRoute = route({
  method: 'POST',
  path: '/api/public/objections/{receipt}/files/{file}/upload',
  roles: ['public'],
  article: 'A14.6',
  summary: 'A new upload for a file that was announced with the opinion',
  params: receiptFileParams,
  body: followUp,
  response: fileOffered,
  handle: async (call, { journal, privates, files }: Pick<Services, 'journal' | 'privates' | 'files'>) => {
    const awaited = await awaitedFile(journal, privates, call.params, call.body.code);
    if (!awaited.ok) return awaited;
    const { cycle, opinion, ref, announced } = awaited.value;
    const upload = await files.offerUpload(intakeKey(cycle, opinion, ref), announced);
    return ok({ file: call.params.file, upload });
  },
});

export const completeOpinionFileRoute = route({
  method: 'POST',
  path: '/api/public/objections/{receipt}/files/{file}/complete',
  roles: ['public'],
  article: 'A14.6',
  summary: 'Say that a file was sent: its bytes are checked and kept',
  params: receiptFileParams,
  body: followUp,
  response: fileStored,
  handle: async (call, { journal, privates, files }: Pick<Services, 'journal' | 'privates' | 'files'>) => {
    const awaited = await awaitedFile(journal, privates, call.params, call.body.code);
    if (!awaited.ok) return awaited;
    const { cycle, opinion, ref, announced, stored } = awaited.value;
    const done = { file: call.params.file, stored: true as const };
    if (stored) return ok(done);
    // Read once, and kept as checked: the intake can be written to by others meanwhile.
    const bytes = await checkFile(await files.read('intake', intakeKey(cycle, opinion, ref)), announced);
    if (!bytes.ok) return bytes;
    await files.keep('private', storedKey(cycle, opinion, announced.sha256), bytes.value, announced.mediaType);
    return commit(
      journal,
      call,
      streamOf.objection(cycle, opinion.notice, opinion.receipt),
      () => ok({ type: 'ObjectionFileStored', file: ref }),
      () => done,
    );
  },
});
