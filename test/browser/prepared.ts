import { createHash } from 'node:crypto';
import type { Client } from '../../local/demo/client.ts';
import type { Filing } from '../../local/seed/application.ts';
import { type Organisation, organisationNamed } from '../../local/seed/organisations.ts';
import { askForConfirmations, fillDraft, submit } from '../../local/seed/steps/applying.ts';
import { readInbox } from '../../local/seed/steps/confirming.ts';
import { determinedPolicy } from '../../local/seed/steps/policy.ts';
import { giveUndertakings, openYear, seatCommittee } from '../../local/seed/steps/preparing.ts';
import { departments } from '../../local/seed/units.ts';
import { userOfUnit } from '../../local/seed/users.ts';

export const year = 2026;
export const clockStart = '2026-03-02T09:00:00+08:00';
const day = '2026-03-02';
const inWindow = '2026-03-04T09:00:00+08:00';
export const afterWindow = '2026-04-01T09:00:00+08:00';

/** A year whose call is published and whose window is open. */
export const openWindow = async (client: Client): Promise<void> => {
  const draft = await openYear(client, year, day, determinedPolicy);
  await seatCommittee(client, day, `温瓯政办〔${year}〕3号`);
  const minutes = `评委会会议纪要〔${year}〕1号`;
  await client.as('chair').post(`/api/committee/cycles/${year}/policy`, { draft, decidedOn: day, minutes });
  await client.as('office1').post(`/api/office/cycles/${year}/call`, {
    documentNumber: `瓯质评办〔${year}〕1号`,
    opens: '2026-03-03T00:00:00+08:00',
    closes: '2026-04-01T00:00:00+08:00',
  });
  await giveUndertakings(client, year, { office: ['office1'], examiner: [], committee: [] });
  await client.moveClock(inWindow);
};

export const filingOf = (part: string): Filing => ({
  organisation: organisationNamed(part),
  cycle: year,
  award: 'quality',
  signedOn: day,
});

/** A small file, as a person would choose it. */
export const pdf = (name: string) => ({
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n% ${name}\n%%EOF\n`),
});

const upload = (name: string) => {
  const { name: file, mimeType: mediaType, buffer: bytes } = pdf(name);
  return { name: file, title: name, mediaType, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** Fills the draft; one file stands for all that is proven. @param sections all where none are named */
export const fill = (client: Client, filing: Filing, sections?: readonly string[]): Promise<void> => {
  const keys = [
    'licence',
    'quality',
    'environment',
    'report',
    'signature',
    'seal',
    'undertaking',
    'standing',
    'advanced',
  ];
  const standsFor = Object.fromEntries(
    [...keys, 'innovation', 'compliance', 'credit', 'perMu'].map((key) => [key, 'seal']),
  );
  return fillDraft(client, filing, new Map([['seal', upload('申报材料')]]), {
    standsFor,
    ...(sections ? { sections } : {}),
  });
};

/** Departments confirm all that they are asked, and the recommender signs. */
export const answerAll = async (client: Client, { code, recommender }: Organisation): Promise<void> => {
  for (const unit of new Set([...Object.keys(departments), recommender])) {
    const caller = client.as(userOfUnit(unit));
    const inbox = await readInbox(client, unit, year);
    const asked = inbox.verifications.filter((each) => each.code === code);
    const proof =
      asked.length === 0 ? [] : [await caller.upload(`/api/evidence/cycles/${year}/${unit}`, upload('查询记录'))];
    for (const { fact, request } of asked) {
      const path = `/api/partner/cycles/${year}/verifications/${code}/${fact}/confirm`;
      await caller.post(path, { request, evidence: proof });
    }
    for (const { request } of inbox.recommendations.filter((each) => each.code === code)) {
      const path = `/api/partner/cycles/${year}/recommendations/${code}/sign`;
      await caller.post(path, { request, statement: '同意推荐。', evidence: [] });
    }
  }
};

/** A whole application, from the draft to its submission. */
export const apply = async (client: Client, filing: Filing): Promise<void> => {
  await fill(client, filing);
  await askForConfirmations(client, filing);
  await answerAll(client, filing.organisation);
  await submit(client, filing);
};
