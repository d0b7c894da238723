import { join } from 'node:path';
import { users } from './seed/users.ts';
import { serve } from './serve.ts';

await serve(join(import.meta.dirname, '..'), { users });
