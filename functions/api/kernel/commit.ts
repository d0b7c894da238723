import type { Journal } from '../../adapters/journal.ts';
import type { EventOf, StreamRef, StreamType } from '../../contracts/streams.ts';
import type { History, Recorded } from '../../domain/kernel/recorded.ts';
import { ok, type Result, refuse, stale } from '../../domain/kernel/result.ts';
import type { Call } from './route.ts';

const attempts = 8;

/** What the journal needs to know of the command, apart from what it decides. */
export type CommandContext = Pick<Call, 'caller' | 'receivedAt' | 'commandId' | 'fingerprint' | 'recording'>;

/**
 * One command is one append. Looks for the command in the stream before any rule, deadlines included: a retry of what counted
 * gets the same answer, the same key with another body is refused. Then decides on consistent reads and appends; when somebody
 * else was faster it looks and decides again.
 *
 * @param decide the rule: from the stream's history to the event, or the refusal
 * @param answer from the event as recorded to what the caller is told; the same for a retry
 */
export const commit = async <S extends StreamType, T>(
  journal: Journal,
  { caller, receivedAt, commandId, fingerprint, recording }: CommandContext,
  ref: StreamRef<S>,
  decide: (history: History<S>) => Result<EventOf<S>> | Promise<Result<EventOf<S>>>,
  answer: (recorded: Recorded<EventOf<S>>) => T,
): Promise<Result<T>> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const history = await journal.load(ref);
    const earlier = history.find((recorded) => recorded.commandId === commandId);
    if (earlier) return earlier.fingerprint === fingerprint ? ok(answer(earlier)) : keyReused();
    const decision = await decide(history);
    if (!decision.ok) return decision;
    const actor = {
      id: caller.id,
      role: caller.role,
      ...(caller.unit === undefined ? {} : { unit: caller.unit }),
      ...(caller.authority === undefined ? {} : { authority: caller.authority }),
      ...(recording ? { inNameOf: recording.inNameOf } : {}),
    };
    const recorded = await journal.append(ref, history, {
      event: decision.value,
      commandId,
      fingerprint,
      actor,
      receivedAt,
      ...(recording ? { occurredOn: recording.occurredOn } : {}),
    });
    if (recorded) return ok(answer(recorded));
  }
  return stale({
    code: 'busy',
    reason: '同一事项正被多人同时办理，本次未能写入。',
    remedy: '请刷新后重试；用同一 Idempotency-Key 重试不会重复办理。',
    current: {},
  });
};

/**
 * For a command whose stream the body chooses: with another body the same key would be looked for in the wrong stream. Refused when
 * it stands in any of the same partition.
 */
export const keyUnused = async (
  journal: Journal,
  { commandId }: Pick<CommandContext, 'commandId'>,
  { type, scope }: Pick<StreamRef, 'type' | 'scope'>,
): Promise<Result<undefined>> => {
  const streams = [...(await journal.list(type, scope)).values()];
  return streams.some((history) => history.some((recorded) => recorded.commandId === commandId))
    ? keyReused()
    : ok(undefined);
};

const keyReused = () =>
  refuse({
    kind: 'rule',
    basis: { rule: 'working' },
    code: 'idempotency-key-reused',
    reason: '该 Idempotency-Key 已用于内容不同的请求。',
    remedy: '重试请发送完全相同的内容；新的请求请换用新的 Idempotency-Key。',
  });
