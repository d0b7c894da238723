/**
 * For tests: both are awaited, so that a test can hold an invocation or a call to AWS halfway, or make it fail by throwing.
 * An error thrown before a call becomes the answer of AWS: its name is the error code.
 */
export interface Hooks {
  beforeInvoke?(functionName: string, event: unknown): Promise<void> | void;
  /** @param service `dynamodb`, `s3`, `states`, `kms`. @param input as the API's JSON; for S3 bucket and key. */
  beforeCall?(service: string, operation: string, input: unknown): Promise<void> | void;
}
