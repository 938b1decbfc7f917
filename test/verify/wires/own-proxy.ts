/** A wire of our own, for machines without Go. */
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';
import type { Fault, Wire } from './wire.ts';

const latencyMs = 1500;
const slowBytes = 100;
const cutAfterBytes = 700;

/** Lays a wire through this process. */
export async function ownProxy(port: number): Promise<Wire> {
  const open = new Set<Socket>();
  let fault: Fault | undefined;
  let passed = 0;
  const destroyAll = () => {
    for (const end of open) end.destroy();
  };
  /** Hands a piece on as the fault of the moment has it. */
  const hand = (piece: Buffer, to: Socket) => {
    if (fault === 'black hole') return;
    if (fault === 'latency')
      return void setTimeout(() => to.writable && to.write(piece), latencyMs);
    if (fault === 'slow') {
      for (let at = 0; at < piece.length; at += slowBytes) {
        const part = piece.subarray(at, at + slowBytes);
        setTimeout(() => to.writable && to.write(part), at);
      }
      return;
    }
    passed += piece.length;
    if (fault === 'cut' && passed > cutAfterBytes) return destroyAll();
    to.write(piece);
  };
  const server = createServer((near) => {
    if (fault === 'refused') return void near.destroy();
    if (fault === 'reset') return void near.resetAndDestroy();
    const far = dial(port, '127.0.0.1');
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(end);
      end.on('error', () => end.destroy());
      end.on('data', (piece) => hand(piece, other));
      end.on('close', () => {
        open.delete(end);
        other.destroy();
      });
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    by: 'a proxy of our own (no Go on this machine)',
    port: (server.address() as AddressInfo).port,
    async spoil(next) {
      fault = next;
      passed = 0;
      if (next === 'refused') destroyAll();
      if (next === 'reset') for (const end of open) end.resetAndDestroy();
    },
    async heal() {
      if (fault === 'black hole') destroyAll();
      fault = undefined;
    },
    close() {
      destroyAll();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
