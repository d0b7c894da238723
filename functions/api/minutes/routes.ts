import { confirmMinutesRoute, enterMinutesRoute, readMinutesRoute, returnMinutesRoute } from './minutes.ts';

/** 会议记录补录: acts of committee, government and third parties, from paper (A7). A function of its own, for it writes where they write. */
export const minutesRoutes = [enterMinutesRoute, confirmMinutesRoute, returnMinutesRoute, readMinutesRoute];
