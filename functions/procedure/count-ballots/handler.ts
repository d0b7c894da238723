import { randomInt } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { BallotsKms } from '../../adapters/ballots-kms.ts';
import { documentClient, kmsClient } from '../../adapters/clients.ts';
import { environmentOf } from '../../adapters/environment.ts';
import { JournalDynamo } from '../../adapters/journal-dynamo.ts';
import { environments } from '../../contracts/environment.ts';
import { stepInput } from '../../contracts/procedure.ts';
import { procedureHandler } from '../kernel/handler.ts';
import { countBallots } from './count-ballots.ts';

const environment = environmentOf(environments['procedure/count-ballots']);
const services = {
  journal: new JournalDynamo(documentClient(), environment.JOURNAL_TABLE),
  ballots: new BallotsKms(kmsClient(), environment.BALLOT_KEY_ARN),
  random: (bound: number) => randomInt(bound),
};

export const handler = procedureHandler(
  stepInput,
  (input) => countBallots(services, input),
  new Logger({ serviceName: 'procedure/count-ballots' }),
);
