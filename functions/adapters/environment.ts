import type * as z from 'zod';

/**
 * The environment of this function, checked once at cold start.
 *
 * @throws names everything that is missing or malformed: a function that is wired wrongly must not start
 */
export const environmentOf = <S extends z.ZodObject>(schema: S): z.output<S> => {
  const parsed = schema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`this function's environment is incomplete: ${faults.join('; ')}`);
};
