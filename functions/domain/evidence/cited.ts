import { ok, outOfOrder, type Result } from '../kernel/result.ts';

/** Whether a file, by its id, is among those of who has to have it, and was verified. */
export type IsClear = (id: string) => boolean;

/**
 * Every file that somebody cites as proof exists, was verified, and belongs to who cites it: an id of anything else proves nothing.
 * Working rule: what has to be proven, and by whom, says the rule that asks for the proof.
 *
 * @param at where the command names them; the first id stands at `<at>.0`
 */
export const cited = (ids: readonly string[], clear: IsClear, at = 'body.evidence'): Result<undefined> => {
  const gaps = ids.flatMap((id, index) =>
    clear(id) ? [] : [{ at: `${at}.${index}`, problem: `没有材料${id}，或尚未上传并通过核验` }],
  );
  return gaps.length === 0
    ? ok(undefined)
    : outOfOrder({
        code: 'evidence-not-clear',
        reason: '所附材料中，有的不存在、不属于办理单位，或尚未上传并通过核验。',
        remedy: '请先在本单位的材料中上传并完成核验，再引用；或去掉所列材料。',
        gaps,
      });
};
