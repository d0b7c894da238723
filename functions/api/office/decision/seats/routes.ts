import { loadSeatsDecision } from '../../../../adapters/committee.ts';
import { committeeView, handSeatOver, proposeSeats, publishSeats } from '../../../../contracts/api/committee.ts';
import { receipt } from '../../../../contracts/api/cycle.ts';
import { streamOf } from '../../../../contracts/streams.ts';
import { committeeOf } from '../../../../domain/committee/committee.ts';
import { proposeSeats as propose } from '../../../../domain/committee/propose-seats.ts';
import { handSeatOver as handOver, publishSeats as publish } from '../../../../domain/committee/publish-seats.ts';
import { ok } from '../../../../domain/kernel/result.ts';
import { commit } from '../../../kernel/commit.ts';
import { route } from '../../../kernel/route.ts';
import { seatsView } from '../../../kernel/seats-view.ts';
import type { Services } from '../../../kernel/services.ts';

const readOfficeSeatsRoute = route({
  method: 'GET',
  path: '/api/office/seats',
  roles: ['office'],
  article: 'A6',
  summary: 'The committee: published seats, proposals and their approval',
  response: committeeView,
  handle: async (_call, { journal }: Pick<Services, 'journal'>) => ok(await seatsView(journal)),
});

const proposeSeatsRoute = route({
  method: 'POST',
  path: '/api/office/seats/proposals',
  roles: ['office'],
  article: 'A6',
  summary: 'Propose the members of the committee to the government',
  body: proposeSeats,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    commit(
      journal,
      call,
      streamOf.committee(),
      () => propose(call.body),
      (recorded) => recorded,
    ),
});

const publishSeatsRoute = route({
  method: 'POST',
  path: '/api/office/seats/publications',
  roles: ['office'],
  article: 'A6',
  summary: 'Publish the members whom the government approved',
  body: publishSeats,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    commit(
      journal,
      call,
      streamOf.committee(),
      async (history) =>
        publish(committeeOf(history), await loadSeatsDecision(journal, call.body.proposal), call.body, call.receivedAt),
      (recorded) => recorded,
    ),
});

const handSeatOverRoute = route({
  method: 'POST',
  path: '/api/office/seats/handovers',
  roles: ['office'],
  article: 'A6',
  summary: 'Record that a post, and its seat, changed hands',
  body: handSeatOver,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    commit(
      journal,
      call,
      streamOf.committee(),
      (history) => handOver(committeeOf(history), call.body, call.receivedAt),
      (recorded) => recorded,
    ),
});

/** The committee's seats as the office keeps them (A6). */
export const seatRoutes = [readOfficeSeatsRoute, proposeSeatsRoute, publishSeatsRoute, handSeatOverRoute];
