import { Logger } from '@aws-lambda-powertools/logger';
import { documentClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { WaitsDynamo } from '../../adapters/waits-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { awaitInput } from '../../contracts/procedure.ts';
import { procedureHandler } from '../kernel/handler.ts';
import { beginToAwait } from './await.ts';

const environment = environmentOf(environments['procedure/await']);
const documents = documentClient();
const services = {
  journal: new JournalDynamo(documents, environment.JOURNAL_TABLE),
  waits: new WaitsDynamo(documents, environment.WAITS_TABLE),
};

export const handler = procedureHandler(
  awaitInput,
  (input) => beginToAwait(services, input),
  new Logger({ serviceName: 'procedure/await' }),
);
