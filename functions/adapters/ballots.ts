/** What a sealed vote is bound to: opening it under any other name fails. */
export interface BallotContext {
  readonly cycle: string;
  readonly session: string;
  readonly member: string;
}

/** Seals votes so that only the count can open them (A14.5b): nobody who reads journal, views or exports can. */
export interface Ballots {
  /** The plaintext is padded to one length per number of candidates by the caller: the seal's size tells nothing. */
  seal(context: BallotContext, content: string): Promise<string>;
  /** Only the count function may use the key for this. */
  open(context: BallotContext, sealed: string): Promise<string>;
}
