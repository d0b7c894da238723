import { afterEach, describe, expect, it, vi } from 'vitest';
import { environmentOf } from '../../functions/adapters/environment.ts';
import { environments } from '../../functions/contracts/environment.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the environment of a function', () => {
  it('is what its schema asks for, and nothing else', () => {
    vi.stubEnv('JOURNAL_TABLE', 'journal');
    vi.stubEnv('WAITS_TABLE', 'waits');
    expect(environmentOf(environments['procedure/await'])).toEqual({ JOURNAL_TABLE: 'journal', WAITS_TABLE: 'waits' });
  });

  it('names everything that is missing or malformed, at once', () => {
    vi.stubEnv('BALLOT_KEY_ARN', 'no-arn');
    expect(() => environmentOf(environments['procedure/count-ballots'])).toThrow(/JOURNAL_TABLE: .*; BALLOT_KEY_ARN: /);
  });

  it('knows a gateway for messages from none', () => {
    const gateway = environments['feed/react'].shape.MESSAGE_GATEWAY_URL;
    expect(gateway.parse('')).toBeUndefined();
    expect(gateway.parse('https://gateway.award.example/')).toBe('https://gateway.award.example/');
    expect(gateway.safeParse('gateway').success).toBe(false);
  });
});
