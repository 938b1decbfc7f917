/** The checks of `npm run verify`, in the order they run and are reported. */
import type { Check } from './check.ts';
import { clients } from './checks/clients.ts';
import { databaseKills } from './checks/database-kills.ts';
import { dependencies } from './checks/dependencies.ts';
import { everyList } from './checks/every-list.ts';
import { faultsOfTheWire } from './checks/faults.ts';
import { gracefulStop } from './checks/graceful-stop.ts';
import { graphqlOverHttp } from './checks/graphql-over-http.ts';
import { headers } from './checks/headers.ts';
import { injection } from './checks/injection.ts';
import { loaderKills } from './checks/loader-kills.ts';
import { memory } from './checks/memory.ts';
import { nobodyWaits } from './checks/nobody-waits.ts';
import { nothingLeaks } from './checks/nothing-leaks.ts';
import { overload } from './checks/overload.ts';
import { packedRelease } from './checks/packed-release.ts';
import { rateLimits } from './checks/rate-limits.ts';
import { schemathesis } from './checks/schemathesis.ts';
import { soak } from './checks/soak.ts';
import { spoiledSeeds } from './checks/spoiled-seeds.ts';
import { threeCopies } from './checks/three-copies.ts';

/** By the name of their file. */
export const checks: Readonly<Record<string, Check>> = {
  'graphql-over-http': graphqlOverHttp,
  clients,
  faults: faultsOfTheWire,
  'database-kills': databaseKills,
  'loader-kills': loaderKills,
  'spoiled-seeds': spoiledSeeds,
  'graceful-stop': gracefulStop,
  'three-copies': threeCopies,
  memory,
  soak,
  schemathesis,
  overload,
  'nobody-waits': nobodyWaits,
  'rate-limits': rateLimits,
  injection,
  'nothing-leaks': nothingLeaks,
  headers,
  'every-list': everyList,
  dependencies,
  'packed-release': packedRelease,
};
