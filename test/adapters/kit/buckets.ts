import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll } from 'vitest';
import { s3Client } from '../../../functions/adapters/clients.ts';
import { openEstate, randomName } from './estate.ts';

/** The buckets of the award, by their construct. */
type BucketName = 'Intake' | 'Evidence' | 'Private' | 'Ledger';

/** Buckets to prove an adapter on, there once the tests run. */
export interface TestBuckets {
  readonly s3: S3Client;
  name(bucket: BucketName): string;
}

interface Place {
  readonly names: ReadonlyMap<BucketName, string>;
  close(): Promise<void>;
}

/** Buckets of the suite's own at the endpoint that the environment names; without lock and versions, so that they can be removed. */
const outside = async (wanted: readonly BucketName[]): Promise<Place> => {
  const client = s3Client();
  const region = await client.config.region();
  const names = new Map(wanted.map((bucket) => [bucket, randomName()]));
  for (const Bucket of names.values()) {
    await client.send(
      new CreateBucketCommand({
        Bucket,
        // The oldest region is the only one that must not be named.
        ...(region === 'us-east-1'
          ? {}
          : { CreateBucketConfiguration: { LocationConstraint: region as 'cn-north-1' } }),
      }),
    );
  }
  const remove = async (Bucket: string): Promise<void> => {
    for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket })) {
      for (const { Key } of Contents) await client.send(new DeleteObjectCommand({ Bucket, Key }));
    }
    await client.send(new DeleteBucketCommand({ Bucket }));
  };
  return {
    names,
    close: async () => {
      for (const bucket of names.values()) await remove(bucket);
      client.destroy();
    },
  };
};

/** The award's own buckets on the local cloud. */
const inside = async (wanted: readonly BucketName[]): Promise<Place> => {
  const estate = await openEstate();
  return {
    names: new Map(
      wanted.map((bucket) => [
        bucket,
        estate.resource('AWS::S3::Bucket', `Evidence${bucket === 'Evidence' ? '' : bucket}`).name,
      ]),
    ),
    close: estate.close,
  };
};

/**
 * The same buckets for a whole test file: where `AWS_ENDPOINT_URL_S3` was set from outside fresh ones there, else the award's own
 * on the local cloud.
 */
export const useBuckets = (...wanted: BucketName[]): TestBuckets => {
  let place: Place | undefined;
  let s3: S3Client | undefined;
  beforeAll(async () => {
    place = process.env.AWS_ENDPOINT_URL_S3 ? await outside(wanted) : await inside(wanted);
    s3 = s3Client();
  });
  afterAll(async () => {
    s3?.destroy();
    await place?.close();
  });
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the buckets are not there yet');
    return value;
  };
  return {
    get s3() {
      return there(s3);
    },
    name: (bucket) => there(place?.names.get(bucket)),
  };
};
