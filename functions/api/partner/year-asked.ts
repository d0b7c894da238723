import { jurisdiction } from '../../contracts/streams.ts';
import { missing, ok, type Result } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import type { Services } from '../kernel/services.ts';

/** The award year that was asked for, or else the newest. @returns a refusal where there is none */
export const yearAsked = async (
  { journal }: Pick<Services, 'journal'>,
  { cycle: asked }: { readonly cycle?: string | undefined },
): Promise<Result<string>> => {
  const years = [...(await journal.list('cycle', jurisdiction)).keys()].toSorted();
  const cycle = asked ?? years.at(-1);
  if (cycle === undefined)
    return missing({ code: 'no-cycle', reason: '还没有启动任何年度的评审。', remedy: '评审办启动年度后再查看。' });
  return years.includes(cycle) ? ok(cycle) : noCycle(cycle);
};
