import { writtenPage } from '../../seed/files/proofs.ts';
import type { Organisation } from '../../seed/organisations.ts';
import { fate } from '../cast.ts';
import { type Demo, moveTo, under, year } from '../context.ts';
import { dates } from '../dates.ts';
import { officeFile } from '../from-paper.ts';
import type { Winner } from './approval.ts';
import { draftDocuments } from './documents.ts';

type Ground = 'fraud' | 'incident';

interface Register {
  readonly winners: readonly (Winner & { readonly status: string })[];
}

interface Petitioned {
  readonly winners: readonly {
    readonly code: string;
    readonly petitions: readonly { readonly ground: Ground; readonly petition: number; readonly state: string }[];
  }[];
}

const facts: Readonly<Record<Ground, string>> = {
  fraud: `经查，${fate.fraudulent.name}申报时提交的检测报告系伪造，以不正当手段骗取称号。`,
  incident: `${fate.accident.name}在表彰后发生一起重大生产安全事故。`,
};

/** Both revocations (A17, A19): fraud by the committee's petition, an incident within two years by the office's; the government decides. */
export const revoke = async (demo: Demo, winners: readonly Winner[]): Promise<void> => {
  const { client, narrator, checks } = demo;
  narrator.chapter('获奖后监督和撤销');
  const { fraudulent, accident } = fate;
  await receiveHonours(demo, fraudulent, 100_000);
  await receiveHonours(demo, accident, 200_000);
  narrator.tell('A15', '获奖组织领取奖杯、证书和奖金，逐项登记。');

  await moveTo(demo, dates.petitions);
  await petitionFraud(demo, fraudulent);
  await petitionIncident(demo, accident);
  checks.equal('提请之后、批准之前称号仍有效', await statusesOf(demo, winners), {});

  await moveTo(demo, dates.revocations);
  const government = client.as('government');
  const { winners: petitioned } = await government.get<Petitioned>(`${under('committee')}/revocations`);
  const approvalOf = ({ code }: Organisation, ground: Ground) => {
    const { petitions = [] } = petitioned.find((winner) => winner.code === code) ?? {};
    checks.equal(
      `区政府看到的对${code}的提请`,
      petitions.map((petition) => [petition.ground, petition.state]),
      [[ground, 'petitioned']],
    );
    return `${under('government')}/winners/${code}/revocation-petitions/${ground}/${petitions[0]?.petition}/approval`;
  };
  const decision = (number: number) => ({
    documentNumber: `温瓯政发〔${year}〕${number}号`,
    decidedOn: dates.revocations,
  });
  await checks.refused(
    '评委会代区政府批准撤销',
    client.as('chair').post(approvalOf(fraudulent, 'fraud'), decision(24)),
    { status: 403, code: 'not-your-role' },
  );
  await government.post(approvalOf(fraudulent, 'fraud'), decision(24));
  await government.post(approvalOf(accident, 'incident'), decision(25));
  await client.settle();
  checks.equal('批准之后公开的称号状态', await statusesOf(demo, winners), {
    [fraudulent.name]: ['revoked', 'A17'],
    [accident.name]: ['revoked', 'A19'],
  });
  narrator.tell('A17', `经区政府批准，撤销${fraudulent.name}的称号。`);
  narrator.tell('A19', `经区政府批准，撤销${accident.name}的称号。`);
  await recover(demo);
  await draftDocuments(demo);
};

/** Cup, certificate and bonus are handed over, so that there is something to take back. */
const receiveHonours = async ({ client, checks }: Demo, { code }: Organisation, bonus: number): Promise<void> => {
  const office = client.as('office1');
  const task = (name: string) => `${under('office')}/winners/${code}/tasks/${name}`;
  const on = dates.commendation;
  await office.post(task('ceremony'), { on });
  await office.post(task('cup'), { on });
  await office.post(task('certificate'), { on });
  const paid = { on, reference: `瓯财付〔${year}〕${bonus / 1000}号` };
  await checks.refused('奖金数额与办法不符', office.post(task('bonus'), { ...paid, amount: bonus / 2 }), {
    status: 422,
    code: 'bonus-differs',
    article: 'A15',
  });
  await office.post(task('bonus'), { ...paid, amount: bonus });
};

const petitionFraud = async (demo: Demo, { code, name }: Organisation): Promise<void> => {
  const { client, narrator, checks } = demo;
  const evidence = await finding(demo, '检测报告真伪核查意见', facts.fraud);
  const path = `${under('committee')}/winners/${code}/revocation-petitions`;
  const body = { heardOn: dates.petitions, facts: facts.fraud, minutes: `评委会会议纪要〔${year}〕5号` };
  await checks.refused('没有证据而提请撤销', client.as('chair').post(path, { ...body, evidence: [] }), {
    status: 400,
    code: 'invalid-request',
  });
  await client.as('chair').post(path, { ...body, evidence: [evidence] });
  narrator.tell('A17', `查明${name}弄虚作假，评委会听取其意见后，提请区政府撤销其称号。`);
};

const petitionIncident = async (demo: Demo, { code, name }: Organisation): Promise<void> => {
  const { client, narrator, checks } = demo;
  const evidence = [await finding(demo, '事故调查结论', facts.incident)];
  const path = `${under('office')}/winners/${code}/revocation-petitions`;
  const body = { facts: facts.incident, evidence };
  await checks.refused(
    '以表彰之前的事故提请撤销',
    client.as('office1').post(path, { ...body, occurredOn: dates.approval }),
    { status: 422, code: 'outside-watch', article: 'A19' },
  );
  await client.as('office1').post(path, { ...body, occurredOn: dates.accident });
  narrator.tell('A19', `${name}在表彰决定之日起2年内发生重大事故，评审办提请区政府撤销其称号。`);
};

const finding = (demo: Demo, title: string, text: string): Promise<string> =>
  officeFile(
    demo,
    writtenPage('pdf', { title, lines: [text], by: '调查组（演示）', on: dates.petitions, sealed: true }),
  );

/** The winners whose title is not valid any more, by name, as the public register and the certificate check say it alike (A17c). */
const statusesOf = async ({ client, checks }: Demo, winners: readonly Winner[]) => {
  const register = await client.public.get<Register>('/api/public/winners');
  const found: Record<string, unknown> = {};
  for (const { name, certificateNumber } of winners) {
    const { status, revocation } = await client.public.get<{
      status: string;
      revocation?: { article: string };
    }>(`/api/public/certificates/${certificateNumber}`);
    const listed = register.winners.find((winner) => winner.certificateNumber === certificateNumber);
    checks.equal(`${name}在名册和证书查验中的状态一致`, listed?.status, status);
    if (status !== 'valid') found[name] = [status, revocation?.article];
  }
  return found;
};

/** What is taken back and published by the words of each article, every piece a task of its own (A17b, A19b). */
const recover = async (demo: Demo): Promise<void> => {
  const { client, narrator, checks } = demo;
  const { fraudulent, accident } = fate;
  const office = client.as('office1');
  const on = dates.revocations;
  const { winners } = await office.get<{
    winners: readonly { code: string; tasks: readonly { task: string; on?: string }[] }[];
  }>(`${under('office')}/winners`);
  const open = ({ code }: Organisation) =>
    winners.find((winner) => winner.code === code)?.tasks.filter((task) => task.on === undefined) ?? [];
  const back = [
    'withdrawal-published',
    'cup-recovered',
    'certificate-recovered',
    'bonus-recovered',
    'plaque-recovered',
  ];
  const named = (organisation: Organisation) => open(organisation).map(({ task }) => task);
  checks.sameMembers('弄虚作假撤销后的待办事项', named(fraudulent), [...back, 'exposure']);
  checks.sameMembers('事故撤销后的待办事项', named(accident), [...back, 'announcement']);

  const scan = await officeFile(
    demo,
    writtenPage('png', { title: '曝光版面扫描件', lines: [facts.fraud], by: '温州新闻（演示）', on }),
  );
  const exposure = `${under('office')}/winners/${fraudulent.code}/tasks/exposure`;
  await checks.refused(
    '在区级媒体曝光',
    office.post(exposure, { on, medium: { name: '瓯海新闻（演示）', level: 'district', scan } }),
    { status: 422, code: 'medium-too-low', article: 'A17' },
  );
  await office.post(exposure, { on, medium: { name: '温州新闻（演示）', level: 'city', scan } });
  await client.settle();
  narrator.tell('A17', '收回奖杯、证书，追缴奖金，在市级主要新闻媒体曝光，逐项列为待办并登记。');
};
