/** Lays a wire that can be spoiled: by toxiproxy where Go is installed, else by a proxy of our own. */
import { ownProxy } from './own-proxy.ts';
import { toxiproxy } from './toxiproxy.ts';
import type { Wire, WireEnd } from './wire.ts';

/** Lays a wire to a port of this machine. */
export async function layWire(end: WireEnd): Promise<Wire> {
  return (await toxiproxy(end)) ?? (await ownProxy(end.port));
}
