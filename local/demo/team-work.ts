import type { Organisation } from '../seed/organisations.ts';
import { determinedPolicy } from '../seed/steps/policy.ts';
import type { Demo } from './context.ts';
import { under } from './context.ts';
import { consensusOf, farApart, type Sheet } from './expected.ts';
import { type Phase, sheetOf, submissionOf } from './scores.ts';
import { together } from './together.ts';

/** The path of something that an examiner does on an application. */
export const assigned = ({ code }: Organisation, what = ''): string =>
  `${under('examiner')}/applications/${code}${what}`;

/** Members submit their own sheets; answers them in the order of the members. */
export const submitSheets = async (
  { client, chance }: Demo,
  organisation: Organisation,
  phase: Phase,
  members: readonly string[],
): Promise<readonly Sheet[]> =>
  together(
    members.map(async (examiner) => {
      const sheet = sheetOf(chance, examiner, organisation, phase);
      const path = assigned(organisation, `/scorecards/${phase}`);
      await client.as(examiner).post(path, submissionOf(sheet, organisation));
      return sheet;
    }),
  );

/**
 * The leader concludes on these sheets, and explains where they are far apart.
 * @returns what was concluded
 */
export const conclude = async (
  { client }: Demo,
  organisation: Organisation,
  phase: Phase,
  leader: string,
  sheets: readonly Sheet[],
): Promise<Sheet> => {
  const agreed = consensusOf(sheets);
  await client.as(leader).post(assigned(organisation, `/consensus/${phase}`), {
    ...submissionOf(agreed, organisation),
    explanations: farApart(sheets, determinedPolicy.discrepancyThreshold).map((item) => ({
      item,
      text: '各成员依据的证明材料不同，经核对后取居中意见。',
    })),
  });
  return agreed;
};
