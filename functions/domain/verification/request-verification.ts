import type { ApplicationForm } from '../../contracts/application-form.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type Application, isPending } from '../application/application.ts';
import { provenBy } from '../evidence/announce-evidence.ts';
import type { EvidenceFile } from '../evidence/evidence.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Gap, missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { namedFact, namedFacts } from './facts.ts';
import type { FactState } from './verification.ts';

/** What a request for verification rests on. */
export interface VerificationGround {
  readonly application: Application;
  readonly codeAccepted: boolean;
  /** The fact's newest request and its answer, if it was asked before. */
  readonly state: FactState | undefined;
  /** The draft as far as its sections are complete, and what the others lack. */
  readonly form: ApplicationForm;
  readonly gaps: readonly Gap[];
  readonly files: ReadonlyMap<string, EvidenceFile>;
  readonly due: Instant;
}

/**
 * Asks the department concerned to confirm a fact in the words of the draft (A13c). Asking again, after the words changed or
 * the department refused, replaces the request before.
 */
export const requestVerification = (
  { application, codeAccepted, state, form, gaps, files, due }: VerificationGround,
  { fact: key, evidence }: { readonly fact: string; readonly evidence: readonly string[] },
): Result<EventOf<'application'>> => {
  const fact = namedFact(key);
  if (!fact) {
    return missing({
      code: 'no-such-fact',
      reason: `没有名为“${key}”的验证事项。`,
      remedy: `可验证的事项：${namedFacts.map(({ key: known, label }) => `${known}（${label}）`).join('、')}。`,
    });
  }
  if (application.status === 'submitted') {
    return outOfOrder({
      code: 'application-frozen',
      reason: '申报材料已经提交，内容不再变化，不能再提出验证。',
      remedy: '评审办要求补正的，补正后系统会自动请有关部门重新验证。',
    });
  }
  if (!fact.concerns({ code: application.code, codeAccepted }, form)) {
    return outOfOrder({
      code: 'fact-not-concerned',
      reason: `“${fact.label}”不适用于本单位的申报。`,
      remedy: '无须提出此项验证；如填写有误，请先更正申报表。',
    });
  }
  const statement = fact.statement(application.code, form);
  if (!statement || !form.organisation) {
    return outOfOrder({
      code: 'fact-incomplete',
      reason: `“${fact.label}”所依据的申报表内容还不完整。`,
      remedy: '请先填写完整，再提出验证。',
      gaps: gaps.filter(({ at }) => fact.sections.some((section) => at === section || at.startsWith(`${section}.`))),
    });
  }
  const verified = state?.answer?.event.type === 'FactVerified';
  const waiting = state && !state.answer && isPending(application, state.request);
  if (state?.request.statement === statement && (verified || waiting)) {
    return outOfOrder({
      code: 'fact-already-asked',
      reason: verified ? `“${fact.label}”已由${fact.departmentName}确认。` : `“${fact.label}”已提出，待部门答复。`,
      remedy: verified ? '无须重复提出。' : '请等待答复；逾期由系统催办并告知评审办。',
    });
  }
  const proven = provenBy(evidence, files);
  if (!proven.ok) return proven;
  return ok({
    type: 'VerificationRequested',
    fact: key,
    department: fact.department,
    organisation: form.organisation.name,
    statement,
    evidence: [...evidence],
    due,
  });
};
