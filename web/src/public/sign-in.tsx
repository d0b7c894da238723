import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { openSession } from '../session/session.ts';
import { signInText } from '../session/text.ts';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';

/** Somebody who can sign in where the system runs on a machine of one's own. */
interface LocalUser {
  readonly user: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly unit?: string;
}

/** Who is there to sign in as: nobody where the system is deployed. */
const localUsers = async (): Promise<readonly LocalUser[]> => {
  const response = await fetch('/dev/users', { headers: { accept: 'application/json' } });
  // Where there is no such address, static hosting answers with the page itself.
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) return [];
  return (await response.json()) as LocalUser[];
};

const SignIn = () => {
  const text = useText(signInText);
  const common = useText(commonText);
  const [leaving, setLeaving] = useState(false);
  const [failed, setFailed] = useState(false);
  const [sought, setSought] = useState('');
  const people = useQuery({ queryKey: ['local-users'], queryFn: localUsers, staleTime: Number.POSITIVE_INFINITY });
  const go = async (hint?: string): Promise<void> => {
    setLeaving(true);
    setFailed(false);
    try {
      await (await openSession()).signIn('/desk', hint);
    } catch (error) {
      console.error(error);
      setFailed(true);
      setLeaving(false);
    }
  };
  const described = (people.data ?? []).map((person) => ({
    ...person,
    words: [person.name, person.unit, ...person.roles.map(text.roles)].filter(Boolean).join('　'),
  }));
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <p>
        <button type="button" className="first" disabled={leaving} onClick={() => void go()}>
          {leaving ? text.leaving : text.go}
        </button>
      </p>
      {failed ? (
        <p role="alert" className="bad">
          {common.unreachable}
        </p>
      ) : null}
      {described.length > 0 ? (
        <section className="card" aria-labelledby="people">
          <h2 id="people">{text.people}</h2>
          <label htmlFor="sought">{text.find}</label>
          <input id="sought" type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
          <ul className="people">
            {described
              .filter(({ words, user }) => words.includes(sought.trim()) || user.includes(sought.trim()))
              .map(({ user, words }) => (
                <li key={user}>
                  <button type="button" disabled={leaving} onClick={() => void go(user)}>
                    {words}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ) : null}
    </>
  );
};

export const Component = SignIn;
