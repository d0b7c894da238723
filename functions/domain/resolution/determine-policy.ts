import type { DeterminePolicy } from '../../contracts/api/resolution.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Cycle } from '../cycle/cycle.ts';
import { missing, ok, type Result } from '../kernel/result.ts';

/** The committee's 审定 of a draft: from here it is in force; a later change needs the committee again (A7a). */
export const determinePolicy = (
  cycle: Cycle,
  { draft, decidedOn, minutes }: DeterminePolicy,
): Result<EventOf<'resolution'>> => {
  const drafted = cycle.drafts.find(({ version }) => version === draft);
  return drafted
    ? ok({ type: 'PolicyDetermined', draft, policy: drafted.policy, decidedOn, minutes })
    : missing({
        code: 'no-such-draft',
        reason: `${cycle.year}年度没有版本号为${draft}的实施细则草案。`,
        remedy: `可审定的草案版本：${cycle.drafts.map(({ version }) => version).join('、') || '无，请评审办先提交草案'}。`,
      });
};
