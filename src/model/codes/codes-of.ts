/** The codes of a fact, whatever its kind. */
import type { Fact } from '../fact.ts';
import type { Code } from './code.ts';

export function codesOf(fact: Fact): readonly Code[] {
  return 'codes' in fact ? (fact.codes ?? []) : [];
}
