import type { Journal } from '../../adapters/journal.ts';

/** Whether a file of the office was verified, by its id: only then it proves anything. */
export const loadOfficeEvidence = async (journal: Journal, cycle: string): Promise<(id: string) => boolean> => {
  const files = await journal.list('evidence', `${cycle}/office`);
  return (id) => files.get(id)?.some(({ event }) => event.type === 'EvidenceCleared') === true;
};
