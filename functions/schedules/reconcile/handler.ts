import { Logger } from '@aws-lambda-powertools/logger';
import { documentClient, kmsClient, sfnClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { MachineSfn } from '../../adapters/machine-sfn.ts';
import { messengerOf } from '../../adapters/messenger-https.ts';
import { PrivatesDynamo } from '../../adapters/privates-dynamo.ts';
import { SignerKms } from '../../adapters/signer-kms.ts';
import { ViewsDynamo } from '../../adapters/views-dynamo.ts';
import { WaitsDynamo } from '../../adapters/waits-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { scheduleHandler } from '../kernel/handler.ts';
import { reconcile } from './reconcile.ts';

const environment = environmentOf(environments['schedules/reconcile']);
const documents = documentClient();
const services = {
  journal: new JournalDynamo(documents, environment.JOURNAL_TABLE),
  views: new ViewsDynamo(documents, environment.VIEWS_TABLE),
  privates: new PrivatesDynamo(documents, environment.PRIVATE_TABLE),
  waits: new WaitsDynamo(documents, environment.WAITS_TABLE),
  machine: new MachineSfn(sfnClient(), environment.PROCEDURE_ALIAS_ARN),
  messenger: messengerOf(environment.MESSAGE_GATEWAY_URL, new SignerKms(kmsClient(), environment.MESSAGE_KEY_ARN)),
};

export const handler = scheduleHandler(
  (now) => reconcile(services, now),
  new Logger({ serviceName: 'schedules/reconcile' }),
);
