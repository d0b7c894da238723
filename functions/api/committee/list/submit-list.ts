import { loadInquiry } from '../../../adapters/inquiries.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { listSubmitted, submitList } from '../../../contracts/api/resolution.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { stale } from '../../../domain/kernel/result.ts';
import { submitList as decide } from '../../../domain/resolution/submit-list.ts';
import { numberFor } from '../../kernel/on-year.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { byCommittee } from '../by-committee.ts';

export const submitListRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/submissions',
  roles: ['committee'],
  article: 'A14.7',
  summary: 'Submit the list of proposed winners to the government (报送拟授奖名单)',
  params: cycleParams,
  body: submitList,
  response: listSubmitted,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const idOf = (number: number) => `submission-${number}`;
    const submission = numberFor(await journal.list('resolution', cycle), call.commandId, idOf);
    return byCommittee(
      journal,
      call,
      streamOf.resolution(cycle, idOf(submission)),
      async (year, history) =>
        history.length > 0
          ? stale({
              code: 'submission-made',
              reason: '名单刚由他人报送。',
              remedy: '请刷新后查看报送情况。',
              current: { submission },
            })
          : decide(year, await loadInquiry(journal, cycle, 'list'), call.body, call.receivedAt),
      ({ version, recordedAt }) => ({ submission, version, recordedAt }),
    );
  },
});
