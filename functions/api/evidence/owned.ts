import type { Journal } from '../../adapters/journal.ts';
import type { SignedInRole } from '../../contracts/identity.ts';
import { creditCode } from '../../contracts/primitives.ts';
import { streamOf } from '../../contracts/streams.ts';
import { inForceFor } from '../../domain/authority/authority.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { owningRole, type Reader } from '../../domain/evidence/owner.ts';
import { forbidden, ok, type Result } from '../../domain/kernel/result.ts';
import type { CommandContext } from '../kernel/commit.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import type { Call } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

type OwnersCall = Call<{ cycle: string; owner: string }>;

/** Who may own files at all. */
export const ownerRoles = [
  'applicant',
  'department',
  'recommender',
  'office',
  'examiner',
] as const satisfies SignedInRole[];

/** The caller as one who reads and owns files, with his authority over the organisation that owns them (A3d, A13). */
export const loadReader = async (
  journal: Journal,
  {
    caller: { id, roles, unit },
    params: { cycle, owner },
    receivedAt,
  }: Pick<OwnersCall, 'caller' | 'params' | 'receivedAt'>,
): Promise<Reader & { readonly authority?: number }> => {
  const known = { id, roles, ...(unit === undefined ? {} : { unit }) };
  if (owner === unit || !roles.includes('applicant') || !creditCode.safeParse(owner).success) return known;
  const [held] = inForceFor(await journal.load(streamOf.authority(cycle, owner)), id, receivedAt);
  return held ? { ...known, handles: owner, authority: held.version } : known;
};

/** The command in the role in which it is done: a person with several roles is recorded in the one that permits it. */
export const inRole = (call: CommandContext, role: SignedInRole): CommandContext => ({
  ...call,
  caller: { ...call.caller, role },
});

/** A call on one's own files in a year that exists; refused for anybody else's. */
export const onOwnFiles = async (
  call: OwnersCall,
  { journal }: Pick<Services, 'journal'>,
): Promise<Result<CommandContext>> => {
  const reader = await loadReader(journal, call);
  const role = owningRole(reader, call.params.owner);
  if (!role) {
    return forbidden({
      code: 'not-your-files',
      reason: '这不是您或本单位的材料。',
      remedy: '申报组织用统一社会信用代码，部门和推荐单位用单位标识，评审办用office，评审员用person.加本人标识。',
    });
  }
  const cycle = cycleOf(await journal.load(streamOf.cycle(call.params.cycle)));
  if (!cycle) return noCycle(call.params.cycle);
  const { caller } = call;
  return ok(
    reader.authority === undefined
      ? inRole(call, role)
      : { ...call, caller: { ...caller, role, unit: call.params.owner, authority: reader.authority } },
  );
};
