import type { AnswerInquiry } from '../../contracts/api/inquiry.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Cycle } from '../cycle/cycle.ts';
import { provenBy } from '../evidence/announce-evidence.ts';
import type { EvidenceFile } from '../evidence/evidence.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Gap, invalid, missing, ok, type Result } from '../kernel/result.ts';
import type { Inquiry } from './inquiry.ts';
import { roundUsed } from './round.ts';

/**
 * A department answers on the organisations of its letter, one by one, at once or in parts (A14.1a). What it learns later it may
 * add: the newest word counts, and one that comes after the list was fixed is recorded as late, for the office to act on.
 *
 * @param submittedAt when a list last went to the government
 * @param files the department's own
 */
export const answerInquiry = (
  cycle: Cycle,
  submittedAt: Instant | undefined,
  inquiry: Inquiry,
  department: string,
  files: ReadonlyMap<string, EvidenceFile>,
  { answers }: AnswerInquiry,
): Result<EventOf<'reply'>> => {
  const addressee = inquiry.departments.find((entry) => entry.department === department);
  if (!addressee) {
    return missing({
      code: 'no-such-inquiry',
      reason: '没有发给本单位的这份征求意见函。',
      remedy: '请在征求意见清单中选择要答复的函件。',
    });
  }
  const codes = answers.map(({ code }) => code);
  const gaps = codes.flatMap((code, place): readonly Gap[] => {
    const at = `body.answers.${place}`;
    if (!addressee.organisations.some((entry) => entry.code === code)) return [{ at, problem: `函中没有${code}` }];
    return codes.indexOf(code) === place ? [] : [{ at, problem: `${code}重复答复` }];
  });
  if (gaps.length > 0) {
    return invalid({
      code: 'answers-wrong',
      reason: '答复与函中所列组织不符。',
      remedy: '请就函中所列组织逐家答复，每家一次。',
      gaps,
    });
  }
  for (const [place, answer] of answers.entries()) {
    if (answer.situation === 'none') continue;
    const proven = provenBy(answer.evidence, files, `body.answers.${place}.evidence`);
    if (!proven.ok) return proven;
  }
  const asked = inquiry.letters.at(-1)?.at ?? '';
  const submitted = submittedAt !== undefined && submittedAt > asked;
  return ok({ type: 'InquiryAnswered', answers: [...answers], late: roundUsed(cycle, inquiry.round, submitted) });
};
