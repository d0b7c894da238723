import { consultedDepartments } from '../../inquiry/departments.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { opinionInquiry } from '../kinds/applying.ts';
import { type Composed, type DraftOf, type Matter, nothing } from '../matter.ts';
import type { Imprint } from '../words.ts';

/** 征求意见函 to one department, with all organisations that the letter asks about and the day by which it wants an answer (A14.1a). */
export const composeInquiry = (
  { inquiries }: Pick<Matter, 'inquiries'>,
  imprint: Imprint,
  { round, unit, letter }: DraftOf<'opinion-inquiry'>,
): Result<Composed> => {
  const sent = inquiries.get(round)?.find(({ version }) => version === letter)?.event;
  if (!sent?.departments.includes(unit)) {
    return nothing('本轮没有向该部门发出这一征求意见函', '请先发起征求意见，并核对轮次、部门和序号。');
  }
  const department = consultedDepartments.get(unit) ?? unit;
  const { organisations, due } = sent;
  return ok({
    model: opinionInquiry(imprint, { round, department, organisations, due }),
    addressees: [department],
    recipient: { kind: 'department', unit },
    about: [],
  });
};
