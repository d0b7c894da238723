import { strFromU8, unzipSync } from 'fflate';
import { evidenceKey } from '../../functions/adapters/application-content.ts';
import { digest } from '../../functions/adapters/journal.ts';
import { streamOf } from '../../functions/contracts/streams.ts';
import { civilDateOf } from '../../functions/domain/policy/calendar.ts';
import type { Answer, Api, Person } from './api.ts';
import { pdf } from './applicant.ts';
import { cycle, write } from './decision.ts';
import { officer } from './seats.ts';

export const otherOfficer: Person = { id: 'wang', roles: ['office'] };
export const documentsPath = `/api/documents/cycles/${cycle}`;
export const lettersPath = `/api/documents/letters/${cycle}`;
export const organisation = (code: string): Person => ({ id: `handler-${code}`, roles: ['applicant'], unit: code });

export interface Drafted {
  readonly document: string;
  readonly draft: number;
  readonly title: string;
  readonly sha256: string;
}

export interface Due {
  readonly document: string;
  readonly kind: string;
  readonly about: string;
  readonly addressee: string;
  readonly due?: string;
  readonly overdue: boolean;
  readonly draft: { readonly kind: string; readonly code?: string; readonly replacing?: object };
}

/** A verified file of the office. */
export const scanOf = async (api: Api, content: string, mediaType = 'application/pdf'): Promise<string> => {
  const bytes = pdf(content);
  const sha256 = digest(bytes);
  const file = sha256.slice(0, 20);
  const key = evidenceKey(cycle, 'office', sha256);
  const ref = streamOf.evidence(cycle, 'office', file);
  await write(api, ref, {
    type: 'EvidenceAnnounced',
    name: 'scan.pdf',
    title: content,
    size: bytes.length,
    sha256,
    mediaType,
    uploadBy: '2027-01-01T00:00:00.000Z',
  });
  await api.services.files.keep('evidence', key, bytes);
  await write(api, ref, { type: 'EvidenceCleared', key });
  return file;
};

/** A request to draft, dated today. */
export const tryDraft = (api: Api, body: object, as = officer): Promise<Answer<Drafted>> =>
  api.call<Drafted>('POST', documentsPath, { as, body: { on: civilDateOf(api.now), ...body } });

export const draft = (api: Api, body: object, as = officer): Promise<Drafted> =>
  api.done<Drafted>('POST', documentsPath, { as, body: { on: civilDateOf(api.now), ...body } });

/** The lines of a stored .docx, as they are read. */
export const linesOfDraft = async (api: Api, { sha256 }: Pick<Drafted, 'sha256'>): Promise<readonly string[]> => {
  const bytes = await api.services.files.read('evidence', evidenceKey(cycle, 'office', sha256));
  const xml = strFromU8(unzipSync(bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .filter((line) => line !== '');
};

/** Drafts and answers the lines of the file. */
export const draftedLines = async (api: Api, body: object, as = officer): Promise<readonly string[]> =>
  linesOfDraft(api, await draft(api, body, as));

/** Passes the newest draft and issues it, stamped, with the n-th number of the year. */
export const issue = async (api: Api, { document, draft: version }: Drafted, number: number): Promise<void> => {
  await api.done('POST', `${documentsPath}/${document}/review`, { as: otherOfficer, body: { draft: version } });
  await api.done('POST', `${documentsPath}/${document}/issue`, {
    as: officer,
    body: {
      draft: version,
      documentNumber: `温瓯质评办〔2026〕${number}号`,
      signedBy: '李主任',
      on: civilDateOf(api.now),
      scan: await scanOf(api, `盖章件${number}`),
    },
  });
};

export const serve = (api: Api, document: string, addressee: string, way: string, on = civilDateOf(api.now)) =>
  api.call('POST', `${documentsPath}/${document}/service`, { as: officer, body: { addressee, way, on } });

/** What the records call for and nobody drafted yet. */
export const dueOf = async (api: Api, as = officer): Promise<readonly Due[]> =>
  (await api.done<{ due: readonly Due[] }>('GET', documentsPath, { as })).due;
