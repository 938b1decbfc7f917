/** Words that open something for whoever shows them: made at random, handed out once, kept as a digest. */
import { createHash, randomBytes } from 'node:crypto';

/** 256 bits, as letters that stand in addresses and headers as they are. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. As random as it is, nothing is gained by slower digests. */
export const tokenDigest = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

/** An id that tells nothing, such as `konto-3f9a01c27b11`. */
export const newId = (of: string): string => `${of}-${randomBytes(6).toString('hex')}`;

/** The moment so many milliseconds later. */
export const later = (now: string, ms: number): string =>
  new Date(Date.parse(now) + ms).toISOString();

const dayMs = 86_400_000;
/** So many days, in milliseconds. */
export const days = (count: number): number => count * dayMs;
