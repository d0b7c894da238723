import type { ReviewStage } from '../../functions/contracts/primitives.ts';
import { officers } from './cast.ts';
import { type Demo, pastSettling, under } from './context.ts';

interface StageView {
  readonly state: string;
  readonly passed?: readonly string[];
  readonly eliminated?: readonly { readonly code: string; readonly reason: string }[];
  readonly blockers: readonly { readonly at: string; readonly problem: string }[];
  readonly ranking?: readonly {
    readonly code: string;
    readonly award: string;
    readonly total?: string;
    readonly rank?: number;
  }[];
}

/** Where a stage stands, for the office. */
export const readStage = ({ client }: Demo, stage: ReviewStage): Promise<StageView> =>
  client.as('office1').get<StageView>(`${under('office')}/stages/${stage}`);

/**
 * Closes a stage by two officers at once: one succeeds, the other is told who was faster. Then the machine freezes the list.
 * @returns who goes on and who does not, by credit code
 */
export const closeStage = async (
  demo: Demo,
  stage: ReviewStage,
  selection: {
    readonly selected?: readonly string[];
    readonly reasons?: readonly { readonly code: string; readonly reason: string }[];
  } = {},
): Promise<{ readonly passed: readonly string[]; readonly eliminated: readonly string[] }> => {
  const { client, checks } = demo;
  const path = `${under('office')}/stages/${stage}/close`;
  const both = await Promise.allSettled(
    officers.map((officer) => client.as(officer).post(path, { ...selection, openReviews: [] })),
  );
  const [slower, ...others] = both.filter((one) => one.status === 'rejected');
  checks.equal(`两名工作人员同时结束${stage}，未办成的人数`, [slower, ...others].length, 1);
  if (slower) {
    const told = await checks.refused(`较慢的一名工作人员结束${stage}`, Promise.reject(slower.reason), {
      status: 409,
      code: 'stage-being-closed',
    });
    checks.holds(`较慢的一名工作人员得知${stage}的现状`, told?.current !== undefined);
  }
  await pastSettling(demo);
  const view = await readStage(demo, stage);
  checks.equal(`${stage}的状态`, view.state, 'closed');
  return { passed: view.passed ?? [], eliminated: (view.eliminated ?? []).map(({ code }) => code) };
};
