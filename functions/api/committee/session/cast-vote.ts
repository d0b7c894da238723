import { castVote, sessionParams, voteReceipts } from '../../../contracts/api/session.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { writePaper } from '../../../domain/session/ballot-paper.ts';
import { castVote as decide } from '../../../domain/session/vote.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onSession } from './on-session.ts';

export const castVoteRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/sessions/{session}/vote',
  roles: ['committee'],
  article: 'A14.5',
  summary: 'Vote, once, on every candidate that the member may vote on',
  params: sessionParams,
  body: castVote,
  key: 'random',
  response: voteReceipts,
  handle: (call, { journal, ballots }: Pick<Services, 'journal' | 'ballots'>) => {
    const { cycle, session: id } = call.params;
    const { choices } = call.body;
    // One receipt a candidate: a vote cannot be recognised by those it has on the others.
    const receiptFor = (code: string) => call.secret(`receipt ${cycle} ${id} ${code}`).slice(0, 16);
    return onSession(
      journal,
      call,
      async ({ session, conflicted, seated }) => {
        const ballot = decide(session, call.caller.id, choices, conflicted, seated, call.receivedAt);
        if (!ballot.ok) return ballot;
        const { member } = ballot.value;
        if (!session.secret) return ok({ type: 'VoteCast', member, choices });
        const marks = new Map(
          Object.entries(choices).map(([code, choice]) => [code, { choice, receipt: receiptFor(code) }]),
        );
        const sealed = await ballots.seal({ cycle, session: id, member }, writePaper(session.candidates, marks));
        return ok({ type: 'VoteCast', member, sealed });
      },
      ({ event }) => {
        const secret = event.type === 'VoteCast' && event.sealed !== undefined;
        return {
          secret,
          receipts: secret ? Object.keys(choices).map((code) => ({ code, receipt: receiptFor(code) })) : [],
        };
      },
    );
  },
});
