import { streamOf } from '../../functions/contracts/streams.ts';
import type { Api } from './api.ts';
import { approval, approve, noticed } from './approval.ts';
import { codeOf, cycle, runMachine, submitList, write } from './decision.ts';
import { officer } from './seats.ts';

/** A verified file of the office. */
export const officeProof = 'a'.repeat(20);

/** A completed year: organisation 1 won the quality award, organisation 2 the innovation award; commended on 30 September 2026. */
export const conferredYear = async (): Promise<Api> => {
  const api = await noticed({ quality: 1, innovation: 1 });
  const number = await submitList(api);
  api.now = '2026-09-30T03:00:00.000Z';
  await approve(api, number, approval([1, 2].map(codeOf)));
  await commend(api, '2026-09-30');
  await write(api, streamOf.evidence(cycle, 'office', officeProof), { type: 'EvidenceCleared', key: 'office/proof' });
  return api;
};

const commend = async (api: Api, decidedOn: string): Promise<void> => {
  await api.done('POST', `/api/office/cycles/${cycle}/commendation`, {
    as: officer,
    body: { documentNumber: '温瓯政发〔2026〕31号', decidedOn },
  });
  await runMachine(api);
};

export const onWinner = (number: number, what: string) =>
  `/api/office/cycles/${cycle}/winners/${codeOf(number)}/${what}`;
export const byGovernment = (number: number, ground: string, petition: number, what: string) =>
  `/api/government/cycles/${cycle}/winners/${codeOf(number)}/revocation-petitions/${ground}/${petition}/${what}`;

export const done = (api: Api, number: number, task: string, body: object) =>
  api.call('POST', onWinner(number, `tasks/${task}`), { as: officer, body });

interface Winners {
  readonly winners: readonly {
    readonly code: string;
    readonly tasks: readonly { readonly task: string; readonly on?: string }[];
    readonly duties: readonly object[];
    readonly watchedUntil: string;
  }[];
}

export const winnerAt = async (api: Api, number: number) => {
  const { winners } = await api.done<Winners>('GET', `/api/office/cycles/${cycle}/winners`, { as: officer });
  const found = winners.find(({ code }) => code === codeOf(number));
  if (!found) throw new Error(`organisation ${number} won`);
  return found;
};

export const openTasks = async (api: Api, number: number) =>
  (await winnerAt(api, number)).tasks.filter(({ on }) => on === undefined).map(({ task }) => task);
