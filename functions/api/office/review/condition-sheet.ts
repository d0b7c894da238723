import type { Journal } from '../../../adapters/journal.ts';
import type { ThirdParties } from '../../../adapters/third-parties.ts';
import type { ApplicationContent } from '../../../contracts/application-form.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { applicationOf } from '../../../domain/application/application.ts';
import type { ConditionGround } from '../../../domain/application/conditions/ground.ts';
import { eligibilityShortfalls } from '../../../domain/application/eligibility.ts';
import { type ConditionCheck, conditionSheet } from '../../../domain/application/self-check.ts';
import { assessmentOf } from '../../../domain/assessment/assessment.ts';
import type { Cycle } from '../../../domain/cycle/cycle.ts';

/**
 * The eight conditions of an application by its frozen content (A11, A14.1a): what is claimed, what proves it, what a department
 * refused and what is to be judged. Nothing without the content: there is nothing to look at then.
 */
export const loadConditionSheet = async (
  journal: Journal,
  cycle: Cycle,
  code: string,
  content: ApplicationContent | undefined,
  { facts }: ThirdParties,
): Promise<readonly ConditionCheck[]> => {
  if (!content) return [];
  const { consultants: _, innovation, ...rest } = content.form;
  const form = { ...rest, ...(innovation ? { innovation } : {}) };
  const application = applicationOf(code, await journal.load(streamOf.application(cycle.year, code)));
  const { codeAccepted: reason } = assessmentOf(await journal.load(streamOf.assessment(cycle.year, code)));
  const codeAccepted = reason !== undefined;
  // Only verified files were ever frozen.
  const files = new Map(content.evidence.map(({ id }) => [id, { clear: true }]));
  const ground: ConditionGround = { cycle, application, codeAccepted, facts, form, parts: form, gaps: [], files };
  return conditionSheet(ground, eligibilityShortfalls(ground));
};
