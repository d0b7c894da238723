import { Logger } from '@aws-lambda-powertools/logger';
import { documentClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { workingDays } from '../../adapters/working-days.ts';
import { environments } from '../../contracts/environment.ts';
import { scheduleHandler } from '../kernel/handler.ts';
import { remind } from './remind.ts';

const environment = environmentOf(environments['schedules/remind']);
const journal = new JournalDynamo(documentClient(), environment.JOURNAL_TABLE);

export const handler = scheduleHandler(
  (now) => remind(journal, workingDays, now),
  new Logger({ serviceName: 'schedules/remind' }),
);
