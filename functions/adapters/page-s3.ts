import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';

/** The portal's one page, as it was published. @throws when none was */
export const pageIn = async (s3: S3Client, bucket: string): Promise<string> => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'index.html' }));
  if (!Body) throw new Error(`${bucket} holds no page`);
  return Body.transformToString();
};
