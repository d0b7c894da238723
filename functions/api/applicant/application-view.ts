import type * as z from 'zod';
import type { DraftSection } from '../../adapters/privates.ts';
import type { applicationState } from '../../contracts/api/application.ts';
import { draftContent, sectionNames, sectionTitles } from '../../contracts/application-form.ts';
import { isPending } from '../../domain/application/application.ts';
import { correctionsOf, editable } from '../../domain/application/correction.ts';
import type { Dossier } from '../../domain/application/dossier.ts';
import { confirmationShortfalls, contentShortfalls } from '../../domain/application/shortfalls.ts';
import { type ApplicationStreams, timelineOf } from '../../domain/application/timeline.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { namedFacts } from '../../domain/verification/facts.ts';
import { evidenceView } from '../evidence/evidence-view.ts';

type State = z.input<typeof applicationState>;

/** The organisation's own application as it may see it (A20d): without the visit, which needs more to be read. */
export const applicationView = (
  dossier: Dossier,
  draft: readonly DraftSection[],
  streams: ApplicationStreams,
  now: Instant,
): Omit<State, 'visit' | 'reviews'> => {
  const { application, cycle, edition } = dossier;
  const corrections = correctionsOf(application, streams.assessment, cycle, now);
  const submitted = application.status === 'submitted';
  const missing = submitted ? [] : [...contentShortfalls(dossier), ...confirmationShortfalls(dossier)];
  return {
    cycle: cycle.year,
    code: application.code,
    status: application.status,
    version: application.version,
    ...(cycle.call ? { window: cycle.call } : {}),
    editable: editable(application, corrections).ok,
    ...(edition ? { criteria: criteriaOf(edition) } : {}),
    sections: sectionViews(dossier, draft),
    missing: missing.map(({ at, problem }) => ({ at, problem })),
    facts: factViews(dossier),
    recommendations: recommendationViews(dossier),
    authorities: [...authorities].map(([unit, name]) => ({ unit, name })),
    evidence: [...dossier.files.values()].map((file) => evidenceView(file, now)),
    ...submissionView(dossier),
    corrections: corrections.map((asked) => ({ ...asked, items: [...asked.items], facts: [...asked.facts] })),
    timeline: [...timelineOf(application.code, streams)],
  };
};

const criteriaOf = ({ standard, categories }: NonNullable<Dossier['edition']>): NonNullable<State['criteria']> => ({
  standard,
  categories: categories.map(({ code, name }) => ({ code, name })),
});

const sectionViews = (dossier: Dossier, draft: readonly DraftSection[]): State['sections'] => {
  const gaps = contentShortfalls(dossier).map(({ at, problem }) => ({ at, problem }));
  return sectionNames.map((section) => {
    const saved = draft.find((written) => written.section === section);
    const own = gaps.filter(({ at }) => at === section || at.startsWith(`${section}.`));
    const content = draftContent.safeParse(saved?.content).data;
    return {
      section,
      title: sectionTitles[section],
      version: saved?.version ?? 0,
      ...(saved ? { savedAt: saved.savedAt } : {}),
      ...(content ? { content } : {}),
      complete: own.length === 0,
      gaps: own,
    };
  });
};

const factViews = ({ application, codeAccepted, form, facts }: Dossier): State['facts'] =>
  namedFacts.flatMap((fact): State['facts'] => {
    const required = fact.concerns({ code: application.code, codeAccepted }, form);
    const state = facts.find(({ request }) => request.fact === fact.key);
    if (!required && !state) return [];
    const known = { fact: fact.key, label: fact.label, departmentName: fact.departmentName, required };
    const words = fact.statement(application.code, form);
    if (!state) return [{ ...known, status: 'not-asked', ...(words === undefined ? {} : { statement: words }) }];
    const { request, answer } = state;
    const changed = application.status !== 'submitted' && words !== undefined && words !== request.statement;
    const open = isPending(application, request) ? 'open' : 'lapsed';
    const status = answer ? (answer.event.type === 'FactVerified' ? 'agreed' : 'refused') : open;
    const said = answer?.event.type === 'FactRefused' ? answer.event.reason : answer?.event.remark;
    return [
      {
        ...known,
        status: changed ? 'changed' : status,
        statement: request.statement,
        request: request.version,
        askedAt: request.askedAt,
        due: request.due,
        ...(answer ? { answeredAt: answer.at } : {}),
        ...(said === undefined ? {} : { reason: said }),
      },
    ];
  });

/** The departments that the system knows by name, since they confirm facts. */
const authorities: ReadonlyMap<string, string> = new Map(
  namedFacts.map(({ department, departmentName }) => [department, departmentName]),
);

const recommendationViews = ({ application, recommendations }: Dossier): State['recommendations'] =>
  recommendations.map(({ request, answer }) => {
    const open = isPending(application, request) ? 'open' : 'lapsed';
    const name = authorities.get(request.recommender);
    const said =
      answer && (answer.event.type === 'RecommendationSigned' ? answer.event.statement : answer.event.reason);
    return {
      request: request.version,
      recommender: request.recommender,
      ...(name === undefined ? {} : { recommenderName: name }),
      askedAt: request.askedAt,
      status: answer ? (answer.event.type === 'RecommendationSigned' ? 'agreed' : 'refused') : open,
      ...(answer ? { answeredAt: answer.at } : {}),
      ...(said === undefined ? {} : { statement: said }),
    };
  });

const notAccepted =
  '本次申报在受理名单固定之后才写入系统，未列入受理名单，本年度不再办理。请持收件编号联系评审办核实收件情况。';

const submissionView = ({ application, cycle }: Dossier): Pick<State, 'submission'> => {
  const { submission, code, contents, status } = application;
  if (!submission) return {};
  const accepted = cycle.applicants?.find((applicant) => applicant.code === code);
  return {
    submission: {
      receiptNumber: submission.receiptNumber,
      award: submission.award,
      receivedAt: submission.receivedAt,
      ...(accepted ? { acceptanceNumber: accepted.acceptanceNumber } : {}),
      ...(cycle.applicants && !accepted && status === 'submitted' ? { notAccepted } : {}),
      versions: contents.map(({ version, at, content }) => ({ version, at, contentSha256: content.sha256 })),
    },
  };
};
