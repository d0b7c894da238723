/** Messages of the log that an alarm listens to: the code is the contract between who logs and who watches. */
export const logCodes = {
  /** A record of the journal was changed or deleted. */
  journalTampered: 'JOURNAL_TAMPERED',
} as const;
