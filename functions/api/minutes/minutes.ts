import { type Journal, keyedDigest } from '../../adapters/journal.ts';
import { loadYear } from '../../adapters/year.ts';
import { cycleParams, receipt } from '../../contracts/api/cycle.ts';
import {
  type Act,
  confirmMinutes,
  enterMinutes,
  minutesEntered,
  minutesParams,
  minutesView,
  returnMinutes,
} from '../../contracts/api/minutes.ts';
import { jurisdiction, streamOf } from '../../contracts/streams.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { missing, ok, type Result } from '../../domain/kernel/result.ts';
import {
  confirmMinutes as confirm,
  enterMinutes as enter,
  holderOf,
  type Minutes,
  minutesOf,
  returnMinutes as sendBack,
} from '../../domain/minutes/minutes.ts';
import { commit } from '../kernel/commit.ts';
import { loadOfficeEvidence } from '../kernel/office-evidence.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { onYear } from '../kernel/on-year.ts';
import { type Call, route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { acts, recordedIn } from './acts.ts';

type Needs = Pick<Services, 'journal' | 'privates'>;
type Place = { readonly cycle: string; readonly minutes: string };

const noMinutes = ({ minutes }: Place) =>
  missing({ code: 'no-such-minutes', reason: `没有补录${minutes}。`, remedy: '请从会议记录补录清单中选择。' });

/** Every act of a year that was recorded from paper, by the entry it came of. */
const loadRecorded = async (journal: Journal, cycle: string): Promise<ReadonlyMap<string, Recorded>> => {
  const notices = [...(await journal.list('notice', cycle)).keys()];
  const partitions = await Promise.all([
    ...recordedIn.map((type) => journal.list(type, cycle)),
    journal.list('approval', jurisdiction),
    journal.list('sanction', jurisdiction),
    ...notices.map((notice) => journal.list('ruling', `${cycle}/${notice}`)),
  ]);
  const records = partitions.flatMap((streams) => [...streams.values()].flat() as readonly Recorded[]);
  return new Map(
    records.flatMap((record) => (record.actor.inNameOf ? [[record.actor.inNameOf.minutes, record] as const] : [])),
  );
};

export const enterMinutesRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/minutes',
  roles: ['office'],
  article: 'A7',
  summary: 'Enter what was decided or confirmed on paper (会议记录补录), for a second look at the original',
  params: cycleParams,
  body: enterMinutes,
  response: minutesEntered,
  handle: (call, { journal }: Needs) => {
    const { cycle } = call.params;
    const minutes = call.commandId.slice(0, 20);
    return onYear(
      journal,
      call,
      streamOf.minutes(cycle, minutes),
      async ({ policy }) => {
        const clear = await loadOfficeEvidence(journal, cycle);
        return enter(call.body, clear(call.body.scan), policy, call.receivedAt);
      },
      ({ version, recordedAt }) => ({ minutes, version, recordedAt }),
    );
  },
});

/**
 * The confirmation is the act itself: one append, to the stream in which its holder would have written. Whoever confirms a second
 * time meets the same command and gets the same answer.
 */
export const confirmMinutesRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/minutes/{minutes}/confirmation',
  roles: ['office'],
  article: 'A7',
  summary: 'Confirm an entry against the original: the act takes effect, in the name of whose it is',
  params: minutesParams,
  body: confirmMinutes,
  response: receipt,
  handle: async (call, services: Needs) => {
    const found = await loadMinutes(services.journal, call.params);
    if (!found.ok) return found;
    const due = confirm(found.value, call.caller.id);
    if (!due.ok) return due;
    return replay(call, due.value, services) as Promise<Result<{ version: number; recordedAt: string }>>;
  },
});

export const returnMinutesRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/minutes/{minutes}/return',
  roles: ['office'],
  article: 'A7',
  summary: 'Send an entry back that does not agree with the original',
  params: minutesParams,
  body: returnMinutes,
  response: receipt,
  handle: (call, { journal }: Needs) => {
    const { cycle, minutes } = call.params;
    return commit(
      journal,
      call,
      streamOf.minutes(cycle, minutes),
      async (history) => {
        const found = minutesOf(minutes, history);
        if (!found) return noMinutes(call.params);
        const confirmed = (await loadRecorded(journal, cycle)).has(minutes);
        return sendBack(found, confirmed, call.body.reason);
      },
      (recorded) => recorded,
    );
  },
});

export const readMinutesRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/minutes',
  roles: ['office', 'supervisor'],
  article: 'A7',
  summary: 'What was entered from paper: waiting for confirmation, confirmed, or sent back',
  params: cycleParams,
  response: minutesView,
  handle: async (call, { journal }: Needs) => {
    const { cycle } = call.params;
    if (!(await loadYear(journal, cycle))) return noCycle(cycle);
    const [entries, recorded] = await Promise.all([journal.list('minutes', cycle), loadRecorded(journal, cycle)]);
    const minutes = [...entries].flatMap(([id, history]) => minutesOf(id, history) ?? []);
    return ok({
      minutes: minutes
        .toSorted((a, b) => (a.entered.receivedAt < b.entered.receivedAt ? 1 : -1))
        .map((entry) => viewOf(entry, recorded.get(entry.id))),
    });
  },
});

const loadMinutes = async (journal: Journal, place: Place): Promise<Result<Minutes>> => {
  const found = minutesOf(place.minutes, await journal.load(streamOf.minutes(place.cycle, place.minutes)));
  return found ? ok(found) : noMinutes(place);
};

/** Does the act as its holder would, recorded in his name. */
const replay = (call: Call<Place>, { id, entered }: Minutes, services: Needs): Promise<Result<unknown>> => {
  const { act, target, decision, unit, occurredOn } = entered.event;
  const useCase = acts[act as Act];
  const commandId = keyedDigest(entered.commandId, 'confirmation');
  const { unit: _, ...caller } = call.caller;
  return useCase.handle(
    {
      ...call,
      params: useCase.params?.parse({ cycle: call.params.cycle, ...target }),
      body: useCase.body?.parse(decision),
      caller: { ...caller, ...(unit === undefined ? {} : { unit }) },
      commandId,
      fingerprint: commandId,
      secret: (purpose) => keyedDigest(commandId, purpose),
      recording: {
        inNameOf: {
          role: holderOf[act as Act],
          ...(unit === undefined ? {} : { unit }),
          recorder: entered.actor.id,
          minutes: id,
        },
        occurredOn,
      },
    },
    services,
  );
};

const viewOf = ({ id, entered, returned }: Minutes, recorded: Recorded | undefined) => {
  const { type: _, ...entry } = entered.event;
  return {
    minutes: id,
    ...entry,
    recorder: entered.actor.id,
    enteredAt: entered.receivedAt,
    state: recorded ? ('confirmed' as const) : returned ? ('returned' as const) : ('entered' as const),
    ...(returned ? { reason: returned.reason } : {}),
    ...(recorded ? { confirmer: recorded.actor.id, confirmedAt: recorded.receivedAt } : {}),
  };
};
