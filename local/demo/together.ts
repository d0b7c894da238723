/**
 * Waits for all of them, also when one fails: nobody goes on, or closes what they work with, while some are still under way.
 * @throws what the first of them threw that did
 */
export const together = async <T>(work: readonly Promise<T>[]): Promise<readonly T[]> => {
  const settled = await Promise.allSettled(work);
  return settled.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
};
