/** A wire to the database that counts what the service sends over it, and can be cut or made to babble. */
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';
import type { LocalDatabase } from '../../../src/record/database/open-local-database.ts';

/** The same database reached over a wire. */
export interface CountingWire {
  readonly database: LocalDatabase;
  /** Bytes that went from the service to the database so far. */
  sent(): number;
  /** Breaks what is open and refuses what comes, until it is mended. */
  cut(): void;
  /** From now on the database's answers are nonsense, until it is mended. */
  babble(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Lays a wire to a database. */
export async function layCountingWire(database: LocalDatabase): Promise<CountingWire> {
  const { hostname, port } = new URL(database.uri);
  const open = new Set<Socket>();
  let state: 'whole' | 'cut' | 'babbling' = 'whole';
  let sent = 0;
  const server = createServer((near) => {
    if (state === 'cut') return void near.destroy();
    const far = dial(Number(port), hostname);
    for (const end of [near, far]) {
      open.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => open.delete(end));
    }
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    near.on('data', (chunk) => {
      sent += chunk.length;
      far.write(chunk);
    });
    far.on('data', (chunk) => {
      near.write(state === 'babbling' ? Buffer.alloc(chunk.length, 0xb7) : chunk);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const breakAll = () => {
    for (const end of open) end.destroy();
  };
  return {
    database: { ...database, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` },
    sent: () => sent,
    cut() {
      state = 'cut';
      breakAll();
    },
    babble() {
      state = 'babbling';
    },
    mend() {
      state = 'whole';
    },
    close() {
      breakAll();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
