import { loadCommittee } from '../../../adapters/committee.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { openSession, sessionOpened } from '../../../contracts/api/session.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { stale } from '../../../domain/kernel/result.ts';
import { openSession as decide } from '../../../domain/session/open-session.ts';
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
    return byCommittee(
      journal,
      call,
      streamOf.session(cycle, session),
      async (year, history) =>
        history.length > 0
          ? stale({
              code: 'ballot-running',
              reason: '该奖项的表决刚由他人开启。',
              remedy: '请刷新后参加该次表决。',
              current: { session },
            })
          : decide(year, await loadCommittee(journal), award),
      ({ version, recordedAt }) => ({ session, version, recordedAt }),
    );
  },
});
