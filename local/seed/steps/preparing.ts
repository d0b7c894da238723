import type { Policy } from '../../../functions/contracts/policy.ts';
import type { Client } from '../../demo/client.ts';
import { together } from '../../demo/together.ts';
import { committeePosts, examiners, panellists } from '../users.ts';

interface Receipt {
  readonly version: number;
  readonly recordedAt: string;
}

/** Opens the year, records the standard and drafts the policy (A3a, A4a, A8a); answers the draft's version. */
export const openYear = async (client: Client, cycle: number, lookedUpOn: string, policy: Policy): Promise<number> => {
  const office = client.as('office1');
  await office.post('/api/office/cycles', { year: String(cycle) });
  await office.post(`/api/office/cycles/${cycle}/criteria`, { edition: 'gbt-19580-2012', lookedUpOn });
  const draft = await office.post<Receipt>(`/api/office/cycles/${cycle}/policy-drafts`, { policy });
  return draft.version;
};

/** Every seat of the committee with the person who holds the post (A6a). */
export const seats = committeePosts.map(({ user, name, post, function: duty, exOfficio }) => ({
  seat: user,
  post,
  function: duty,
  exOfficio,
  holder: user,
  name,
}));

/** Registers a person of the pool with training (A8b, A10a). */
const register = async (
  client: Client,
  capacity: 'examiner' | 'panellist',
  person: {
    readonly user: string;
    readonly name: string;
    readonly expertise: readonly string[];
    readonly industryExpert: boolean;
  },
  index: number,
  trainedOn: string,
): Promise<void> => {
  const office = client.as('office1');
  await office.post('/api/office/examiners', {
    person: person.user,
    capacity,
    name: person.name,
    employer: `温州质量人才库第${index + 1}工作单位（演示）`,
    telephone: `0577-0001${String(index).padStart(2, '0')}00`,
    expertise: person.expertise,
    industryExpert: person.industryExpert,
    qualifications: person.industryExpert ? ['高级工程师', '卓越绩效自评师'] : ['质量工程师', '卓越绩效自评师'],
  });
  await office.post(`/api/office/examiners/${person.user}/trainings`, {
    on: trainedOn,
    course: 'GB/T 19580 评审员培训',
  });
};

/** Registers and trains the pool: everybody, or only the first so many of each. */
export const registerPool = async (
  client: Client,
  trainedOn: string,
  first: { readonly examiners: number; readonly panellists: number } = {
    examiners: examiners.length,
    panellists: panellists.length,
  },
): Promise<void> => {
  await together([
    ...examiners
      .slice(0, first.examiners)
      .map((person, index) => register(client, 'examiner', person, index, trainedOn)),
    ...panellists
      .slice(0, first.panellists)
      .map((person, index) =>
        register(client, 'panellist', { ...person, industryExpert: false }, 50 + index, trainedOn),
      ),
  ]);
};

/** An interest as it is declared: in an organisation by its credit code, or in a consultancy by its name. */
export interface DeclaredInterest {
  readonly organisation: string;
  readonly relation: 'employment' | 'ownership' | 'relative' | 'consulting' | 'other';
  readonly explanation?: string;
}

/** Everybody's undertaking for the year, with the interests of those who have some (A20a). */
export const giveUndertakings = async (
  client: Client,
  cycle: number,
  people: Readonly<Partial<Record<'office' | 'examiner' | 'committee', readonly string[]>>>,
  interests: Readonly<Record<string, readonly DeclaredInterest[]>> = {},
): Promise<void> => {
  await together(
    Object.entries(people).flatMap(([audience, users]) =>
      users.map((user) =>
        client.as(user).post(`/api/${audience}/cycles/${cycle}/interests`, {
          undertaking: true,
          interests: interests[user] ?? [],
        }),
      ),
    ),
  );
};

/** Seats proposed by the office, approved by the government, published (A6a); answers the proposal. */
export const seatCommittee = async (client: Client, on: string, documentNumber: string): Promise<number> => {
  const office = client.as('office1');
  const { version } = await office.post<Receipt>('/api/office/seats/proposals', { seats });
  await client.as('government').post(`/api/government/seats/${version}/approval`, { documentNumber, decidedOn: on });
  await office.post('/api/office/seats/publications', { proposal: version, documentNumber, on });
  return version;
};
