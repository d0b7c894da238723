import { loadPool } from '../../adapters/review-facts.ts';
import { readSubmitted } from '../../adapters/submitted-content.ts';
import { applicationParams } from '../../contracts/api/assessment.ts';
import { assignedApplication } from '../../contracts/api/dossier.ts';
import { reportDue } from '../../domain/assessment/report-due.ts';
import { ok } from '../../domain/kernel/result.ts';
import { recommendationOf } from '../../domain/stage/review.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { showReports, showTeam, showVisit } from '../kernel/show-dossier.ts';
import { readAssigned } from './on-assigned.ts';

export const readAssignedApplicationRoute = route({
  method: 'GET',
  path: '/api/examiner/cycles/{cycle}/applications/{code}',
  roles: ['examiner', 'panellist'],
  article: 'A20',
  summary: 'An application assigned to the caller, only while it is',
  params: applicationParams,
  response: assignedApplication,
  handle: async (
    call,
    { journal, privates, files, workingDays }: Pick<Services, 'journal' | 'privates' | 'files' | 'workingDays'>,
  ) => {
    const found = await readAssigned(journal, call);
    if (!found.ok) return found;
    const { review, dossier, assignment } = found.value;
    const { code, name, award, industry, evidence, content } = dossier.application;
    const { defence } = dossier.assessment;
    const basic = {
      code,
      name,
      award,
      industry,
      as: assignment.as,
      stage: assignment.stage,
      ...(defence ? { defence } : {}),
    };
    // A panellist hears the defence: what the team found is not his to read.
    if (assignment.as === 'panellist') return ok({ ...basic, evidence: [], reports: [] });
    const [submitted, team, visit] = await Promise.all([
      readSubmitted(files, content),
      loadPool(journal).then((pool) => showTeam(review, dossier, privates, pool)),
      showVisit(dossier, undefined),
    ]);
    const recommendation = recommendationOf(review, dossier);
    const due = reportDue(review, dossier, workingDays);
    return ok({
      ...basic,
      ...submitted,
      evidence,
      ...(team ? { team } : {}),
      ...(visit ? { visit } : {}),
      ...(due === undefined ? {} : { reportDue: due }),
      reports: showReports(dossier),
      ...(dossier.visit.proposal ? { proposal: dossier.visit.proposal } : {}),
      ...(recommendation ? { recommendation } : {}),
    });
  },
});
