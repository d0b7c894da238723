/**
 * Counts what is under way, so that «idle» is exact and never a guess by waiting: whoever causes work takes a hold before
 * the work that caused it lets go of its own. The holds are: invocations, AWS calls, undelivered stream records, events on
 * their way to a rule's target, requests, and executions that are not parked in a sleep or at a task token.
 */
export class Activity {
  readonly #holds = new Map<symbol, string>();
  #idle: PromiseWithResolvers<void> | undefined;
  #gate: PromiseWithResolvers<void> | undefined;

  /** Marks something as under way; the answer ends it (a second call does nothing). */
  hold(label: string): () => void {
    const key = Symbol(label);
    this.#holds.set(key, label);
    return () => {
      if (!this.#holds.delete(key) || this.#holds.size > 0) return;
      this.#idle?.resolve();
      this.#idle = undefined;
    };
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#holds.size > 0) {
      this.#idle ??= Promise.withResolvers();
      await this.#idle.promise;
    }
  }

  /** What is under way at this moment, for messages and tests. */
  labels(): string[] {
    return [...this.#holds.values()];
  }

  /** A hold for work from outside, which waits at the gate while the clock is being moved. */
  async admit(label: string): Promise<() => void> {
    while (this.#gate) await this.#gate.promise;
    return this.hold(label);
  }

  /** Keeps new work from outside waiting; the answer opens the gate again. */
  closeGate(): () => void {
    const gate = Promise.withResolvers<void>();
    this.#gate = gate;
    return () => {
      this.#gate = undefined;
      gate.resolve();
    };
  }
}
