import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The document client every table adapter shares; `undefined` is not a value in the journal. */
export const documentClient = (): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });

/**
 * The client of the buckets. Buckets are named in the path: a name in front of the host needs a wildcard in the name service, which
 * not every endpoint that speaks S3 has. Checksums stay on: a bucket with object lock takes no upload without one.
 */
export const s3Client = (): S3Client => new S3Client({ forcePathStyle: true });

export const kmsClient = (): KMSClient => new KMSClient({});

export const sfnClient = (): SFNClient => new SFNClient({});
