import { loadCommittee } from '../../../adapters/committee.ts';
import { loadEliminationReviews } from '../../../adapters/elimination-reviews.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { openSession, sessionOpened } from '../../../contracts/api/session.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { stale } from '../../../domain/kernel/result.ts';
import { openSession as decide } from '../../../domain/session/open-session.ts';
import { keyUnused } from '../../kernel/commit.ts';
import { numberFor } from '../../kernel/on-year.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { byCommittee } from '../by-committee.ts';

export const openSessionRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/sessions',
  roles: ['committee'],
  article: 'A14.5',
  summary: 'Open the ballot that an award needs',
  params: cycleParams,
  body: openSession,
  response: sessionOpened,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const { award } = call.body;
    const idOf = (number: number) => `${award}-${number}`;
    const session = idOf(numberFor(await journal.list('session', cycle), call.commandId, idOf));
    const ref = streamOf.session(cycle, session);
    return byCommittee(
      journal,
      call,
      ref,
      async (year, history) => {
        if (history.length > 0) return alreadyRunning(session);
        const unused = await keyUnused(journal, call, ref);
        if (!unused.ok) return unused;
        return decide(year, await loadCommittee(journal), award, await loadEliminationReviews(journal, cycle));
      },
      ({ version, recordedAt }) => ({ session, version, recordedAt }),
    );
  },
});

const alreadyRunning = (session: string) =>
  stale({
    code: 'ballot-running',
    reason: '该奖项的表决刚由他人开启。',
    remedy: '请刷新后参加该次表决。',
    current: { session },
  });
