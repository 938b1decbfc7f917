/** Codes that look odd: of a place that is called otherwise, not in the list we know, or of two things at once. */
import { type Code, schemeNamed } from '../../model/codes/code.ts';
import { codesOf } from '../../model/codes/codes-of.ts';
import { counties } from '../../model/codes/places-of-sweden.ts';
import type { Fact } from '../../model/fact.ts';
import { type CheckedFact, positionOf } from '../checked-fact.ts';
import type { SeedWarning } from './warnings.ts';

const municipalities = counties.flatMap((county) => county.municipalities);
const listed = {
  COUNTY: new Map(counties.map(({ code, name }) => [code, name])),
  MUNICIPALITY: new Map(municipalities.map(({ code, name }) => [code, name])),
};

export function oddCodes(facts: readonly CheckedFact[]): SeedWarning[] {
  const first = new Map<string, string>();
  return facts.flatMap((checked) =>
    codesOf(checked.fact).flatMap((code) => {
      const says = oddOfPlace(checked.fact, code) ?? alsoOfAnother(checked.fact, code, first);
      return says === undefined ? [] : [{ message: says, at: positionOf(checked, 'codes') }];
    }),
  );
}

function oddOfPlace(fact: Fact, { scheme, code }: Code): string | undefined {
  if (fact.kind !== 'PLACE' || (scheme !== 'COUNTY' && scheme !== 'MUNICIPALITY')) return undefined;
  const { id, placeKind, name, aliases } = fact;
  if (placeKind !== scheme) return `"${id}" is ${placeKind} and has a code of ${scheme}.`;
  const official = listed[scheme].get(code);
  if (official === undefined) return `${code} of "${id}" is in no list of ${scheme} we know.`;
  const names = [name.sv, ...aliases.map(({ text }) => text)];
  return names.includes(official)
    ? undefined
    : `${code} is ${official}, and "${id}" is ${name.sv}.`;
}

/** @param first - the id that had each code first, to which this is added */
function alsoOfAnother({ id }: Fact, one: Code, first: Map<string, string>): string | undefined {
  const { scheme, version = '', code } = one;
  if (!schemeNamed(scheme).isName) return undefined;
  const key = `${scheme} ${version} ${code}`;
  const other = first.get(key);
  first.set(key, other ?? id);
  return other && `"${id}" and "${other}" both have the ${scheme} ${code}: are they the same?`;
}
