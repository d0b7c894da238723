import type { CorrectedName } from '../../contracts/api/notice.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type Gap, invalid, ok, type Result } from '../kernel/result.ts';
import type { Notice } from './notice.ts';

type CorrectedEntry = Extract<EventOf<'notice'>, { type: 'NoticeCorrected' }>['names'][number];

/**
 * The entries as they ought to have been read (A14.6a): a wrong name of ours, or a name or award that a medium printed otherwise.
 * The award itself stays: it is the committee's result, and no correction changes it.
 *
 * @param listed codes that are still on the list; all of the notice where nobody left it
 */
export const correctedEntries = (
  notice: Notice,
  names: readonly CorrectedName[],
  listed: (code: string) => boolean = () => true,
): Result<readonly CorrectedEntry[]> => {
  const printed = (code: string) => notice.names.find((entry) => entry.code === code);
  const gaps = names.flatMap(({ code, name, misprint }, index): readonly Gap[] => {
    const at = (field: string) => `body.names.${index}.${field}`;
    if (!printed(code)) return [{ at: at('code'), problem: '不在该公示的名单中' }];
    if (!listed(code)) return [{ at: at('code'), problem: '已不在名单中' }];
    if (names.findIndex((entry) => entry.code === code) !== index) return [{ at: at('code'), problem: '重复列出' }];
    return printed(code)?.name === name && misprint === undefined
      ? [{ at: at('name'), problem: '与已公示的名称相同，没有更正；媒体误刊名称或奖项的，请填写误刊内容' }]
      : [];
  });
  if (gaps.length > 0) {
    return invalid({
      code: 'correction-void',
      reason: '所列更正与公示名单不符。',
      remedy: '只列仍在名单中、名称确有更正或名称、奖项被误刊的组织；增减组织或改变奖项不能用更正公告办理。',
      gaps,
    });
  }
  return ok(
    names.flatMap(({ code, name, misprint }) => {
      const entry = printed(code);
      return entry ? [{ code, name, award: entry.award, ...(misprint === undefined ? {} : { misprint }) }] : [];
    }),
  );
};
