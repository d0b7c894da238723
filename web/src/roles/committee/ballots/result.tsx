import { Input } from 'antd';
import { useId, useState } from 'react';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { useText } from '../../../text/language.ts';
import { Code } from '../../../ui/code.tsx';
import { useSeats } from '../use-committee.ts';
import type { Choice, Session } from './session.ts';
import { ballotsText } from './text.ts';

type Results = NonNullable<Session['results']>;

interface Published {
  readonly code: string;
  readonly name: string;
  readonly receipt: string;
  readonly choice: Choice;
}

/** Every vote of a secret ballot by its receipt: a voter finds his own, and nobody another's. */
const PublishedVotes = ({ votes }: { votes: readonly Published[] }) => {
  const text = useText(ballotsText);
  const field = useId();
  const [wanted, setWanted] = useState('');
  const receipt = wanted.trim().toLowerCase();
  const found = votes.filter((vote) => vote.receipt.toLowerCase() === receipt);
  return (
    <section className="panel" aria-labelledby="published">
      <h2 id="published">{text.published}</h2>
      <div className="filters">
        <label htmlFor={field}>
          {text.find}
          <Input id={field} value={wanted} autoComplete="off" onChange={({ target }) => setWanted(target.value)} />
        </label>
      </div>
      <div role="status">
        {receipt === '' ? null : found.length === 0 ? <p>{text.notFound}</p> : null}
        {found.map(({ code, name, choice }) => (
          <p key={code}>
            <strong>{text.foundIt(name, text[choice])}</strong>
          </p>
        ))}
      </div>
      <Rows
        label={text.published}
        rows={votes}
        id={(vote) => `${vote.code} ${vote.receipt}`}
        empty={text.noneHeld}
        columns={[
          { title: text.candidate, show: ({ name }) => name },
          { title: text.receipt, show: (vote) => <Code>{vote.receipt}</Code> },
          { title: text.choice, show: ({ choice }) => text[choice] },
        ]}
      />
    </section>
  );
};

const OpenVotes = ({ ballot: { openVotes = [], candidates } }: { ballot: Session }) => {
  const text = useText(ballotsText);
  const { nameOf } = useSeats();
  return (
    <section className="panel" aria-labelledby="open-votes">
      <h2 id="open-votes">{text.openVotes}</h2>
      <Rows
        label={text.openVotes}
        rows={openVotes}
        id={({ member }) => member}
        empty={text.noneHeld}
        columns={[
          { title: text.member, show: ({ member }) => nameOf(member) },
          ...candidates.map(({ code, name }) => ({
            title: name,
            show: ({ choices }: { choices: Readonly<Record<string, Choice>> }) => {
              const choice = choices[code];
              return choice ? text[choice] : '';
            },
          })),
        ]}
      />
    </section>
  );
};

/** The counted ballot: quorum and count of each candidate, and the votes by which it can be checked (A14.5b). */
export const Result = ({ ballot, results }: { ballot: Session; results: Results }) => {
  const text = useText(ballotsText);
  const nameOf = (code: string): string => ballot.candidates.find((each) => each.code === code)?.name ?? code;
  const votes = Object.entries(ballot.receipts ?? {}).flatMap(([code, pairs]) =>
    pairs.map(({ receipt, choice }) => ({ code, name: nameOf(code), receipt, choice })),
  );
  return (
    <>
      <section className="panel" aria-labelledby="results">
        <h2 id="results">{text.results}</h2>
        <Rows
          label={text.results}
          rows={results}
          id={({ code }) => code}
          empty={text.noneHeld}
          columns={[
            { title: text.candidate, show: ({ code }) => nameOf(code) },
            { title: text.turnoutOf, number: true, show: ({ present, expected }) => text.turnout(present, expected) },
            {
              title: text.quorum,
              show: ({ quorate }) => (
                <State kind={quorate ? 'good' : 'bad'}>{quorate ? text.reached : text.noQuorum}</State>
              ),
            },
            { title: text.for, number: true, show: ({ inFavour }) => inFavour },
            { title: text.against, number: true, show: ({ against }) => against },
            { title: text.abstain, number: true, show: ({ abstained }) => abstained },
            {
              title: text.majority,
              show: ({ majority, quorate }) =>
                quorate ? (
                  <State kind={majority ? 'good' : 'plain'}>{majority ? text.hasMajority : text.noMajority}</State>
                ) : (
                  ''
                ),
            },
          ]}
        />
      </section>
      {ballot.receipts ? <PublishedVotes votes={votes} /> : null}
      {ballot.openVotes ? <OpenVotes ballot={ballot} /> : null}
    </>
  );
};
