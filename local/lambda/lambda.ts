import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Activity } from '../activity.ts';
import type { Hooks } from '../aws/json-api.ts';
import type { Resource, Stack } from '../template/stack.ts';
import { Instance, type Outcome } from './instance.ts';

/**
 * A call that has waited this long while all instances are busy gets a new one. Few, and not soon: each loads its whole bundle, and on two
 * cores more of them make everything slower, which would call for more of them still.
 */
const patienceMs = 1_000;
const maxInstances = 3;
/** Idle instances of all functions together; beyond it, the one that has been idle longest is stopped. Each keeps 40 MB and more. */
const maxIdle = 16;

const functionSchema = z.object({
  Handler: z.string(),
  Code: z.object({ S3Key: z.string() }),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()) }).optional(),
});
type FunctionResource = Resource<z.infer<typeof functionSchema>>;

interface Job {
  readonly event: string;
  readonly answer: PromiseWithResolvers<Outcome>;
}

class LambdaFunction {
  readonly #resource: FunctionResource;
  readonly #start: () => Instance;
  /** Idle instances of all functions, longest idle first. */
  readonly #idle: Set<Instance>;
  #instances: Instance[] = [];
  readonly #waiting: Job[] = [];

  constructor(resource: FunctionResource, start: () => Instance, idle: Set<Instance>) {
    this.#resource = resource;
    this.#start = start;
    this.#idle = idle;
  }

  call(event: string): Promise<Outcome> {
    const job: Job = { event, answer: Promise.withResolvers() };
    // An instance can also die between two calls, of an error that nobody awaited.
    this.#instances = this.#instances.filter(({ alive }) => alive);
    const instance = this.#instances.find((each) => this.#idle.has(each));
    if (instance) this.#run(instance, job);
    else {
      this.#waiting.push(job);
      if (this.#instances.length === 0) this.#launch();
      else setTimeout(() => this.#waiting.includes(job) && this.#launch(), patienceMs).unref();
    }
    return job.answer.promise;
  }

  async close(): Promise<void> {
    await Promise.all(this.#instances.map((instance) => instance.stop()));
  }

  async #launch(): Promise<void> {
    if (this.#instances.length >= maxInstances) return;
    const instance = this.#start();
    this.#instances.push(instance);
    const error = await instance.start();
    if (error) this.#waiting.shift()?.answer.resolve({ ok: false, error });
    this.#next(instance);
  }

  #next(instance: Instance): void {
    if (!instance.alive) {
      this.#instances = this.#instances.filter((other) => other !== instance);
      if (this.#waiting.length > 0) this.#launch();
      return;
    }
    const job = this.#waiting.shift();
    if (job) this.#run(instance, job);
    else {
      this.#idle.add(instance);
      const [longest] = this.#idle;
      if (this.#idle.size > maxIdle && longest) {
        this.#idle.delete(longest);
        longest.stop();
      }
    }
  }

  async #run(instance: Instance, { event, answer }: Job): Promise<void> {
    this.#idle.delete(instance);
    const { name, arn, properties } = this.#resource;
    const context = {
      awsRequestId: randomUUID(),
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      memoryLimitInMB: String(properties.MemorySize),
      logGroupName: `/aws/lambda/${name}`,
      logStreamName: 'local',
    };
    const outcome = await instance.run(event, context, properties.Timeout * 1000);
    this.#next(instance);
    answer.resolve(outcome);
  }
}

/** The template's functions: the bundled code, each in threads of its own with its own environment, started on the first call. */
export class Lambda {
  readonly #functions = new Map<string, LambdaFunction>();
  readonly #names = new Map<string, string>();
  readonly #logs: WriteStream[] = [];
  readonly #activity: Activity;
  readonly #hooks: Hooks;

  /** @param endpoints the environment variables that lead SDK clients here. */
  constructor(
    stack: Stack,
    dataDir: string,
    endpoints: Readonly<Record<string, string>>,
    activity: Activity,
    hooks: Hooks,
  ) {
    this.#activity = activity;
    this.#hooks = hooks;
    mkdirSync(join(dataDir, 'log'), { recursive: true });
    const idle = new Set<Instance>();
    for (const resource of stack.all(functionSchema, 'AWS::Lambda::Function')) {
      const { name, arn } = resource;
      this.#functions.set(name, new LambdaFunction(resource, this.#starter(resource, stack, dataDir, endpoints), idle));
      this.#names.set(arn, name);
    }
  }

  /**
   * The function that a template's reference means: a name or an ARN, with or without a version.
   * @throws when the template holds no such function.
   */
  nameOf(reference: string): string {
    const unqualified = reference.split(':').length === 8 ? reference.replace(/:[^:]+$/, '') : reference;
    const name = this.#names.get(unqualified) ?? reference;
    if (!this.#functions.has(name)) throw new Error(`The template holds no function ${reference}.`);
    return name;
  }

  /** Runs a function with an event and answers its result or its error. Never throws for what the function does. */
  async invoke(name: string, event: unknown): Promise<Outcome> {
    const release = this.#activity.hold(`function ${name}`);
    try {
      await this.#hooks.beforeInvoke?.(name, event);
      const target = this.#functions.get(name);
      if (!target) throw new Error(`The template holds no function ${name}.`);
      return await target.call(JSON.stringify(event));
    } catch (error) {
      const { name: errorType, message: errorMessage } = error instanceof Error ? error : new Error(String(error));
      return { ok: false, error: { errorType, errorMessage } };
    } finally {
      release();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#functions.values()].map((each) => each.close()));
    await Promise.all(this.#logs.map((log) => new Promise((resolve) => log.end(resolve))));
  }

  #starter(
    { name, properties }: FunctionResource,
    stack: Stack,
    dataDir: string,
    endpoints: Readonly<Record<string, string>>,
  ): () => Instance {
    const [file, handler = ''] = properties.Handler.split('.');
    const folder = stack.asset(properties.Code.S3Key);
    let log: WriteStream | undefined;
    return () => {
      if (!log) {
        log = createWriteStream(join(dataDir, 'log', `${name}.log`), { flags: 'a' });
        // Every instance ever started pipes into it.
        log.setMaxListeners(0);
        this.#logs.push(log);
      }
      return new Instance({
        module: [`${file}.mjs`, `${file}.js`].map((each) => join(folder, each)).find(existsSync) ?? folder,
        handler,
        compileCache: join(folder, '..', 'compile-cache'),
        memoryMb: properties.MemorySize,
        log,
        environment: {
          ...properties.Environment?.Variables,
          ...endpoints,
          AWS_LAMBDA_FUNCTION_NAME: name,
          AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
          AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize),
          AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
          LAMBDA_TASK_ROOT: folder,
        },
      });
    };
  }
}
