import type { PrivateReference } from '../contracts/primitives.ts';
import type { StreamRef } from '../contracts/streams.ts';
import type { Instant } from '../domain/kernel/instant.ts';
import type { CivilDate } from '../domain/policy/calendar.ts';

/** One section of a draft, with the version that a save must name. */
export interface DraftSection {
  readonly section: string;
  readonly version: number;
  readonly content: unknown;
  readonly savedAt: Instant;
}

/** Who may still be writing a draft: `<kind>/<cycle>/<owner>`, for instance `application/2026/<credit code>`. */
export type DraftOwner = `${string}/${string}/${string}`;

/**
 * What must be erasable: content about natural persons, and drafts. Written before the journal refers to it; what nothing refers
 * to after a day is swept.
 */
export interface Privates {
  /**
   * Keeps content under an id that only the command's sender can derive again (so a retry finds it), beside a random salt, and
   * answers the reference for the journal. Existing content under the id stays; its reference is answered.
   *
   * @param ref 32 hex digits, from `call.secret(purpose)`
   * @param owner the stream that is about to refer to it
   */
  put(ref: string, content: unknown, owner: StreamRef, at: Instant): Promise<PrivateReference>;
  /** The content, unless it was erased. */
  get(ref: string): Promise<unknown>;
  /** Content and salt are gone; the journal's HMAC proves nothing any more. */
  erase(ref: string): Promise<void>;
  /** What was written on a day and not looked at since, with the stream that was about to refer to it. */
  writtenOn(date: CivilDate): Promise<readonly { readonly ref: string; readonly owner: StreamRef }[]>;
  /** The sweep has looked at it: it is not asked for again. */
  looked(date: CivilDate, ref: string): Promise<void>;
  /** All sections of a draft, by name. */
  draft(owner: DraftOwner): Promise<readonly DraftSection[]>;
  /**
   * Saves a section over the version the writer knows (0: new).
   *
   * @returns the new version, or the section as it stands now when somebody else saved it meanwhile
   */
  saveDraft(
    owner: DraftOwner,
    section: string,
    known: number,
    content: unknown,
    at: Instant,
  ): Promise<{ readonly saved: DraftSection } | { readonly current: DraftSection }>;
}
