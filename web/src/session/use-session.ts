import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Person, Session, SessionState } from './session.ts';

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of a page behind the sign-in. @throws outside of those pages */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('This page lies outside of the sign-in.');
  return session;
};

export const useSessionState = (): SessionState => {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state(),
  );
};

/** Who works on this page; stays the same person while a session that ended is taken up again. */
export const usePerson = (): Person => {
  const state = useSessionState();
  if (state.kind === 'out') throw new Error('Nobody is signed in.');
  return state.person;
};
