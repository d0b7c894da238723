import { unitId } from '../../contracts/primitives.ts';
import { forbidden, ok, type Result } from '../../domain/kernel/result.ts';
import type { Call } from '../kernel/route.ts';

/** The department, association or authority for which somebody answers. */
export const partnerUnit = ({ caller }: Pick<Call, 'caller'>): Result<string> => {
  const parsed = unitId.safeParse(caller.unit);
  return parsed.success
    ? ok(parsed.data)
    : forbidden({
        code: 'no-unit',
        reason: '您的账号没有关联部门或推荐单位。',
        remedy: '请联系评审办核对账号信息。',
      });
};

/** Whose files the proof lies among: the unit's own, or the office's where it recorded a stamped sheet. */
export const proofShelf = ({ recording }: Pick<Call, 'recording'>, unit: string): string =>
  recording ? 'office' : unit;
