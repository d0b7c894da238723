import { formatDate } from '../../../functions/domain/policy/calendar.ts';
import { writtenPage } from '../../seed/files/proofs.ts';
import { fate } from '../cast.ts';
import { type Demo, under, year } from '../context.ts';
import { dates } from '../dates.ts';
import { officeFile } from '../from-paper.ts';
import { objectors } from './objectors.ts';

/** A letter that came within the period turns up after it: the date of its receipt counts, not that of the entry (A14.6c). */
export const registerLetter = async (demo: Demo, notice: string): Promise<{ readonly receipt: string }> => {
  const { client, narrator, checks } = demo;
  const office = client.as('office1');
  const path = `${under('office')}/notices/${notice}/opinions`;
  const { byLetter } = fate;
  const scan = await officeFile(
    demo,
    writtenPage('pdf', {
      title: '群众来信',
      lines: [`反映${byLetter.name}的客户满意度调查样本过少，结论不可信。`],
      by: objectors.byLetter.name,
      on: dates.letterReceived,
    }),
  );
  const entry = {
    kind: 'formal',
    about: byLetter.code,
    channel: 'letter',
    receivedOn: dates.letterReceived,
    scan,
    ...objectors.byLetter,
    text: '该组织的客户满意度调查样本过少，结论不可信。',
  };
  await checks.refused('登记公示期满后收到的来信', office.post(path, { ...entry, receivedOn: dates.investigating }), {
    status: 422,
    code: 'opinion-late',
    article: 'A14.6',
  });
  const { receipt } = await office.post<{ receipt: string }>(path, entry);
  await client.settle();
  const { opinions } = await office.get<{
    opinions: readonly { receipt: string; receivedOn: string; channel: string }[];
  }>(path);
  checks.equal(
    '补登的来信以收文日期为准',
    opinions.filter((opinion) => opinion.receipt === receipt).map(({ receivedOn, channel }) => [receivedOn, channel]),
    [[dates.letterReceived, 'letter']],
  );
  narrator.tell(
    'A14.6',
    `一封群众来信于${formatDate(dates.letterReceived)}收到，公示期满后才登记，收件号${receipt}，以收文日期计入公示期；意见处理重新开启，并告知区监委。`,
  );
  return { receipt };
};

/** The anonymous lead is true: no objection can be upheld on it, and the committee stops the application before the approval (A14.5a). */
export const terminate = async (
  demo: Demo,
  notice: string,
  { receipt }: { readonly receipt: string },
): Promise<void> => {
  const { client, narrator, checks } = demo;
  const { code, name } = fate.terminated;
  const path = `${under('committee')}/terminations`;
  const evidence = [
    await officeFile(
      demo,
      writtenPage('pdf', {
        title: '资格证书核实函',
        lines: [`经查，${name}申报材料所列两名验光人员的资格证书在申报前已失效。`],
        by: '发证机关（演示）',
        on: dates.investigating,
        sealed: true,
      }),
    ),
  ];
  const body = {
    code,
    heardOn: dates.investigating,
    reason: '申报材料所列人员资格与事实不符。',
    minutes: `评委会会议纪要〔${year}〕3号`,
    evidence,
    lead: { notice, receipt },
  };
  await checks.refused(
    '综合审查后由评审办终止评审',
    client.as('office1').post(`${under('office')}/terminations`, { code, heardOn: body.heardOn, reason: body.reason }),
    { status: 422, code: 'committee-only' },
  );
  await client.as('chair').post(path, body);
  await client.settle();
  narrator.tell('A14.5', `匿名线索查证属实，${name}已获听取意见，评委会在区政府批准之前决定终止其评审。`);
};
