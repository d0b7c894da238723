import { Logger } from '@aws-lambda-powertools/logger';
import { documentClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { ViewsDynamo } from '../../adapters/views-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { alarmOf } from '../kernel/alarm.ts';
import { streamHandler } from '../kernel/records.ts';
import { project } from './project.ts';

const environment = environmentOf(environments['feed/project']);
const documents = documentClient();
const services = {
  journal: new JournalDynamo(documents, environment.JOURNAL_TABLE),
  views: new ViewsDynamo(documents, environment.VIEWS_TABLE),
};
const logger = new Logger({ serviceName: 'feed/project' });

export const handler = streamHandler((recorded) => project(services, recorded), alarmOf(logger), logger);
