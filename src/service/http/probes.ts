/** `/health`: the process is alive. `/ready`: the database answers and a revision is loaded. */
import type { FastifyInstance } from 'fastify';

/** The state of the service right now. */
export interface Readiness {
  /** Whether the database answered last time it was asked. */
  readonly database: boolean;
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
    reply.header('cache-control', 'no-store').code(state.database ? 200 : 503);
    return { ready: state.database, ...state };
  });
}
