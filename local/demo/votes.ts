import type { Organisation } from '../seed/organisations.ts';
import { recusal, voters } from './cast.ts';
import type { Chance } from './chance.ts';
import type { Choice, Papers } from './expected.ts';

/** How many of the members vote in favour, by place among the candidates of an award. Who does is for chance to say. */
const inFavour = { quality: [7, 6, 6, 5, 5, 4], innovation: [6, 5, 3, 4] } as const;

/** The ballot papers on one candidate: seven members, without the one who is recused. */
export const papersOn = (
  chance: Chance,
  award: 'quality' | 'innovation',
  candidate: Organisation,
  place: number,
): Papers => {
  const voting = voters.filter((member) => candidate !== recusal.organisation || member !== recusal.member);
  const wanted = inFavour[award][place] ?? 0;
  return Object.fromEntries(
    chance.shuffled(voting, `votes/${candidate.code}`).map((member, index): [string, Choice] => {
      if (index < wanted) return [member, 'for'];
      return [member, chance.one(['against', 'against', 'abstain'] as const, `vote/${candidate.code}/${member}`)];
    }),
  );
};
