import { Logger } from '@aws-lambda-powertools/logger';
import { documentClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { stepInput } from '../../contracts/procedure.ts';
import { procedureHandler } from '../kernel/handler.ts';
import { closeStage } from './close-stage.ts';

const environment = environmentOf(environments['procedure/close-stage']);
const journal = new JournalDynamo(documentClient(), environment.JOURNAL_TABLE);

export const handler = procedureHandler(
  stepInput,
  (input) => closeStage(journal, input),
  new Logger({ serviceName: 'procedure/close-stage' }),
);
