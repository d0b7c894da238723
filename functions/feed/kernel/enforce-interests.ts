import type { Journal } from '../../adapters/journal.ts';
import { loadMemberships, type Membership, type WhichTeams } from '../../adapters/memberships.ts';
import { loadPool, loadReview } from '../../adapters/review-facts.ts';
import { streamOf } from '../../contracts/streams.ts';
import { recusalsToRemove } from '../../domain/assessment/recusals-to-remove.ts';
import { examinerOf } from '../../domain/examiner/examiner.ts';
import { leaversToRemove } from '../../domain/examiner/leavers-to-remove.ts';
import { conflictsToRemove, type DueRemoval } from '../../domain/interest/conflicts-to-remove.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { teamOf } from '../../domain/team/team.ts';
import { appendAsSystem } from '../../procedure/kernel/advance.ts';

type Removal = DueRemoval & { readonly cause: 'conflict' | 'recusal' | 'disqualified' | 'left-pool' };

const removalsDue = (membership: Membership): readonly Removal[] => {
  const { code, team, application, interests } = membership;
  const teams = new Map([[code, team]]);
  const applications = new Map([[code, application]]);
  return [
    ...interests.flatMap((person) =>
      conflictsToRemove(person, teams, applications).map((due) => ({ ...due, cause: 'conflict' as const })),
    ),
    ...interests
      .filter(({ disqualified }) => disqualified)
      .map(({ person }) => ({
        code,
        examiner: person,
        reason: '评审委员会取消其评审员资格（第二十条）。',
        cause: 'disqualified' as const,
      })),
    ...recusalsToRemove(membership).map((due) => ({ ...due, cause: 'recusal' as const })),
  ];
};

/** The teams from which an event can put somebody out; undefined where it can't: nobody joins and nothing comes up. */
export const teamsTouched = ({ stream, event }: Pick<Recorded, 'stream' | 'event'>): WhichTeams | undefined => {
  switch (event.type) {
    case 'InterestsDeclared':
    case 'InterestDisclosed':
      return { person: stream.id };
    case 'SanctionDecided':
      return event.measure === 'disqualification' ? { person: event.person } : undefined;
    case 'TeamFormed':
    case 'MemberAdded':
      return { code: stream.id };
    case 'RecusalDecided':
      return event.granted ? { code: stream.id } : undefined;
    default:
      return undefined;
  }
};

/**
 * Takes out of the teams whoever a declared or discovered interest, a granted recusal, or a disqualification puts out (A20b, e).
 * What he scored counts no more from that moment on, whether or not this has been written: it makes the teams' own record say so.
 * And whoever left the pool, out of the teams that still work: they go on with a replacement (A8b, A9a). Done twice, it finds nothing
 * to do.
 */
export const enforceInterests = async (
  journal: Journal,
  cycle: string,
  now: Instant,
  which: WhichTeams = 'all',
): Promise<void> => {
  const memberships = await loadMemberships(journal, cycle, which);
  for (const removal of memberships.flatMap(removalsDue)) await remove(journal, cycle, removal, now);
  if (!(await someLeftPool(journal, memberships))) return;
  const [review, pool] = await Promise.all([loadReview(journal, cycle), loadPool(journal)]);
  if (!review) return;
  for (const due of leaversToRemove(review, pool, now))
    await remove(journal, cycle, { ...due, cause: 'left-pool' }, now);
};

/** Whether a member of one of the teams is no longer in the pool: rare, and only then is the whole year read. */
const someLeftPool = async (journal: Journal, memberships: readonly Membership[]): Promise<boolean> => {
  const members = new Set(memberships.flatMap(({ team }) => team.members.map(({ examiner }) => examiner)));
  const histories = [...members].map(async (person) =>
    examinerOf(person, await journal.load(streamOf.examiner(person))),
  );
  return (await Promise.all(histories)).some((examiner) => examiner?.left !== undefined);
};

const remove = async (journal: Journal, cycle: string, removal: Removal, now: Instant): Promise<void> => {
  const { code, examiner, cause, reason } = removal;
  const ref = streamOf.team(cycle, code);
  const history = await journal.load(ref);
  if (!teamOf(history)?.members.some((member) => member.examiner === examiner)) return;
  const event = { type: 'MemberRemoved' as const, examiner, cause, reason };
  // Collided: somebody changed the team in this moment, and he may still be in it.
  if (!(await appendAsSystem(journal, { ref, event }, history, now))) await remove(journal, cycle, removal, now);
};
