import type { InquiryRound } from '../contracts/events/inquiry.ts';
import { streamOf } from '../contracts/streams.ts';
import { type Inquiry, inquiryOf } from '../domain/inquiry/inquiry.ts';
import type { Journal } from './journal.ts';

/** The rounds in which departments are asked, in their order. */
const inquiryRounds = ['qualification', 'candidates', 'list'] as const satisfies readonly InquiryRound[];

/** One round of 征求意见函 with all answers, read consistently (A14.1a). */
export const loadInquiry = async (journal: Journal, cycle: string, round: InquiryRound): Promise<Inquiry> => {
  const [letters, replies] = await Promise.all([
    journal.load(streamOf.inquiry(cycle, round)),
    journal.list('reply', cycle),
  ]);
  return inquiryOf(round, letters, replies);
};

/** All rounds of a year, the ones not held yet without letters. */
export const loadInquiries = async (journal: Journal, cycle: string): Promise<readonly Inquiry[]> => {
  const [letters, replies] = await Promise.all([journal.list('inquiry', cycle), journal.list('reply', cycle)]);
  return inquiryRounds.map((round) => inquiryOf(round, letters.get(round) ?? [], replies));
};
