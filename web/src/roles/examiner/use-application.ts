import { useOutletContext } from 'react-router';
import type { Answer } from '../../api/call.ts';

export type Application = Answer<'GET /api/examiner/cycles/{cycle}/applications/{code}'>;

/** The application whose pages are open. */
export const useApplication = (): Application => useOutletContext<Application>();

/** What a team's member is called. */
export const nameOf = ({ team }: Pick<Application, 'team'>, person: string): string =>
  team?.members.find(({ examiner }) => examiner === person)?.name ?? person;
