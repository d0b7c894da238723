import { determinePolicyRoute } from './determine-policy.ts';

/** What the review committee decides (A7), and the government (A14.7). */
export const committeeRoutes = [determinePolicyRoute];
