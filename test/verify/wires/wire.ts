/** What a wire between service and database is, and what can be wrong with it. */

/** What can be wrong with a wire. */
export const faults = ['refused', 'latency', 'black hole', 'reset', 'cut', 'slow'] as const;
export type Fault = (typeof faults)[number];

/** A wire to one address. */
export interface Wire {
  /** What it is made of, for the report. */
  readonly by: string;
  readonly port: number;
  spoil(fault: Fault): Promise<void>;
  /** Lets everything through again. */
  heal(): Promise<void>;
  close(): Promise<void>;
}

/** Where a wire leads, and where tools may be kept. */
export interface WireEnd {
  readonly port: number;
  readonly tools: string;
  tell(line: string): void;
}
