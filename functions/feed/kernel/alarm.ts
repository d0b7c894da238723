import type { Logger } from '@aws-lambda-powertools/logger';
import { logCodes } from '../../contracts/log-codes.ts';

/** Tells that a record of the journal was changed or deleted: an alarm listens to this line of the log. */
export const alarmOf =
  (logger: Logger) =>
  async (keys: unknown): Promise<void> =>
    logger.error(logCodes.journalTampered, { keys: keys as object });
