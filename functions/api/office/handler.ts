import { documentClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { serve } from '../kernel/serve.ts';
import { officeRoutes } from './routes.ts';

const environment = environmentOf(environments['api/office']);
const journal = new JournalDynamo(documentClient(), environment.JOURNAL_TABLE);

export const handler = serve('api/office', officeRoutes, { journal }, environment);
