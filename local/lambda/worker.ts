import { enableCompileCache, flushCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Call, FunctionError, Reply, WorkerSetup } from './instance.ts';

/** Runs in a function's own thread, as Lambda's runtime does in its process: load the handler once, then one call after another. */
const { module, handler: name, compileCache } = workerData as WorkerSetup;
const reply = (message: Reply): void => parentPort?.postMessage(message);

const errorOf = (error: unknown): FunctionError =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] }
    : { errorType: typeof error, errorMessage: String(error), trace: [] };

const answer = async ({ event, context, deadline }: Call): Promise<void> => {
  try {
    const getRemainingTimeInMillis = (): number => Math.max(0, deadline - Date.now());
    reply({
      result: JSON.stringify((await handler(JSON.parse(event), { ...context, getRemainingTimeInMillis })) ?? null),
    });
  } catch (error) {
    reply({ error: errorOf(error) });
  }
};

let handler: (event: unknown, context: unknown) => unknown;
try {
  enableCompileCache(compileCache);
  ({ [name]: handler } = await import(pathToFileURL(module).href));
  if (typeof handler !== 'function') throw new Error(`${name} is undefined or not exported`);
  let flushed = false;
  parentPort?.on('message', async (call: Call) => {
    await answer(call);
    // By now most of what a call needs has been compiled; a thread that is terminated would not write it down.
    if (!flushed) flushCompileCache();
    flushed = true;
  });
  reply({ result: 'ready' });
} catch (error) {
  reply({ error: errorOf(error) });
}
