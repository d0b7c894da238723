import { Logger } from '@aws-lambda-powertools/logger';
import { apiHandler } from './handler.ts';
import type { Route, RouteDescription } from './route.ts';

type Needs<R> = R extends Route<infer S> ? (services: S) => void : never;

/** Everything that some route of a table names. */
export type ServicesOf<R extends readonly RouteDescription[]> =
  Needs<R[number]> extends (services: infer All) => void ? All : never;

/**
 * The handler of an audience: its routes with all that they need. A route that names a service which is not given fails the type
 * check here, for the table of routes itself says nothing of it.
 *
 * @param environment where the issuer's tokens say roles and unit
 */
export const serve = <R extends readonly RouteDescription[]>(
  serviceName: `api/${string}`,
  routes: R,
  services: ServicesOf<R>,
  environment: { readonly ROLES_CLAIM: string; readonly UNIT_CLAIM: string },
) =>
  apiHandler(
    routes as unknown as readonly Route<ServicesOf<R>>[],
    services,
    { roles: environment.ROLES_CLAIM, unit: environment.UNIT_CLAIM },
    new Logger({ serviceName }),
  );
