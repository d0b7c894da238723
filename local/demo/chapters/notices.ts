import { formatDate } from '../../../functions/domain/policy/calendar.ts';
import { mediumPage, writtenPage } from '../../seed/files/proofs.ts';
import { type Organisation, organisationOf } from '../../seed/organisations.ts';
import { determinedPolicy } from '../../seed/steps/policy.ts';
import { fate } from '../cast.ts';
import { type Demo, moveTo, under, year } from '../context.ts';
import { dates } from '../dates.ts';
import { noticeDays } from '../expected.ts';
import { officeFile } from '../from-paper.ts';

/** A notice as anybody reads it. */
export interface PublicNotice {
  readonly notice: string;
  readonly kind: string;
  readonly names: readonly { readonly code: string; readonly name: string; readonly award: string }[];
  readonly firstDay: string;
  readonly lastDay: string;
  readonly endsAt: string;
  readonly open: boolean;
  readonly corrections: readonly { readonly on: string; readonly names: readonly { readonly code: string }[] }[];
}

export const readNotice = ({ client }: Demo, notice: string): Promise<PublicNotice> =>
  client.public.get<PublicNotice>(`/api/public/notices/${year}/${notice}`);

/** Publishes a notice on that day, proven by a page scan, and checks names and dates against the demo's own calendar (A14.6a, b). */
export const publish = async (demo: Demo, on: string, expected: readonly Organisation[]): Promise<PublicNotice> => {
  const { client, checks } = demo;
  const office = client.as('office1');
  const names = expected.map(({ name }) => name);
  const scan = await officeFile(demo, mediumPage(names, on));
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

/**
 * The newspaper printed a name wrongly: a linked 更正公告 puts it right, what was published stays, and the period starts again (A14.6a).
 *
 * @returns the notice with its new end
 */
export const correct = async (
  demo: Demo,
  { notice, names }: PublicNotice,
  { code, name }: Organisation,
): Promise<PublicNotice> => {
  const { client, narrator, checks } = demo;
  await moveTo(demo, dates.correction);
  const on = dates.correction;
  const wrong = name.replace('微岫', '微铀');
  const statement = `《瓯海新闻（演示）》${formatDate(dates.notice)}将“${name}”误刊为“${wrong}”，以本公告为准。`;
  const page = writtenPage('png', { title: '更正公告版面扫描件', lines: [statement], by: '瓯海新闻（演示）', on });
  const media = [{ name: '瓯海新闻（演示）', level: 'district' as const, on, scan: await officeFile(demo, page) }];
  const path = `${under('office')}/notices/${notice}/corrections`;
  const office = client.as('office1');
  const misprint = `误刊为“${wrong}”`;
  await checks.refused(
    '以更正公告增加组织',
    office.post(path, { statement, names: [{ code: fate.sixth.code, name: fate.sixth.name, misprint }], media }),
    { status: 400, code: 'correction-void' },
  );
  await office.post(path, { statement, names: [{ code, name, misprint }], media });
  await client.settle();
  const corrected = await readNotice(demo, notice);
  checks.equal('更正公告不改动已公示的名单', corrected.names, names);
  checks.equal(
    '更正公告附于原公示',
    corrected.corrections.map((correction) => [correction.on, correction.names.map((entry) => entry.code)]),
    [[on, [code]]],
  );
  const { lastDay, endsAt } = noticeDays(on, determinedPolicy.notice.days);
  checks.equal('更正后公示期重新起算', [corrected.lastDay, corrected.endsAt], [lastDay, endsAt]);
  narrator.tell(
    'A14.6',
    `媒体误刊${name}的名称，评审办发布更正公告，原公示不改动，公示期重新起算，至${formatDate(lastDay)}24:00。`,
  );
  return corrected;
};
