import type { InquiryRound } from '../../functions/contracts/events/inquiry.ts';
import { consultedDepartments } from '../../functions/domain/inquiry/departments.ts';
import type { Api, Person } from './api.ts';
import { officer } from './seats.ts';

/** Every department that is asked, with somebody who answers for it. */
export const departments: readonly Person[] = [...consultedDepartments.keys()].map((unit) => ({
  id: `official-${unit}`,
  roles: ['department'],
  unit,
}));

/** A department answers 无意见 on everybody in its letter whom it has not answered yet. */
export const haveNoOpinion = async (api: Api, cycle: string, round: InquiryRound, as: Person): Promise<void> => {
  const { inquiries } = await api.done<{
    inquiries: { round: string; organisations: { code: string; answer?: unknown }[] }[];
  }>('GET', `/api/partner/inquiries?cycle=${cycle}`, { as });
  const open = inquiries.find((inquiry) => inquiry.round === round)?.organisations.filter(({ answer }) => !answer);
  if (!open?.length) return;
  await api.done('POST', `/api/partner/cycles/${cycle}/inquiries/${round}/answers`, {
    as,
    body: { answers: open.map(({ code }) => ({ situation: 'none', code })) },
  });
};

/** The office asks the departments of a round unless it did or the round is none of now, and all that were silent answer 无意见. */
export const consult = async (api: Api, cycle: string, round: InquiryRound, as: Person = officer): Promise<void> => {
  const sent = await api.call('POST', `/api/office/cycles/${cycle}/inquiries/${round}`, { as, body: {} });
  if (sent.status >= 300 && !/inquiry-sent|round-/.test(sent.body.type ?? '')) throw new Error(JSON.stringify(sent));
  for (const department of departments) await haveNoOpinion(api, cycle, round, department);
};
