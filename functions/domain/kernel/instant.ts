/**
 * An instant: ISO 8601 in UTC with milliseconds, `2026-09-24T16:00:00.000Z`. In this one form instants compare as strings,
 * read well in the journal, and are what Step Functions and JSON want.
 */
export type Instant = string;

/** Epoch milliseconds to an instant. */
export const instant = (epochMilliseconds: number): Instant => new Date(epochMilliseconds).toISOString();

/** An instant to epoch milliseconds. */
export const epoch = (at: Instant): number => Date.parse(at);

/** The instant `milliseconds` later (or earlier, when negative). */
export const later = (at: Instant, milliseconds: number): Instant => instant(epoch(at) + milliseconds);
