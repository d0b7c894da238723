import { randomUUID } from 'node:crypto';
import type { Api } from './api.ts';
import { codeOf, cycle, endNotice, listedYear, onSubmission, publishNotice } from './decision.ts';
import { chair, government } from './seats.ts';

export const endsAt = '2026-09-29T16:00:00.000Z';

export const submissions = `/api/committee/cycles/${cycle}/submissions`;
export const names = (...numbers: number[]) =>
  numbers.map((number) => ({ code: codeOf(number), award: 'quality' as const }));
export const codesOf = (list: readonly { code: string }[] | undefined) => list?.map(({ code }) => code);

/** A list whose notice ran out without an opinion. */
export const noticed = async (options: Parameters<typeof listedYear>[0] = { quality: 3 }) => {
  const api = await listedYear(options);
  await publishNotice(api);
  await endNotice(api, endsAt);
  return api;
};

export const submit = (api: Api, list: readonly object[], key = randomUUID()) =>
  api.call<{ submission: number }>('POST', submissions, { as: chair, body: { list, minutes: '纪要' }, key });

export const approval = (approved: readonly string[], refused: readonly object[] = []) => ({
  approved,
  refused,
  documentNumber: '温瓯政发〔2026〕30号',
  decidedOn: '2026-09-30',
});

export const approve = (api: Api, number: number, body: object) =>
  api.call('POST', onSubmission(number, 'approval'), { as: government, body });

export const lodge = async (api: Api, about: string, at: string, notice = 'n1', kind: 'formal' | 'lead' = 'formal') => {
  const sender = kind === 'formal' ? { name: '诸葛某', contact: '139' } : {};
  const { receipt } = await api.done<{ receipt: string }>('POST', `/api/public/notices/${cycle}/${notice}/objections`, {
    body: { kind, about, text: '事实', ...sender },
    at,
  });
  return receipt;
};

export const reconsider = (api: Api, number: number, body: object) =>
  api.call('POST', `${submissions}/${number}/reconsideration`, {
    as: chair,
    body: { statement: '复议意见', minutes: '纪要', ...body },
  });
