/** Memory and handles of a service over time. */
import { readdirSync } from 'node:fs';
import { noted } from '../noting.ts';

/** One look at a service. */
export interface Sample {
  readonly heapMb: number;
  readonly residentMb: number;
  readonly handles: number;
}

function sampleOf(text: string, name: string): number {
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}

/** Open files and sockets, by the system where it tells, else by Node's own count. */
function handlesOf(pid: number, text: string): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return sampleOf(text, 'nodejs_active_handles_total');
  }
}

/** Looks at a service through its metrics. */
export async function sampled(url: string, pid: number): Promise<Sample | undefined> {
  const { status, body } = await noted(`${url}/metrics`);
  if (status !== 200) return undefined;
  return {
    heapMb: sampleOf(body, 'nodejs_heap_size_used_bytes') / 2 ** 20,
    residentMb: sampleOf(body, 'process_resident_memory_bytes') / 2 ** 20,
    handles: handlesOf(pid, body),
  };
}

const least = (numbers: readonly number[]) => Math.min(...numbers);
const middle = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** What the second third and the last third of the samples differ by; the first third warms up. */
export function growth(samples: readonly Sample[]) {
  const third = Math.floor(samples.length / 3);
  const [second, last] = [samples.slice(third, 2 * third), samples.slice(-third)];
  // The least heap of a time is what was left after collecting; what is used in between says little.
  const heap = (some: readonly Sample[]) => least(some.map(({ heapMb }) => heapMb));
  const resident = (some: readonly Sample[]) => middle(some.map(({ residentMb }) => residentMb));
  const handles = (some: readonly Sample[]) => middle(some.map(({ handles: one }) => one));
  return {
    heapMb: heap(last) - heap(second),
    residentMb: resident(last) - resident(second),
    handles: handles(last) - handles(second),
    told: `heap ${heap(second).toFixed(0)} then ${heap(last).toFixed(0)} MB, resident ${resident(second).toFixed(0)} then ${resident(last).toFixed(0)} MB, handles ${handles(second)} then ${handles(last)}`,
  };
}
