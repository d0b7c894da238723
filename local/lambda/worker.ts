import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { type Call, functionError, type Reply, type WorkerSetup } from './protocol.ts';

/** Runs in a function's own thread, as Lambda's runtime does in its process: load the handler once, then one call after another. */
const { module, handler: name } = workerData as WorkerSetup;
const port = parentPort;
if (!port) throw new Error('This module only runs in a worker thread.');
const reply = (message: Reply): void => port.postMessage(message);

const handle = async (handler: (event: unknown, context: unknown) => unknown, call: Call): Promise<Reply> => {
  const context = {
    ...call.context,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, call.deadline - Date.now()),
  };
  try {
    return { result: JSON.stringify((await handler(JSON.parse(call.event), context)) ?? null) };
  } catch (error) {
    return { error: functionError(error) };
  }
};

try {
  const loaded: Record<string, unknown> = await import(pathToFileURL(module).href);
  const handler = loaded[name];
  if (typeof handler !== 'function') throw new Error(`${name} is undefined or not exported`);
  port.on('message', (call: Call) => {
    handle(handler as (event: unknown, context: unknown) => unknown, call).then(reply);
  });
  reply({ ready: true });
} catch (error) {
  reply({ error: functionError(error) });
}
