import type { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import {
  type Call,
  type FunctionError,
  functionError,
  type Outcome,
  type Reply,
  type WorkerSetup,
} from './protocol.ts';

/** Lambda gives a function ten seconds to load, and then a second try; a local machine under load may need the time of both. */
const initMs = 60_000;

export interface InstanceSetup extends WorkerSetup {
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMb: number;
  readonly log: Writable;
}

/** One running copy of a function: a worker thread that serves one call at a time, until it crashes or overruns. */
export class Instance {
  readonly #worker: Worker;
  readonly #log: Writable;
  #answer: PromiseWithResolvers<Reply>;
  alive = true;

  constructor({ module, handler, environment, memoryMb, log }: InstanceSetup) {
    this.#log = log;
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { module, handler } satisfies WorkerSetup,
      env: environment,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    this.#worker.stdout.pipe(log, { end: false });
    this.#worker.stderr.pipe(log, { end: false });
    this.#answer = Promise.withResolvers();
    this.#worker.on('message', (reply: Reply) => this.#answer.resolve(reply));
    // An error that nobody caught ends Lambda's process; what comes back is the error that the runtime reports.
    this.#worker.on('error', (error) => {
      log.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      this.#crash(functionError(error));
    });
    this.#worker.on('exit', (code) =>
      this.#crash({ errorType: 'Runtime.ExitError', errorMessage: `Runtime exited with error: exit status ${code}` }),
    );
  }

  /** Loads the function. An error of loading ends the instance. */
  async start(): Promise<FunctionError | undefined> {
    const reply = await this.#within(initMs, `Init phase timed out after ${initMs / 1000} seconds`);
    if ('error' in reply) await this.stop();
    return 'error' in reply ? reply.error : undefined;
  }

  /** @param timeoutMs as the template says, in real time. */
  async run(call: Call, timeoutMs: number): Promise<Outcome> {
    this.#answer = Promise.withResolvers();
    this.#worker.postMessage(call);
    const text = `RequestId: ${call.context.awsRequestId} Error: Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`;
    const reply = await this.#within(timeoutMs, text);
    if ('error' in reply) {
      this.#log.write(
        `${new Date().toISOString()} ${call.context.awsRequestId} ERROR ${JSON.stringify(reply.error)}\n`,
      );
      return { ok: false, error: reply.error };
    }
    return { ok: true, payload: 'result' in reply ? JSON.parse(reply.result) : null };
  }

  async stop(): Promise<void> {
    this.alive = false;
    await this.#worker.terminate();
  }

  async #within(ms: number, message: string): Promise<Reply> {
    const alarm = setTimeout(() => {
      this.#crash({ errorType: 'Sandbox.Timedout', errorMessage: message });
      this.#worker.terminate();
    }, ms);
    try {
      return await this.#answer.promise;
    } finally {
      clearTimeout(alarm);
    }
  }

  #crash(error: FunctionError): void {
    this.alive = false;
    this.#answer.resolve({ error });
  }
}
