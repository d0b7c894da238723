import { join } from 'node:path';
import { buildPortal } from '../web/build.ts';
import { clockStart, seed } from './seed/seed.ts';
import { users } from './seed/users.ts';
import { serve } from './serve.ts';

await buildPortal();
await serve(join(import.meta.dirname, '..'), { users, seed, clockStart });
