import { documentClient, kmsClient, s3Client } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { LedgerS3 } from '../../adapters/ledger-s3.ts';
import { PrivatesDynamo } from '../../adapters/privates-dynamo.ts';
import { VerifierKms } from '../../adapters/signer-kms.ts';
import { ViewsDynamo } from '../../adapters/views-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { serve } from '../kernel/serve.ts';
import { supervisorRoutes } from './routes.ts';

const environment = environmentOf(environments['api/supervisor']);
const documents = documentClient();
const services = {
  journal: new JournalDynamo(documents, environment.JOURNAL_TABLE),
  privates: new PrivatesDynamo(documents, environment.PRIVATE_TABLE),
  views: new ViewsDynamo(documents, environment.VIEWS_TABLE),
  ledger: new LedgerS3(s3Client(), environment.LEDGER_BUCKET),
  verifier: new VerifierKms(kmsClient(), environment.SIGNING_KEY_ARN),
};

export const handler = serve('api/supervisor', supervisorRoutes, services, environment);
