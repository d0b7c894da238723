import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { commonText } from '../../text/common.ts';
import { decisionText } from '../../text/decision.ts';
import { useText } from '../../text/language.ts';
import { committeeText } from './text.ts';
import { type Agenda, useSeats } from './use-committee.ts';

interface Task {
  readonly to: string;
  readonly what: string;
}

/** What waits for every member: his undertaking, ballots on which he has not voted. */
const useMemberTasks = (): readonly Task[] => {
  const text = useText(committeeText);
  const common = useText(commonText);
  const cycle = useCycle();
  const interests = useAnswer('GET /api/committee/cycles/{cycle}/interests', { path: { cycle } });
  const sessions = useAnswer('GET /api/committee/cycles/{cycle}/sessions', { path: { cycle } });
  return [
    ...(interests.data && !interests.data.undertaking ? [{ to: '/committee/interests', what: text.toUndertake }] : []),
    ...(sessions.data?.sessions ?? [])
      .filter(
        ({ state, voted, candidates }) => state === 'open' && !voted && candidates.some(({ mine }) => mine === 'vote'),
      )
      .map(({ session, award }) => ({ to: `/committee/ballots/${session}`, what: text.toAttend(common[award]) })),
  ];
};

/** What waits for chair and vice chairs, who enter what the committee decided. */
const useChairTasks = ({ position, policy, notices }: Agenda): readonly Task[] => {
  const text = useText(committeeText);
  const common = useText(commonText);
  const decision = useText(decisionText);
  const cycle = useCycle();
  const { presides } = useSeats();
  const enabled = presides;
  const sessions = useAnswer('GET /api/committee/cycles/{cycle}/sessions', { path: { cycle } }, { enabled });
  const recusals = useAnswer('GET /api/committee/cycles/{cycle}/recusal-requests', { path: { cycle } }, { enabled });
  const conduct = useAnswer('GET /api/committee/cycles/{cycle}/misconduct-reports', { path: { cycle } }, { enabled });
  if (!presides) return [];
  const { sessions: held = [], due = [] } = sessions.data ?? {};
  const newest = policy.drafts.at(-1);
  const one = (holds: boolean, to: string, what: string): readonly Task[] => (holds ? [{ to, what }] : []);
  return [
    ...one(newest !== undefined && newest.version !== policy.determined?.draft, '/committee/policy', text.toDetermine),
    ...one(
      recusals.data?.requests.some(({ resolution }) => !resolution) === true,
      '/committee/recusals',
      text.toResolve,
    ),
    ...due
      .filter(({ award }) => !held.some((session) => session.award === award && session.state !== 'counted'))
      .map(({ award }) => ({ to: '/committee/ballots', what: text.toOpen(common[award]) })),
    ...held
      .filter(({ state, present }) => state === 'open' && present > 0)
      .map(({ session, award }) => ({ to: `/committee/ballots/${session}`, what: text.toClose(common[award]) })),
    ...notices.flatMap(({ notice, open, report }) => {
      const to = `/committee/notices/${notice}`;
      if (report && !report.examined) return [{ to, what: text.toExamine(decision.notice(notice)) }];
      return open > 0 && report ? [{ to, what: text.toRule(decision.notice(notice)) }] : [];
    }),
    ...one(position.step === 'AwaitSubmission', '/committee/list', text.toSubmit),
    ...one(position.step === 'AwaitReconsideration', '/committee/list', text.toReconsider),
    ...one(conduct.data?.reports.some(({ sanction }) => !sanction) === true, '/committee/conduct', text.toSanction),
  ];
};

export const useCommitteeTasks = (agenda: Agenda): readonly Task[] => [...useMemberTasks(), ...useChairTasks(agenda)];

/** What waits for the district government. */
export const useGovernmentTasks = (): readonly Task[] => {
  const text = useText(committeeText);
  const cycle = useCycle();
  const seats = useAnswer('GET /api/committee/seats', {});
  const submissions = useAnswer('GET /api/committee/cycles/{cycle}/submissions', { path: { cycle } });
  const revocations = useAnswer('GET /api/committee/cycles/{cycle}/revocations', { path: { cycle } });
  const one = (holds: boolean | undefined, to: string, what: string): readonly Task[] => (holds ? [{ to, what }] : []);
  return [
    ...one(
      seats.data?.proposals.some(({ decision }) => decision === undefined),
      '/committee/seats',
      text.toSeats,
    ),
    ...one(
      submissions.data?.submissions.some(({ awaiting }) => awaiting),
      '/committee/approval',
      text.toApprove,
    ),
    ...one(
      revocations.data?.winners.some(({ petitions }) => petitions.some(({ state }) => state === 'petitioned')),
      '/committee/revocations',
      text.toRevoke,
    ),
  ];
};
