import { randomUUID } from 'node:crypto';
import { digest } from '../../functions/adapters/journal.ts';
import type { Api } from './api.ts';
import { codeOf, cycle, listedYear, publishNotice } from './decision.ts';

export const [one, two] = [codeOf(1), codeOf(2)];
export const during = '2026-09-21T01:00:00.000Z';
export const endsAt = '2026-09-29T16:00:00.000Z';

interface Lodged {
  readonly receipt: string;
  readonly code: string;
  readonly uploads: readonly { file: number; upload: { fields: { key: string } } }[];
}

export const formal = {
  kind: 'formal',
  about: two,
  name: '诸葛某',
  contact: '13900000000',
  text: '该单位去年发生过重大投诉，附证明。',
} as const;

export const lead = { kind: 'lead', about: one, text: '听说数据不实' } as const;

export const lodge = (api: Api, body: object, at = during, key = randomUUID()) =>
  api.call<Lodged>('POST', `/api/public/notices/${cycle}/n1/objections`, { body, at, key });

export const status = (api: Api, { receipt, code }: { receipt: string; code: string }) =>
  api.call('POST', `/api/public/objections/${receipt}/status`, { body: { code } });

export const noticed = async (quality = 2) => {
  const api = await listedYear({ quality });
  await publishNotice(api);
  return api;
};

export const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
export const announced = {
  name: '诸葛某举报材料.pdf',
  size: pdf.length,
  sha256: digest(pdf),
  mediaType: 'application/pdf',
};
