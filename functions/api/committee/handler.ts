import { BallotsKms } from '../../adapters/ballots-kms.ts';
import { documentClient, kmsClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { PrivatesDynamo } from '../../adapters/privates-dynamo.ts';
import { ViewsDynamo } from '../../adapters/views-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { serve } from '../kernel/serve.ts';
import { committeeRoutes } from './routes.ts';

const environment = environmentOf(environments['api/committee']);
const documents = documentClient();
const services = {
  journal: new JournalDynamo(documents, environment.JOURNAL_TABLE),
  privates: new PrivatesDynamo(documents, environment.PRIVATE_TABLE),
  views: new ViewsDynamo(documents, environment.VIEWS_TABLE),
  ballots: new BallotsKms(kmsClient(), environment.BALLOT_KEY_ARN),
};

export const handler = serve('api/committee', committeeRoutes, services, environment);
