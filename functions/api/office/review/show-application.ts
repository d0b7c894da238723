import type { ThirdParties } from '../../../adapters/third-parties.ts';
import type { ApplicationFilter, ApplicationRow } from '../../../contracts/api/dossier.ts';
import type { ReviewStage } from '../../../contracts/primitives.ts';
import { openCorrection, qualificationInForce } from '../../../domain/assessment/assessment.ts';
import { reviewStages } from '../../../domain/cycle/cycle.ts';
import { consultedDepartments } from '../../../domain/inquiry/departments.ts';
import type { Instant } from '../../../domain/kernel/instant.ts';
import { type Place, placeOf } from '../../../domain/stage/place.ts';
import type { Dossier, Review } from '../../../domain/stage/review.ts';
import { namedFact } from '../../../domain/verification/facts.ts';

/** The stage an application is in, if it is in one. */
export const stageAt = ({ at }: Place): ReviewStage | undefined => reviewStages.find((stage) => stage === at);

const verdictOf = ({ assessment, application }: Dossier, now: Instant): ApplicationRow['qualification'] => {
  if (openCorrection(assessment, application, now)) return 'correction-open';
  const verdict = qualificationInForce(assessment, application);
  if (!verdict) return 'open';
  return verdict.qualified ? 'qualified' : 'not-qualified';
};

/** What a list and a page say of an application alike. */
export const basics = ({ cycle }: Review, dossier: Dossier, now: Instant): Omit<ApplicationRow, 'team' | 'missing'> => {
  const { code, application } = dossier;
  const { name, award, industry, industrial, receiptNumber, submittedAt, content } = application;
  const accepted = cycle.applicants?.find((applicant) => applicant.code === code);
  return {
    code,
    name,
    award,
    industry,
    industrial,
    receiptNumber,
    ...(accepted ? { acceptanceNumber: accepted.acceptanceNumber } : {}),
    submittedAt,
    version: content.version,
    place: placeOf(cycle, application),
    qualification: verdictOf(dossier, now),
  };
};

/** What departments and recommenders were asked and answered. */
export const showThirdParties = ({ facts, recommendations }: ThirdParties) => ({
  facts: facts.map(({ request: { fact, department, statement, askedAt, due, version }, answer }) => {
    const named = namedFact(fact);
    const said = {
      fact,
      label: named?.label ?? fact,
      department,
      departmentName: named?.departmentName ?? department,
      request: version,
      statement,
      requestedAt: askedAt,
      due,
    };
    if (!answer) return { ...said, answer: 'open' as const };
    const { event } = answer;
    if (event.type === 'FactRefused') return { ...said, answer: 'refused' as const, remark: event.reason };
    return { ...said, answer: 'verified' as const, ...(event.remark === undefined ? {} : { remark: event.remark }) };
  }),
  recommendations: recommendations.map(({ request: { recommender, version }, answer }) => {
    const asked = {
      recommender,
      recommenderName: consultedDepartments.get(recommender) ?? recommender,
      request: version,
    };
    if (!answer) return { ...asked, answer: 'open' as const };
    const { event } = answer;
    return event.type === 'RecommendationSigned'
      ? { ...asked, answer: 'signed' as const, statement: event.statement }
      : { ...asked, answer: 'declined' as const, statement: event.reason };
  }),
});

/** Whether a row passes the filter; text is looked for in name, code and numbers, letter case aside. */
export const matches = (row: ApplicationRow, { award, stage, industry, text }: ApplicationFilter): boolean => {
  const words = [row.name, row.code, row.receiptNumber, row.acceptanceNumber ?? ''].join('\n').toLowerCase();
  return (
    (award === undefined || row.award === award) &&
    (stage === undefined || row.place.at === stage) &&
    (industry === undefined || row.industry === industry) &&
    (text === undefined || words.includes(text.toLowerCase()))
  );
};
