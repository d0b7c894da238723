import { documentClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { PrivatesDynamo } from '../../adapters/privates-dynamo.ts';
import { ViewsDynamo } from '../../adapters/views-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { serve } from '../kernel/serve.ts';
import { partnerRoutes } from './routes.ts';

const environment = environmentOf(environments['api/partner']);
const documents = documentClient();
const services = {
  journal: new JournalDynamo(documents, environment.JOURNAL_TABLE),
  privates: new PrivatesDynamo(documents, environment.PRIVATE_TABLE),
  views: new ViewsDynamo(documents, environment.VIEWS_TABLE),
};

export const handler = serve('api/partner', partnerRoutes, services, environment);
