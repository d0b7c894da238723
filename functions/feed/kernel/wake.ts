import type { Journal } from '../../adapters/journal.ts';
import type { Machine } from '../../adapters/machine.ts';
import type { Waits } from '../../adapters/waits.ts';
import { type EventOf, type StreamType, streamOf } from '../../contracts/streams.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { positionOf } from '../../domain/procedure/position.ts';
import { generationOf, yearOf } from '../../procedure/kernel/look.ts';

export interface Waking {
  readonly journal: Journal;
  readonly waits: Waits;
  readonly machine: Machine;
}

type Deciding = 'procedure' | 'cycle' | 'application' | 'session' | 'resolution' | 'approval' | NoticeStream;
type NoticeStream = 'notice' | 'objection' | 'investigation' | 'ruling';

/**
 * The streams that say where a year stands, the machine's own note that it waits among them; of each, the events after which a year
 * stands where it stood. An event that is new here is looked at until somebody says that it need not be.
 */
const idle: { readonly [S in Deciding]: readonly EventOf<S>['type'][] } = {
  procedure: ['GenerationStarted', 'WaitTimedOut'],
  cycle: ['CriteriaRecorded', 'PolicyDrafted'],
  application: [
    'VerificationRequested',
    'RecommendationRequested',
    'ApplicationSubmitted',
    'ApplicationCorrected',
    'RecusalRequested',
    'SiteReportConfirmed',
    'SiteReportDisputed',
  ],
  session: ['SessionOpened', 'SubstituteMandated', 'MemberAttended', 'MemberRecused', 'VoteCast'],
  resolution: [],
  approval: [],
  notice: [],
  objection: ['ObjectionFileStored'],
  investigation: ['OpinionAccepted'],
  ruling: [],
};

/** Whether a year can stand elsewhere because of an event: what a wait of the machine can end by. */
export const canEndWait = ({ stream, event }: Pick<Recorded, 'stream' | 'event'>): boolean => {
  const quiet = (idle as Readonly<Partial<Record<StreamType, readonly string[]>>>)[stream.type];
  return quiet !== undefined && !quiet.includes(event.type);
};

/**
 * Wakes what a year's newest machine waits for, where the year has moved on. A wait is decided exactly when the year stands
 * elsewhere; so it doesn't matter which event made somebody look, nor how often. A token that nobody waits for any more is put
 * away: the next entry into the state brings its own, and its note in the journal makes us look again.
 */
export const wake = async ({ journal, waits, machine }: Waking, cycle: string, now: Instant): Promise<void> => {
  const generation = generationOf(await journal.load(streamOf.procedure(cycle)));
  const open = generation > 0 ? await waits.list(`${cycle}-${generation}`) : [];
  if (open.length === 0) return;
  const position = positionOf(await yearOf(journal, cycle), now);
  for (const wait of open) {
    if (wait.state === position.step && wait.round === position.round) continue;
    await machine.wake(wait.token, { cycle, generation, ...position });
    await waits.remove(wait);
  }
};
