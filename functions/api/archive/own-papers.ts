import * as z from 'zod';
import { loadEliminationReviews } from '../../adapters/elimination-reviews.ts';
import { streamOf } from '../../contracts/streams.ts';
import { authorityWords, dutyReportWords, eliminationReviewWords } from '../../documents/papers/organisation.ts';
import type { KeptFile, MadeFile } from '../../domain/archive/plan.ts';
import { authoritiesOf } from '../../domain/authority/authority.ts';
import { dutyReportsOf } from '../../domain/award/duty-reports.ts';
import { type CivilDate, civilDateOf } from '../../domain/policy/calendar.ts';
import { filed, loadFiles } from './filed.ts';
import { paperFile } from './made.ts';
import type { Past } from './organisation-volume.ts';

const handler = z.object({ name: z.string(), telephone: z.string() });
const asked = z.object({ grounds: z.string() });

/** Where each lies in the volume. */
interface Folders {
  readonly application: string;
  readonly review: string;
  readonly duties: string;
}

/**
 * What the organisation wrote besides its application, with the files that it added and what the office said to it: letters of
 * authority (A3d, A13), requests for 复核 (A14.2g), reports of a winner's activities (A18). Names, telephones and grounds are read
 * where they can be erased; of what was erased the paper says so.
 */
export const ownPapers = async (
  { journal, privates }: Pick<Past, 'journal' | 'privates'>,
  cycle: string,
  { code, name }: { readonly code: string; readonly name: string },
  folders: Folders,
  on: CivilDate,
): Promise<{ readonly made: readonly MadeFile[]; readonly kept: readonly KeptFile[] }> => {
  const [authority, reports, honours, all, own] = await Promise.all([
    journal.load(streamOf.authority(cycle, code)),
    journal.load(streamOf.dutyReport(cycle, code)),
    journal.load(streamOf.honours(cycle, code)),
    loadEliminationReviews(journal, cycle),
    loadFiles(journal, cycle, code),
  ]);
  const [given, reviews] = await Promise.all([
    Promise.all(
      authoritiesOf(authority).map(async (each) => ({
        authority: each,
        profile: handler.safeParse(await privates.get(each.profile.ref)).data,
      })),
    ),
    Promise.all(
      all
        .filter((review) => review.code === code)
        .map(async (review) => ({
          review,
          grounds: asked.safeParse(await privates.get(review.grounds.ref)).data?.grounds,
        })),
    ),
  ]);
  const duties = dutyReportsOf(reports, honours);
  const titleOf = (id: string) => own.get(id)?.title ?? id;
  const files = (ids: readonly string[], said: Pick<KeptFile, 'folder'> & Partial<KeptFile>) =>
    [...new Set(ids)].flatMap((id) => filed(own.get(id), { responsible: name, ...said }));
  const letters = { folder: folders.application, title: '授权委托登记', personal: true };
  const answered = { folder: folders.review, title: '复核申请和答复', personal: true };
  const shared = { folder: folders.duties, title: '获奖后活动报送' };
  return {
    made: [
      ...(given.length > 0 ? [paperFile(letters, authorityWords(given, titleOf), on)] : []),
      ...(reviews.length > 0 ? [paperFile(answered, eliminationReviewWords(reviews, titleOf), on)] : []),
      ...(duties.length > 0 ? [paperFile(shared, dutyReportWords(duties, titleOf), on)] : []),
    ],
    kept: [
      ...given.flatMap(({ authority: { letter, at } }) =>
        files([letter], { folder: folders.application, personal: true, on: civilDateOf(at), note: '授权委托书' }),
      ),
      ...reviews.flatMap(({ review: { evidence, requestedAt } }) =>
        files(evidence, { folder: folders.review, on: civilDateOf(requestedAt), note: '复核申请所附材料' }),
      ),
      ...duties.flatMap(({ evidence, reportedAt, report }) =>
        files(evidence, { folder: folders.duties, on: civilDateOf(reportedAt), note: `第${report}号报送所附材料` }),
      ),
    ],
  };
};
