/** Whether the port to listen on is free: asked before anything is booted or published. */
import { createServer } from 'node:net';
import { KnowledgeError } from '../../errors.ts';

/** Another program has the port. */
export function portTaken(port: number, cause: unknown): KnowledgeError {
  return new KnowledgeError('PORT_TAKEN', `Another program listens on port ${port}.`, {
    hint: `Choose another one, such as PORT=${port + 1} npm start.`,
    cause,
  });
}

/** Did listening fail because somebody else does? */
export function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException)?.code === 'EADDRINUSE';
}

/** @throws {@link KnowledgeError} `PORT_TAKEN` when another program listens there */
export async function needFreePort(at: {
  readonly HOST: string;
  readonly PORT: number;
}): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(isTaken(error) ? portTaken(at.PORT, error) : error));
    probe.listen({ host: at.HOST, port: at.PORT }, () => probe.close(() => resolve()));
  });
}
