/** What crosses between the cloud and a function's worker thread. Events and results are JSON texts, as on AWS. */
export interface WorkerSetup {
  /** The bundled module, and the name of its handler. */
  readonly module: string;
  readonly handler: string;
}

export interface Call {
  readonly event: string;
  readonly context: {
    readonly awsRequestId: string;
    readonly functionName: string;
    readonly functionVersion: string;
    readonly invokedFunctionArn: string;
    readonly memoryLimitInMB: string;
    readonly logGroupName: string;
    readonly logStreamName: string;
  };
  /** Real time, milliseconds. */
  readonly deadline: number;
}

/** A function's error, in the shape that Lambda answers. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

export type Reply = { readonly ready: true } | { readonly result: string } | { readonly error: FunctionError };

export type Outcome =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: FunctionError };

export const functionError = (error: unknown): FunctionError =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] }
    : { errorType: typeof error, errorMessage: String(error), trace: [] };
