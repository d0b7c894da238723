import { streamOf } from '../../../functions/contracts/streams.ts';
import { last, only } from '../../../functions/domain/kernel/recorded.ts';
import { noticeDays } from '../../../local/demo/expected.ts';
import type { Api } from '../../kit/api.ts';
import { cycle } from '../../kit/decision.ts';
import { examplePolicy } from '../../kit/policy.ts';
import type { Play } from './moves.ts';

const histories = async (api: Api) => {
  const { journal } = api.services;
  const notices = await journal.list('notice', cycle);
  return {
    year: await journal.load(streamOf.cycle(cycle)),
    applications: await journal.list('application', cycle),
    resolutions: [...(await journal.list('resolution', cycle)).values()].flat(),
    approvals: [...(await journal.list('approval', cycle)).values()].flat(),
    sessions: await journal.list('session', cycle),
    notices: await Promise.all(
      [...notices].map(async ([id, history]) => ({
        id,
        history,
        objections: await journal.list('objection', `${cycle}/${id}`),
        investigations: await journal.list('investigation', `${cycle}/${id}`),
        rulings: await journal.list('ruling', `${cycle}/${id}`),
      })),
    ),
  };
};
type Histories = Awaited<ReturnType<typeof histories>>;

/** Opinions on which something is still to be done, by the regulation's own words and read from the records alone. */
const openOpinions = ({ notices }: Histories): readonly string[] =>
  notices.flatMap(({ objections, investigations, rulings }) => {
    const all = [...investigations.values()].flat();
    const reports = only(all, 'ReportSubmitted');
    const examined = new Set(only([...rulings.values()].flat(), 'ReportExamined').map(({ event }) => event.report));
    const listed = new Set(
      reports
        .filter(({ version }) => examined.has(version))
        .flatMap(({ event }) => event.opinions.map(({ receipt }) => receipt)),
    );
    return [...objections].flatMap(([receipt, history]) => {
      const [lodged] = only(history, 'ObjectionLodged');
      const investigation = investigations.get(receipt) ?? [];
      const refused = last(investigation, 'OpinionNotAccepted');
      const verified = last(investigation, 'OpinionVerified');
      const ruled = (rulings.get(receipt) ?? []).length > 0;
      const settled = listed.has(receipt) && (refused || (verified && (lodged?.event.kind === 'lead' || ruled)));
      return settled ? [] : [receipt];
    });
  });

/** Who must not be honoured any more. */
const out = ({ applications, resolutions, notices }: Histories): ReadonlySet<string> =>
  new Set([
    ...[...applications].flatMap(([code, history]) => (last(history, 'ApplicationWithdrawn') ? [code] : [])),
    ...only(resolutions, 'TerminationResolved').map(({ event }) => event.code),
    ...notices.flatMap(({ objections, rulings }) =>
      [...objections].flatMap(([receipt, history]) => {
        const [lodged] = only(history, 'ObjectionLodged');
        return lodged && last(rulings.get(receipt) ?? [], 'ObjectionUpheld') ? [lodged.event.about] : [];
      }),
    ),
  ]);

/** Names that stood in a notice for its full period: by the demo's own calendar, never by the product's. */
const fullyNoticed = ({ notices }: Histories, now: string): ReadonlySet<string> =>
  new Set(
    notices.flatMap(({ history }) => {
      const published = last(history, 'NoticePublished')?.event;
      if (!published || !last(history, 'NoticeClosed')) return [];
      const ends = noticeDays(published.publishedOn, examplePolicy.notice.days).endsAt;
      return now >= ends ? published.names.map(({ code }) => code) : [];
    }),
  );

/** Everything that must hold after every move, in words; empty when it does. `approved` is what was approved before the move. */
export const violations = async (play: Play, approvedBefore: number): Promise<readonly string[]> => {
  const { api } = play;
  const all = await histories(api);
  const found: string[] = [...play.broken];
  const list = listIn(all);
  for (const award of ['quality', 'innovation'] as const) {
    const places = Math.max(
      5,
      ...only(all.resolutions, 'ExceptionRecorded').flatMap(({ event }) =>
        event.award === award ? [event.places] : [],
      ),
    );
    const names = list.filter((entry) => entry.award === award);
    if (names.length > places) found.push(`${names.length} names for ${places} places of the ${award} award`);
  }
  const approvals = only(all.approvals, 'ListApproved');
  if (approvals.length > 1) found.push('approved twice');
  const approved = approvals.at(-1)?.event.approved ?? [];
  if (approvals.length > approvedBefore) {
    const open = openOpinions(all);
    if (open.length > 0) found.push(`approved while ${open.join()} was open`);
    const noticed = fullyNoticed(all, api.now);
    const gone = out(all);
    for (const code of approved) {
      if (!noticed.has(code)) found.push(`approved ${code} without a full notice`);
      if (gone.has(code)) found.push(`approved ${code} who is out`);
      if (!list.some((entry) => entry.code === code)) found.push(`approved ${code} who is not on the list`);
    }
  }
  const completed = last(all.year, 'CycleCompleted')?.event;
  if (
    completed &&
    completed.winners
      .map(({ code }) => code)
      .toSorted()
      .join() !== [...approved].toSorted().join()
  ) {
    found.push('the winners are not those who were approved');
  }
  return [...found, ...miscounted(play, all)];
};

const listIn = ({ year }: Histories): readonly { readonly code: string; readonly award: string }[] => {
  const list = new Map<string, string>();
  for (const { event } of year) {
    if (event.type === 'PreliminaryListFixed') for (const { code, award } of event.list) list.set(code, award);
    if (event.type === 'CandidateRemoved') list.delete(event.code);
    if (event.type === 'CandidateAdded') list.set(event.code, event.award);
  }
  return [...list].map(([code, award]) => ({ code, award }));
};

/** Ballots whose result is not what the members handed in, without the votes of those who have an interest. */
const miscounted = ({ votes, tied, counted }: Play, { sessions }: Histories): readonly string[] =>
  [...sessions].flatMap(([id, history]) => {
    const closed = last(history, 'BallotClosed')?.event;
    if (!closed || counted.has(id)) return [];
    counted.add(id);
    return closed.results.flatMap(({ code, inFavour, against, abstained }) => {
      const valid = [...(votes.get(id) ?? [])].flatMap(([member, choices]) =>
        tied.has(`${member} ${code}`) || tied.has(`${id} ${member} ${code}`) ? [] : [choices[code]],
      );
      const expected = ['for', 'against', 'abstain'].map((choice) => valid.filter((each) => each === choice).length);
      return expected.join() === [inFavour, against, abstained].join()
        ? []
        : [`${id}: ${code} counted ${[inFavour, against, abstained]}, handed in ${expected}`];
    });
  });
