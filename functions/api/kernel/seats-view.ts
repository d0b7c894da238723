import { loadCommittee } from '../../adapters/committee.ts';
import type { Journal } from '../../adapters/journal.ts';
import { streamOf } from '../../contracts/streams.ts';

/** The committee with every proposal and what the government said to it (A6). */
export const seatsView = async (journal: Journal) => {
  const { published, seats, proposals } = await loadCommittee(journal);
  return {
    ...(published ? { published } : {}),
    seats: [...seats],
    proposals: await Promise.all(
      proposals.map(async ({ version, seats: proposed }) => {
        const [decision] = await journal.load(streamOf.seatsApproval(version));
        const { event } = decision ?? {};
        return {
          version,
          seats: [...proposed],
          ...(event?.type === 'SeatsApproved'
            ? { decision: 'approved' as const, documentNumber: event.documentNumber }
            : {}),
          ...(event?.type === 'SeatsRefused' ? { decision: 'refused' as const, reason: event.reason } : {}),
        };
      }),
    ),
  };
};
