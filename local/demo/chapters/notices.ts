import { drawFiles } from '../../seed/files/draw.ts';
import { mediumPage } from '../../seed/files/proofs.ts';
import { type Organisation, organisationOf } from '../../seed/organisations.ts';
import { determinedPolicy } from '../../seed/steps/policy.ts';
import { type Demo, under, year } from '../context.ts';
import { noticeDays } from '../expected.ts';

/** A notice as anybody reads it. */
export interface PublicNotice {
  readonly notice: string;
  readonly kind: string;
  readonly names: readonly { readonly code: string; readonly name: string; readonly award: string }[];
  readonly firstDay: string;
  readonly lastDay: string;
  readonly endsAt: string;
  readonly open: boolean;
}

export const readNotice = ({ client }: Demo, notice: string): Promise<PublicNotice> =>
  client.public.get<PublicNotice>(`/api/public/notices/${year}/${notice}`);

/** Publishes a notice on that day, proven by a page scan, and checks names and dates against the demo's own calendar (A14.6a, b). */
export const publish = async (demo: Demo, on: string, expected: readonly Organisation[]): Promise<PublicNotice> => {
  const { client, checks } = demo;
  const office = client.as('office1');
  const names = expected.map(({ name }) => name);
  const [page] = await drawFiles([mediumPage(names, on)]);
  if (!page) throw new Error('no page was drawn');
  const scan = await office.upload(`/api/evidence/cycles/${year}/office`, page);
  const medium = { name: '瓯海新闻（演示）', level: 'district' as const, on };
  const contact = '瓯海区政府质量奖评审办，电话0577-00040000，地址瓯海区行政中心2号楼';
  const path = `${under('office')}/notices`;
  await checks.refused('没有媒体证明的公示', office.post(path, { media: [medium], contact }), {
    status: 400,
    code: 'invalid-request',
  });
  const { notice } = await office.post<{ notice: string }>(path, { media: [{ ...medium, scan }], contact });
  await client.settle();

  const published = await readNotice(demo, notice);
  checks.sameMembers(
    `公示${notice}的名单`,
    published.names.map(({ code }) => code),
    expected.map(({ code }) => code),
  );
  const { firstDay, lastDay, endsAt } = published;
  checks.equal(`公示${notice}的期限`, { firstDay, lastDay, endsAt }, noticeDays(on, determinedPolicy.notice.days));
  checks.holds('公示页面没有票数和得分', !/inFavour|score|total|votes/.test(JSON.stringify(published)));
  checks.equal(
    `公示${notice}上的名称`,
    published.names.map(({ code, name }) => ({ code, name })),
    published.names.map(({ code }) => ({ code, name: organisationOf(code).name })),
  );
  return published;
};
