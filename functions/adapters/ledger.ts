/** The locked store of daily digests: what stands in it can be neither changed nor deleted before its time. */
export interface Ledger {
  /** Writes once; false when something stands there already. */
  putOnce(key: string, content: string): Promise<boolean>;
  get(key: string): Promise<string | undefined>;
  /** All keys, in order. */
  keys(): Promise<readonly string[]>;
}

/** Signs with a key that never leaves its keeper. */
export interface Signer {
  readonly keyId: string;
  /** ECDSA over P-256 with SHA-256, DER, base64. */
  sign(content: string): Promise<string>;
}

/** Tells a genuine signature from another; one that names an untrusted key is none. */
export interface Verifier {
  genuine(content: string, signature: string, keyId: string): Promise<boolean>;
}
