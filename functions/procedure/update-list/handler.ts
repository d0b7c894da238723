import { Logger } from '@aws-lambda-powertools/logger';
import { documentClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { stepInput } from '../../contracts/procedure.ts';
import { procedureHandler } from '../kernel/handler.ts';
import { updateList } from './update-list.ts';

const environment = environmentOf(environments['procedure/update-list']);
const journal = new JournalDynamo(documentClient(), environment.JOURNAL_TABLE);

export const handler = procedureHandler(
  stepInput,
  (input) => updateList(journal, input),
  new Logger({ serviceName: 'procedure/update-list' }),
);
