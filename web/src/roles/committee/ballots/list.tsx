import { Link } from 'react-router';
import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { useSessionName } from '../../../parts/use-session-name.ts';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { FinalStep } from '../../../ui/final-step.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { committeeText } from '../text.ts';
import { useSeats } from '../use-committee.ts';
import { ballotsText } from './text.ts';

type Sessions = Answer<'GET /api/committee/cycles/{cycle}/sessions'>;
type Due = Sessions['due'][number];

const Wanted = ({ due, names, running }: { due: Due; names: (code: string) => string; running: boolean }) => {
  const text = useText(ballotsText);
  const committee = useText(committeeText);
  const common = useText(commonText);
  const cycle = useCycle();
  const nameOf = useSessionName();
  const { presides } = useSeats();
  const open = useCommand('POST /api/committee/cycles/{cycle}/sessions');
  const { award, candidates, tieOf } = due;
  return (
    <div>
      <h3>
        {common[award]}
        {tieOf === undefined ? '' : `（${text.tie}）`}
      </h3>
      {tieOf === undefined ? null : <p className="page-lead">{text.tieNote(nameOf(tieOf))}</p>}
      <ul className="gaps">
        {candidates.map((code) => (
          <li key={code}>{names(code)}</li>
        ))}
      </ul>
      {running ? null : presides ? (
        <FinalStep
          label={`${text.open}：${common[award]}`}
          consequence={text.openConsequence}
          article="第十四条（五）"
          button={{ type: 'primary' }}
          act={() => open.mutateAsync({ path: { cycle }, body: { award } })}
        />
      ) : (
        <p className="page-lead">{committee.presidingOnly}</p>
      )}
    </div>
  );
};

export const SessionState = ({ state }: { state: Sessions['sessions'][number]['state'] }) => {
  const text = useText(ballotsText);
  const words = { open: text.stateOpen, closing: text.stateClosing, counted: text.stateCounted };
  return <State kind={state === 'counted' ? 'good' : 'open'}>{words[state]}</State>;
};

/** Ballots that are due, and those that were opened (A14.5b, c). */
export const Ballots = () => {
  const text = useText(ballotsText);
  const award = useText(awardText);
  const common = useText(commonText);
  const cycle = useCycle();
  const nameOf = useSessionName();
  const sessions = useAnswer('GET /api/committee/cycles/{cycle}/sessions', { path: { cycle } }, { every: 30_000 });
  const candidates = useAnswer('GET /api/committee/cycles/{cycle}/candidates', { path: { cycle } });
  const known = new Map(candidates.data?.organisations.map(({ code, name }) => [code, name]));
  const names = (code: string): string => known.get(code) ?? code;
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={sessions}>
        {({ sessions: held, due, possible }) => {
          const running = (of: Due['award']) => held.some(({ award: its, state }) => its === of && state !== 'counted');
          return (
            <>
              <section className="panel" aria-labelledby="due">
                <h2 id="due">{text.due}</h2>
                {due.length === 0 ? <p>{text.noneDue}</p> : null}
                {due.map((each) => (
                  <Wanted key={`${each.award} ${each.tieOf}`} due={each} names={names} running={running(each.award)} />
                ))}
              </section>
              {possible.length > 0 ? (
                <section className="panel" aria-labelledby="possible">
                  <h2 id="possible">{text.possible}</h2>
                  <p className="page-lead">{text.possibleNote}</p>
                  {possible.map((each) => (
                    <Wanted key={each.award} due={each} names={names} running={running(each.award)} />
                  ))}
                </section>
              ) : null}
              <h2>{text.held}</h2>
              <Rows
                label={text.held}
                rows={held.toReversed()}
                id={({ session }) => session}
                empty={text.noneHeld}
                columns={[
                  {
                    title: text.title,
                    show: ({ session }) => <Link to={`/committee/ballots/${session}`}>{nameOf(session)}</Link>,
                  },
                  { title: award.award, show: (row) => common[row.award] },
                  { title: award.state, show: ({ state }) => <SessionState state={state} /> },
                  { title: text.turnoutOf, show: ({ present, expected }) => text.turnout(present, expected) },
                  {
                    title: text.mine,
                    show: ({ attended, voted }) => (voted ? text.voted : attended ? text.attended : text.notAttended),
                  },
                ]}
              />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
