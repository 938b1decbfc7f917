/** The checks of `npm run verify`, in the order they run and are reported. */
import type { Check } from './check.ts';
import { faultsOfTheWire } from './checks/faults.ts';
import { graphqlOverHttp } from './checks/graphql-over-http.ts';

/** By the name of their file. */
export const checks: Readonly<Record<string, Check>> = {
  'graphql-over-http': graphqlOverHttp,
  faults: faultsOfTheWire,
};
