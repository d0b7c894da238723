import type { Journal } from '../../adapters/journal.ts';
import type { OnBehalf } from '../../contracts/api/authority.ts';
import type { HandlerRight } from '../../contracts/events/authority.ts';
import { creditCode } from '../../contracts/primitives.ts';
import { jurisdiction, streamOf } from '../../contracts/streams.ts';
import { authorityFor, everHeldBy, inForceFor } from '../../domain/authority/authority.ts';
import { forbidden, invalid, ok, type Result } from '../../domain/kernel/result.ts';
import type { CommandContext } from '../kernel/commit.ts';
import type { Call } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

/** A call for an organisation, said or not said for which. */
export type OwnCall<B = unknown> = Call<{ cycle: string }, OnBehalf, B>;

const noOrganisation = () =>
  forbidden({
    code: 'no-organisation',
    reason: '您的账号没有关联申报组织的统一社会信用代码，也没有任何组织的授权。',
    remedy: '请由组织管理员为您办理授权，或联系评审办核对账号信息。',
  });

/** The credit code of the organisation whose administrator somebody is (A3d). */
export const administeredCode = ({ caller }: Pick<Call, 'caller'>): Result<string> => {
  const parsed = creditCode.safeParse(caller.unit);
  return parsed.success ? ok(parsed.data) : noOrganisation();
};

/**
 * For which organisation somebody acts: the one he names, or his own as its administrator, or the only one that authorised him. Who is
 * authorised no more is still told which it was, so that a retry of what counted gets its answer.
 */
const organisationOf = async (
  journal: Journal,
  { caller, query, params, receivedAt }: Pick<OwnCall, 'caller' | 'query' | 'params' | 'receivedAt'>,
): Promise<Result<string>> => {
  if (query.organisation !== undefined) return ok(query.organisation);
  const own = administeredCode({ caller });
  if (own.ok) return own;
  const histories = [...(await journal.list('authority', params.cycle))];
  const current = histories.filter(([, history]) => inForceFor(history, caller.id, receivedAt).length > 0);
  const held = current.length > 0 ? current : histories.filter(([, history]) => everHeldBy(history, caller.id));
  const [first, ...others] = held.map(([code]) => code);
  if (first === undefined) return noOrganisation();
  return others.length === 0
    ? ok(first)
    : invalid({
        code: 'organisation-ambiguous',
        reason: '您是多个组织的经办人，请求没有说明为哪个组织办理。',
        remedy: '请在 organisation 参数中写明该组织的统一社会信用代码。',
        gaps: [{ at: 'query.organisation', problem: `应为${[first, ...others].join('、')}之一` }],
      });
};

/** Somebody in the name of an organisation. */
export interface Acting {
  readonly code: string;
  /**
   * The command as this organisation's, once it is certain that he may give it: the administrator always, a handler by a letter of
   * authority in force that says so (A3d, A13). Looks into the journal again every time it is asked.
   *
   * @param right undefined for reading
   */
  allowed(right?: HandlerRight): Promise<Result<CommandContext>>;
}

/** Whom a call is for, and whether the caller may act. */
export const actingFor = async (
  journal: Journal,
  call: CommandContext & Pick<OwnCall, 'query' | 'params'>,
): Promise<Result<Acting>> => {
  const code = await organisationOf(journal, call);
  if (!code.ok) return code;
  const { caller, receivedAt } = call;
  const context = (authority?: number): CommandContext => ({
    ...call,
    caller: { ...caller, unit: code.value, ...(authority === undefined ? {} : { authority }) },
  });
  return ok({
    code: code.value,
    allowed: async (right) => {
      if (caller.unit === code.value) return ok(context());
      const history = await journal.load(streamOf.authority(call.params.cycle, code.value));
      const held = authorityFor(history, caller.id, right, receivedAt);
      return held.ok ? ok(context(held.value.version)) : held;
    },
  });
};

/** The organisation that somebody may read of now; the refusal where there is none. */
export const readableCode = async (
  journal: Journal,
  call: CommandContext & Pick<OwnCall, 'query' | 'params'>,
): Promise<Result<string>> => {
  const acting = await actingFor(journal, call);
  if (!acting.ok) return acting;
  const allowed = await acting.value.allowed();
  return allowed.ok ? ok(acting.value.code) : allowed;
};

/** Every organisation whose letters somebody reads: the one he administers, and those that authorised him, in any year that is known. */
export const organisationsOf = async (
  { caller, receivedAt }: Pick<Call, 'caller' | 'receivedAt'>,
  { journal }: Pick<Services, 'journal' | 'views'>,
): Promise<readonly string[]> => {
  const years = [...(await journal.list('cycle', jurisdiction)).keys()];
  const given = await Promise.all(years.map((year) => journal.list('authority', year)));
  const handled = given
    .flatMap((histories) => [...histories])
    .filter(([, history]) => inForceFor(history, caller.id, receivedAt).length > 0)
    .map(([code]) => code);
  return [...new Set([...(caller.unit === undefined ? [] : [caller.unit]), ...handled])];
};
