import { followUp, opinionStatus, receiptParams } from '../../contracts/api/opinion.ts';
import { streamOf } from '../../contracts/streams.ts';
import { ok } from '../../domain/kernel/result.ts';
import { noticeOf } from '../../domain/notice/notice.ts';
import type { Opinion } from '../../domain/opinion/opinion.ts';
import { formatEnd } from '../../domain/policy/calendar.ts';
import { announcedIn } from '../kernel/opinion-files.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { followedUp } from './follow-up.ts';

/** What its sender learns: how far it is and what was decided, not what was found about the organisation (A14.6d, A20). */
const progressOf = ({ kind, decision, due, refusal, verification, ruling }: Opinion) => {
  if (ruling?.upheld) return { state: 'upheld' as const, words: '评审委员会审查认为异议成立。', reason: ruling.reason };
  if (ruling) return { state: 'dismissed' as const, words: '评审委员会审查认为异议不成立。', reason: ruling.reason };
  if (decision === 'not-accepted') {
    return {
      state: 'not-accepted' as const,
      words: '不予受理。',
      ...(refusal === undefined ? {} : { reason: refusal }),
    };
  }
  if (verification) {
    const words = kind === 'formal' ? '已调查核实，报评审委员会审查。' : '线索已核查，结果列入调查核实情况报告。';
    return { state: 'verified' as const, words };
  }
  if (decision === 'accepted' && due !== undefined) {
    return { state: 'accepted' as const, words: `已受理，将在${formatEnd(due)}前调查核实。`, due };
  }
  return { state: 'received' as const, words: '已收到，等待评审办决定是否受理。' };
};

export const opinionStatusRoute = route({
  method: 'POST',
  path: '/api/public/objections/{receipt}/status',
  roles: ['public'],
  article: 'A14.6',
  summary: 'Follow an opinion by its receipt number and code',
  params: receiptParams,
  body: followUp,
  response: opinionStatus,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const found = await followedUp(journal, call.params.receipt, call.body.code);
    if (!found.ok) return found;
    const { cycle, opinion } = found.value;
    const { receipt, kind, about, receivedAt, acceptanceNumber } = opinion;
    const notice = noticeOf(opinion.notice, await journal.load(streamOf.notice(cycle, opinion.notice)));
    return ok({
      receipt,
      kind,
      about: notice?.names.find(({ code }) => code === about)?.name ?? about,
      receivedAt,
      ...progressOf(opinion),
      ...(acceptanceNumber === undefined ? {} : { acceptanceNumber }),
      files: (await announcedIn(privates, opinion)).map(({ file, announced, stored }) => ({
        file,
        name: announced?.name ?? '（已清除）',
        stored,
      })),
    });
  },
});
