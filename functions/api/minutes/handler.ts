import { documentClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { PrivatesDynamo } from '../../adapters/privates-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { serve } from '../kernel/serve.ts';
import { minutesRoutes } from './routes.ts';

const environment = environmentOf(environments['api/minutes']);
const documents = documentClient();
const services = {
  journal: new JournalDynamo(documents, environment.JOURNAL_TABLE),
  privates: new PrivatesDynamo(documents, environment.PRIVATE_TABLE),
};

export const handler = serve('api/minutes', minutesRoutes, services, environment);
