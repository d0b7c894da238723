// Types of the libraries that bring none, as far as they are used here.

declare module 'dynalite/db/index.js' {
  import type { Stream } from 'node:stream';

  type Callback = (error: unknown, result?: unknown) => void;

  interface Range {
    readonly gt?: string;
    readonly gte?: string;
    readonly lt?: string;
    readonly lte?: string;
    readonly reverse?: boolean;
    /** -1: none. */
    readonly limit?: number;
  }

  /** The items of a table or index by dynalite's keys. */
  export interface Partition {
    get(key: string, callback: Callback): void;
    put(key: string, item: Readonly<Record<string, unknown>>, callback: Callback): void;
    del(key: string, callback: Callback): void;
    /** Runs the work when no other holds the key; `release` makes a callback one that lets the key go first. */
    lock(key: string, work: (release: (callback: Callback) => Callback) => void): void;
    createValueStream(range: Range): Stream;
  }

  export interface Store {
    readonly options: { readonly maxItemSize: number };
    getTable(name: string, ...rest: readonly unknown[]): void;
    getItemDb(table: string): Partition;
    getIndexDb(kind: string, table: string, index: string): Partition;
  }

  export type Action = (store: Store, input: unknown, callback: Callback) => void;
}

declare module 'dynalite/actions/*' {
  import type { Action } from 'dynalite/db/index.js';

  const action: Action;
  export = action;
}

declare module 'dynalite/validations/index.js' {
  import type { Store } from 'dynalite/db/index.js';

  export function checkTypes(input: unknown, types: unknown): unknown;
  /** @throws as actions fail. */
  export function checkValidations(input: unknown, types: unknown, custom: unknown, store: Store): void;
}

declare module 'dynalite/validations/*' {
  export const types: unknown;
  export const custom: unknown;
}

declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type { AdapterConstructor } from 'oidc-provider';

  /** @param clockTolerance in seconds. */
  export function createMemoryAdapter(clockTolerance: number): AdapterConstructor;
}

declare module '@20minutes/s3rver' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { Readable } from 'node:stream';

  interface StoredObject {
    readonly bucket: string;
    readonly key: string;
    readonly content: Buffer | Readable;
    readonly metadata: Readonly<Record<string, string>>;
  }

  class S3rver {
    constructor(options: {
      directory: string;
      silent: boolean;
      vhostBuckets: boolean;
      allowMismatchedSignatures: boolean;
      configureBuckets: readonly { name: string; configs: readonly string[] }[];
    });
    readonly store: {
      existsObject(bucket: string, key: string): Promise<boolean>;
      listObjects(bucket: string, options: { readonly maxKeys: number }): Promise<unknown>;
      getResourcePath(bucket: string, key: string, kind: string): string;
      putMetadata(bucket: string, key: string, metadata: StoredObject['metadata'], md5: string): Promise<void>;
      putObject(object: StoredObject): Promise<{ size: number; md5: string }>;
    };
    readonly logger: { close(): void; exceptions: { unhandle(): void } };
    configureBuckets(): Promise<unknown>;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  }

  export = S3rver;
}

declare module 'asl-validator' {
  function validate(
    definition: unknown,
    options?: { checkPaths: boolean; checkArn: boolean },
  ): { isValid: boolean; errorsText: (separator?: string) => string };

  export = validate;
}
