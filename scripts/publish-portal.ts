import { S3Client } from '@aws-sdk/client-s3';
import { publishPortal } from '../infra/publish.ts';
import { buildPortal } from '../web/build.ts';

// Builds the portal and puts it into the bucket that the stack names as `PortalBucket`; region and credentials come from the environment.
const [bucket] = process.argv.slice(2);
if (bucket === undefined) {
  console.error('Say into which bucket: npm run publish-portal -- BUCKET (the output PortalBucket of the stack).');
  process.exitCode = 1;
} else {
  const keys = await publishPortal(new S3Client(), bucket, await buildPortal());
  console.log(`${keys.length} files are in ${bucket}; the page is fresh everywhere within a minute.`);
}
