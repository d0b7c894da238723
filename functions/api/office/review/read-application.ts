import { loadInquiries } from '../../../adapters/inquiries.ts';
import { loadPool } from '../../../adapters/review-facts.ts';
import { readSubmitted } from '../../../adapters/submitted-content.ts';
import { loadThirdParties } from '../../../adapters/third-parties.ts';
import { applicationParams } from '../../../contracts/api/assessment.ts';
import { applicationDetail, recusalGrounds } from '../../../contracts/api/dossier.ts';
import { applicationPeople } from '../../../contracts/application-form.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { applicationOf } from '../../../domain/application/application.ts';
import { qualificationInForce, recusalDecision } from '../../../domain/assessment/assessment.ts';
import { reportDue } from '../../../domain/assessment/report-due.ts';
import { impartial } from '../../../domain/interest/conflict.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { lacking } from '../../../domain/stage/blockers.ts';
import { placeOf } from '../../../domain/stage/place.ts';
import { panellistsThatCount, recommendationOf } from '../../../domain/stage/review.ts';
import { dossierFor } from '../../kernel/on-dossier.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { showReports, showScores, showTeam, showVisit } from '../../kernel/show-dossier.ts';
import { showOpinions } from '../../kernel/show-inquiry.ts';
import { loadConditionSheet } from './condition-sheet.ts';
import { basics, showThirdParties, stageAt } from './show-application.ts';

export const readApplicationRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/applications/{code}',
  roles: ['office'],
  article: 'A14.1',
  summary: 'Everything the office may see of one application; not for an officer with an interest in it',
  params: applicationParams,
  response: applicationDetail,
  handle: async (
    call,
    { journal, privates, files, workingDays }: Pick<Services, 'journal' | 'privates' | 'files' | 'workingDays'>,
  ) => {
    const { cycle, code } = call.params;
    const found = await dossierFor(journal, call.params);
    if (!found.ok) return found;
    const { review, dossier } = found.value;
    const { application, assessment, visit, defenceScores } = dossier;
    const fair = impartial(review.interests.get(call.caller.id), application);
    if (!fair.ok) return fair;
    const at = stageAt(placeOf(review.cycle, application));
    const [pool, content, people, partners, inquiries] = await Promise.all([
      loadPool(journal),
      readSubmitted(files, application.content),
      privates.get(application.people.ref).then((kept) => applicationPeople.safeParse(kept).data),
      loadThirdParties(journal, cycle, code),
      loadInquiries(journal, cycle),
    ]);
    const [team, plan, filed] = await Promise.all([
      showTeam(review, dossier, privates, pool),
      showVisit(dossier, privates),
      journal.load(streamOf.application(cycle, code)),
    ]);
    const conditions = await loadConditionSheet(
      journal,
      review.cycle,
      code,
      'content' in content ? content.content : undefined,
      partners,
    );
    const recusalRequests = await Promise.all(
      application.recusals.map(async ({ request, member, grounds, receivedAt }) => {
        const decision = recusalDecision(assessment, request);
        const kept = recusalGrounds.safeParse(await privates.get(grounds.ref)).data;
        return { request, member, receivedAt, ...kept, ...(decision ? { decision } : {}) };
      }),
    );
    const inForce = qualificationInForce(assessment, application);
    const due = reportDue(review, dossier, workingDays);
    const recommendation = recommendationOf(review, dossier);
    const counting = panellistsThatCount(review, dossier);
    return ok({
      ...basics(review, dossier, call.receivedAt),
      consultants: application.consultants,
      ...(people ? { people } : {}),
      ...content,
      evidence: application.evidence,
      versions: applicationOf(code, filed).contents.map(({ version, at: frozenAt }) => ({ version, at: frozenAt })),
      conditions,
      ...showThirdParties(partners),
      departmentOpinions: showOpinions(inquiries, code),
      qualifications: assessment.qualifications.map((verdict) => ({
        ...verdict,
        inForce: verdict === inForce,
      })),
      corrections: assessment.corrections,
      ...(team ? { team } : {}),
      scores: { document: showScores(review, dossier, 'document'), site: showScores(review, dossier, 'site') },
      recusalRequests,
      ...(plan ? { visit: plan } : {}),
      ...(due === undefined ? {} : { reportDue: due }),
      reports: showReports(dossier),
      ...(visit.proposal ? { proposal: visit.proposal } : {}),
      ...(recommendation ? { recommendation } : {}),
      ...(assessment.defence ? { defence: assessment.defence } : {}),
      defenceScores: [...defenceScores.values()].map((score) => ({
        ...score,
        counts: counting.includes(score.panellist),
      })),
      missing: at ? lacking(review, dossier, at, call.receivedAt) : [],
    });
  },
});
