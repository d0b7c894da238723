/** Where the browser's bytes arrive: one place per announcement, which anybody with the offer may overwrite while it lives. */
export const intakeKey = (cycle: string, owner: string, id: string): string => `${owner}/${cycle}/${id}`;
