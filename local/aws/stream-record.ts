import { createHash } from 'node:crypto';
import { place } from '../template/resource-types.ts';
import type { Item } from './dynalite.ts';

/** One item's change: what it was before and is after (nothing: it did not or does not exist). */
export interface Change {
  readonly sequence: number;
  readonly table: string;
  readonly key: Item;
  readonly before?: Item | undefined;
  readonly after?: Item | undefined;
  /** Local time, milliseconds. */
  readonly at: number;
}

/** A record as a function mapped to a stream receives it (DynamoDBStreamEvent). */
export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly eventVersion: '1.1';
  readonly eventSource: 'aws:dynamodb';
  readonly awsRegion: string;
  readonly dynamodb: {
    /** Seconds since 1970. */
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Item;
    readonly NewImage?: Item;
    readonly OldImage?: Item;
    readonly SequenceNumber: string;
    readonly SizeBytes: number;
    readonly StreamViewType: 'NEW_AND_OLD_IMAGES';
  };
  readonly eventSourceARN: string;
}

export const streamRecord = (
  { sequence, key, before, after, at }: Change,
  streamArn: string,
  salt: string,
): StreamRecord => ({
  eventID: createHash('md5').update(`${salt} ${streamArn} ${sequence}`).digest('hex'),
  eventName: before ? (after ? 'MODIFY' : 'REMOVE') : 'INSERT',
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: place.region,
  dynamodb: {
    ApproximateCreationDateTime: Math.floor(at / 1000),
    Keys: key,
    ...(after && { NewImage: after }),
    ...(before && { OldImage: before }),
    SequenceNumber: String(sequence).padStart(21, '0'),
    SizeBytes: Buffer.byteLength(JSON.stringify([key, before, after])),
    StreamViewType: 'NEW_AND_OLD_IMAGES',
  },
  eventSourceARN: streamArn,
});
