import type { Route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const officeDecisionRoutes: Route<Services>[] = [];
