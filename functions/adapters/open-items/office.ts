/** Whom most of what is open waits for. */
export const office = { kind: 'role', role: 'office' } as const;
