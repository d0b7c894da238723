import * as z from 'zod';
import { loadConflicts } from '../../../../adapters/conflicts.ts';
import { loadOrganisations, nameIn } from '../../../../adapters/organisations.ts';
import { recordReading } from '../../../../adapters/readings.ts';
import { loadYear } from '../../../../adapters/year.ts';
import { noticeParams } from '../../../../contracts/api/notice.ts';
import {
  fileLink,
  opinionContent,
  opinionFileParams,
  opinionParams,
  opinionsOnNotice,
} from '../../../../contracts/api/opinion.ts';
import { missing, ok } from '../../../../domain/kernel/result.ts';
import { noCycle } from '../../../kernel/on-cycle.ts';
import { noticeIn, opinionIn } from '../../../kernel/on-opinion.ts';
import { announcedIn, storedKey } from '../../../kernel/opinion-files.ts';
import { opinionsView, summaryOf } from '../../../kernel/opinion-views.ts';
import { route } from '../../../kernel/route.ts';
import type { Services } from '../../../kernel/services.ts';

export const readOfficeOpinionsRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/notices/{notice}/opinions',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Opinions on a notice with due dates, and the report on them',
  params: noticeParams,
  response: opinionsOnNotice,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const year = await loadYear(journal, cycle);
    if (!year) return noCycle(cycle);
    const facts = noticeIn(year, call.params);
    if (!facts.ok) return facts;
    const [{ impartial }, organisations] = await Promise.all([
      loadConflicts(journal, cycle),
      loadOrganisations(journal, cycle),
    ]);
    const mayRead = (code: string) => impartial(call.caller.id, code).ok;
    return ok(opinionsView(facts.value, mayRead, nameIn(organisations), call.receivedAt));
  },
});

/** What Private keeps of an opinion. */
const kept = z.object({ name: z.string().optional(), contact: z.string().optional(), text: z.string() });

export const readOpinionRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}',
  roles: ['office'],
  article: 'A14.6',
  summary: 'One opinion with who sent it and its words, for who investigates it',
  params: opinionParams,
  response: opinionContent,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { cycle } = call.params;
    const year = await loadYear(journal, cycle);
    if (!year) return noCycle(cycle);
    const found = await opinionIn(journal, year, call.params, call.caller.id);
    if (!found.ok) return found;
    const { opinion } = found.value;
    const nameOf = nameIn(await loadOrganisations(journal, cycle));
    const content = await privates.get(opinion.content.ref);
    const { name, contact, text } = content === undefined ? { text: '' } : kept.parse(content);
    return ok({
      ...summaryOf(opinion, nameOf, call.receivedAt),
      ...(name === undefined || contact === undefined ? {} : { sender: { name, contact } }),
      text,
      erased: content === undefined,
      files: (await announcedIn(privates, opinion)).map(({ file, announced, stored }) => ({
        file,
        name: announced?.name ?? '（已清除）',
        size: announced?.size ?? 0,
        stored,
      })),
    });
  },
});

export const linkOpinionFileRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/files/{file}/link',
  roles: ['office'],
  article: 'A20',
  summary: 'A link to a file of an opinion for a minute; the opening is recorded before',
  params: opinionFileParams,
  response: fileLink,
  handle: async (call, { journal, privates, files }: Pick<Services, 'journal' | 'privates' | 'files'>) => {
    const { cycle, receipt, file: number } = call.params;
    const year = await loadYear(journal, cycle);
    if (!year) return noCycle(cycle);
    const found = await opinionIn(journal, year, call.params, call.caller.id);
    if (!found.ok) return found;
    const file = (await announcedIn(privates, found.value.opinion)).find((each) => each.file === number);
    if (!file?.announced || !file.stored) {
      return missing({
        code: 'no-such-file',
        reason: `该意见没有可查阅的第${number}个附件。`,
        remedy: '尚未上传完成或已清除的附件不能查阅。',
      });
    }
    const actor = { id: call.caller.id, role: call.caller.role };
    await recordReading(
      journal,
      cycle,
      { actor, receivedAt: call.receivedAt },
      // The file's name is the sender's own words: the journal names it by its number.
      { type: 'EvidenceOpened', owner: receipt, evidence: file.ref.slice(0, 20), title: `公示意见附件${number}` },
    );
    const key = storedKey(cycle, found.value.opinion, file.announced.sha256);
    return ok({ url: await files.link('private', key, file.announced.name) });
  },
});
