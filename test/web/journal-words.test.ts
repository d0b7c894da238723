import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { role } from '../../functions/contracts/identity.ts';
import { streams } from '../../functions/contracts/streams.ts';
import { roleText, streamText } from '../../web/src/text/journal.ts';
import { eventText } from '../../web/src/text/journal-events.ts';

/** The `type` of every event that a schema takes. */
const typesOf = (schema: z.ZodType): readonly string[] => {
  const { def } = schema as z.ZodType & {
    readonly def: {
      readonly options?: readonly z.ZodType[];
      readonly shape?: { readonly type?: { readonly def: { readonly values: readonly string[] } } };
      readonly in?: z.ZodType;
    };
  };
  if (def.options) return def.options.flatMap(typesOf);
  return def.shape?.type?.def.values ?? (def.in ? typesOf(def.in) : []);
};

describe('what the supervisor reads of the journal', () => {
  it('A7d: every event, stream and role has its words, and no words stand there for what is not', () => {
    const types = new Set(Object.values(streams).flatMap(typesOf));
    expect(types.size).toBeGreaterThan(120);
    expect(Object.keys(eventText).toSorted()).toEqual([...types].toSorted());
    expect(Object.keys(streamText).toSorted()).toEqual(Object.keys(streams).toSorted());
    expect(Object.keys(roleText).toSorted()).toEqual([...role.options, 'public', 'system'].toSorted());
  });
});
