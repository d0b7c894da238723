import { join } from 'node:path';
import { builtPortal } from './built-portal.ts';
import { clockStart, seed } from './seed/seed.ts';
import { users } from './seed/users.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '..');
await serve(root, { users, seed, clockStart, webRoot: await builtPortal(root) });
