import type * as z from 'zod';
import { loadConflicts } from '../../adapters/conflicts.ts';
import { loadHearings } from '../../adapters/hearings.ts';
import type { Privates } from '../../adapters/privates.ts';
import { hearings, type ownHearings } from '../../contracts/api/hearing.ts';
import { noticeParams } from '../../contracts/api/notice.ts';
import type { SignedInRole } from '../../contracts/identity.ts';
import type { Hearing } from '../../domain/hearing/hearing.ts';
import { tookPosition } from '../../domain/hearing/hearing.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { type Route, route } from './route.ts';
import type { Services } from './services.ts';

type Stores = Pick<Services, 'journal' | 'privates'>;
type Shown = z.input<typeof ownHearings>['hearings'][number];

/** A hearing with its words, as far as they are kept. */
export const showHearing = async (privates: Privates, hearing: Hearing): Promise<Shown> => {
  const { id, informedAt, due, stated, received } = hearing;
  const told = (await privates.get(hearing.substance.ref)) as { readonly substance: string } | undefined;
  const said = stated && ((await privates.get(stated.statement.ref)) as { readonly statement: string } | undefined);
  return {
    hearing: id,
    informedAt,
    due,
    ...told,
    ...(stated ? { position: { at: stated.at, ...said, evidence: [...stated.evidence] } } : {}),
    ...(received ? { position: { statedOn: received.statedOn, evidence: [...received.evidence] } } : {}),
  };
};

/** The hearings on a notice, for whoever works on its opinions or rules on them: none of an organisation in which he has an interest (A20b). */
export const readHearingsRoute = (
  audience: 'office' | 'committee',
  roles: readonly SignedInRole[],
  entitled: (journal: Stores['journal'], person: string) => Promise<Result<unknown>>,
): Route<Stores> =>
  route({
    method: 'GET',
    path: `/api/${audience}/cycles/{cycle}/notices/{notice}/hearings`,
    roles,
    article: 'A14.6',
    summary: 'What the organisations objected to were told, and their positions',
    params: noticeParams,
    response: hearings,
    handle: async (call, { journal, privates }: Stores) => {
      const { cycle, notice } = call.params;
      const may = await entitled(journal, call.caller.id);
      if (!may.ok) return may;
      const { impartial } = await loadConflicts(journal, cycle);
      const readable = (await loadHearings(journal, cycle)).filter(
        (hearing) => hearing.notice === notice && impartial(call.caller.id, hearing.code).ok,
      );
      const shown = readable.map(async (hearing) => ({
        ...(await showHearing(privates, hearing)),
        receipt: hearing.receipt,
        about: hearing.code,
        overdue: !tookPosition(hearing) && call.receivedAt >= hearing.due,
      }));
      return ok({ hearings: await Promise.all(shown) });
    },
  });
