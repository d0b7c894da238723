import { streamOf } from '../contracts/streams.ts';
import { requestedFacts, unansweredFacts } from '../domain/assessment/open-facts.ts';
import { type History, only } from '../domain/kernel/recorded.ts';
import type { Journal } from './journal.ts';

const verificationsOf = async (journal: Journal, cycle: string, code: string, facts: Iterable<string>) =>
  new Map(
    await Promise.all(
      [...facts].map(async (fact) => [fact, await journal.load(streamOf.verification(cycle, code, fact))] as const),
    ),
  );

/** The named facts of an application, and those that no department answered yet (A13c). */
export const loadOpenFacts = async (
  journal: Journal,
  cycle: string,
  code: string,
): Promise<{ readonly facts: readonly string[]; readonly unanswered: readonly string[] }> => {
  const application = await journal.load(streamOf.application(cycle, code));
  const facts = [...requestedFacts(application).keys()];
  const verifications = await verificationsOf(journal, cycle, code, facts);
  return { facts, unanswered: unansweredFacts(application, verifications) };
};

/** What departments and recommenders were asked and answered, newest request of each (A13c, d). */
export const loadApplicationFacts = async (journal: Journal, cycle: string, code: string) => {
  const [application, recommendation] = await Promise.all([
    journal.load(streamOf.application(cycle, code)),
    journal.load(streamOf.recommendation(cycle, code)),
  ]);
  const newest = requestedFacts(application);
  const verifications = await verificationsOf(journal, cycle, code, newest.keys());
  return {
    facts: only(application, 'VerificationRequested')
      .filter(({ event, version }) => newest.get(event.fact) === version)
      .map(({ event: { fact, department, statement }, version, receivedAt }) => ({
        fact,
        department,
        statement,
        requestedAt: receivedAt,
        ...answerTo(verifications.get(fact) ?? [], version),
      })),
    recommendations: only(application, 'RecommendationRequested').map(({ event: { recommender }, version }) => {
      const answer = recommendation.find(({ event }) => event.request === version)?.event;
      if (!answer) return { recommender, answer: 'open' as const };
      return answer.type === 'RecommendationSigned'
        ? { recommender, answer: 'signed' as const, statement: answer.statement }
        : { recommender, answer: 'declined' as const, statement: answer.reason };
    }),
  };
};

const answerTo = (verification: History<'verification'>, request: number) => {
  const event = verification.find((recorded) => recorded.event.request === request)?.event;
  if (!event) return { answer: 'open' as const };
  if (event.type === 'FactRefused') return { answer: 'refused' as const, remark: event.reason };
  return { answer: 'verified' as const, ...(event.remark === undefined ? {} : { remark: event.remark }) };
};
