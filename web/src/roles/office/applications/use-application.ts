import type { Answer } from '../../../api/call.ts';

export type Application = Answer<'GET /api/office/cycles/{cycle}/applications/{code}'>;
export type ApplicationRow = Answer<'GET /api/office/cycles/{cycle}/applications'>['applications'][number];
