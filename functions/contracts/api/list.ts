import * as z from 'zod';

/** An array in an answer: what is read is never changed, so a readonly one will do. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
