/**
 * Whose time the engine is working on. What is asked is worked out in one go, so one caller's work is under way at a time;
 * long loops ask here, every so many steps, whether they may go on.
 */
import { KnowledgeError } from '../errors.ts';

/** The time somebody may take of the process. */
export interface Allowance {
  /** Whether it is used up; reads a clock. */
  isUp(): boolean;
  /** Lets no time pass until what it gives is called. */
  pause(): () => void;
}

let underWay: Allowance | undefined;

/** Works on somebody's time. */
export function spending<T>(allowance: Allowance | undefined, work: () => T): T {
  const before = underWay;
  underWay = allowance;
  try {
    return work();
  } finally {
    underWay = before;
  }
}

/** Works for all who will ask, since what comes of it is kept for a revision: on nobody's time. */
export function forAll<T>(work: () => T): T {
  const resume = underWay?.pause();
  try {
    return spending(undefined, work);
  } finally {
    resume?.();
  }
}

/** Whether time is up; nobody's never is. */
export function isTimeUp(): boolean {
  return underWay?.isUp() === true;
}

/** A question that takes longer than one request may take. */
export function timeSpent(): KnowledgeError {
  return new KnowledgeError('TIME_SPENT', 'This takes longer than one request may take.', {
    hint: 'Ask for less at once: fewer questions, ids or words, one landscape, a smaller page.',
  });
}

/** @throws {@link KnowledgeError} `TIME_SPENT` when time is up */
export function goOn(): void {
  if (isTimeUp()) throw timeSpent();
}
