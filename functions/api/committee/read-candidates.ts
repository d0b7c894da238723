import type * as z from 'zod';
import { loadCommittee } from '../../adapters/committee.ts';
import { loadReview } from '../../adapters/review-facts.ts';
import { loadYear } from '../../adapters/year.ts';
import { dossiers } from '../../contracts/api/candidates.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { reportAnswerOf } from '../../domain/assessment/assessment.ts';
import { candidateStanding, reachedVisit } from '../../domain/candidates/standing.ts';
import { seatHeldBy } from '../../domain/committee/committee.ts';
import { displayOf, overallScores } from '../../domain/consensus/overall-score.ts';
import { impartial, undertakingGiven } from '../../domain/interest/conflict.ts';
import { ok } from '../../domain/kernel/result.ts';
import { formatScore, scoreOf } from '../../domain/policy/criteria/score.ts';
import type { TeamPhase } from '../../domain/scorecard/scorecard.ts';
import { consensusOf, type Dossier, editionOfYear, type Review, recommendationOf } from '../../domain/stage/review.ts';
import { reportInForce } from '../../domain/visit/visit.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

type View = z.input<typeof dossiers>['organisations'][number];

const siteReportOf = ({ assessment, application, visit }: Dossier): View['siteReport'] => {
  const report = reportInForce(visit);
  if (!report) return undefined;
  const { answer = 'unanswered', statement } = reportAnswerOf(assessment, application, report.version) ?? {};
  return { ...report, answer, ...(statement === undefined ? {} : { statement }) };
};

const recommendationView = (review: Review, dossier: Dossier): View['recommendation'] => {
  const filed = recommendationOf(review, dossier);
  return (
    filed && {
      ...filed,
      signatures: filed.signedBy.length,
      dissents: filed.dissents.map(({ statement }) => statement),
    }
  );
};

const phaseOf = (review: Review, dossier: Dossier, phase: TeamPhase): View['document'] => {
  const consensus = consensusOf(review, dossier, phase);
  if (!consensus) return undefined;
  const edition = editionOfYear(review);
  const { total, categories } = scoreOf(edition, consensus.percentages);
  return {
    total: formatScore(total),
    categories: edition.categories.map(({ code, name, points }) => ({
      category: code,
      name,
      of: points,
      points: formatScore(categories[code] ?? 0),
    })),
  };
};

/** What can be told of one organisation to a member who has no interest in it. */
const openView = (review: Review, dossier: Dossier) => {
  const siteReport = siteReportOf(dossier);
  const recommendation = recommendationView(review, dossier);
  const document = phaseOf(review, dossier, 'document');
  const site = phaseOf(review, dossier, 'site');
  return {
    recused: false,
    industry: dossier.application.industry,
    ...(siteReport ? { siteReport } : {}),
    ...(recommendation ? { recommendation } : {}),
    ...(document ? { document } : {}),
    ...(site ? { site } : {}),
  };
};

export const readCandidatesRoute = route({
  method: 'GET',
  path: '/api/committee/cycles/{cycle}/candidates',
  roles: ['committee'],
  article: 'A14.5',
  summary: 'Candidates and everybody else who reached the visit: data, site report, recommendation, scores by category',
  params: cycleParams,
  response: dossiers,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const seat = seatHeldBy(await loadCommittee(journal), call.caller.id);
    if (!seat.ok) return seat;
    const [review, year] = await Promise.all([loadReview(journal, cycle), loadYear(journal, cycle)]);
    if (!review || !year) return noCycle(cycle);
    const own = review.interests.get(call.caller.id);
    const declared = undertakingGiven(own);
    if (!declared.ok) return declared;
    if (!review.cycle.candidates) return ok({ submitted: false, organisations: [] });
    const reached = reachedVisit(review.cycle).flatMap((code) => review.dossiers.get(code) ?? []);
    const ranked = overallScores(review, reached);
    return ok({
      submitted: true,
      organisations: ranked.map(({ code, name, award, defence, overall, rank }): View => {
        const dossier = review.dossiers.get(code);
        if (!dossier || !impartial(own, dossier.application).ok) {
          return { code, name, award, recused: true };
        }
        return {
          code,
          name,
          award,
          ...candidateStanding(review.cycle, code, dossier.application.withdrawn, year.terminations, year.leftOut),
          ...openView(review, dossier),
          ...(defence ? { defence: displayOf(defence) } : {}),
          ...(overall ? { overall: displayOf(overall) } : {}),
          ...(rank === undefined ? {} : { rank }),
        };
      }),
    });
  },
});
