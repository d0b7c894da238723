import { Logger } from '@aws-lambda-powertools/logger';
import { documentClient, kmsClient, sfnClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { MachineSfn } from '../../adapters/machine-sfn.ts';
import { messengerOf } from '../../adapters/messenger-https.ts';
import { PrivatesDynamo } from '../../adapters/privates-dynamo.ts';
import { SignerKms } from '../../adapters/signer-kms.ts';
import { WaitsDynamo } from '../../adapters/waits-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { alarmOf } from '../kernel/alarm.ts';
import { streamHandler } from '../kernel/records.ts';
import { react } from './react.ts';

const environment = environmentOf(environments['feed/react']);
const documents = documentClient();
const services = {
  journal: new JournalDynamo(documents, environment.JOURNAL_TABLE),
  privates: new PrivatesDynamo(documents, environment.PRIVATE_TABLE),
  waits: new WaitsDynamo(documents, environment.WAITS_TABLE),
  machine: new MachineSfn(sfnClient(), environment.PROCEDURE_ALIAS_ARN),
  messenger: messengerOf(environment.MESSAGE_GATEWAY_URL, new SignerKms(kmsClient(), environment.MESSAGE_KEY_ARN)),
};
const logger = new Logger({ serviceName: 'feed/react' });

export const handler = streamHandler((recorded) => react(services, recorded), alarmOf(logger), logger);
