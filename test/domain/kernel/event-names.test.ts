import { describe, expect, it } from 'vitest';
import { type StreamType, streams } from '../../../functions/contracts/streams.ts';
import { eventName, streamNames } from '../../../functions/domain/kernel/event-names.ts';

const types = Object.keys(streams) as StreamType[];

describe('the names of what is recorded', () => {
  it('A7d: every event of every stream has one in Chinese, and no two of a stream have the same', () => {
    for (const type of types) {
      const events = streams[type].options.map(({ shape }) => shape.type.value);
      const names = events.map((event) => eventName(type, event));
      for (const name of [streamNames[type], ...names]) expect(name).toMatch(/^[\p{Script=Han}（）]+$/u);
      expect(new Set(names).size).toBe(events.length);
    }
    expect(new Set(Object.values(streamNames)).size).toBe(types.length);
  });
});
