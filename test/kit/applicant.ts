import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { SectionName } from '../../functions/contracts/application-form.ts';
import type { EventOf, StreamRef, StreamType } from '../../functions/contracts/streams.ts';
import type { Instant } from '../../functions/domain/kernel/instant.ts';
import { creditCodeCheckCharacter } from '../../functions/domain/policy/credit-code.ts';
import { Api, type Person } from './api.ts';
import { examplePolicy } from './policy.ts';
import { chair, officer, seatCommittee } from './seats.ts';

export { officer };

export const supervisor: Person = { id: 'shen', roles: ['supervisor'] };

/** An invented organisation's code, with the right check character. */
export const codeNumbered = (number: number): string => {
  const first = `91330304MA${String(number).padStart(7, '0')}`;
  return `${first}${creditCodeCheckCharacter(first)}`;
};

export const code = codeNumbered(17);
export const applicant: Person = { id: 'wang', roles: ['applicant'], unit: code };
export const market: Person = { id: 'mr', roles: ['department'], unit: 'market-regulation' };
export const emergency: Person = { id: 'em', roles: ['department'], unit: 'emergency' };
export const association: Person = { id: 'as', roles: ['recommender'], unit: 'association-eyewear' };

const opens = '2026-04-01T00:00:00+08:00';
/** 24:00 on 30 April in Beijing. */
const closes = '2026-05-01T00:00:00+08:00';
export const inWindow = '2026-04-10T02:00:00.000Z';

/** A year whose window is announced, by the commands of those who announce it. */
export const announcedYear = async (policy = examplePolicy): Promise<Api> => {
  const api = new Api();
  await seatCommittee(api);
  await api.done('POST', '/api/office/cycles', { as: officer, body: { year: '2026' } });
  await api.done('POST', '/api/office/cycles/2026/criteria', {
    as: officer,
    body: { edition: 'gbt-19580-2012', lookedUpOn: '2026-03-01' },
  });
  const draft = await api.done<{ version: number }>('POST', '/api/office/cycles/2026/policy-drafts', {
    as: officer,
    body: { policy },
  });
  await api.done('POST', '/api/committee/cycles/2026/policy', {
    as: chair,
    body: { draft: draft.version, decidedOn: '2026-03-02', minutes: '评委会会议纪要〔2026〕1号' },
  });
  await api.done('POST', '/api/office/cycles/2026/call', {
    as: officer,
    body: { documentNumber: '瓯质评办〔2026〕1号', opens, closes },
  });
  return api;
};

let recorded = 0;

/** Writes into the journal what another audience decides, as if it had. */
export const record = async <S extends StreamType>(
  api: Api,
  ref: StreamRef<S>,
  event: EventOf<S>,
  receivedAt: Instant = api.now,
  actor: { id: string; role: 'system' | 'office'; unit?: string } = { id: 'test', role: 'system' },
): Promise<number> => {
  recorded += 1;
  const id = `recorded-${recorded}`;
  const history = await api.services.journal.load(ref);
  const written = await api.services.journal.append(ref, history, {
    event,
    commandId: id,
    fingerprint: id,
    actor,
    receivedAt,
  });
  if (!written) throw new Error('somebody else wrote the same version');
  return written.version;
};

export const pdf = (text: string): Uint8Array => strToU8(`%PDF-1.7\n% ${text}\n%%EOF\n`);

const office = (part: string, type: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    ),
    [part]: strToU8('<x/>'),
  });
export const docx = (): Uint8Array => office('word/document.xml', 'wordprocessingml.document');
export const xlsx = (): Uint8Array => office('xl/workbook.xml', 'spreadsheetml.sheet');

export const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Announced {
  readonly id: string;
  readonly upload: { readonly fields: Readonly<Record<string, string>> };
}

/** Announces a PDF; nothing is sent yet. */
export const announce = (api: Api, as: Person, owner: string, bytes: Uint8Array, title = '证明') =>
  api.done<Announced>('POST', `/api/evidence/cycles/2026/${owner}`, {
    as,
    body: { name: `${title}.pdf`, title, size: bytes.length, sha256: hash(bytes), mediaType: 'application/pdf' },
  });

/** The browser's part: sends bytes where the offer says. */
export const send = (api: Api, { upload }: Announced, bytes: Uint8Array): void =>
  api.services.files.deliver(String(upload.fields.key), bytes);

export const complete = (api: Api, as: Person, owner: string, id: string) =>
  api.call('POST', `/api/evidence/cycles/2026/${owner}/${id}/complete`, { as });

/** A verified file: announced, sent and completed. */
export const bring = async (api: Api, as: Person, owner: string, title = '证明'): Promise<string> => {
  const bytes = pdf(`${owner} ${title}`);
  const announced = await announce(api, as, owner, bytes, title);
  send(api, announced, bytes);
  const { status } = await complete(api, as, owner, announced.id);
  if (status !== 201) throw new Error(`bringing a file: ${status}`);
  return announced.id;
};

export type Draft = Partial<Record<SectionName, Record<string, unknown>>>;

/** A form that lacks nothing, with one file as every proof. */
export const exampleForm = (evidence: string, changes: Draft = {}): Draft => ({
  organisation: {
    name: '温州瓯海明镜眼镜有限公司',
    address: '浙江省温州市瓯海区娄桥街道示例路1号',
    registeredOn: '2015-06-01',
    legalRepresentative: '示例人',
    activity: 'production',
    industry: '眼镜制造',
    encouraged: ['先进制造业'],
    industrial: true,
    employees: 320,
    scope: '光学眼镜架的研发、生产和销售',
    licenceEvidence: evidence,
  },
  award: { award: 'quality' },
  eligibility: {
    conditions: Object.fromEntries(
      ['1', '2', '3', '4', '5', '6', '7', '8'].map((condition) => [
        condition,
        { claim: 'met', statement: `第${condition}项条件的情况说明`, evidence: [evidence] },
      ]),
    ),
    licences: [{ name: '生产许可证', number: 'XK-0001', issuer: '示例发证机关', validUntil: '2028-12-31', evidence }],
    certificates: (['quality-management', 'environmental-management'] as const).map((kind) => ({
      kind,
      number: 'CN-0001',
      issuer: '示例认证有限公司',
      validFrom: '2025-01-01',
      validUntil: '2027-12-31',
      evidence,
    })),
    standing: [{ indicator: '纳税额', source: '市行业协会统计', rank: '第3位', evidence }],
    advanced: [{ aspect: 'quality', statement: '主要质量指标达到国内先进水平', evidence }],
    innovations: ['quality', 'standards', 'brand', 'technology'].map((kind) => ({
      kind,
      name: '示例成果',
      year: 2025,
      effect: '成效明显',
      evidence,
    })),
    perMu: { year: 2025, grade: 'A', evidence: [evidence] },
    record: { sampling: [], accidents: [], complaints: [] },
    credit: { source: '示例信用平台', issuedOn: '2026-04-01', blacklisted: false, reportEvidence: evidence },
    penalties: [],
  },
  indicators: {
    years: [2023, 2024, 2025].map((year) => ({
      year,
      revenue: 12000.5,
      profit: 1500,
      tax: 800,
      assets: 9000,
      research: 600,
      employees: 320,
    })),
  },
  'self-evaluation': {
    reportEvidence: evidence,
    categories: Object.fromEntries(['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7'].map((c) => [c, `类目${c}自评`])),
  },
  consultants: {
    used: true,
    consultants: [{ institution: '示例咨询有限公司', persons: ['示例顾问'], service: '2025年卓越绩效导入' }],
  },
  declarations: { signatureEvidence: evidence, sealEvidence: evidence, undertakingEvidence: evidence },
  contact: { name: '示例联系人', position: '质量总监', telephone: '0577-0000 0000', email: 'contact@example.com' },
  ...changes,
});

/** Saves sections over what stands there. */
export const write = async (api: Api, as: Person, draft: Draft): Promise<void> => {
  const { sections } = await api.done<{ sections: { section: string; version: number }[] }>(
    'GET',
    '/api/applicant/cycles/2026/application',
    { as },
  );
  for (const [section, content] of Object.entries(draft)) {
    const known = sections.find((saved) => saved.section === section)?.version ?? 0;
    await api.done('PUT', `/api/applicant/cycles/2026/application/draft/${section}`, { as, body: { known, content } });
  }
};

export interface FactView {
  readonly fact: string;
  readonly status: string;
  readonly required: boolean;
  readonly request: number;
  readonly statement: string;
}

/** Whoever answers for a department. */
export const officialOf = (unit: string): Person => ({ id: `official-${unit}`, roles: ['department'], unit });

/** Departments of the facts, by fact: asked from the journal, as the organisation does not choose them. */
const departmentOf = async (api: Api, organisation: string, fact: string): Promise<string> => {
  const history = await api.services.journal.load({ type: 'application', scope: '2026', id: organisation });
  const asked = history.flatMap(({ event }) => {
    if (event.type === 'VerificationRequested') return [event];
    return event.type === 'ApplicationCorrected' ? event.facts : [];
  });
  return asked.findLast((request) => request.fact === fact)?.department ?? '';
};

export const factsOf = async (api: Api, as: Person): Promise<readonly FactView[]> =>
  (await api.done<{ facts: FactView[] }>('GET', '/api/applicant/cycles/2026/application', { as })).facts;

/** The department confirms what it was asked, with one file of its own as proof. */
export const confirm = async (api: Api, organisation: string, fact: string, request: number): Promise<void> => {
  const unit = await departmentOf(api, organisation, fact);
  const official = officialOf(unit);
  const proof = await bring(api, official, unit, `${unit}证明`);
  await api.done('POST', `/api/partner/cycles/2026/verifications/${organisation}/${fact}/confirm`, {
    as: official,
    body: { request, evidence: [proof] },
  });
};

/** Has every fact that the form calls for asked and confirmed, and the recommendation signed. */
export const haveConfirmed = async (api: Api, as: Person): Promise<void> => {
  const organisation = String(as.unit);
  for (const { fact, required } of await factsOf(api, as)) {
    if (!required) continue;
    const { request } = await api.done<{ request: number }>(
      'POST',
      '/api/applicant/cycles/2026/application/verification-requests',
      { as, body: { fact } },
    );
    await confirm(api, organisation, fact, request);
  }
  const { request } = await api.done<{ request: number }>(
    'POST',
    '/api/applicant/cycles/2026/application/recommendation-requests',
    { as, body: { recommender: 'association-eyewear' } },
  );
  await api.done('POST', `/api/partner/cycles/2026/recommendations/${organisation}/sign`, {
    as: association,
    body: { request, statement: '同意推荐' },
  });
};

/** A year in its window, with an organisation that has everything but submitted. Answers its one file. */
export const readyToSubmit = async (changes: Draft = {}, as: Person = applicant, year?: Api) => {
  const api = year ?? (await announcedYear());
  api.now = inWindow;
  const evidence = await bring(api, as, String(as.unit));
  await write(api, as, exampleForm(evidence, changes));
  await haveConfirmed(api, as);
  return { api, evidence };
};

export interface SubmissionReceipt {
  readonly version: number;
  readonly receiptNumber: string;
  readonly receivedAt: string;
  readonly contentSha256: string;
}

export const submit = (api: Api, as: Person = applicant, request: { at?: Instant; key?: string } = {}) =>
  api.call<SubmissionReceipt>('POST', '/api/applicant/cycles/2026/application/submit', { as, ...request });

/** The same, submitted. */
export const submitted = async (changes: Draft = {}, as: Person = applicant, year?: Api) => {
  const ready = await readyToSubmit(changes, as, year);
  const { status, body } = await submit(ready.api, as);
  if (status !== 201) throw new Error(`submitting: ${status} ${JSON.stringify(body)}`);
  return { ...ready, receipt: body };
};
