import { giveUndertakings } from '../../seed/steps/preparing.ts';
import { handover, voters } from '../cast.ts';
import { type Demo, under, year } from '../context.ts';
import { dates } from '../dates.ts';

/** A member's post changes hands, and with it the seat, by date and document (A6a). */
export const handSeatOver = async ({ client, narrator, checks }: Demo): Promise<void> => {
  const { seat, from, to, name } = handover;
  const candidates = `${under('committee')}/candidates`;
  await checks.refused('接任之前查阅候选名单', client.as(to).get(candidates), { status: 403, code: 'no-seat' });
  await client.as('office1').post('/api/office/seats/handovers', {
    seat,
    holder: to,
    name,
    documentNumber: `温瓯政干〔${year}〕15号`,
    on: dates.candidates,
  });
  await client.settle();
  await giveUndertakings(client, year, { committee: [to] });
  const { seats } = await client.as('chair').get<{ seats: readonly { holder: string }[] }>('/api/committee/seats');
  checks.sameMembers(
    '交接后的评委会委员',
    seats.map(({ holder }) => holder),
    voters,
  );
  await checks.refused('离任委员查阅候选名单', client.as(from).get(candidates), { status: 403, code: 'no-seat' });
  narrator.tell('A6', `一名委员职务变动，席位凭任免文件交由接任的${name}；离任者不再参加评审。`);
};
