import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useRef } from 'react';
import { type Answer, type Command, call, type Input, type Query } from './call.ts';
import { Refused, Unreachable } from './problem.ts';

interface AnswerOptions {
  /** Asks only while this holds. */
  readonly enabled?: boolean;
  /** Asks again every so many milliseconds. */
  readonly every?: number;
  /** Shows the former answer while a new one (other page, other filter) is on its way. */
  readonly keep?: boolean;
  /** Asks anew whenever a page with it is opened: `isFetchedAfterMount` tells that it has come. */
  readonly fresh?: boolean;
}

/** What a GET of the API answers; asked again when a command of this page has succeeded. */
export const useAnswer = <Q extends Query>(
  operation: Q,
  input: Input<Q>,
  { enabled = true, every, keep = false, fresh = false }: AnswerOptions = {},
): UseQueryResult<Answer<Q>> =>
  useQuery({
    queryKey: [operation, input],
    queryFn: ({ signal }) => call(operation, input, { signal }),
    enabled,
    ...(every === undefined ? {} : { refetchInterval: every }),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    ...(fresh ? { refetchOnMount: 'always' } : {}),
  });

/** A new key for a new command; the same one again for the same content, until it has succeeded or was refused. */
const useKey = () => {
  const last = useRef<{ readonly content: string; readonly key: string }>(undefined);
  return {
    of: (content: string): string => {
      if (last.current?.content !== content) last.current = { content, key: crypto.randomUUID() };
      return last.current.key;
    },
    done: (): void => {
      last.current = undefined;
    },
  };
};

/**
 * A command of the API. A retry of the same content, by the library or by the person, carries the same Idempotency-Key: it is done
 * once. When it has succeeded, what the page shows is asked anew.
 */
export const useCommand = <C extends Command>(operation: C): UseMutationResult<Answer<C>, Error, Input<C>> => {
  const client = useQueryClient();
  const key = useKey();
  return useMutation({
    mutationFn: (input: Input<C>) => call(operation, input, { key: key.of(JSON.stringify(input)) }),
    // Lost on the way: nobody knows whether it arrived, and the key makes asking again harmless.
    retry: (count, error) => error instanceof Unreachable && count < 2,
    retryDelay: (count) => 500 * 2 ** count,
    onSuccess: () => {
      key.done();
      return client.invalidateQueries();
    },
    onError: (error) => {
      // A failure of the system's own says nothing of whether the command was done: the same key asks again.
      if (error instanceof Refused && error.problem.status < 500 && error.problem.status !== 429) key.done();
    },
  });
};
