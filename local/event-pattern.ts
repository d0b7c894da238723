type Pattern = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const matchesOne = (rule: unknown, value: unknown): boolean => {
  if (!isRecord(rule)) return rule === value;
  const [operator, operand] = Object.entries(rule)[0] ?? [];
  switch (operator) {
    case 'exists':
      return operand === (value !== undefined);
    case 'prefix':
      return typeof value === 'string' && value.startsWith(String(operand));
    case 'suffix':
      return typeof value === 'string' && value.endsWith(String(operand));
    case 'anything-but':
      return value !== undefined && ![operand].flat().some((other) => matchesOne(other, value));
    default:
      throw new Error(`The local cloud does not serve the event pattern operator ${operator}.`);
  }
};

/**
 * Whether an event matches an event pattern, as rules of EventBridge and filters of event source mappings use them: every field
 * of the pattern must match, a list matches if one of its values does (exact, exists, prefix, suffix, anything-but).
 * @throws naming any other operator.
 */
export const matches = (pattern: Pattern, event: unknown): boolean =>
  Object.entries(pattern).every(([field, rule]) => {
    const value = isRecord(event) ? event[field] : undefined;
    if (isRecord(rule)) return matches(rule, value ?? {});
    if (!Array.isArray(rule)) throw new Error(`The event pattern's ${field} is neither a list nor an object.`);
    const values = Array.isArray(value) ? value : [value];
    return rule.some((one) => values.some((other) => matchesOne(one, other)));
  });
