import type { Logger } from '@aws-lambda-powertools/logger';
import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { recordedOfImage } from '../../adapters/journal-dynamo.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';

/**
 * A consumer of the journal's stream. The stream is a hint: order is not promised, and every record may come twice. Work stops
 * at the first record that fails, and the stream comes back from there.
 */
export const streamHandler = (
  work: (recorded: Recorded) => Promise<void>,
  tampered: (keys: unknown) => Promise<void>,
  logger: Logger,
) =>
  middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(async ({ Records }) => {
    for (const record of Records) {
      try {
        const image = record.dynamodb?.NewImage;
        if (record.eventName === 'INSERT' && image) await work(recordedOfImage(image));
        else await tampered(record.dynamodb?.Keys);
      } catch (error) {
        logger.error('RECORD_FAILED', { keys: record.dynamodb?.Keys ?? {}, error: error as Error });
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  });
