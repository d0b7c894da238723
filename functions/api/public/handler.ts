import { documentClient, kmsClient, s3Client } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { FilesS3 } from '../../adapters/files-s3.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { PrivatesDynamo } from '../../adapters/privates-dynamo.ts';
import { PublicKeysKms } from '../../adapters/signer-kms.ts';
import { workingDays } from '../../adapters/working-days.ts';
import { environments } from '../../contracts/environment.ts';
import { serve } from '../kernel/serve.ts';
import { publicRoutes } from './routes.ts';

const environment = environmentOf(environments['api/public']);
const documents = documentClient();
const services = {
  files: new FilesS3(s3Client(), {
    intake: environment.INTAKE_BUCKET,
    evidence: environment.EVIDENCE_BUCKET,
    private: environment.PRIVATE_BUCKET,
  }),
  journal: new JournalDynamo(documents, environment.JOURNAL_TABLE),
  signIn: { issuer: environment.OIDC_ISSUER, client: environment.OIDC_CLIENT, token: environment.OIDC_TOKEN },
  privates: new PrivatesDynamo(documents, environment.PRIVATE_TABLE),
  workingDays,
  certificateKeys: new PublicKeysKms(kmsClient(), environment.CERTIFICATE_KEY_ARNS),
};

export const handler = serve('api/public', publicRoutes, services, environment);
