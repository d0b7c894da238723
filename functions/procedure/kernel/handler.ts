import type { Logger } from '@aws-lambda-powertools/logger';
import middy from '@middy/core';
import type * as z from 'zod';
import type { StepOutput } from '../../contracts/procedure.ts';

/** The handler of one state: checks what the machine hands over, logs what fails, and lets it fail: the machine retries. */
export const procedureHandler = <I extends z.ZodType>(
  input: I,
  work: (input: z.output<I>) => Promise<StepOutput>,
  logger: Logger,
) =>
  middy<z.input<I>, StepOutput>()
    .use({
      onError: ({ error, event }) => {
        logger.error('STEP_FAILED', { error: error as Error, input: event as object });
      },
    })
    .handler((event) => work(input.parse(event)));
