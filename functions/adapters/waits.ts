/** What the machine waits for: the token of one entry into one awaiting state. Not truth, only the way to wake it. */
export interface Wait {
  /** `<cycle>-<generation>` */
  readonly execution: string;
  readonly state: string;
  readonly round: number;
  readonly token: string;
}

/** Where the tokens lie until they are answered. */
export interface Waits {
  put(wait: Wait): Promise<void>;
  /** What an execution waits for now. */
  list(execution: string): Promise<readonly Wait[]>;
  remove(wait: Wait): Promise<void>;
}
