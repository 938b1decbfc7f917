/** A wire to a database that a test can cut and mend. */
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';
import type { TestDatabase } from './neo4j.ts';

/** The same database reached over a wire; `cut` breaks what is open and refuses what comes, `mend` lets in again. */
export interface CutWire {
  readonly database: TestDatabase;
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Lays a wire to a database. */
export async function layWire(database: TestDatabase): Promise<CutWire> {
  const { hostname, port } = new URL(database.uri);
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = dial(Number(port || 7687), hostname);
    for (const end of [near, far]) {
      open.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => open.delete(end));
    }
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    near.pipe(far).pipe(near);
    return undefined;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const cut = () => {
    isCut = true;
    for (const end of open) end.destroy();
  };
  return {
    database: { ...database, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` },
    cut,
    mend: () => {
      isCut = false;
    },
    close: () => {
      cut();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
