import { documentClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { serve } from '../kernel/serve.ts';
import { supervisorRoutes } from './routes.ts';

const environment = environmentOf(environments['api/supervisor']);
const services = { journal: new JournalDynamo(documentClient(), environment.JOURNAL_TABLE) };

export const handler = serve('api/supervisor', supervisorRoutes, services, environment);
