import { type EventOf, streamOf } from '../contracts/streams.ts';
import { cycleOf, policyInForce } from '../domain/cycle/cycle.ts';
import { type History, last, type Recorded } from '../domain/kernel/recorded.ts';
import { noticeOf } from '../domain/notice/notice.ts';
import { opinionOf, reportOf } from '../domain/opinion/opinion.ts';
import { sessionOf } from '../domain/session/session.ts';
import type { NoticeFacts, Submission, Year } from '../domain/year/year.ts';
import type { Journal } from './journal.ts';

/** Reads a whole year consistently; undefined when the year was never opened. */
export const loadYear = async (journal: Journal, cycleId: string): Promise<Year | undefined> => {
  const [history, resolutions, approvals, sessions, notices, applications] = await Promise.all([
    journal.load(streamOf.cycle(cycleId)),
    journal.list('resolution', cycleId),
    journal.list('approval', cycleId),
    journal.list('session', cycleId),
    journal.list('notice', cycleId),
    journal.list('application', cycleId),
  ]);
  const cycle = cycleOf(history);
  if (!cycle) return undefined;
  const policy = policyInForce(resolutions.get('policy') ?? []);
  return {
    cycle,
    ...(policy ? { policy } : {}),
    withdrawn: new Set([...applications].filter(([, events]) => isWithdrawn(events)).map(([code]) => code)),
    sessions: inOrder(sessions).flatMap(([id, events]) => sessionOf(id, events) ?? []),
    notices: await Promise.all(inOrder(notices).flatMap(([id, events]) => noticeFacts(journal, cycleId, id, events))),
    exceptions: Object.fromEntries(
      [...resolutions.values()].flatMap((events) => {
        const exception = last(events, 'ExceptionRecorded')?.event;
        return exception ? [[exception.award, exception.places]] : [];
      }),
    ),
    leftOut: [...resolutions.values()].flatMap((events) => last(events, 'CandidateLeftOut')?.event ?? []),
    terminations: [...resolutions.values()].flatMap((events) => last(events, 'TerminationResolved')?.event ?? []),
    submissions: submissionsOf(resolutions, approvals),
  };
};

/** Streams in the order in which they began. */
const inOrder = <E>(streams: ReadonlyMap<string, readonly Recorded<E>[]>): [string, readonly Recorded<E>[]][] => {
  const began = ([id, [first]]: [string, readonly Recorded<E>[]]) => `${first?.recordedAt} ${id}`;
  return [...streams].toSorted((a, b) => (began(a) < began(b) ? -1 : 1));
};

const isWithdrawn = (events: History<'application'>): boolean =>
  (last(events, 'ApplicationWithdrawn')?.version ?? 0) > (last(events, 'ApplicationSubmitted')?.version ?? 0);

const noticeFacts = (
  journal: Journal,
  cycleId: string,
  id: string,
  events: History<'notice'>,
): Promise<NoticeFacts>[] => {
  const notice = noticeOf(id, events);
  if (!notice) return [];
  const scope = `${cycleId}/${id}`;
  return [
    Promise.all([
      journal.list('objection', scope),
      journal.list('investigation', scope),
      journal.list('ruling', scope),
    ]).then(([objections, investigations, rulings]) => {
      const report = reportOf(investigations.get('report') ?? [], rulings.get('report') ?? []);
      return {
        notice,
        opinions: inOrder(objections).flatMap(
          ([receipt, lodged]) =>
            opinionOf(id, receipt, lodged, investigations.get(receipt) ?? [], rulings.get(receipt) ?? []) ?? [],
        ),
        ...(report ? { report } : {}),
      };
    }),
  ];
};

const submissionsOf = (
  resolutions: ReadonlyMap<string, History<'resolution'>>,
  approvals: ReadonlyMap<string, History<'approval'>>,
): Submission[] =>
  Array.from({ length: resolutions.size }, (_, index) => index + 1).flatMap((number) => {
    const submitted = last(resolutions.get(`submission-${number}`) ?? [], 'ListSubmitted');
    if (!submitted) return [];
    const decision = approvals.get(`final-${number}`)?.at(-1)?.event;
    const reconsideration = last(resolutions.get(`reconsideration-${number}`) ?? [], 'ListReconsidered')?.event;
    return [
      {
        number,
        list: submitted.event.list,
        ...(isDecision(decision) ? { decision } : {}),
        ...(reconsideration ? { reconsideration } : {}),
      },
    ];
  });

const isDecision = (
  event: EventOf<'approval'> | undefined,
): event is Extract<EventOf<'approval'>, { type: 'ListApproved' | 'ListSentBack' }> =>
  event?.type === 'ListApproved' || event?.type === 'ListSentBack';
