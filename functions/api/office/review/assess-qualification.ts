import { loadInquiry } from '../../../adapters/inquiries.ts';
import { loadThirdParties, proofsGiven } from '../../../adapters/third-parties.ts';
import { applicationParams, assessQualification } from '../../../contracts/api/assessment.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { assessQualification as decide } from '../../../domain/assessment/assess-qualification.ts';
import { evidenceFiles } from '../../../domain/evidence/evidence.ts';
import { findingsOf, foundEvidence } from '../../../domain/inquiry/inquiry.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const assessQualificationRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/qualification',
  roles: ['office'],
  article: 'A14.1',
  summary: 'Give the verdict of the qualification review on all eight conditions',
  params: applicationParams,
  body: assessQualification,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code } = call.params;
    return onApplication(journal, call, streamOf.assessment(cycle, code), async (review, dossier) => {
      const [parties, inquiry, own] = await Promise.all([
        loadThirdParties(journal, cycle, code),
        loadInquiry(journal, cycle, 'qualification'),
        journal.list('evidence', `${cycle}/office`),
      ]);
      const { facts } = parties;
      const reported = findingsOf(inquiry, new Set([code]));
      const known = new Set([
        ...dossier.application.evidence.map(({ id }) => id),
        ...proofsGiven(parties),
        ...foundEvidence(inquiry, code),
        ...[...evidenceFiles(own).values()].filter(({ clear }) => clear).map(({ id }) => id),
      ]);
      const unanswered = facts.filter(({ answer }) => !answer).map(({ request }) => request.fact);
      return decide(review, dossier, unanswered, reported, known, call.body, call.receivedAt);
    });
  },
});
