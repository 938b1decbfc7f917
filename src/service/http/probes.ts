/** `/health`: the process is alive. `/ready`: a revision is loaded, and the database answers where there is one. */
import type { FastifyInstance } from 'fastify';

/** The state of the service right now. */
export interface Readiness {
  /** Whether the database answered last time it was asked; null where a dump is served without one. */
  readonly database: boolean | null;
  /** The revision that is loaded. */
  readonly revision: number;
  /** When that revision was published. */
  readonly asOf: string;
  /** How long ago the database last confirmed that it is the current one, in milliseconds. */
  readonly lagMs: number;
}
/** Asks for the state; quick, without waiting for the database. */
export type Probe = () => Readiness;

/** Adds both probes; `/ready` answers 503 while the database is away, though questions are still answered. */
export function addProbes(app: FastifyInstance, probe: Probe): void {
  app.get('/health', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { alive: true };
  });
  app.get('/ready', async (_request, reply) => {
    const state = probe();
    const ready = state.database !== false;
    reply.header('cache-control', 'no-store').code(ready ? 200 : 503);
    return { ready, ...state };
  });
}
