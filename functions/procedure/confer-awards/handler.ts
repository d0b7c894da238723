import { Logger } from '@aws-lambda-powertools/logger';
import { documentClient, kmsClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { PublicKeysKms, SignerKms } from '../../adapters/signer-kms.ts';
import { environments } from '../../contracts/environment.ts';
import { stepInput } from '../../contracts/procedure.ts';
import { procedureHandler } from '../kernel/handler.ts';
import { conferAwards } from './confer-awards.ts';

const environment = environmentOf(environments['procedure/confer-awards']);
const [newest] = environment.CERTIFICATE_KEY_ARNS;
const kms = kmsClient();
const conferral = {
  journal: new JournalDynamo(documentClient(), environment.JOURNAL_TABLE),
  signer: new SignerKms(kms, newest),
  keys: new PublicKeysKms(kms, [newest]),
};

export const handler = procedureHandler(
  stepInput,
  (input) => conferAwards(conferral, input),
  new Logger({ serviceName: 'procedure/confer-awards' }),
);
