import type { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';

/** What a function's worker thread is started with. */
export interface WorkerSetup {
  /** The bundled module, and the name of its handler. */
  readonly module: string;
  readonly handler: string;
  /** Where V8 keeps what it compiled: a start with it takes a quarter less, of time and of memory. */
  readonly compileCache: string;
}

/** One call. Events and results cross between the threads as JSON texts, as on AWS. */
export interface Call {
  readonly event: string;
  readonly context: Readonly<Record<string, string>>;
  /** Real time, milliseconds. */
  readonly deadline: number;
}

/** A function's error, in the shape that Lambda answers. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

export type Reply = { readonly result: string } | { readonly error: FunctionError };

export type Outcome =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: FunctionError };

/** Lambda gives a function ten seconds to load, and then a second try; a local machine under load may need the time of both. */
const initMs = 60_000;
/** V8's default lets garbage of tens of megabytes gather in each thread. */
const maxYoungGenerationSizeMb = 8;

export interface InstanceSetup extends WorkerSetup {
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMb: number;
  readonly log: Writable;
}

/** One running copy of a function: a worker thread that serves one call at a time, until it crashes, overruns or is stopped. */
export class Instance {
  readonly #worker: Worker;
  readonly #log: Writable;
  #answer = Promise.withResolvers<Reply>();
  alive = true;

  constructor({ environment, memoryMb, log, ...workerData }: InstanceSetup) {
    this.#log = log;
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: workerData satisfies WorkerSetup,
      env: environment,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    this.#worker.stdout.pipe(log, { end: false });
    this.#worker.stderr.pipe(log, { end: false });
    this.#worker.on('message', (reply: Reply) => this.#answer.resolve(reply));
    // An error that nobody caught ends Lambda's process; what comes back is the error that the runtime reports.
    this.#worker.on('error', ({ name, message, stack }) => {
      log.write(`${stack}\n`);
      this.#end({ errorType: name, errorMessage: message, trace: stack?.split('\n') ?? [] });
    });
    this.#worker.on('exit', (code) =>
      this.#end({ errorType: 'Runtime.ExitError', errorMessage: `Runtime exited with error: exit status ${code}` }),
    );
  }

  /** Waits until the function is loaded. An error of loading ends the instance. */
  async start(): Promise<FunctionError | undefined> {
    const reply = await this.#within(initMs, `Init phase timed out after ${initMs / 1000} seconds`);
    if (!('error' in reply)) return undefined;
    await this.stop();
    return reply.error;
  }

  /** @param timeoutMs as the template says, in real time. */
  async run(event: string, context: Call['context'], timeoutMs: number): Promise<Outcome> {
    this.#answer = Promise.withResolvers();
    this.#worker.postMessage({ event, context, deadline: Date.now() + timeoutMs } satisfies Call);
    const text = `RequestId: ${context.awsRequestId} Error: Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`;
    const reply = await this.#within(timeoutMs, text);
    if (!('error' in reply)) return { ok: true, payload: JSON.parse(reply.result) };
    this.#log.write(`${new Date().toISOString()} ${context.awsRequestId} ERROR ${JSON.stringify(reply.error)}\n`);
    return { ok: false, error: reply.error };
  }

  async stop(): Promise<void> {
    this.alive = false;
    await this.#worker.terminate();
  }

  async #within(ms: number, errorMessage: string): Promise<Reply> {
    const alarm = setTimeout(() => {
      this.#end({ errorType: 'Sandbox.Timedout', errorMessage });
      this.#worker.terminate();
    }, ms);
    try {
      return await this.#answer.promise;
    } finally {
      clearTimeout(alarm);
    }
  }

  #end(error: FunctionError): void {
    this.alive = false;
    this.#answer.resolve({ error });
  }
}
