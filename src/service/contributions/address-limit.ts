/** How often something may be done from one address. */
import { LRUCache } from 'lru-cache';

/** Addresses that are remembered; the one seen longest ago goes first. */
const mostAddresses = 10_000;

/**
 * Counts by address; what has none is not counted.
 *
 * @param most - how often within `spanMs`
 * @param now - in milliseconds
 */
export function addressLimit(
  most: number,
  spanMs: number,
  now: () => number,
): (address: string | undefined) => boolean {
  const seen = new LRUCache<string, readonly number[]>({ max: mostAddresses });
  return (address) => {
    if (address === undefined) return true;
    const lately = (seen.get(address) ?? []).filter((at) => at > now() - spanMs);
    if (lately.length >= most) return false;
    seen.set(address, [...lately, now()]);
    return true;
  };
}
