import { randomBytes } from 'node:crypto';
import type { PrivateReference } from '../contracts/primitives.ts';
import type { StreamRef } from '../contracts/streams.ts';
import type { Instant } from '../domain/kernel/instant.ts';
import { type CivilDate, civilDateOf } from '../domain/policy/calendar.ts';
import { canonical, keyedDigest } from './journal.ts';
import type { DraftOwner, DraftSection, Privates } from './privates.ts';

/** Private content in memory, for tests. */
export class PrivatesMemory implements Privates {
  readonly #kept = new Map<string, { content: unknown; salt: string }>();
  readonly #written = new Map<string, StreamRef>();
  readonly #drafts = new Map<string, Map<string, DraftSection>>();

  async put(ref: string, content: unknown, owner: StreamRef, at: Instant): Promise<PrivateReference> {
    this.#written.set(`${civilDateOf(at)}#${ref}`, owner);
    const kept = this.#kept.get(ref) ?? { content: structuredClone(content), salt: randomBytes(32).toString('hex') };
    this.#kept.set(ref, kept);
    return { ref, hmac: keyedDigest(kept.salt, canonical(kept.content)) };
  }

  async get(ref: string): Promise<unknown> {
    return structuredClone(this.#kept.get(ref)?.content);
  }

  async erase(ref: string): Promise<void> {
    this.#kept.delete(ref);
  }

  async writtenOn(date: CivilDate): Promise<readonly { ref: string; owner: StreamRef }[]> {
    return [...this.#written].flatMap(([key, owner]) =>
      key.startsWith(`${date}#`) ? [{ ref: key.slice(date.length + 1), owner }] : [],
    );
  }

  async looked(date: CivilDate, ref: string): Promise<void> {
    this.#written.delete(`${date}#${ref}`);
  }

  async draft(owner: DraftOwner): Promise<readonly DraftSection[]> {
    return structuredClone([...(this.#drafts.get(owner)?.values() ?? [])]);
  }

  async saveDraft(owner: DraftOwner, section: string, known: number, content: unknown, at: Instant) {
    const sections = this.#drafts.get(owner) ?? new Map<string, DraftSection>();
    const current = sections.get(section);
    if ((current?.version ?? 0) !== known) {
      return { current: current ?? { section, version: 0, content: undefined, savedAt: at } };
    }
    const saved = { section, version: known + 1, content: structuredClone(content), savedAt: at };
    this.#drafts.set(owner, sections.set(section, saved));
    return { saved };
  }
}
