/** A code of a register or a classification in words: `kommunkod 0480`, `SSYK 2012: 2342`. */
import { type Code, schemeNamed } from '../model/codes/code.ts';
import { bothOf, type Language } from './words.ts';

/** Of a class the version stands beside it, since what it takes in differs between them. */
export function codeInWords({ scheme, version, code }: Code, language: Language): string {
  const { called, isName } = schemeNamed(scheme);
  const name = bothOf(called)[language];
  return isName ? `${name} ${code}` : `${name} ${version}: ${code}`;
}
