import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Activity } from '../activity.ts';
import type { Hooks } from '../hooks.ts';
import { place } from '../template/resource-types.ts';
import type { Resource, Stack } from '../template/stack.ts';
import { Instance } from './instance.ts';
import { functionError, type Outcome } from './protocol.ts';

/**
 * A call that has waited this long while all instances are busy gets a new one. Few, and not soon: each loads its whole bundle, and on two
 * cores more of them make everything slower, which would call for more of them still.
 */
const patienceMs = 1_000;
const maxInstances = 3;

const functionSchema = z.object({
  Handler: z.string(),
  Code: z.object({ S3Key: z.string() }),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()) }).optional(),
});

interface Job {
  readonly event: string;
  readonly answer: PromiseWithResolvers<Outcome>;
}

class LambdaFunction {
  readonly #resource: Resource<z.infer<typeof functionSchema>>;
  readonly #start: () => Instance;
  readonly #instances = new Set<Instance>();
  readonly #free: Instance[] = [];
  readonly #waiting: Job[] = [];

  constructor(resource: Resource<z.infer<typeof functionSchema>>, start: () => Instance) {
    this.#resource = resource;
    this.#start = start;
  }

  call(event: string): Promise<Outcome> {
    const job: Job = { event, answer: Promise.withResolvers() };
    const instance = this.#takeFree();
    if (instance) this.#run(instance, job);
    else {
      this.#waiting.push(job);
      if (this.#instances.size === 0) this.#launch();
      else setTimeout(() => this.#waiting.includes(job) && this.#launch(), patienceMs).unref();
    }
    return job.answer.promise;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#instances].map((instance) => instance.stop()));
  }

  /** An instance can also die between two calls, of an error that nobody awaited. */
  #takeFree(): Instance | undefined {
    let instance = this.#free.pop();
    while (instance && !instance.alive) {
      this.#instances.delete(instance);
      instance = this.#free.pop();
    }
    return instance;
  }

  async #launch(): Promise<void> {
    if (this.#instances.size >= maxInstances) return;
    const instance = this.#start();
    this.#instances.add(instance);
    const error = await instance.start();
    if (error) {
      this.#instances.delete(instance);
      this.#waiting.shift()?.answer.resolve({ ok: false, error });
      if (this.#waiting.length > 0) this.#launch();
    } else this.#next(instance);
  }

  #next(instance: Instance): void {
    const job = this.#waiting.shift();
    if (job) this.#run(instance, job);
    else this.#free.push(instance);
  }

  async #run(instance: Instance, { event, answer }: Job): Promise<void> {
    const { name, arn, properties } = this.#resource;
    const timeoutMs = properties.Timeout * 1000;
    const context = {
      awsRequestId: randomUUID(),
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      memoryLimitInMB: String(properties.MemorySize),
      logGroupName: `/aws/lambda/${name}`,
      logStreamName: 'local',
    };
    const outcome = await instance.run({ event, context, deadline: Date.now() + timeoutMs }, timeoutMs);
    if (instance.alive) this.#next(instance);
    else {
      this.#instances.delete(instance);
      if (this.#waiting.length > 0) this.#launch();
    }
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
    for (const resource of stack.all(functionSchema, 'AWS::Lambda::Function')) {
      const { name, arn, properties } = resource;
      const [file, handler] = properties.Handler.split('.');
      const folder = stack.asset(properties.Code.S3Key);
      let log: WriteStream | undefined;
      const start = (): Instance => {
        if (!log) {
          log = createWriteStream(join(dataDir, 'log', `${name}.log`), { flags: 'a' });
          // Every instance ever started pipes into it.
          log.setMaxListeners(0);
          this.#logs.push(log);
        }
        return new Instance({
          module: [`${file}.mjs`, `${file}.js`].map((each) => join(folder, each)).find(existsSync) ?? folder,
          handler: handler ?? '',
          memoryMb: properties.MemorySize,
          log,
          environment: {
            ...properties.Environment?.Variables,
            ...endpoints,
            AWS_LAMBDA_FUNCTION_NAME: name,
            AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
            AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize),
            AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
            AWS_REGION: place.region,
            LAMBDA_TASK_ROOT: folder,
          },
        });
      };
      this.#functions.set(name, new LambdaFunction(resource, start));
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
      return { ok: false, error: functionError(error) };
    } finally {
      release();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#functions.values()].map((each) => each.close()));
    await Promise.all(this.#logs.map((log) => new Promise((resolve) => log.end(resolve))));
  }
}
