/** Where in a content something lies: keys, and numbers of a list's items from 0. */
export type Path = readonly (string | number)[];

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

/** What lies at a path; undefined where the way there ends. */
export const valueAt = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isObject(value) ? Reflect.get(value, key) : undefined), content);

/** A copy in which `value` lies at a path; what the way there lacks is made. `undefined` takes a key away. */
export const withValue = (content: unknown, [first, ...rest]: Path, value: unknown): unknown => {
  if (first === undefined) return value;
  const changed = withValue(isObject(content) ? Reflect.get(content, first) : undefined, rest, value);
  if (typeof first === 'number') {
    const items: readonly unknown[] = Array.isArray(content) ? content : [];
    return Array.from({ length: Math.max(items.length, first + 1) }, (_, index) =>
      index === first ? (changed ?? '') : (items[index] ?? {}),
    );
  }
  const { [first]: _, ...others } = (isObject(content) ? content : {}) as Record<string, unknown>;
  return changed === undefined ? others : { ...(isObject(content) ? content : {}), [first]: changed };
};

/** A category's code has a dot of its own: `4.1` is one key. */
const keysOf = (at: string): readonly string[] => at.match(/\d+\.\d+(?=$|\.)|[^.]+/g) ?? [];

/** Where an input stands on the page: the id of the field at a path. */
export const fieldId = (section: string, path: Path): string => [section, ...path].join('.');

/** The ids under which a place is found, from itself to its section: the field may not be drawn (yet). */
export const idsOf = (at: string): readonly string[] => {
  const keys = keysOf(at);
  return keys.map((_, index) => keys.slice(0, keys.length - index).join('.'));
};
