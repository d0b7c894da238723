import type { Answer } from '../../../api/call.ts';

export type Session = Answer<'GET /api/committee/cycles/{cycle}/sessions/{session}'>;
export type Choice = NonNullable<Session['openVotes']>[number]['choices'][string];
