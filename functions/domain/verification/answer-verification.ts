import type { ConfirmFact, RefuseFact } from '../../contracts/api/partner.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type Application, isPending } from '../application/application.ts';
import { provenBy } from '../evidence/announce-evidence.ts';
import type { EvidenceFile } from '../evidence/evidence.ts';
import type { History } from '../kernel/recorded.ts';
import { missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { factState } from './verification.ts';

/** What a department's answer rests on. */
export interface AnswerGround {
  readonly application: Application;
  readonly fact: string;
  readonly history: History<'verification'>;
  /** The unit that answers, and its own files. */
  readonly department: string;
  readonly files: ReadonlyMap<string, EvidenceFile>;
}

/** Confirms a fact, with proof (A13c). */
export const confirmFact = (ground: AnswerGround, answer: ConfirmFact): Result<EventOf<'verification'>> => {
  const { request, evidence, remark } = answer;
  return answerable(ground, answer, {
    type: 'FactVerified',
    request,
    evidence,
    ...(remark === undefined ? {} : { remark }),
  });
};

/** Refuses to confirm a fact, with the reason: that counts as answered, and is weighed in the qualification review (A13c). */
export const refuseFact = (ground: AnswerGround, answer: RefuseFact): Result<EventOf<'verification'>> => {
  const { request, evidence, reason } = answer;
  return answerable(ground, answer, { type: 'FactRefused', request, evidence, reason });
};

const answerable = (
  { application, fact, history, department, files }: AnswerGround,
  { request, evidence }: { readonly request: number; readonly evidence: readonly string[] },
  event: EventOf<'verification'>,
): Result<EventOf<'verification'>> => {
  const asked = application.facts.get(fact);
  // Whether another department was asked is none of this one's business: the same answer as for no request at all.
  if (!asked || asked.department !== department) {
    return missing({
      code: 'no-such-request',
      reason: '没有向本单位提出的这项验证。',
      remedy: '请在待办清单中选择要答复的事项。',
    });
  }
  if (asked.version !== request) {
    return stale({
      code: 'request-replaced',
      reason: '该组织已更正所要验证的内容，请按新的内容答复。',
      remedy: '请刷新待办清单，核对新的内容后答复。',
      current: { request: asked.version, statement: asked.statement },
    });
  }
  const { answer } = factState(asked, history);
  if (answer) {
    return outOfOrder({
      code: 'request-answered',
      reason: `此项已${answer.event.type === 'FactVerified' ? '确认' : '答复不予确认'}，不能更改。`,
      remedy: '需要更正的，请告知评审办；该组织更正内容后会再次提出。',
    });
  }
  if (!isPending(application, asked)) {
    return outOfOrder({
      code: 'application-withdrawn',
      reason: '该组织已撤回申报，无须答复。',
      remedy: '该组织重新申报时会再次提出。',
    });
  }
  const proven = provenBy(evidence, files);
  return proven.ok ? ok(event) : proven;
};
