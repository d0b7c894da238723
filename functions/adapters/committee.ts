import { type EventOf, streamOf } from '../contracts/streams.ts';
import { type Committee, committeeOf } from '../domain/committee/committee.ts';
import type { Journal } from './journal.ts';

/** The review committee as it stands (A6). */
export const loadCommittee = async (journal: Journal): Promise<Committee> =>
  committeeOf(await journal.load(streamOf.committee()));

/** What the government said to a proposal of members, if anything. */
export const loadSeatsDecision = async (journal: Journal, proposal: number): Promise<EventOf<'approval'> | undefined> =>
  (await journal.load(streamOf.seatsApproval(proposal)))[0]?.event;
