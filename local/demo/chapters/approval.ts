import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import type { CertificateStatement } from '../../../functions/contracts/certificate.ts';
import type { Organisation } from '../../seed/organisations.ts';
import { applicants, fate, filings } from '../cast.ts';
import { type Demo, moveTo, under, year } from '../context.ts';
import { dates } from '../dates.ts';
import { draftDocuments } from './documents.ts';
import { consultDepartments } from './inquiries.ts';

type Award = 'quality' | 'innovation';

export interface Winner {
  readonly name: string;
  readonly award: Award;
  readonly certificateNumber: string;
  readonly decidedOn: string;
  readonly documentNumber: string;
}

const documentNumber = `温瓯政发〔${year}〕20号`;
const awardOf = (organisation: Organisation): Award =>
  applicants.quality.includes(organisation) ? 'quality' : 'innovation';

/** 审定批准 and 表彰 (A14.7, A15): the list to the government, its approval, the commendation, the certificates. */
export const approve = async (demo: Demo, list: readonly Organisation[]): Promise<readonly Winner[]> => {
  const { client, narrator, checks } = demo;
  narrator.chapter('审定批准和表彰');
  await moveTo(demo, dates.submission);
  const named = list.map((organisation) => ({ code: organisation.code, award: awardOf(organisation) }));
  const submissions = `${under('committee')}/submissions`;
  const minutes = `评委会会议纪要〔${year}〕4号`;
  await checks.refused(
    '报送与公示结果不同的名单',
    client.as('chair').post(submissions, {
      list: [...named, { code: fate.removed.code, award: 'quality' }],
      minutes,
    }),
    { status: 409, code: 'list-differs' },
  );
  const submit = () => client.as('chair').post<{ submission: number }>(submissions, { list: named, minutes });
  await consultDepartments(demo, 'list', submit);
  const { submission } = await submit();
  await client.settle();
  narrator.tell('A14.7', `公示和异议处理完毕，评委会确定拟授奖名单${named.length}家，报区政府审定。`);
  await draftDocuments(demo);

  await moveTo(demo, dates.approval);
  const government = client.as('government');
  const before = await government.get<{
    submissions: readonly { submission: number; awaiting: boolean; list: readonly { code: string }[] }[];
  }>(submissions);
  const waiting = before.submissions.find((entry) => entry.submission === submission);
  checks.equal('名单在区政府待审定', waiting?.awaiting, true);
  checks.sameMembers(
    '区政府看到的名单',
    (waiting?.list ?? []).map(({ code }) => code),
    named.map(({ code }) => code),
  );
  const approval = `${under('government')}/submissions/${submission}/approval`;
  await checks.refused(
    '评委会代区政府批准',
    client.as('chair').post(approval, { approved: [], documentNumber, decidedOn: dates.approval }),
    { status: 403, code: 'not-your-role' },
  );
  await government.post(approval, {
    approved: named.map(({ code }) => code),
    documentNumber,
    decidedOn: dates.approval,
  });
  await client.settle();
  narrator.tell('A14.7', `区政府审定批准全部${named.length}家（${documentNumber}）。`);

  await moveTo(demo, dates.commendation);
  await client.as('office1').post(`${under('office')}/commendation`, { documentNumber, decidedOn: dates.commendation });
  await client.settle();
  const { winners } = await client.public.get<{ winners: readonly Winner[] }>('/api/public/winners');
  checks.equal(
    '获奖组织、证书编号和表彰日期',
    winners.map(({ name, award, certificateNumber, decidedOn }) => ({ name, award, certificateNumber, decidedOn })),
    expectedWinners(list),
  );
  await checkCertificates(demo, winners);
  await checks.refused('查验不存在的证书', client.public.get(`/api/public/certificates/OHZJ-${year}-ZL-09`), {
    status: 404,
    code: 'no-such-certificate',
  });
  const current = await client.public.get<{ phase: string; winners?: number }>('/api/public/cycles/current');
  checks.equal('年度状态', [current.phase, current.winners], ['completed', list.length]);
  const count = (award: Award) => list.filter((organisation) => awardOf(organisation) === award).length;
  narrator.tell('A15', `区政府表彰质量奖${count('quality')}家、创新奖${count('innovation')}家，颁发奖杯、证书和奖金。`);
  await draftDocuments(demo);
  return winners;
};

/** Certificates are numbered per award in the order in which the applications were received (A15a). */
const expectedWinners = (list: readonly Organisation[]) =>
  (['quality', 'innovation'] as const).flatMap((award) =>
    filings
      .map(({ organisation }) => organisation)
      .filter((organisation) => list.includes(organisation) && awardOf(organisation) === award)
      .map(({ name }, index) => ({
        name,
        award,
        certificateNumber: `OHZJ-${year}-${award === 'quality' ? 'ZL' : 'CX'}-${String(index + 1).padStart(2, '0')}`,
        decidedOn: dates.commendation,
      })),
  );

/** As a stranger checks them: by number, and offline with nothing but the published keys (A21a). */
const checkCertificates = async ({ client, narrator, checks }: Demo, winners: readonly Winner[]): Promise<void> => {
  const keys = createLocalJWKSet(await client.public.get<JSONWebKeySet>('/api/public/certificate-keys'));
  for (const { name, certificateNumber } of winners) {
    const found = await client.public.get<Winner & { status: string; verified: boolean; jws: string }>(
      `/api/public/certificates/${certificateNumber}`,
    );
    checks.equal('凭证书编号查验', [found.name, found.status, found.verified], [name, 'valid', true]);
    const { payload } = await compactVerify(found.jws, keys);
    const { number, organisation } = JSON.parse(new TextDecoder().decode(payload)) as CertificateStatement;
    checks.equal('用公开密钥离线核验证书签名', [number, organisation.name], [certificateNumber, name]);
  }
  narrator.tell('A21', `${winners.length}份证书的电子签名均可由任何人用公开密钥核验。`);
};
