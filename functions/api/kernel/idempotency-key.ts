import * as z from 'zod';
import type { RouteDescription } from './route.ts';

const anyKey = z
  .string()
  .regex(/^[\x21-\x7e]{16,128}$/, '需要16至128个可见字符，建议使用 UUID；重试时沿用同一个值')
  .meta({ description: 'The same for every retry of this command; a new one for a new command. A UUID is best.' });

const randomKey = z
  .union([z.uuidv4(), z.uuidv7()], {
    error: '须使用随机生成的 UUID（第4版或第7版）：回执由它导出，能被猜到的值会暴露本人的选择；重试时沿用同一个值',
  })
  .meta({
    description:
      'A random UUID, version 4 or 7: receipts are derived of it, so whoever guesses it finds out the vote. The same for every retry.',
  });

/** What the Idempotency-Key of a route's command has to be. */
export const keyOf = ({ key }: Pick<RouteDescription, 'key'>): z.ZodType<string> =>
  key === 'random' ? randomKey : anyKey;
