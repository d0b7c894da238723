import { Logger } from '@aws-lambda-powertools/logger';
import { documentClient, kmsClient, s3Client } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { LedgerS3 } from '../../adapters/ledger-s3.ts';
import { allScopes } from '../../adapters/scopes.ts';
import { SignerKms } from '../../adapters/signer-kms.ts';
import { environments } from '../../contracts/environment.ts';
import { scheduleHandler } from '../kernel/handler.ts';
import { seal } from './seal.ts';

const environment = environmentOf(environments['schedules/seal']);
const journal = new JournalDynamo(documentClient(), environment.JOURNAL_TABLE);
const ledger = new LedgerS3(s3Client(), environment.LEDGER_BUCKET);
const signer = new SignerKms(kmsClient(), environment.SIGNING_KEY_ARN);
const logger = new Logger({ serviceName: 'schedules/seal' });

export const handler = scheduleHandler(async (now) => {
  const result = await seal({ journal, ledger, signer, scopes: await allScopes(journal) }, now);
  logger.info('SEALED', { now, result });
}, logger);
