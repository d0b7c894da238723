import * as z from 'zod';
import document from '../../contracts/openapi.json' with { type: 'json' };
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';

export const readOpenApiRoute = route({
  method: 'GET',
  path: '/api/openapi.json',
  roles: ['public'],
  summary: 'This document: every route, with its roles and schemas',
  response: z.looseObject({ openapi: z.string() }),
  handle: async () => ok(document),
});
