import type { Activity } from './activity.ts';
import { KeyedLock, type Store } from './store.ts';

/** The longest delay `setTimeout` can count (24.8 days); beyond it the callback would run at once. */
const longestTimeout = 2 ** 31 - 1;

export class ClockGoesForward extends Error {}

export interface Timer {
  cancel(): void;
}

interface Due {
  readonly due: number;
  readonly order: number;
  readonly fire: () => void;
}

/**
 * The local time (milliseconds since 1970). It is kept as an offset to the machine's clock, so it runs on at real speed from
 * wherever it was moved to, through downtime too, and never goes back. A timer fires when its time comes by itself or when
 * the clock is moved past it; what it fires must take a hold before it returns, if it goes on asynchronously.
 */
export class Clock {
  readonly #store: Store;
  readonly #activity: Activity;
  readonly #moves = new KeyedLock();
  #offset: number;
  #latest: number;
  #frozen: number | undefined;
  #timers: Due[] = [];
  #count = 0;
  #alarm: NodeJS.Timeout | undefined;

  private constructor(store: Store, activity: Activity, offset: number, latest: number) {
    this.#store = store;
    this.#activity = activity;
    this.#offset = offset;
    this.#latest = latest;
  }

  /** @param start where a clock that was never opened before begins (default: the machine's time). */
  static async open(store: Store, activity: Activity, start = Date.now()): Promise<Clock> {
    const saved = store.get<{ offset: number; latest: number }>('clock');
    const clock = new Clock(store, activity, saved?.offset ?? start - Date.now(), saved?.latest ?? start);
    if (!saved) await clock.#save();
    return clock;
  }

  now(): number {
    this.#latest = Math.max(this.#latest, this.#frozen ?? Date.now() + this.#offset);
    return this.#latest;
  }

  /** Fires once at `due`, timers of one instant in the order in which they were set. */
  at(due: number, fire: () => void): Timer {
    const timer: Due = { due, order: this.#count++, fire };
    this.#timers.push(timer);
    this.#timers.sort((a, b) => a.due - b.due || a.order - b.order);
    this.#arm();
    return {
      cancel: () => {
        this.#timers = this.#timers.filter((other) => other !== timer);
        this.#arm();
      },
    };
  }

  /**
   * Moves the clock: requests under way end and new ones wait; then it stands still at the time of each timer that is due,
   * one after another, until all that the timer caused has settled. So nothing fires late, twice or in a wrong order.
   * @returns the time when all is idle.
   * @throws ClockGoesForward when the target lies in the past.
   */
  move(target: (now: number) => number): Promise<number> {
    return this.#moves.run('', async () => {
      const to = target(this.now());
      if (to < this.now()) throw new ClockGoesForward(`It is ${new Date(this.now()).toISOString()} already.`);
      const openGate = this.#activity.closeGate();
      this.#frozen = this.now();
      try {
        await this.#activity.idle();
        for (let next = this.#timers[0]; next && next.due <= to; next = this.#timers[0]) {
          await this.#stand(Math.max(this.#frozen, next.due));
          // While the new position was saved, an outside call may have cancelled the timer.
          if (this.#timers[0] !== next) continue;
          this.#timers.shift();
          next.fire();
          await this.#activity.idle();
        }
        await this.#stand(to);
      } finally {
        this.#frozen = undefined;
        openGate();
        this.#arm();
      }
      return this.now();
    });
  }

  /** Answers when no move is under way and all is idle. */
  settle(): Promise<void> {
    return this.#moves.run('', () => this.#activity.idle());
  }

  async close(): Promise<void> {
    this.#timers = [];
    clearTimeout(this.#alarm);
    await this.#save();
  }

  async #stand(instant: number): Promise<void> {
    this.#frozen = instant;
    this.#offset = instant - Date.now();
    await this.#save();
  }

  #save(): Promise<void> {
    return this.#store.write(['clock', { offset: this.#offset, latest: this.now() }]);
  }

  #arm(): void {
    clearTimeout(this.#alarm);
    const next = this.#timers[0];
    if (!next || this.#frozen !== undefined) return;
    this.#alarm = setTimeout(() => this.#fireDue(), Math.min(Math.max(next.due - this.now(), 0), longestTimeout));
  }

  #fireDue(): void {
    for (let next = this.#timers[0]; next && next.due <= this.now(); next = this.#timers[0]) {
      this.#timers.shift();
      next.fire();
    }
    this.#arm();
  }
}
