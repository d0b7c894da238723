/** One value of a form: what stands at the end of a path. */
type Value = string | number | boolean;

/** One field in which two versions differ; `before` is absent where it is new, `after` where it is gone. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly before?: Value;
  readonly after?: Value;
}

/**
 * Every field in which two versions of a form differ, in the order of the later form (A13f, A14.1b). Lists are compared place by place.
 * An empty list has no field, and differs from none at all in nothing.
 */
export const differencesOf = (before: object, after: object): readonly Difference[] => {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const changed = [...now].flatMap(([key, { path, value }]): readonly Difference[] => {
    const earlier = old.get(key)?.value;
    if (earlier === value) return [];
    return [{ path, ...(earlier === undefined ? {} : { before: earlier }), after: value }];
  });
  const gone = [...old].flatMap(([key, { path, value }]) => (now.has(key) ? [] : [{ path, before: value }]));
  return [...changed, ...gone];
};

interface Placed {
  readonly path: readonly (string | number)[];
  readonly value: Value;
}

const valuesOf = (content: unknown, path: readonly (string | number)[] = []): ReadonlyMap<string, Placed> => {
  if (typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean') {
    return new Map([[path.join('.'), { path, value: content }]]);
  }
  if (content === null || typeof content !== 'object') return new Map();
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(content)
    ? [...content.entries()]
    : Object.entries(content);
  return new Map(entries.flatMap(([key, inner]) => [...valuesOf(inner, [...path, key])]));
};
