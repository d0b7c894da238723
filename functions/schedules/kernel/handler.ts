import type { Logger } from '@aws-lambda-powertools/logger';
import middy from '@middy/core';
import type { EventBridgeEvent } from 'aws-lambda';
import { type Instant, instant } from '../../domain/kernel/instant.ts';

/** The handler of a schedule (or of an event that calls for the same): its business time is the event's. */
export const scheduleHandler = (work: (now: Instant) => Promise<void>, logger: Logger) =>
  middy<EventBridgeEvent<string, unknown>, void>()
    .use({
      onError: ({ error, event }) => {
        logger.error('SCHEDULE_FAILED', { error: error as Error, time: event.time });
      },
    })
    .handler(({ time }) => work(instant(Date.parse(time))));
