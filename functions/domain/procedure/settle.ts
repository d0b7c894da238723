/**
 * How long after a closing the list is frozen: the longest life of a request (the gateway gives up after 30 s, a function after
 * less) and a margin. Working rule. What was received before the closing has been written or refused by then.
 */
export const settleMilliseconds = 120_000;
