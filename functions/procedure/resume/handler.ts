import { Logger } from '@aws-lambda-powertools/logger';
import { documentClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { resumeInput } from '../../contracts/procedure.ts';
import { procedureHandler } from '../kernel/handler.ts';
import { resume } from './resume.ts';

const environment = environmentOf(environments['procedure/resume']);
const journal = new JournalDynamo(documentClient(), environment.JOURNAL_TABLE);

export const handler = procedureHandler(
  resumeInput,
  (input) => resume(journal, input),
  new Logger({ serviceName: 'procedure/resume' }),
);
