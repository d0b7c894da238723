import type { InquiryRound } from '../../../functions/contracts/events/inquiry.ts';
import { departments, unitName } from '../../seed/units.ts';
import { userOfUnit } from '../../seed/users.ts';
import { type Demo, under, year } from '../context.ts';
import { together } from '../together.ts';

interface Letters {
  readonly inquiries: readonly {
    readonly round: string;
    readonly organisations: readonly { readonly code: string; readonly answer?: unknown }[];
  }[];
}

interface Round {
  readonly missing: readonly { readonly at: string }[];
}

const words: Readonly<Record<InquiryRound, string>> = {
  qualification: '资格审查',
  candidates: '候选授奖名单提交评委会前',
  list: '拟授奖名单报区政府前',
};

/** A department answers 无意见 on everybody in its letter. */
const answer = async ({ client }: Demo, round: InquiryRound, department: string): Promise<number> => {
  const caller = client.as(userOfUnit(department));
  const { inquiries } = await caller.get<Letters>(`/api/partner/inquiries?cycle=${year}`);
  const open = (inquiries.find((inquiry) => inquiry.round === round)?.organisations ?? []).filter(
    (organisation) => !organisation.answer,
  );
  await caller.post(`${under('partner')}/inquiries/${round}/answers`, {
    answers: open.map(({ code }) => ({ situation: 'none', code })),
  });
  return open.length;
};

/**
 * One round of 征求意见函 (A14.1a): a letter to each department with all organisations. The last one is silent until everybody else has
 * answered, and its silence is no answer.
 *
 * @param proceed what the silence must hold up
 */
export const consultDepartments = async (
  demo: Demo,
  round: InquiryRound,
  proceed: () => Promise<unknown>,
  refusal: { readonly code: string; readonly article?: string } = { code: 'inquiry-incomplete' },
): Promise<void> => {
  const { client, checks, narrator } = demo;
  const office = client.as('office1');
  const path = `${under('office')}/inquiries/${round}`;
  await office.post(path, { omitted: [] });
  const units = Object.keys(departments);
  const [silent = '', ...others] = units;
  const counts = await together(others.map((department) => answer(demo, round, department)));
  checks.holds(`${words[round]}：各部门函中所列家数相同`, new Set(counts).size === 1);
  await checks.refused(`${words[round]}：有部门未答复而继续办理`, proceed(), { status: 422, ...refusal });
  const before = await office.get<Round>(path);
  checks.equal(
    `${words[round]}：未答复的部门`,
    before.missing.map(({ at }) => at),
    [silent],
  );
  await answer(demo, round, silent);
  checks.equal(`${words[round]}：征求意见完成`, (await office.get<Round>(path)).missing, []);
  await client.settle();
  narrator.tell(
    'A14.1',
    `${words[round]}，评审办向${units.length}个部门发出征求意见函，${counts[0] ?? 0}家组织逐家答复；${unitName(silent)}未答复前不视为无意见。`,
  );
};
