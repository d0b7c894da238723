import type { Api, Person } from './api.ts';

export const officer: Person = { id: 'lin', roles: ['office'] };
export const government: Person = { id: 'district-office', roles: ['government'] };

/** Seven seats: a chair, two vice chairs by their posts, four members. */
export const members: readonly Person[] = ['zhou', 'wu', 'zheng', 'wang', 'feng', 'chu', 'wei'].map((id) => ({
  id,
  roles: ['committee'],
}));
export const chair: Person = { id: 'zhou', roles: ['committee'] };

const functionOf = (place: number) => (place === 0 ? 'chair' : place < 3 ? 'vice-chair' : 'member');

export const seats = members.map(({ id }, place) => ({
  seat: `seat-${place + 1}`,
  post: `职务${place + 1}`,
  function: functionOf(place),
  exOfficio: place < 3,
  holder: id,
  name: id,
}));

/** Seats the committee as the regulation has it: proposed by the office, approved by the government, published (A6). */
export const seatCommittee = async (api: Api): Promise<void> => {
  const { version: proposal } = await api.done<{ version: number }>('POST', '/api/office/seats/proposals', {
    as: officer,
    body: { seats },
  });
  await api.done('POST', `/api/government/seats/${proposal}/approval`, {
    as: government,
    body: { documentNumber: '温瓯政办〔2026〕1号', decidedOn: '2026-03-02' },
  });
  await api.done('POST', '/api/office/seats/publications', {
    as: officer,
    body: { proposal, documentNumber: '瓯质评办〔2026〕2号', on: '2026-03-02' },
  });
};
