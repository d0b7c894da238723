import { usePerson } from '../session/use-session.ts';
import { useKeptHere } from './use-kept-here.ts';

/**
 * What somebody who is signed in has typed into a form that is sent in one go; see `useKeptHere`.
 * @param id what the form is about, unique for the person; another id begins another form when the component is keyed by it
 */
export const useKept = <T>(id: string, initial: T) => useKeptHere(`${usePerson().id}/form/${id}`, initial);
