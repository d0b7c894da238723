import { type EventOf, streamOf } from '../contracts/streams.ts';
import {
  type Committee,
  type CommitteeAt,
  committeeAt,
  committeeOf,
  committeeOn,
} from '../domain/committee/committee.ts';
import type { CivilDate } from '../domain/policy/calendar.ts';
import type { Journal } from './journal.ts';

/** The review committee as it stands (A6). */
export const loadCommittee = async (journal: Journal): Promise<Committee> =>
  committeeOf(await journal.load(streamOf.committee()));

/** The review committee as it stood at any instant, for what was done then (A6a). */
export const loadCommitteeAt = async (journal: Journal): Promise<CommitteeAt> =>
  committeeAt(await journal.load(streamOf.committee()));

/** The review committee of a day, for a meeting of that day (A6a). */
export const loadCommitteeOn = async (journal: Journal, day: CivilDate): Promise<Committee> =>
  committeeOn(await journal.load(streamOf.committee()), day);

/** What the government said to a proposal of members, if anything. */
export const loadSeatsDecision = async (journal: Journal, proposal: number): Promise<EventOf<'approval'> | undefined> =>
  (await journal.load(streamOf.seatsApproval(proposal)))[0]?.event;
