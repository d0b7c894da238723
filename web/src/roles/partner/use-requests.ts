import { useAnswer } from '../../api/hooks.ts';

/** What the unit is asked, and has answered. */
export const useRequests = () => useAnswer('GET /api/partner/requests', { query: {} }, { fresh: true });
